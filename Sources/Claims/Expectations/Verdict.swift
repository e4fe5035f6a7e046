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

    /// The 95 % interval of the points between them, taken of one posting after another; nil where
    /// that cannot be.
    public var paired: ClosedRange<Double>?

    /// The 95 % interval of the points between them.
    ///
    /// What is not told of one posting after another may go together in any way: then the intervals by
    /// companies add up, which is wider than it need be.
    public var interval: ClosedRange<Double>? {
      guard share.reliability == .reliable, other.reliability == .reliable,
        let a = share.interval, let b = other.interval
      else { return nil }
      return paired ?? (a.lowerBound - b.upperBound)...(a.upperBound - b.lowerBound)
    }
  }

  /// The claim.
  public var expectation: Expectation
  /// What was found.
  public var figure: Figure
  /// How the claim stands.
  public var answer: Answer
  /// The postings that it is about.
  public var population = Population()
  /// When and where they are from.
  public var origin: SampleOrigin?
}
