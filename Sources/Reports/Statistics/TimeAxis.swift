import Statistics

/// Months and quarters one after another, so that an axis of time is even.
enum TimeAxis {
  /// Months behind which an axis says nothing more.
  private static let longest = 600

  /// All from one to another, both as groups are named: `2026-01` or `2026-Q1`. Only these two where
  /// they cannot be counted.
  static func names(from first: String, to last: String, by grouping: Grouping) -> [String] {
    let inYear = grouping == .quarter ? 4 : 12
    func number(_ name: String) -> Int? {
      let parts = name.split(separator: "-")
      guard parts.count == 2, let year = Int(parts[0]),
        let part = Int(parts[1].drop { $0 == "Q" }), (1...inYear).contains(part)
      else { return nil }
      return year * inYear + part - 1
    }
    guard let start = number(first), let end = number(last), start <= end,
      end - start < longest
    else { return first == last ? [first] : [first, last] }
    return (start...end).map { number in
      let (year, part) = (number / inYear, number % inYear + 1)
      return grouping == .quarter ? "\(year)-Q\(part)" : "\(year)-\(part < 10 ? "0" : "")\(part)"
    }
  }
}
