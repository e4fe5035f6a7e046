import Model

/// Reads whether the employer helps with a permit to work, from the first sentence that says it.
struct VisaReader {
  let text: ReadText

  /// Most words of a line that offers sponsorship by naming it: "Visa sponsorship".
  private static let longestOffer = 5

  /// The answer; nil where nothing is said.
  func read() -> Answer<Visa?> {
    for (number, sentence) in text.sentences.enumerated() {
      guard text.mayHold(.visas, in: sentence)
      else { continue }
      for match in text.matches(.visas, in: sentence) {
        let visa: Visa?
        switch VisaWord.allCases[match.payload] {
        case .none: visa = nil
        case .notSponsored: visa = .notSponsored
        case .sponsored: visa = isDenied(sentence.tokens) ? .notSponsored : .sponsored
        case .sponsorship: visa = judge(match.tokens, sentence, number)
        }
        guard let visa else { continue }
        let rule = visa == .sponsored ? "visa.sponsored" : "visa.not-sponsored"
        return Answer(visa, rule: rule, evidence: [text.evidence(match.tokens, rule)])
      }
    }
    return Answer(nil, rule: "visa.none")
  }

  private func isDenied(_ tokens: Range<Int>) -> Bool {
    text.holds(.sponsorDenied, in: tokens)
  }

  private func judge(_ tokens: Range<Int>, _ sentence: Sentence, _ number: Int) -> Visa? {
    if isDenied(sentence.tokens) { return .notSponsored }
    let rest = tokens.upperBound..<sentence.tokens.upperBound
    // "Sponsorship Available:", and "No" in the line behind.
    if rest.allSatisfy({ !text.tokens[$0].isWord }), number + 1 < text.sentences.count,
      text.isSign(sentence.tokens.upperBound - 1, ":")
    {
      let next = text.sentences[number + 1].tokens
      return text.follows(.no, at: next.lowerBound, before: next.upperBound)
        ? .notSponsored : .sponsored
    }
    if text.holds(.sponsorOffered, in: sentence) { return .sponsored }
    let words = sentence.tokens.count { text.tokens[$0].isWord }
    return words <= Self.longestOffer && !sentence.isHeading ? .sponsored : nil
  }
}
