import Model

/// A number of years in a text.
struct YearsMention {
  /// The number, or the low end of a range.
  var low: Int
  /// The number's and the unit's tokens.
  var tokens: Range<Int>
  var sentence: Int
  /// Whether "experience" or the like stands beside it.
  var namesExperience: Bool
  /// Whether it is said to be a total.
  var isTotal: Bool
}
