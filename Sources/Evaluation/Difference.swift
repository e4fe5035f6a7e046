import Model

/// One place where the program's answer is not the label's, with what each rests on.
public struct Difference: Hashable, Sendable {
  /// Id of the label.
  public var id: String
  /// Title by the label, nil where it is not labelled.
  public var title: String?
  /// Field that differs.
  public var field: EvaluatedField
  /// Answers of the label, empty where the program named something that the label lacks.
  public var label: [String]
  /// Answer of the program, nil where it lacks one.
  public var program: String?
  /// Rule that settled the program's answer, nil where it gave none.
  public var rule: String?
  /// The words that the program's answer rests on.
  public var evidence: [Evidence]
  /// The posting's words by the label, empty for none or where they are not of this field.
  public var quote: String
  /// The label's note, empty for none.
  public var note: String
  /// Why the program calls the reading of this field unsure.
  public var doubts: [String]
  /// Why there is no record, nil where there is one.
  public var absence: String?

  /// A difference in an answer that a posting has once, or in a name that one of the two lacks.
  init(
    _ field: EvaluatedField, _ pair: LabelledPosting, label: String? = nil,
    program: String? = nil
  ) {
    self.init(field, pair, label: label.map { [$0] } ?? [], program)
    guard let record = pair.record else { return }
    (rule, evidence) =
      switch field {
      case .minimum, .substitutable, .preferred, .studyFields: (nil, record.degree.allEvidence)
      case .years: (record.years.rule, record.years.evidence)
      case .family: (record.family.rule, record.family.evidence)
      case .seniority: (record.seniority.rule, record.seniority.evidence)
      case .role: (record.role.rule, record.role.evidence)
      case .title: (record.title.rule, record.title.evidence)
      case .company: (record.company.rule, record.company.evidence)
      case .skills, .standing: (nil, [])
      }
  }

  /// A difference in a skill that the program found, or in its standing.
  init(
    _ field: EvaluatedField, _ pair: LabelledPosting, label: [String] = [], program skill: Skill
  ) {
    self.init(field, pair, label: label, "\(skill.name) (\(skill.standing.rawValue))")
    evidence = skill.evidence
  }

  private init(
    _ field: EvaluatedField, _ pair: LabelledPosting, label: [String], _ program: String?
  ) {
    id = pair.label.id
    title = pair.label.title
    self.field = field
    self.label = label
    self.program = program
    evidence = []
    note = pair.label.note
    quote =
      switch field {
      case .minimum, .substitutable, .preferred, .studyFields: pair.label.quote
      default: ""
      }
    doubts = []
    if let record = pair.record {
      let names = [field.rawValue, field.doubtedAs]
      doubts = record.doubts.filter { names.contains($0.field) }.map(\.reason)
    } else {
      absence = pair.reason?.detail ?? "no input has its name"
    }
  }
}

extension EvaluatedField {
  /// The field under which a record's doubts speak of it.
  fileprivate var doubtedAs: String {
    switch self {
    case .minimum, .substitutable, .preferred, .studyFields: "degree"
    case .standing: "skills"
    default: rawValue
    }
  }
}

extension DegreeAnswer {
  /// What settled the answers, then the paths' words where they are others.
  fileprivate var allEvidence: [Evidence] {
    var all = evidence
    for path in paths where !all.contains(where: { $0.range == path.evidence.range }) {
      all.append(path.evidence)
    }
    return all
  }
}
