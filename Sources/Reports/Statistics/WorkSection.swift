import Model
import ReportKit
import Statistics

/// What the jobs do, on what, for whom, and of which kinds of work it is made.
enum WorkSection {
  /// Nothing where no posting says anything of it, or where the postings are too few for a share.
  static func blocks(_ figures: Figures) -> [PageBlock] {
    let work = figures.work
    guard figures.postings >= Share.fewest else { return [] }
    let blocks =
      duties(work) + mix(work)
      + shares("What they work on", "subject", ranked(work.specialisations, Facet.specialisation))
      + industries(work)
    return blocks.isEmpty ? [] : blocks + [.glossary([Definitions.duties, Definitions.mix])]
  }

  private typealias Line = (name: String, share: Share, facets: [Facet])

  private static func duties(_ work: WorkFigures) -> [PageBlock] {
    let duties = ranked(work.duties, Facet.duty)
    guard !duties.isEmpty else { return [] }
    let layers: [Line] =
      work.layers.map { (Wording.words($0.name.rawValue), $0.share, [Facet.layer($0.name)]) }
      + [("every layer", work.everyLayer, WorkLayer.allCases.map { .layer($0) })]
    return shares("Duties", "duty", duties)
      + shares("Layers of machine-learning work", "layer", layers)
  }

  private static func industries(_ work: WorkFigures) -> [PageBlock] {
    let industries = ranked(work.industries, Facet.industry)
    guard !industries.isEmpty else { return [] }
    return shares("Industries", "industry", industries) + [
      .note(
        Text("Out of the postings that tell their employer's industry: ")
          + .share(work.industryTold, .tellsIndustry) + " of all.")
    ]
  }

  /// What any posting says, the most frequent first.
  private static func ranked<Name: RawRepresentable<String>>(
    _ lines: [WorkFigures.Line<Name>], _ facet: (Name) -> Facet
  ) -> [Line] {
    lines.enumerated().filter { $0.element.share.count > 0 }.sorted { a, b in
      (b.element.share.count, a.offset) < (a.element.share.count, b.offset)
    }.map {
      (Wording.words($0.element.name.rawValue), $0.element.share, [facet($0.element.name)])
    }
  }

  private static func shares(_ heading: String, _ title: String, _ lines: [Line]) -> [PageBlock] {
    guard !lines.isEmpty else { return [] }
    let table = Table(
      columns: [
        Table.Column(title, .text), Table.Column("postings", .proportion),
        Table.Column("0–100 %", .bar),
      ],
      rows: lines.map { line in
        [
          .text(line.name), .proportion(Proportion(line.share, line.facets)),
          .share(line.share),
        ]
      })
    return [.heading(heading), .table(table)]
  }

  private static func mix(_ work: WorkFigures) -> [PageBlock] {
    let mixes = work.mixes.filter { $0.postings >= Share.fewest }
    guard let all = mixes.first, all.family == nil else { return [] }
    func row(_ mix: WorkFigures.FamilyMix) -> [Table.Cell] {
      [
        .text(mix.family.map(Wording.family) ?? "all"),
        mix.family.map { .count(mix.postings, .family($0), .hasMix) }
          ?? .count(mix.postings, .hasMix),
      ]
        + mix.percents.map { .text($0.map { Wording.percentage($0) } ?? "–") }
    }
    let table = Table(
      columns: [Table.Column("family", .text), Table.Column("postings", short: "n", .number)]
        + WorkPart.allCases.map {
          Table.Column(Wording.words($0.rawValue), short: short($0), .number)
        },
      rows: mixes.dropFirst().map(row) + [row(all)], hasTotal: true)
    return [.heading("Mix of work by family"), .table(table)]
  }

  private static func short(_ part: WorkPart) -> String? {
    part == .softwareData ? "software" : nil
  }
}
