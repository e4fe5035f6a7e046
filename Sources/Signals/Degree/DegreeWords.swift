extension Lexicon {
  /// Whether a degree is named there: a spelling that is also something else counts in capitals only.
  func namesDegree(_ tokens: [Token], at index: Int, before limit: Int) -> Bool {
    degrees.longest(tokens, at: index, before: limit, folded: false).map {
      !degreeTerms[$0.payload].isAmbiguous || tokens[index].flags.contains(.allCapitals)
    } ?? false
  }

  /// The end of a field of study's name, or of a part of it, that starts there: "engineering", "social
  /// work"; nil where none does.
  func subject(_ tokens: [Token], at index: Int, before limit: Int) -> Int? {
    phrase(.subject, tokens, at: index, before: limit)
      ?? (isIn(.fieldHead, tokens[index].word) || isIn(.fieldModifier, tokens[index].word)
        ? index + 1 : nil)
  }

  /// Whether it is a number in digits or in a word.
  func isNumber(_ token: Token) -> Bool {
    token.isNumber || token.isWord && numbers[token.word] != nil
  }
}
