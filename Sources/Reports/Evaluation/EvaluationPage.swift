import Evaluation
import Model
import ReportKit
import Statistics

/// Puts an evaluation into the words and tables of a page.
struct EvaluationPage {
  private let evaluation: Evaluation
  private let listed: [EvaluatedField]
  private let floors: [Floors.Verdict]

  init(_ evaluation: Evaluation, listing: [EvaluatedField], floors: [Floors.Verdict]) {
    self.evaluation = evaluation
    listed = listing
    self.floors = floors
  }

  func page() -> Page {
    var parts = [
      PageSection("Answers", [.table(answers), .glossary(EvaluationWording.answers)]),
      PageSection("Names", [.table(names), .glossary(EvaluationWording.names)]),
      PageSection("Headline shares", [.table(shares), .glossary(EvaluationWording.shares)]),
    ]
    if !floors.isEmpty { parts.append(PageSection("Floors", [.table(floorTable)])) }
    if !evaluation.missing.isEmpty {
      parts.append(
        PageSection("Labels without a record: wrong in every field", [.table(missing)]))
    }
    var seen: Set<EvaluatedField> = []
    for field in listed where seen.insert(field).inserted {
      parts.append(
        PageSection(
          "Differences: \(EvaluationWording.name(field))",
          DifferenceBlocks.of(evaluation.differences.filter { $0.field == field })))
    }
    return Page(
      title: "How well \(Wording.count(evaluation.labels, "posting")) were read",
      headline: headline.map { Text($0) }, sections: parts)
  }

  private var headline: [String] {
    let found = evaluation.labels - evaluation.missing.count
    var sentences = [
      "\(Wording.count(evaluation.labels, "label")), \(Wording.count(found, "record")) for "
        + "\(evaluation.labels == 1 ? "it" : "them"); "
        + "\(Wording.count(evaluation.unlabelled, "record")) without a label left aside."
    ]
    if let worst = evaluation.worstShareError,
      let line = evaluation.headline.first(where: { $0.error?.magnitude == worst })
    {
      sentences.append(
        worst == 0
          ? "Every headline share is as the labels have it."
          : "The headline shares are off by at most \(Decimals.fixed(worst, places: 1)) points "
            + "(\(EvaluationWording.name(line.share))).")
    }
    let low = floors.count { !$0.holds }
    if !floors.isEmpty {
      sentences.append(
        low == 0
          ? "All \(floors.count) floors hold."
          : "\(low) of \(Wording.count(floors.count, "floor")) \(low == 1 ? "does" : "do") not hold."
      )
    }
    return sentences
  }

  private static let columns = [
    Table.Column("right", .number), Table.Column("percent", .number),
    Table.Column("95 % interval", .number),
  ]

  private var answers: Table {
    Table(
      columns: [Table.Column("answer", .text)] + Self.columns,
      rows: evaluation.exact.map { field, share in
        Self.row(
          EvaluationWording.name(field), share.count, of: share.denominator, share.percent,
          share.interval)
      })
  }

  private var names: Table {
    func rows(_ name: String, _ figures: Evaluation.NameFigures) -> [[Table.Cell]] {
      [
        Self.row(
          "\(name): precision", figures.found, of: figures.found + figures.wrong,
          figures.precision.percent, figures.precision.interval),
        Self.row(
          "\(name): recall", figures.found, of: figures.found + figures.missed,
          figures.recall.percent, figures.recall.interval),
        Self.row("\(name): F1", nil, of: 0, figures.f1.percent, figures.f1.interval),
      ]
    }
    let standing = evaluation.standing
    return Table(
      columns: [Table.Column("name", .text)] + Self.columns,
      rows: rows("skills", evaluation.skills) + [
        Self.row(
          EvaluationWording.name(.standing), standing.share.count, of: standing.share.denominator,
          standing.share.percent, standing.interval)
      ] + rows("fields of study", evaluation.studyFields))
  }

  private static func row(
    _ name: String, _ count: Int?, of denominator: Int, _ percent: Double?,
    _ interval: ClosedRange<Double>?
  ) -> [Table.Cell] {
    [
      .text(name), count.map { .text("\($0)/\(denominator)") } ?? .empty,
      .text(EvaluationWording.percent(percent)), .text(EvaluationWording.interval(interval)),
    ]
  }

  private var shares: Table {
    func text(_ share: Share) -> Table.Cell {
      guard let percent = share.percent else { return .text("–") }
      return .text(
        Decimals.fixed(percent, places: 1) + " (" + EvaluationWording.interval(share.interval) + ")"
      )
    }
    return Table(
      columns: [
        Table.Column("percent of postings", short: "percent", .text),
        Table.Column("labels", .number), Table.Column("program", .number),
        Table.Column("error", .number), Table.Column("95 % interval", .number),
      ],
      rows: evaluation.headline.map { line in
        [
          .text(EvaluationWording.name(line.share)), text(line.labels), text(line.program),
          .text(line.error.map(EvaluationWording.signed) ?? "–"),
          .text(
            line.interval.map {
              EvaluationWording.signed($0.lowerBound) + " to "
                + EvaluationWording.signed($0.upperBound)
            } ?? "–"),
        ]
      })
  }

  private var missing: Table {
    Table(
      columns: [Table.Column("label", .text), Table.Column("why", .text)],
      rows: evaluation.missing.map {
        [.text($0.id), .text($0.reason?.detail ?? "no input has its name")]
      })
  }

  private var floorTable: Table {
    Table(
      columns: [
        Table.Column("figure", .text), Table.Column("floor", .number),
        Table.Column("measured", .number), Table.Column("verdict", .text),
      ],
      rows: floors.map { verdict in
        let (limit, value) = EvaluationWording.compared(verdict)
        return [
          .text(verdict.floor.figure.key), .text(limit), .text(value),
          .text(verdict.holds ? "holds" : verdict.value == nil ? "nothing to count" : "missed"),
        ]
      })
  }
}
