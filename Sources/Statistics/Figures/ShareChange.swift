/// A share before and after, and whether chance alone may have moved it.
public struct ShareChange: Hashable, Sendable {
  /// The share before.
  public var old: Share
  /// The share after.
  public var new: Share

  /// Pairs a share before with the share after.
  public init(from old: Share, to new: Share) {
    self.old = old
    self.new = new
  }

  /// Percentage points by which it moved; nil where either has no percentage.
  public var points: Double? {
    guard let old = old.percent, let new = new.percent else { return nil }
    return new - old
  }

  /// The 95 % interval of `points`, as if the two were samples of their own; where they share
  /// postings, chance moves them less than that.
  ///
  /// Source: Newcombe, "Interval Estimation for the Difference Between Independent Proportions",
  /// 1998, method 10.
  public var interval: ClosedRange<Double>? {
    guard let points, let before = old.interval, let after = new.interval,
      let p = old.percent, let q = new.percent
    else { return nil }
    func distance(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
    let low = distance(q - after.lowerBound, before.upperBound - p)
    let high = distance(after.upperBound - q, p - before.lowerBound)
    return (points - low)...(points + high)
  }

  /// Whether it moved by more than chance; not where either is out of too few.
  public var isBeyondChance: Bool {
    guard old.told != nil, new.told != nil, let interval else { return false }
    return !interval.contains(0)
  }
}
