import Claims
import ReportKit
import Statistics

/// The headline shares corrected for misreading, and the minimum's levels together.
enum CertaintySection {
  /// Nothing without error rates.
  static func blocks(_ statistics: Statistics, calibration: String?) -> [PageBlock] {
    let headline = statistics.headline
    guard headline.figures.contains(where: { $0.corrected != nil }) else { return [] }
    let table = Table(
      columns: [
        Table.Column("share of all postings", short: "share", .text),
        Table.Column("as read", .proportion), Table.Column("corrected", .number),
      ],
      rows: headline.figures.map { figure in
        [
          .text(figure.share.words), .share(figure.byPosting),
          .text(Wording.estimate(figure.corrected, of: figure.byPosting)),
        ]
      })
    return [.table(table)] + levels(headline) + [
      .glossary([definition(calibration), Definitions.bootstrap])
    ]
  }

  private static func levels(_ headline: HeadlineFigures) -> [PageBlock] {
    guard !headline.corrected.isEmpty, headline.figures.first?.byPosting.told != nil else {
      return []
    }
    let parts = zip(MinimumGroup.allCases, headline.corrected).map { group, estimate in
      "\(Wording.minimum(group)) \(Wording.percentage(estimate.percent))"
    }
    return [
      .paragraph("The minimum corrected, all levels together: \(parts.joined(separator: ", ")).")
    ]
  }

  private static func definition(_ calibration: String?) -> Definition {
    Definition(
      term: Definitions.corrected.term,
      meaning: Definitions.corrected.meaning + (calibration.map { " Error rates: \($0)." } ?? ""))
  }
}
