import Model

/// Reads the employer's industry from how it describes itself: the sentence counts for more the more
/// plainly it speaks of the employer.
struct IndustryReader {
  let lexicon: Lexicon

  /// What a sentence's words count for, in tenths of a point.
  private enum Weight {
    static let label = 100
    static let companyName = 60
    static let definition = 50
    static let ownWords = 30
    static let about = 20
    static let duties = 5
    static let elsewhere = 3
    /// Below this nothing is told.
    static let least = 5
  }

  /// Industries that a sentence on the employer's own business names at most.
  private static let mostNamed = 2

  /// The industry with the most weight; nil where the posting does not tell.
  func read(_ text: ReadText, _ title: Range<Int>, company: String?) -> Answer<Industry?> {
    let count = Industry.allCases.count
    var weights = [Int](repeating: 0, count: count)
    var evidence = [(weight: Int, found: Evidence)?](repeating: nil, count: count)
    var phrases: Set<UInt64> = []
    let name = company.map { lexicon.tokens(of: $0) } ?? []
    for match in lexicon.matches(lexicon.industries, name, 0..<name.count) {
      weights[match.payload] += Weight.companyName
    }
    for sentence in text.sentences
    where sentence.tokens.lowerBound >= title.upperBound && sentence.kind != .equalOpportunity {
      let matches = lexicon.matches(lexicon.industries, text, in: sentence)
      guard !matches.isEmpty else { continue }
      let told = weight(of: sentence, name.first, text)
      let rule = told.rule
      // A sentence that lists industries names those of customers.
      let named = matches.reduce(into: UInt32(0)) { $0 |= 1 << UInt32($1.payload) }.nonzeroBitCount
      let served = lexicon.first(.served, text, in: sentence)?.lowerBound ?? Int.max
      var seen: UInt32 = 0
      for match in matches where seen & 1 << UInt32(match.payload) == 0 {
        // A phrase counts once: a text on hospitals names them in every line.
        guard phrases.insert(key(match.tokens, text)).inserted else { continue }
        seen |= 1 << UInt32(match.payload)
        var weight = named > Self.mostNamed ? min(told.weight, Weight.elsewhere) : told.weight
        if served < match.tokens.lowerBound, weight > Weight.duties, rule != "industry.label" {
          weight = weight * 2 / 3
        }
        weights[match.payload] += weight
        if evidence[match.payload]?.weight ?? 0 < weight {
          evidence[match.payload] = (weight, text.evidence(match.tokens, rule))
        }
      }
    }
    let most = weights.max() ?? 0
    guard most >= Weight.least, let best = weights.firstIndex(of: most) else {
      return Answer(nil, rule: "industry.none")
    }
    guard let found = evidence[best]?.found else {
      return Answer(Industry.allCases[best], rule: "industry.name")
    }
    return Answer(Industry.allCases[best], rule: found.rule, evidence: [found])
  }

  /// Tells phrases apart by their words.
  private func key(_ phrase: Range<Int>, _ text: ReadText) -> UInt64 {
    phrase.reduce(0) { $0 &* 0x100_0000_01B3 ^ UInt64(text.tokens[$1].hash) }
  }

  private func weight(
    of sentence: Sentence, _ name: Token?, _ text: ReadText
  ) -> (weight: Int, rule: String) {
    if lexicon.phrase(
      .industryLabel, text.tokens, at: sentence.tokens.lowerBound,
      before: sentence.tokens.upperBound) != nil
    {
      return (Weight.label, "industry.label")
    }
    let isOwn =
      lexicon.first(.ourselves, text, in: sentence) != nil
      || name.map { name in sentence.tokens.contains { text.tokens[$0].hash == name.hash } }
        ?? false
    let isDefinition =
      isOwn && lexicon.first(.definesItself, text, in: sentence) != nil
    switch sentence.kind {
    case .about: break
    case .responsibilities: return (Weight.duties, "industry.elsewhere")
    default:
      // "We are a bank" above the benefits says as much as above the duties, but less surely.
      return isDefinition
        ? (Weight.about, "industry.definition") : (Weight.elsewhere, "industry.elsewhere")
    }
    guard isOwn else { return (Weight.about, "industry.about") }
    return isDefinition
      ? (Weight.definition, "industry.definition") : (Weight.ownWords, "industry.own-words")
  }
}
