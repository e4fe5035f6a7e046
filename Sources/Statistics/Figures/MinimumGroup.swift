import Model

/// The minimum's levels as far as a report tells them apart: every posting is of one of them.
public enum MinimumGroup: String, CaseIterable, Sendable {
  case none, below, bachelor, master, doctorate

  /// The group of a minimum, nil for no degree required.
  public init(_ minimum: DegreeLevel?) {
    self =
      switch minimum {
      case nil: .none
      case .highSchool, .associate: .below
      case .bachelor: .bachelor
      case .master: .master
      case .doctorate: .doctorate
      }
  }

  /// Its place in `allCases`.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The headline share of its postings, nil where none is.
  init?(_ share: HeadlineShare) {
    switch share {
    case .noDegree: self = .none
    case .bachelorMinimum: self = .bachelor
    case .masterMinimum: self = .master
    case .doctorateMinimum: self = .doctorate
    case .masterPreferred, .doctoratePreferred, .substitutable, .research: return nil
    }
  }
}
