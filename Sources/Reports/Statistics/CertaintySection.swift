import Claims
import ReportKit
import Statistics

/// How sure the headline shares are: chance, misreading, and which companies were saved.
enum CertaintySection {
  static func blocks(_ statistics: Statistics, calibration: String?) -> [PageBlock] {
    let figures = statistics.headline.figures
    guard figures.contains(where: { $0.corrected != nil }) else {
      return [
        .paragraph(
          "No error rates of the reading were given: the intervals speak of chance alone.")
      ]
    }
    let table = Table(
      columns: [
        Table.Column("share of all postings", short: "share", .text),
        Table.Column("as read", .proportion),
        Table.Column("corrected", .number),
        Table.Column("by postings", short: "postings", .number),
        Table.Column("by companies", short: "companies", .number),
      ],
      rows: figures.map { figure in
        guard figure.byPosting.told != nil else {
          return [
            .text(figure.share.words), .share(figure.byPosting), .text("–"), .empty, .empty,
          ]
        }
        return [
          .text(figure.share.words), .share(figure.byPosting),
          .text(figure.corrected.map { Wording.percentage($0.percent) } ?? "–"),
          .text(Wording.interval(figure.corrected?.interval)),
          .text(Wording.interval(figure.correctedClustered?.interval)),
        ]
      })
    return [.table(table), .glossary([definition(calibration), Definitions.bootstrap])]
  }

  private static func definition(_ calibration: String?) -> Definition {
    Definition(
      term: Definitions.corrected.term,
      meaning: Definitions.corrected.meaning + (calibration.map { " Error rates: \($0)." } ?? ""))
  }
}
