/// What years of experience are asked for.
public enum YearsSubject: Hashable, Sendable {
  /// Experience as such: "5+ years of professional experience".
  case any
  /// Building software; `trade` is the skill that names its kind ("5+ years of data engineering"),
  /// nil for software as such.
  case software(trade: String?)
  /// Machine learning, data science or the like.
  case machineLearning
  /// Something that a profile has no count for, in the posting's words: "managing teams".
  case other(String)

  /// A name for machines, as in `machine-learning`.
  public var name: String {
    switch self {
    case .any: "any"
    case .software: "software"
    case .machineLearning: "machine-learning"
    case .other: "other"
    }
  }
}
