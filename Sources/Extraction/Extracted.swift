import Formats
import Model

/// One thing that an input held, read: what became of it, or what statistics take of it.
public enum Extracted: Sendable {
  /// What became of it.
  case outcome(Outcome)
  /// What statistics take of it; given where `ReadingOptions.isForStatistics`.
  case line(StatisticsLine)

  /// What became of it, nil where only statistics take something of it.
  public var outcome: Outcome? {
    guard case .outcome(let outcome) = self else { return nil }
    return outcome
  }

  /// Whether it is a posting.
  public var isPosting: Bool {
    switch self {
    case .outcome(.posting), .line(.record): true
    case .outcome, .line(.partial): false
    }
  }
}
