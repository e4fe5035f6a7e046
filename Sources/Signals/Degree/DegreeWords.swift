extension Lexicon {
  /// Whether a degree is named there: a spelling that is also something else counts in capitals only.
  func namesDegree(_ tokens: [Token], at index: Int, before limit: Int) -> Bool {
    degrees.longest(tokens, at: index, before: limit, folded: false).map {
      !degreeTerms[$0.payload].isAmbiguous || tokens[index].flags.contains(.allCapitals)
    } ?? false
  }

  /// Whether it is a number in digits or in a word.
  func isNumber(_ token: Token) -> Bool {
    token.isNumber || token.isWord && numbers[token.word] != nil
  }
}
