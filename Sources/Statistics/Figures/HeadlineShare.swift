import Model

/// The shares that a report leads with, and that readings are judged by.
///
/// The raw value is the name in JSON and in files.
public enum HeadlineShare: String, CaseIterable, Sendable {
  case bachelorMinimum = "bachelor-minimum"
  case masterMinimum = "master-minimum"
  case doctorateMinimum = "doctorate-minimum"
  case noDegree = "no-degree-required"
  case masterPreferred = "master-preferred"
  case doctoratePreferred = "doctorate-preferred"
  case substitutable
  case research

  /// Whether a posting of these answers counts; nil where the answer that decides is not known.
  public func counts(degree: DegreeAnswer?, role: Role?) -> Bool? {
    self == .research ? role.map { $0 == .research } : degree.map { counts(DegreeRow($0)) }
  }

  /// Whether a posting counts.
  func counts(_ row: PostingRow) -> Bool {
    self == .research ? row.role == .research : counts(row.degree)
  }

  private func counts(_ degree: DegreeRow) -> Bool {
    switch self {
    case .bachelorMinimum: degree.minimum == .bachelor
    case .masterMinimum: degree.minimum == .master
    case .doctorateMinimum: degree.minimum == .doctorate
    case .noDegree: degree.minimum == nil
    case .masterPreferred: degree.preferred.contains(.master)
    case .doctoratePreferred: degree.preferred.contains(.doctorate)
    case .substitutable: degree.substitutable
    case .research: false
    }
  }

  /// The share in words, as in "a bachelor's is the minimum".
  public var words: String {
    switch self {
    case .bachelorMinimum: "a bachelor's is the minimum"
    case .masterMinimum: "a master's is the minimum"
    case .doctorateMinimum: "a doctorate is the minimum"
    case .noDegree: "no degree is required"
    case .masterPreferred: "a master's is preferred"
    case .doctoratePreferred: "a doctorate is preferred"
    case .substitutable: "the degree is substitutable"
    case .research: "a research role"
    }
  }
}
