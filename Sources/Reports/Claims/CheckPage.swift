import Claims
import ReportKit
import Statistics

/// Puts verdicts into the words and tables of a page.
struct CheckPage {
  let page: Page

  init(_ verdicts: [Verdict], file: String, of population: Population = Population()) {
    let claims = Wording.count(verdicts.count, "claim")
    page = Page(
      title: "\(claims) against the postings",
      headline: (Wording.population(population).map { ["Population \($0)."] } ?? []) + [
        "Of \(claims) in \(file): \(CheckWording.sum(verdicts))."
      ],
      sections: [
        PageSection(
          "Verdicts",
          ClaimsChart.blocks(verdicts).filter { if case .chart = $0 { true } else { false } }
            + [.table(Self.table(verdicts))] + Self.notes(verdicts))
      ])
  }

  private static func table(_ verdicts: [Verdict]) -> Table {
    Table(
      columns: [
        Table.Column("claim", .text), Table.Column("claimed", .text), Table.Column("found", .text),
        Table.Column("verdict", .text),
      ],
      rows: verdicts.map { verdict in
        [
          .text(verdict.expectation.name), .text(CheckWording.bound(verdict.expectation)),
          .text(CheckWording.figure(verdict.figure)), .text(verdict.answer.rawValue),
        ]
      })
  }

  private static func notes(_ verdicts: [Verdict]) -> [PageBlock] {
    let sources = verdicts.map { verdict in
      let claim = verdict.expectation
      return Definition(
        term: claim.name,
        meaning: ([CheckWording.statistic(claim)] + [claim.source, claim.note].compactMap { $0 })
          .joined(separator: ". "))
    }
    let rule =
      "A claim holds where the whole 95 % interval lies within its bounds, does not hold where all "
      + "of it lies outside, and cannot be told where it reaches over one, or where the figure is out "
      + "of fewer than \(Share.enough) postings or a share's interval wider than 30 points (*). The "
      + "intervals take companies whole, whose postings are written alike. Shares are taken as they "
      + "were read, not corrected for misreading."
    return [.paragraph(rule), .heading("Statistics and sources"), .glossary(sources)]
  }
}
