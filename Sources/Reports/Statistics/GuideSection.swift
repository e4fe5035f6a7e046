import Model
import ReportKit
import Statistics

/// Degrees along family, rank and experience, and how research and product, and two families, differ.
enum GuideSection {
  /// The minimum by family, as bars that each are all of a family's postings.
  ///
  /// `postings` is the number of all that are counted.
  static func families(_ guide: GuideFigures, of postings: Int) -> [PageBlock] {
    guard !guide.families.isEmpty else { return [] }
    let lines = guide.families.map { line in
      (
        name: "\(Wording.family(line.family)), \(Wording.count(line.postings, "posting"))",
        line: line
      )
    }
    let chart = Chart(
      title: "What each family comes to on degrees", kind: .whole,
      series: DegreeDemand.allCases.map(Wording.demand),
      groups: lines.map { Chart.Group(name: $0.name, shares: $0.line.demand) })
    let table = Table(
      columns: [Table.Column("family", .text)]
        + DegreeDemand.allCases.map { Table.Column(Wording.demand($0), .proportion) },
      rows: lines.map { line -> [Table.Cell] in
        let family = line.line.family
        return [.text(Wording.family(family))]
          + zip(DegreeDemand.allCases, line.line.demand).map { demand, share in
            .share(share, .family(family), .demand(demand))
          }
      })
    return [
      .heading("By family"), .chart(chart), .table(table),
    ] + leftOut(postings - guide.families.reduce(0) { $0 + $1.postings }, "families")
      + [.glossary([Definitions.demand])]
  }

  /// Degree and years at each rung.
  static func ladder(_ guide: GuideFigures, of postings: Int) -> [PageBlock] {
    guard guide.ladder.count > 1 else { return [] }
    let told = guide.ladder.filter { $0.years.quartiles?.interval != nil }
    let chart = Chart(
      title: "Years asked for at each rung: the middle half, and the median", kind: .quartiles,
      series: ["years"],
      groups: told.map { rung in
        Chart.Group(
          name: rung.seniority.rawValue, [Proportion(rung.years.quartiles, words: Wording.middle)])
      }, unit: "")
    let table = Table(
      columns: [Table.Column("seniority", .text), Table.Column("postings", short: "n", .number)]
        + MinimumGroup.allCases.map {
          Table.Column(Wording.minimum($0), short: $0 == .below ? "below" : nil, .proportion)
        } + [Table.Column("median years", short: "years", .number)],
      rows: guide.ladder.map { rung in
        [.text(rung.seniority.rawValue), .count(rung.postings, .seniority(rung.seniority))]
          + zip(MinimumGroup.allCases, rung.minimum).map { group, share in
            .share(share, .seniority(rung.seniority), .minimum(group))
          } + [.text(Wording.median(rung.years.quartiles))]
      })
    return [.heading("The ladder: the minimum and the years at each rung")]
      + (told.isEmpty ? [] : [.chart(chart)]) + [.table(table)]
      + leftOut(postings - guide.ladder.reduce(0) { $0 + $1.postings }, "rungs")
  }

  /// How many postings a table by group lacks.
  private static func leftOut(_ rest: Int, _ groups: String) -> [PageBlock] {
    guard rest > 0 else { return [] }
    return [
      .note(
        "Left out: \(Wording.count(rest, "posting")) of \(groups) of fewer than \(Share.fewest).")
    ]
  }

  /// Degrees where little experience is asked for, and where more is.
  static func years(_ guide: GuideFigures) -> [PageBlock] {
    guard guide.byYears.contains(where: { $0.few.told != nil && $0.many.told != nil }) else {
      return []
    }
    return [
      .heading("The minimum by the years asked for beside it"),
      .table(
        Table(
          columns: [
            Table.Column("minimum", .text), Table.Column("0–2 years", .proportion),
            Table.Column("3 years and more", .proportion),
          ],
          rows: guide.byYears.map {
            [
              .text(Wording.minimum($0.group)), .share($0.few, .fewYears, .minimum($0.group)),
              .share($0.many, .manyYears, .minimum($0.group)),
            ]
          })),
    ]
  }

  /// What research asks for more often than product, and less often.
  static func contrast(_ guide: GuideFigures) -> [PageBlock] {
    ComparisonBlocks.differences(
      guide.contrast, names: (old: "product", new: "research"),
      heading: "What research asks for more often than product, and less often",
      facets: (old: .role(.product), new: .role(.research)))
  }

  /// ML engineers against software engineers, skill by skill.
  static func engineers(_ guide: GuideFigures) -> [PageBlock] {
    let engineers = guide.engineers
    guard min(engineers.old, engineers.new) >= Share.fewest else { return [] }
    let skills = engineers.lines.filter { $0.kind == .skill && !$0.change.isTooSmall }
      .sorted { ($1.change.new.percent ?? 0) < ($0.change.new.percent ?? 0) }
      .prefix(Composer.Limit.skills)
    let series = [
      "ML engineer, \(Wording.count(engineers.new, "posting"))",
      "software engineer, \(Wording.count(engineers.old, "posting"))",
    ]
    let chart = Chart(
      title: "Skills of ML engineers beside those of software engineers", kind: .dots,
      series: series,
      groups: skills.map { Chart.Group(name: $0.name, shares: [$0.change.new, $0.change.old]) })
    return [.heading("ML engineers and software engineers"), .chart(chart)]
      + ComparisonBlocks.differences(
        engineers, names: (old: "software engineer", new: "ML engineer"), heading: nil,
        facets: (old: .family(.softwareEngineer), new: .family(.machineLearningEngineer)))
      + likenesses(guide)
  }

  private static func likenesses(_ guide: GuideFigures) -> [PageBlock] {
    guard !guide.likenesses.isEmpty else { return [] }
    return [
      .heading("How alike families are to ML engineers in the skills that they ask for"),
      .table(
        Table(
          columns: [
            Table.Column("family", .text), Table.Column("postings", .number),
            Table.Column("likeness", .number),
          ],
          rows: guide.likenesses.map {
            [
              .text(Wording.family($0.family)), .count($0.postings, .family($0.family)),
              .text(Decimals.fixed($0.cosine, places: 2)),
            ]
          })), .glossary([Definitions.likeness]),
    ]
  }

  /// How much the work behind one family's titles differs, and which words tell titles apart.
  static func titles(_ guide: GuideFigures) -> [PageBlock] {
    var blocks: [PageBlock] = []
    if !guide.dispersions.isEmpty {
      blocks += [
        .heading("One family, different work: the middle half of the postings' own shares"),
        .table(
          Table(
            columns: [Table.Column("family", .text), Table.Column("postings", short: "n", .number)]
              + WorkPart.allCases.map {
                Table.Column(
                  Wording.words($0.rawValue), short: $0 == .softwareData ? "software" : nil, .number
                )
              },
            rows: guide.dispersions.map { line in
              [
                .text(Wording.family(line.family)),
                .count(line.postings, .family(line.family), .hasMix),
              ]
                + line.parts.map { .text(Wording.percents($0)) }
            })),
      ]
    }
    let variants = guide.variants.filter { $0.share.told != nil }
    guard !variants.isEmpty else { return blocks }
    return blocks + [
      .heading("Words that tell titles apart"),
      .table(
        Table(
          columns: [Table.Column("word", .text), Table.Column("titles with it", .proportion)],
          rows: variants.map { [.text($0.word), .share($0.share, .titleWord($0.word))] })),
    ]
  }
}
