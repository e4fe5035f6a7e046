/// A count out of a denominator, with its percentage and how far chance may move it.
public struct Share: Hashable, Sendable {
  /// The standard normal quantile of a two-sided 95 % interval.
  public static let z = 1.959963984540054

  /// How many have it.
  public var count: Int
  /// How many could have it.
  public var denominator: Int
  /// How many postings of companies of their own would tell as much; nil where each counts by itself.
  public var effective: Double?

  /// Pairs a count with its denominator; `count` lies between 0 and `denominator`.
  public init(_ count: Int, of denominator: Int, effective: Double? = nil) {
    precondition(count >= 0 && count <= denominator, "a share lies between nothing and all")
    self.count = count
    self.denominator = denominator
    self.effective = effective
  }

  /// The same as if each posting were of a company of its own.
  public var simple: Share { Share(count, of: denominator) }

  /// The share in percent, 0 to 100; nil where the denominator is 0.
  public var percent: Double? {
    denominator == 0 ? nil : 100 * Double(count) / Double(denominator)
  }

  /// How far a share can be relied on.
  public enum Reliability: String, CaseIterable, Sendable {
    /// It is out of too few postings to be said in percent at all.
    case tooFew = "too-few"
    /// It is out of few postings, or chance may move it far.
    case unreliable
    /// It is out of enough postings.
    case reliable
  }

  /// Postings below which no percentage is told.
  public static let fewest = 10
  /// Postings below which a percentage is unreliable.
  public static let enough = 30
  /// Points of an interval's width above which a percentage is unreliable.
  public static let widest = 30.0

  /// How far it can be relied on.
  ///
  /// Source: U.S. National Center for Health Statistics, "Data Presentation Standards for
  /// Proportions", 2017, which withholds by size of the sample and by width of the interval.
  public var reliability: Reliability {
    guard denominator >= Self.fewest, let interval else { return .tooFew }
    return denominator < Self.enough || interval.upperBound - interval.lowerBound > Self.widest
      ? .unreliable : .reliable
  }

  /// The share in percent as far as it may be told; nil where it is out of too few.
  public var told: Double? { reliability == .tooFew ? nil : percent }

  /// The 95 % interval in percent: by companies where postings come in them (Korn and Graubard), else
  /// Wilson's; nil where the denominator is 0.
  public var interval: ClosedRange<Double>? {
    guard denominator > 0, let effective else { return wilson }
    return KornGraubard.interval(count, of: denominator, effective: effective)
  }

  /// The 95 % Wilson score interval in percent; nil where the denominator is 0.
  ///
  /// Source: Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", 1927;
  /// without continuity correction. It ends at exactly 0 or 100 where none or all have it.
  public var wilson: ClosedRange<Double>? {
    guard denominator > 0 else { return nil }
    let n = Double(denominator)
    let p = Double(count) / n
    let z2 = Self.z * Self.z
    let centre = p + z2 / (2 * n)
    let spread = Self.z * (p * (1 - p) / n + z2 / (4 * n * n)).squareRoot()
    let scale = 100 / (1 + z2 / n)
    let low = count == 0 ? 0 : max(0, (centre - spread) * scale)
    let high = count == denominator ? 100 : min(100, (centre + spread) * scale)
    return low...high
  }
}
