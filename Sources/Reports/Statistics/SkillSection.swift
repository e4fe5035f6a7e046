import Model
import ReportKit
import Statistics

/// Skills by category and one by one.
enum SkillSection {
  static let definitions = [Definitions.standing, Definitions.category]

  static func blocks(_ figures: Figures) -> [PageBlock] {
    let skills = figures.skills
    guard !skills.skills.isEmpty else { return [.paragraph("No posting names a skill.")] }
    guard figures.postings >= Share.fewest else {
      return [
        .paragraph(
          "\(Wording.count(figures.postings, "posting")) are too few to rank skills by; the JSON "
            + "report counts them.")
      ]
    }
    return [
      .heading("By category"), .table(table("category", skills.categories, Facet.category)),
      .heading("Skills most named"), .chart(chart(figures)),
      .table(
        table("skill", Array(skills.skills.prefix(Composer.Limit.skills)), Facet.skill)),
    ] + Composer.rest(skills.skills.count, shown: Composer.Limit.skills, "skill")
  }

  /// Broad skills by their own name, and with the narrower ones; nothing of too few postings.
  static func broad(_ skills: [BroadSkill]) -> [PageBlock] {
    let lines = skills.filter { $0.withNarrower.told != nil }.prefix(Composer.Limit.skills)
    guard !lines.isEmpty else { return [] }
    return [
      .heading("Broad skills, and with the narrower ones that are part of them"),
      .table(
        Table(
          columns: [
            Table.Column("skill", .text), Table.Column("named", .proportion),
            Table.Column("with narrower ones", short: "with narrower", .proportion),
          ],
          rows: lines.map {
            [
              .text($0.name), .share($0.named, .skill($0.name, nil)),
              .share($0.withNarrower, .broad($0.name)),
            ]
          })),
    ]
  }

  private static func chart(_ figures: Figures) -> Chart {
    Chart(
      title: "Skills most named, of \(Wording.count(figures.postings, "posting"))", kind: .stacked,
      series: Standing.allCases.map(\.rawValue),
      groups: figures.skills.skills.prefix(Composer.Limit.skills).map { line in
        Chart.Group(name: line.name, shares: [line.required, line.preferred, line.mentioned])
      })
  }

  static func table(
    _ title: String, _ lines: [SkillShares], _ facet: (String, Standing?) -> Facet
  ) -> Table {
    Table(
      columns: [
        Table.Column(title, .text), Table.Column("required", .proportion),
        Table.Column("preferred", .proportion), Table.Column("mentioned", .proportion),
        Table.Column("any", .proportion),
      ],
      rows: lines.map { line in
        [
          .text(line.name), .share(line.required, facet(line.name, .required)),
          .share(line.preferred, facet(line.name, .preferred)),
          .share(line.mentioned, facet(line.name, .mentioned)),
          .share(line.any, facet(line.name, nil)),
        ]
      })
  }
}
