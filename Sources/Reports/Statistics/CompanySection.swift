import Claims
import Model
import ReportKit
import Statistics

/// How many postings each company has, and how much the largest of them say.
enum CompanySection {
  static func blocks(_ statistics: Statistics) -> [PageBlock] {
    let companies = statistics.companies
    guard let largest = companies.lines.first else {
      return [.paragraph("No posting names its company.")]
    }
    let number = Wording.count(companies.lines.count, "company", plural: "companies")
    return [
      .paragraph(
        Text("\(number) \(companies.lines.count == 1 ? "is" : "are") named by ")
          + .share(companies.named, .namesCompany)
          + Text(" of the postings. \(largest.name) has the most: ")
          + Text(String(largest.postings.count), .rows(Facet.company(largest.key).rows))
          + Text(
            " / \(largest.postings.denominator), \(Wording.percentage(largest.postings)). "
              + farthest(statistics.headline))),
      .heading("Every posting or every company weighing the same"),
      .table(weights(statistics.headline)),
      .glossary([Definitions.byCompany, Definitions.withoutLargest, Definitions.bootstrap]),
      .heading("Lowest degree that meets the requirement, in postings of each company"),
      .table(table(companies)),
    ]
      + Composer.rest(
        companies.lines.count, shown: Composer.Limit.companies, "company", plural: "companies")
  }

  /// The share that the largest company moves farthest.
  private static func farthest(_ headline: HeadlineFigures) -> String {
    let moves = headline.figures.compactMap { figure -> (words: String, points: Double)? in
      guard let with = figure.byPosting.told, let without = figure.withoutLargest?.told else {
        return nil
      }
      return (figure.share.words, with - without)
    }
    guard let most = moves.max(by: { $0.points.magnitude < $1.points.magnitude }) else { return "" }
    return "Of the shares below it moves “\(most.words)” the farthest, by "
      + "\(Wording.points(most.points)) points."
  }

  private static func weights(_ headline: HeadlineFigures) -> Table {
    Table(
      columns: [
        Table.Column("share", .text), Table.Column("every posting", .proportion),
        Table.Column("every company", .number),
        Table.Column("without the largest", .proportion),
      ],
      rows: headline.figures.map { figure in
        [
          .text(figure.share.words), .share(figure.byPosting, Facet(figure.share)),
          .text(Wording.estimate(figure.byCompany, of: figure.byPosting)),
          figure.withoutLargest.map { .share($0) } ?? .empty,
        ]
      })
  }

  private static func table(_ companies: CompanyFigures) -> Table {
    let levels: [(column: Table.Column, levels: [DegreeLevel?])] =
      [
        (Table.Column(Wording.level(nil), .number), [nil]),
        (
          Table.Column("below a bachelor's", short: "below", .number),
          DegreeLevel.allCases.filter { $0 < .bachelor }
        ),
      ]
      + DegreeLevel.allCases.filter { $0 >= .bachelor }.map {
        (Table.Column(Wording.level($0), .number), [$0])
      }
    return Table(
      columns: [
        Table.Column("company", .text), Table.Column("postings", .number),
        Table.Column("of all", .number),
      ] + levels.map(\.column),
      rows: companies.lines.prefix(Composer.Limit.companies).map { line in
        [
          .text(line.name), .count(line.postings.count, .company(line.key)),
          .text(Wording.percentage(line.postings)),
        ]
          + levels.map { _, levels -> Table.Cell in
            let count = line.floors.filter { levels.contains($0.level) }
              .reduce(0) { $0 + $1.share.count }
            return count == 0
              ? .empty : .count(count, .company(line.key), .minimum(MinimumGroup(levels[0])))
          }
      })
  }
}
