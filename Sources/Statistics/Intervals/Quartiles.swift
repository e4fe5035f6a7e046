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
  /// The 95 % interval of the median; nil where the values are too few for one.
  public var interval: ClosedRange<Double>?
  /// Number of values.
  public var count: Int

  /// How far the median can be relied on, by the number of values as of shares.
  public var reliability: Share.Reliability {
    guard interval != nil else { return .tooFew }
    return count < Share.enough ? .unreliable : .reliable
  }

  /// Computes the quartiles of what postings state, each in its company; nil where none does.
  ///
  /// The interval is that of the share of rows at or below the median, by companies, read off the
  /// sorted values. Source: Woodruff, "Confidence Intervals for Medians and Other Position Measures",
  /// 1952.
  init?(_ unsorted: [Int], _ clusters: Clusters) {
    let values = unsorted.sorted()
    self.init(sorted: values)
    guard values.count >= Share.fewest else { return }
    let median = median
    let below = clusters.share { Double(unsorted[$0]) <= median }
    let effective = below.count == below.denominator ? clusters.effective : below.effective
    let half = KornGraubard.interval(1, of: 2, effective: effective ?? Double(values.count))
    let last = Double(values.count)
    let low = Int((half.lowerBound / 100 * last).rounded(.down))
    let high = Int((half.upperBound / 100 * last).rounded(.up)) - 1
    let ends = (Double(values[max(0, low)]), Double(values[min(values.count - 1, max(low, high))]))
    interval = min(ends.0, median)...max(ends.1, median)
  }

  /// The same of what rows state, of rows that all state it.
  init?(_ sample: CompanySample, _ value: (PostingRow) -> Int?) {
    let values = sample.rows.compactMap(value)
    guard values.count == sample.count else { return nil }
    self.init(values, sample.clusters)
  }

  /// Computes the quartiles of values in rising order; nil where there are none.
  public init?(sorted values: [Int]) {
    guard !values.isEmpty else { return nil }
    count = values.count
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
