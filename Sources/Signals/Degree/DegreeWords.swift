extension TokenPatterns {
  /// Whether a degree is named there: a spelling that is also something else counts in capitals only.
  func namesDegree(at index: Int, before limit: Int) -> Bool {
    longest(.degrees, at: index, before: limit).map {
      !lexicon.degreeTerms[$0.payload].isAmbiguous || tokens[index].flags.contains(.allCapitals)
    } ?? false
  }

  /// The end of a field of study's name, or of a part of it, that starts there: "engineering", "social
  /// work"; nil where none does.
  func subject(at index: Int, before limit: Int) -> Int? {
    phrase(.subject, at: index, before: limit)
      ?? (isIn(.fieldHead, index) || isIn(.fieldModifier, index) ? index + 1 : nil)
  }
}
