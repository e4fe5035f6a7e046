/// A count out of a denominator, and how its percentage and interval are said.
package struct Proportion: Hashable, Sendable {
  package var count: Int
  package var denominator: Int
  /// Nil where the denominator is too small for one.
  package var percent: Double?
  /// The interval of the percentage.
  package var bounds: ClosedRange<Double>?
  /// As in `32 %`.
  package var percentage: String
  /// As in `(28–37)*`; empty where there is none.
  package var interval: String
  /// Percentage and interval, or why there is none.
  package var words: String
  /// The rows that are counted, where the page has them.
  package var rows: RowFilter?

  package init(
    count: Int, denominator: Int, percent: Double?, bounds: ClosedRange<Double>?,
    percentage: String, interval: String, words: String
  ) {
    self.count = count
    self.denominator = denominator
    self.percent = percent
    self.bounds = bounds
    self.percentage = percentage
    self.interval = interval
    self.words = words
  }

  /// The rows that it leads to: nothing leads to none.
  var countedRows: RowFilter? { count > 0 ? rows : nil }

  /// As in `132 / 412, 32 % (28–37)`.
  var inFull: String { "\(count) / \(denominator), \(words)" }
}
