import Model

/// Reads of which country an applicant has to be a citizen.
struct CitizenshipReader {
  let text: ReadText

  /// The country's code, `EU` for the Union; nil where no citizenship is asked for.
  func read() -> Answer<String?> {
    let finder = PlaceFinder(
      lexicon: text.lexicon, tokens: text.tokens, text: text.document.text)
    for sentence in text.sentences where sentence.kind != .equalOpportunity {
      guard text.mayHold(.demands, in: sentence)
      else { continue }
      for match in text.matches(.demands, in: sentence)
      where DemandWord.allCases[match.payload] == .citizen {
        guard let (country, start) = country(before: match.tokens, sentence, finder),
          isAsked(sentence)
        else { continue }
        let tokens = start..<match.tokens.upperBound
        return Answer(
          country, rule: "citizenship.asked",
          evidence: [text.evidence(tokens, "citizenship.asked")])
      }
    }
    return Answer(nil, rule: "citizenship.none")
  }

  private func country(
    before word: Range<Int>, _ sentence: Sentence, _ finder: PlaceFinder
  ) -> (String, Int)? {
    for start in max(
      sentence.tokens.lowerBound, word.lowerBound - Self.longestCountry)..<word.lowerBound
    {
      guard let found = finder.place(at: start, start..<word.lowerBound),
        found.tokens.upperBound == word.lowerBound, let country = found.country
      else { continue }
      return (country, start)
    }
    let before = word.lowerBound - 1
    guard before >= sentence.tokens.lowerBound,
      finder.bytes(text.tokens[before]).elementsEqual("EU".utf8)
    else { return nil }
    return ("EU", before)
  }

  /// Words of a country's name before "citizen": "United States of America".
  private static let longestCountry = 4

  /// A line of its own, a requirement, or a word of need beside it.
  private func isAsked(_ sentence: Sentence) -> Bool {
    sentence.kind == .requirements || sentence.tokens.count <= Self.longestDemand
      || text.holds(.must, in: sentence)
      || text.matches(.visas, in: sentence).contains {
        VisaWord.allCases[$0.payload] == .notSponsored
      }
  }

  /// Words of a line that is nothing but the demand: "US citizenship required for this role".
  private static let longestDemand = 8
}
