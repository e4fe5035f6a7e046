import Model

/// One field of one posting that is right or wrong as a whole.
struct ExactComparison {
  let isRight: Bool
  let difference: Difference

  /// Compares the field; nil where it was not labelled or, of a company, the posting names none.
  init?(_ field: EvaluatedField, _ pair: LabelledPosting) {
    let (label, record) = (pair.label, pair.record)
    func answers<Value>(
      _ wanted: Value?, _ got: Value?, _ isSame: (Value, Value) -> Bool, _ text: (Value) -> String
    ) -> (isRight: Bool, label: String, program: String?)? {
      guard let wanted else { return nil }
      return (got.map { isSame(wanted, $0) } ?? false, text(wanted), got.map(text))
    }
    let compared =
      switch field {
      case .minimum:
        answers(label.degree?.level, record?.degree.level, ==, \.self)
      case .substitutable:
        answers(label.degree?.substitutable, record?.degree.substitutable, ==) {
          $0 ? "yes" : "no"
        }
      case .preferred:
        answers(label.degree?.preferred.sorted(), record?.degree.preferred.sorted(), ==) {
          $0.isEmpty ? "none" : $0.map(\.rawValue).joined(separator: ", ")
        }
      case .years:
        answers(label.years, record.map { Label.Years(lowest: $0.years.value) }, ==) {
          $0.lowest.map(String.init) ?? "none stated"
        }
      case .family:
        answers(label.family, record?.family.value, ==, \.rawValue)
      case .seniority:
        answers(label.seniority, record?.seniority.value, ==, \.rawValue)
      case .role:
        answers(label.role, record?.role.value, ==, \.rawValue)
      case .title:
        answers(label.title, record?.title.value, Self.areLike, \.self)
      case .company:
        answers(
          label.company.flatMap { NameForm($0).isEmpty ? nil : $0 },
          record.map { $0.company.value ?? "" }, Self.areLike
        ) { $0.isEmpty ? "none named" : $0 }
      case .studyFields, .skills, .standing:
        nil as (isRight: Bool, label: String, program: String?)?
      }
    guard let compared else { return nil }
    isRight = compared.isRight
    difference = Difference(field, pair, label: compared.label, program: compared.program)
  }

  private static func areLike(_ a: String, _ b: String) -> Bool {
    let (a, b) = (NameForm(a), NameForm(b))
    return a == b || a.isLike(b)
  }
}

extension DegreeAnswer {
  fileprivate var level: String { minimum?.rawValue ?? "none" }
}
