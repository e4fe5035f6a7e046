import Model

/// Tells what a sentence says of somebody by name, "Kate holds a PhD and has 12 years of experience", or
/// of the company's founders.
struct NamedPerson {
  /// Most words of a name.
  private static let longest = 3

  let lexicon: Lexicon

  /// Whether a sentence opens with "our founders", or with a name that no vocabulary holds and a verb of
  /// the third person.
  func opens(_ sentence: Range<Int>, in text: ReadText) -> Bool {
    let start = sentence.lowerBound
    if lexicon.phrase(.founders, text.tokens, at: start, before: sentence.upperBound) != nil {
      return true
    }
    guard let first = sentence.first, isName(first, text) else { return false }
    for index in sentence.dropFirst().prefix(Self.longest) {
      if lexicon.phrase(.holds, text.tokens, at: index, before: sentence.upperBound) != nil {
        return true
      }
      guard text.tokens[index].isWord, text.tokens[index].isCapital else { return false }
    }
    return false
  }

  private func isName(_ index: Int, _ text: ReadText) -> Bool {
    let token = text.tokens[index]
    return token.isWord && token.isCapital && token.word == WordTable.unknown
      && !token.flags.contains(.allCapitals)
  }
}
