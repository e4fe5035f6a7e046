import Model

/// A number of years that a posting requires: one of several, as in "8 years of software, of which 3
/// with models".
public struct StatedYears: Hashable, Sendable {
  /// The number, of a range its low end.
  public var years: Int
  /// The words that state it.
  public var evidence: Evidence

  /// Pairs a number of years with its words.
  public init(years: Int, evidence: Evidence) {
    self.years = years
    self.evidence = evidence
  }
}
