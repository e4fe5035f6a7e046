import Model

/// What a posting comes to on degrees, in one word: every posting is one of them.
public enum DegreeDemand: String, CaseIterable, Sendable {
  /// It names no degree.
  case none
  /// It requires none and prefers one.
  case preferred
  /// It requires one and takes something else instead.
  case substitutable
  /// It requires a bachelor's or less, and nothing else will do.
  case bachelor
  /// It requires a master's.
  case master
  /// It requires a doctorate.
  case doctorate

  /// What the posting of a row comes to.
  public init(_ row: PostingRow) {
    self =
      switch row.degree.minimum {
      case nil: row.namesDegree ? .preferred : .none
      case _ where row.degree.substitutable: .substitutable
      case .highSchool, .associate, .bachelor: .bachelor
      case .master: .master
      case .doctorate: .doctorate
      }
  }
}
