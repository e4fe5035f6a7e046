import Model
import Statistics

/// How an expectation stands against the figures.
public struct Verdict: Hashable, Sendable {
  /// The three answers.
  public enum Answer: String, CaseIterable, Sendable {
    case holds
    case fails = "does not hold"
    case open = "cannot tell"
  }

  /// What was found.
  public enum Figure: Hashable, Sendable {
    /// A share.
    case share(Share)
    /// A place, with those that chance leaves open.
    case rank(Int, of: Int, between: ClosedRange<Int>)
    /// A number.
    case value(Double)
    /// A median with its interval.
    case median(Quartiles)
    /// Two shares, of which one is said to be above the other.
    case difference(Difference)
    /// Nothing, and why.
    case none(String)
  }

  /// Two shares of the same postings.
  public struct Difference: Hashable, Sendable {
    /// The share that is claimed to be above or below.
    public var share: Share
    /// The one beside it.
    public var other: Share

    /// The 95 % interval of the points between them, as if they were of different postings: of things
    /// that come together that is wider than it need be.
    ///
    /// Source: Newcombe, "Interval Estimation for the Difference Between Independent Proportions",
    /// 1998, method 10, over the intervals by companies.
    public var interval: ClosedRange<Double>? {
      guard share.reliability == .reliable, other.reliability == .reliable,
        let p = share.percent, let q = other.percent, let a = share.interval, let b = other.interval
      else { return nil }
      func reach(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
      return
        (p - q - reach(p - a.lowerBound, b.upperBound - q))...(p - q
        + reach(a.upperBound - p, q - b.lowerBound))
    }
  }

  /// The claim.
  public var expectation: Expectation
  /// What was found.
  public var figure: Figure
  /// How the claim stands.
  public var answer: Answer
}
