import Model
import ReportKit

/// Writes records as a table: a row a posting, and one for each input without a posting.
///
/// The columns are those of `columns`. Several values of one cell are parted by `; `; evidence is left
/// out. A row without a posting holds `id`, `outcome` and `reason` only.
enum CSVRecords {
  /// What a record says under the name of its column.
  private static let fields: [(name: String, value: @Sendable (Record) -> String)] = [
    ("title", { $0.title.value }), ("company", { $0.company.value ?? "" }),
    ("source", { $0.source }), ("url", { $0.url ?? "" }), ("date", { $0.date ?? "" }),
    ("location", { $0.location ?? "" }), ("place", { $0.terms.place.value?.text ?? "" }),
    ("country", { $0.terms.place.value?.country ?? "" }),
    ("work_mode", { $0.terms.workMode.value?.rawValue ?? "" }),
    ("employment", { list($0.terms.employment.map(\.name.rawValue)) }),
    ("visa", { $0.terms.visa.value?.rawValue ?? "" }),
    ("clearance", { $0.terms.clearance.value ?? "" }),
    ("languages", { list($0.demands.languages.map(language)) }),
    ("travel_percent", { $0.demands.travel.map(String.init) ?? "" }),
    ("citizenship", { $0.demands.citizenship ?? "" }), ("family", { $0.family.value.rawValue }),
    ("seniority", { $0.seniority.value.rawValue }),
    ("role", { $0.role.value.rawValue }),
    ("minimum", { $0.degree.minimum?.rawValue ?? "none" }),
    ("substitutable", { $0.degree.substitutable ? "true" : "false" }),
    ("preferred", { list($0.degree.preferred.map(\.rawValue)) }),
    ("fields", { list($0.degree.fields) }), ("years", { $0.years.value.map(String.init) ?? "" }),
    ("years_of", { list($0.demands.years.map(years)) }),
    ("no_experience_needed", { $0.demands.noExperience == nil ? "" : "true" }),
    ("pay", { $0.pay.value ?? "" }), ("pay_currency", { $0.salary?.currency ?? "" }),
    ("pay_low", { amount($0.salary?.low) }), ("pay_high", { amount($0.salary?.high) }),
    ("pay_period", { $0.salary?.period?.rawValue ?? "" }),
    ("skills_required", { skills($0, .required) }),
    ("skills_preferred", { skills($0, .preferred) }),
    ("skills_mentioned", { skills($0, .mentioned) }),
    ("certifications_required", { certifications($0, .required) }),
    ("certifications_preferred", { certifications($0, .preferred) }),
    ("certifications_mentioned", { certifications($0, .mentioned) }),
    ("proof_required", { proof($0, .required) }), ("proof_preferred", { proof($0, .preferred) }),
    ("industry", { $0.work.industry.value?.rawValue ?? "" }),
    ("specialisations", { list($0.work.specialisations.map(\.name.rawValue)) }),
    ("duties", { list($0.work.duties.map(\.name.rawValue)) }),
    ("leading_work", { $0.work.mix?.leading.rawValue ?? "" }),
    ("confidence", { $0.confidence.rawValue }),
    ("doubts", { list($0.doubts.map { "\($0.field): \($0.reason)" }) }),
  ]

  /// Names of the columns, in their order.
  static let columns = ["id", "outcome", "reason"] + fields.map(\.name)

  static var head: [UInt8] {
    var writer = CSVWriter()
    writer.row(columns)
    return writer.bytes
  }

  static func render(_ outcomes: [Outcome]) -> [UInt8] {
    var writer = CSVWriter()
    for outcome in outcomes {
      switch outcome {
      case .posting(let record):
        writer.row([record.id, "posting", ""] + fields.map { $0.value(record) })
      case .noPosting(let id, let reason): writer.row(row(id, "no-posting", reason))
      case .unreadable(let id, let reason): writer.row(row(id, "unreadable", reason))
      case .leftOut(let id, let reason): writer.row(row(id, "left-out", reason))
      }
    }
    return writer.bytes
  }

  private static func row(_ id: String, _ outcome: String, _ reason: Reason) -> [String] {
    [id, outcome, reason.detail] + [String](repeating: "", count: fields.count)
  }

  /// As in `German (fluent, preferred)`.
  @Sendable private static func language(_ language: LanguageAsked) -> String {
    let level = language.level.map { $0.rawValue + ", " } ?? ""
    return "\(language.name) (\(level)\(language.standing.rawValue))"
  }

  /// As in `5 software`, `3 Python`.
  @Sendable private static func years(_ years: YearsOf) -> String {
    "\(years.years) \(years.skill ?? years.kind.rawValue)"
  }

  @Sendable private static func list(_ texts: [String]) -> String {
    texts.joined(separator: "; ")
  }

  @Sendable private static func amount(_ amount: Double?) -> String {
    amount.map { Decimals.string($0, places: 2) } ?? ""
  }

  @Sendable private static func skills(_ record: Record, _ standing: Standing) -> String {
    list(record.skills.filter { $0.standing == standing }.map(\.name))
  }

  @Sendable private static func certifications(_ record: Record, _ standing: Standing) -> String {
    list(record.certifications.filter { $0.standing == standing }.map { $0.known ?? $0.name })
  }

  @Sendable private static func proof(_ record: Record, _ standing: Standing) -> String {
    list(record.work.proof.filter { $0.standing == standing }.map(\.proof.rawValue))
  }
}
