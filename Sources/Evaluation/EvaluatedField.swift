/// What readings are judged by; the raw value is the name on the command line and in files.
public enum EvaluatedField: String, CaseIterable, Sendable {
  case minimum, substitutable, preferred, years, family, seniority, role, title, company
  /// Fields of study.
  case studyFields = "fields"
  case skills
  /// The standing of the skills found.
  case standing

  /// The fields that are right or wrong as a whole, once a posting.
  public static let exact = Array(allCases.prefix { $0 != .studyFields })
}
