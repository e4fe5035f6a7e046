import Model
import ReportKit
import Statistics

/// Job families by seniority, in counts.
enum TitleSection {
  static let definitions = [Definitions.seniority]

  static func blocks(_ figures: Figures) -> [PageBlock] {
    let titles = figures.titles
    let columns = Seniority.allCases.map { seniority in
      Table.Column(seniority.rawValue, short: short(seniority), .number)
    }
    let rows = titles.lines.filter { $0.total.count > 0 }.map { line in
      [.text(Wording.family(line.family))]
        + zip(Seniority.allCases, line.seniorities).map { seniority, share -> Table.Cell in
          share.count == 0
            ? .empty : .count(share.count, .family(line.family), .seniority(seniority))
        } + [.count(line.total.count, .family(line.family))]
    }
    let total: [Table.Cell] =
      [.text("all")]
      + zip(Seniority.allCases, titles.seniorities).map { .count($1.count, .seniority($0)) }
      + [.text(String(figures.postings))]
    return [
      .heading("Family by seniority, in postings"),
      .table(
        Table(
          columns: [Table.Column("family", .text)] + columns + [Table.Column("all", .number)],
          rows: rows + [total], hasTotal: true)),
      .heading("Families and seniorities, in shares"),
      .table(
        shares(
          "family",
          titles.lines.map { (Wording.family($0.family), $0.total, .family($0.family)) })),
      .table(
        shares(
          "seniority",
          zip(Seniority.allCases, titles.seniorities).map {
            ($0.rawValue, $1, .seniority($0))
          })),
    ]
  }

  private static func shares(
    _ title: String, _ lines: [(name: String, share: Share, facet: Facet)]
  ) -> Table {
    Table(
      columns: [
        Table.Column(title, .text), Table.Column("postings", .proportion),
        Table.Column("0–100 %", .bar),
      ],
      rows: lines.filter { $0.share.count > 0 }.map {
        [.text($0.name), .share($0.share, $0.facet), .share($0.share)]
      })
  }

  private static func short(_ seniority: Seniority) -> String {
    switch seniority {
    case .junior: "jun."
    case .senior: "sen."
    case .principal: "princ."
    case .manager: "man."
    case .director: "dir."
    case .intern, .mid, .lead, .staff: seniority.rawValue
    }
  }
}
