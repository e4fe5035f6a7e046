import ReportKit
import Statistics

/// The three series of degrees, and what is preferred or accepted instead.
enum DegreeSection {
  static let definitions = [
    Definitions.strict, Definitions.floor, Definitions.anyMention, Definitions.naming,
    Definitions.field,
    Definitions.substitutable,
  ]

  static func blocks(_ figures: Figures) -> [PageBlock] {
    let degrees = figures.degrees
    var blocks: [PageBlock] = [
      .heading("Of all \(Wording.count(figures.postings, "posting"))"),
      .chart(chart(degrees, of: figures.postings)),
      .table(series(degrees) { $0.all }),
    ]
    if degrees.naming.count > 0 {
      blocks += [
        .heading("Of the \(degrees.naming.count) naming a degree"),
        .table(series(degrees) { $0.naming }),
      ]
    }
    blocks += [.heading("Preferred, or not insisted on"), .table(attitudes(degrees))]
    if !degrees.fields.isEmpty, figures.postings >= Share.fewest {
      blocks += [.heading("Fields of study most named"), .table(fields(degrees))]
    }
    return blocks
  }

  private static func series(
    _ degrees: DegreeFigures, _ share: (DegreeShare) -> Share
  ) -> Table {
    Table(
      columns: [Table.Column("degree", .text)]
        + DegreeSeries.allCases.map { Table.Column(Wording.series($0), .proportion) }
        + [Table.Column("\(Wording.series(.floor)), 0–100 %", .bar)],
      rows: degrees.lines.map { line in
        [.text(Wording.level(line.level))]
          + DegreeSeries.allCases.map { series in
            let share = share(line[series])
            // Of those that name a degree, fewer need none than of all.
            guard share.count == line[series].all.count else {
              return .share(share, .namesDegree, .degree(series, line.level))
            }
            return .share(share, .degree(series, line.level))
          }
          + [.share(share(line.floor))]
      })
  }

  private static func chart(_ degrees: DegreeFigures, of postings: Int) -> Chart {
    Chart(
      title: "Degrees in three series, of all \(Wording.count(postings, "posting"))",
      kind: .grouped, series: DegreeSeries.allCases.map(Wording.series),
      groups: degrees.lines.map { line in
        Chart.Group(
          name: Wording.level(line.level), shares: DegreeSeries.allCases.map { line[$0].all })
      })
  }

  private static let denominators = [
    Table.Column("of all postings", .proportion),
    Table.Column("of those naming a degree", .proportion),
  ]

  private static func attitudes(_ degrees: DegreeFigures) -> Table {
    Table(
      columns: [Table.Column("", .text)] + denominators,
      rows: [
        [.text("names a degree"), .share(degrees.naming, .namesDegree), .empty],
        row("prefers a master's", degrees.mastersPreferred, .preferring(.master)),
        row("prefers a doctorate", degrees.doctoratePreferred, .preferring(.doctorate)),
        row("substitutable", degrees.substitutable, .substitutable),
      ])
  }

  private static func fields(_ degrees: DegreeFigures) -> Table {
    Table(
      columns: [Table.Column("field", .text)] + denominators,
      rows: degrees.fields.prefix(Composer.Limit.fields).map {
        row($0.field, $0.share, .field($0.field))
      })
  }

  private static func row(_ name: String, _ share: DegreeShare, _ facet: Facet) -> [Table.Cell] {
    [.text(name), .share(share.all, facet), .share(share.naming, facet)]
  }
}
