import ReportKit
import Statistics

/// Years of experience: how many state them, how they spread.
enum YearsSection {
  static let definitions = [Definitions.years, Definitions.quartiles]

  static func blocks(_ figures: Figures) -> [PageBlock] {
    let years = figures.years
    guard let quartiles = years.quartiles else {
      return [.paragraph("No posting states years of experience.")]
    }
    return [
      .paragraph(
        "Years are stated by \(Wording.share(years.stated)) of the postings. "
          + "Median \(Wording.median(quartiles)); "
          + "the middle half asks for \(Wording.years(quartiles.lower)) "
          + "to \(Wording.years(quartiles.upper))."),
      .chart(
        Chart(
          title: "Years of experience, of \(Wording.count(years.stated.count, "posting")) "
            + "stating them",
          kind: .grouped, series: ["postings"],
          groups: years.lines.map {
            Chart.Group(name: Wording.count($0.years, "year"), shares: [$0.share])
          })),
      .table(
        Table(
          columns: [
            Table.Column("years", .number), Table.Column("of those stating years", .proportion),
            Table.Column("", .bar),
          ],
          rows: years.lines.map {
            [.text(String($0.years)), .share($0.share), .share($0.share)]
          })),
    ]
  }
}
