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
    /// Nothing, and why.
    case none(String)
  }

  /// The claim.
  public var expectation: Expectation
  /// What was found.
  public var figure: Figure
  /// How the claim stands.
  public var answer: Answer
}
