/// What a floor may be set for; the raw value is the key in a file of floors.
public enum Figure: Hashable, Sendable, CaseIterable {
  /// Exact match, F1 for fields of study and skills, or the standings' accuracy.
  case field(EvaluatedField)
  case studyFieldsPrecision, studyFieldsRecall, skillsPrecision, skillsRecall
  /// The largest error of a headline share in points: the one figure of which less is better.
  case shareError

  /// All figures: the fields first.
  public static let allCases =
    EvaluatedField.allCases.map(Figure.field)
    + [.studyFieldsPrecision, .studyFieldsRecall, .skillsPrecision, .skillsRecall, .shareError]

  /// Its key in files.
  public var key: String {
    switch self {
    case .field(let field): field.rawValue
    case .studyFieldsPrecision: "fields-precision"
    case .studyFieldsRecall: "fields-recall"
    case .skillsPrecision: "skills-precision"
    case .skillsRecall: "skills-recall"
    case .shareError: "share-error"
    }
  }
}

extension Evaluation {
  /// The figure in percent, of `shareError` in points; nil where there is nothing to count.
  public func value(_ figure: Figure) -> Double? {
    switch figure {
    case .field(.studyFields): studyFields.f1.percent
    case .field(.skills): skills.f1.percent
    case .field(.standing): standing.share.percent
    case .field(let field): exact.first { $0.field == field }?.share.percent
    case .studyFieldsPrecision: studyFields.precision.percent
    case .studyFieldsRecall: studyFields.recall.percent
    case .skillsPrecision: skills.precision.percent
    case .skillsRecall: skills.recall.percent
    case .shareError: worstShareError
    }
  }
}
