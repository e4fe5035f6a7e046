import Model

/// Tells what a sentence says of somebody by name, "Kate holds a PhD and has 12 years of experience", or
/// of the company's founders.
struct NamedPerson {
  /// Most words of a name.
  private static let longest = 3

  let text: ReadText

  /// Whether a sentence opens with "our founders", or with a name that no vocabulary holds and a verb of
  /// the third person.
  func opens(_ sentence: SentenceView) -> Bool {
    let start = sentence.lowerBound
    if sentence.follows(.founders, at: start) {
      return true
    }
    if speaksOfOurs(sentence) { return true }
    guard let first = sentence.range.first, isName(first) else { return false }
    for index in sentence.range.dropFirst().prefix(Self.longest) {
      if sentence.follows(.holds, at: index) {
        return true
      }
      guard text.tokens[index].isWord, text.tokens[index].isCapital else { return false }
    }
    return false
  }

  /// "Our tutors have a master's", "our welders and fitters bring 20 years".
  private func speaksOfOurs(_ sentence: SentenceView) -> Bool {
    let start = sentence.lowerBound
    guard sentence.follows(.ours, at: start) else {
      return false
    }
    for index in sentence.range.dropFirst().prefix(Self.longestGroup) {
      guard text.tokens[index].isWord else { return false }
      if index > start + 1,
        sentence.follows(.have, at: index)
      {
        return text.document.text[Int(text.tokens[index - 1].upper) - 1] == UInt8(ascii: "s")
      }
    }
    return false
  }

  /// Most words that name a group of people: "our welders and fitters".
  private static let longestGroup = 5

  private func isName(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.isWord && token.isCapital && token.word == WordTable.unknown
      && !token.flags.contains(.allCapitals)
  }
}
