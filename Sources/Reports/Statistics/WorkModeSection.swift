import Model
import ReportKit
import Statistics

/// Remote, hybrid or on site.
enum WorkModeSection {
  /// Nothing where no posting says.
  static func blocks(_ figures: Figures) -> [PageBlock] {
    let modes = figures.workMode
    guard modes.stated.count > 0, figures.postings >= Share.fewest else { return [] }
    return [
      .paragraph(
        Text("Where the work is done is said by ") + .share(modes.stated, .statesWorkMode)
          + " of the postings."),
      .table(
        Table(
          columns: [
            Table.Column("where", .text), Table.Column("of all postings", .proportion),
            Table.Column("0–100 %", .bar),
          ],
          rows: zip(WorkMode.allCases, modes.modes).map { mode, share in
            [.text(Wording.words(mode.rawValue)), .share(share, .workMode(mode)), .share(share)]
          })),
    ]
  }
}
