import Model
import ReportKit
import Statistics

/// Writes every posting as a row, near-duplicates among them.
///
/// Columns: `id`, `duplicate_of`, `title`, `company`, `source`, `location`, `url`, `family`,
/// `seniority`, `role`, `minimum`, `substitutable`, `preferred`, `fields`, `years`, the skills by
/// standing, the words for degree, years and role, `confidence`, `doubts`. Several values of one cell
/// are parted by `; `.
enum CSVPostings {
  static let columns = [
    "id", "duplicate_of", "title", "company", "source", "location", "url", "family", "seniority",
    "role", "minimum", "substitutable", "preferred", "fields", "years", "skills_required",
    "skills_preferred", "skills_mentioned", "degree_words", "years_words", "role_words",
    "confidence", "doubts",
  ]

  static func render(_ statistics: Statistics) -> [UInt8] {
    var writer = CSVWriter()
    writer.row(columns)
    for row in statistics.postings { writer.row(cells(row, statistics.skillNames)) }
    return writer.bytes
  }

  private static func cells(_ row: PostingRow, _ names: [SkillName]) -> [String] {
    func list(_ texts: [String]) -> String { texts.joined(separator: "; ") }
    func quotes(_ evidence: [Evidence]) -> String { list(evidence.map(\.quote)) }
    return [
      row.id, row.duplicateOf ?? "", row.title, row.company ?? "", row.source, row.location ?? "",
      row.url ?? "", row.family.rawValue, row.seniority.rawValue, row.role.rawValue,
      row.degree.minimum?.rawValue ?? "none", row.degree.substitutable ? "true" : "false",
      list(row.preferred.map(\.rawValue)), list(row.fields),
      row.years.map { String($0) } ?? "",
    ]
      + Standing.allCases.map { standing in
        list(row.skills.filter { $0.standing == standing }.map { names[Int($0.skill)].name })
      }
      + [
        quotes(row.degreeEvidence), quotes(row.yearsEvidence), quotes(row.roleEvidence),
        row.confidence.rawValue, list(row.doubts.map { "\($0.field): \($0.reason)" }),
      ]
  }
}
