import Model

/// Tells years that others have, the employer, its founder, its customers.
extension YearsReader {
  /// "With 20 years of experience, Quillmere Works provides …" is the employer's history, "Kate brings
  /// 12 years" its founder's.
  func isEmployers(
    _ mention: YearsMention, _ sentence: Sentence
  ) -> Bool {
    if NamedPerson(text: text).opens(text.view(sentence.tokens)) { return true }
    if isOthers(mention, sentence) || isFigure(mention) { return true }
    let start = sentence.tokens.lowerBound
    guard mention.tokens.lowerBound - start <= Self.nearStart,
      text.isPhrase(.withAlone, start),
      let act = text.first(
        .companyAfter, in: mention.tokens.upperBound..<sentence.tokens.upperBound)
    else { return false }
    return !text.holds(.applicant, in: start..<act.lowerBound)
  }

  /// Words from the "with" that opens a sentence to its number: "with well over".
  private static let nearStart = 4

  /// Whether the years stand below "Acme in numbers".
  private func isFigure(_ mention: YearsMention) -> Bool {
    text.heading(above: mention.sentence).map { text.holds(.ownFigures, in: $0) }
      ?? false
  }

  /// "You can teach buyers who have 25 years of experience", "your mentor has 12 years".
  private func isOthers(_ mention: YearsMention, _ sentence: Sentence) -> Bool {
    let start = sentence.tokens.lowerBound
    let end = mention.tokens.lowerBound
    guard start < end else { return false }
    if let own = text.phrase(.othersStart, at: start, before: end) {
      return end - own <= Self.nearOthers
    }
    let clause = (max(start, end - 2 * Self.nearOthers)..<end).reversed()
      .prefix { !text.isSign($0, ",") && !text.isSign($0, ";") }
    guard let first = clause.last,
      let have = clause.first(where: {
        text.isIn(.othersHave, $0)
          && end - $0 <= Self.nearOthers
      })
    else { return false }
    return (first..<have).contains {
      guard let verb = text.phrase(.othersVerb, at: $0, before: have) else {
        return false
      }
      return verb < have && have - verb <= Self.mostOthers && isPeople(verb..<have)
    }
  }

  /// Whether words of small letters stand there that name somebody: a plural, or "a manager".
  private func isPeople(_ words: Range<Int>) -> Bool {
    guard let last = words.last, text.tokens[last].isWord, !text.tokens[last].isCapital else {
      return false
    }
    let range = text.tokens[last].range
    let isPlural = text.document.text[range.upper - 1] == UInt8(ascii: "s")
    return isPlural || Self.plurals.contains { text.document.string(range) == $0 }
      || text.isPhrase(.peopleNoun, last)
      || text.isIn(.article, words.lowerBound)
  }

  private static let plurals = ["people", "staff", "folks", "children"]
  /// Words between others and their number, and words that name them.
  private static let nearOthers = 5
  private static let mostOthers = 3
}
