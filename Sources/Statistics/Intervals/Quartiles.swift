/// Median and quartiles by linear interpolation between the two nearest values.
///
/// Source: type 7 of Hyndman, Fan, "Sample Quantiles in Statistical Packages", 1996, the default of
/// R and NumPy: the quantile p of n sorted values stands at place p (n − 1), counted from 0.
public struct Quartiles: Hashable, Sendable {
  /// A quarter of the values lies at or below it.
  public var lower: Double
  /// Half of the values lie at or below it.
  public var median: Double
  /// Three quarters of the values lie at or below it.
  public var upper: Double

  /// Computes the quartiles of values in rising order; nil where there are none.
  public init?(sorted values: [Int]) {
    guard !values.isEmpty else { return nil }
    func quantile(_ p: Double) -> Double {
      let place = p * Double(values.count - 1)
      let below = Int(place)
      let above = min(below + 1, values.count - 1)
      let fraction = place - Double(below)
      return Double(values[below]) * (1 - fraction) + Double(values[above]) * fraction
    }
    lower = quantile(0.25)
    median = quantile(0.5)
    upper = quantile(0.75)
  }
}
