import Statistics

/// What a statistic is claimed to be.
public struct Expectation: Hashable, Sendable {
  /// Which figure of the statistic is meant.
  public enum Measure: String, CaseIterable, Sendable {
    /// A share, in percent, with its interval.
    case share
    /// The place of a share among those beside it, 1 for the largest.
    case rank
    /// A number, such as a median, with its interval where it has one.
    case value
  }

  /// Where the figure is claimed to lie.
  public enum Bound: Hashable, Sendable {
    case atLeast(Double)
    case atMost(Double)
    case between(Double, Double)
    /// Above another share of the same postings.
    case above(StatisticPath)
    /// Below it.
    case below(StatisticPath)

    /// The share that it is compared with, nil where it is compared with a number.
    public var other: StatisticPath? {
      switch self {
      case .above(let other), .below(let other): other
      case .atLeast, .atMost, .between: nil
      }
    }
  }

  /// One group of postings.
  public struct Group: Hashable, Sendable {
    /// What the postings are grouped by.
    public var grouping: Grouping
    /// Name of the group.
    public var name: String
  }

  /// The claim in words.
  public var name: String
  /// Which figure is meant.
  public var measure: Measure
  /// The statistic's place among the keys of the JSON report.
  public var statistic: StatisticPath
  /// The group whose postings are meant, by one key or two; none for all.
  public var groups: [Group]
  /// Which postings are meant: conditions and names of populations, beside those of the whole check.
  public var conditions: [String]
  /// Where the figure is claimed to lie.
  public var bound: Bound
  /// Who claims it.
  public var source: String?
  /// What else there is to say.
  public var note: String?
  /// Line of the file on which it starts, counted from 1.
  public var line: Int
}
