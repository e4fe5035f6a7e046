import Model

/// Numbers of years in words.
enum YearsWords {
  /// As in `1 year` or `2.5 years`.
  static func years(_ years: Double) -> String {
    let number = Decimals.string(years, places: 1)
    return number == "1" ? "1 year" : "\(number) years"
  }

  static func years(_ years: Int) -> String { self.years(Double(years)) }
}
