import Claims
import Model
import Statistics

/// Puts the difference of two reports into the words and tables of a page.
struct DifferencePage {
  /// Postings that a list shows; JSON holds all.
  private static let shown = 50

  let page: Page

  init(_ difference: ReportDifference, complaints: [String]) {
    page = Page(
      title: "What changed between two reports",
      headline: [Self.sum(difference)] + complaints.map { "Above its limit: \($0)." },
      parts: difference.isEmpty
        ? []
        : [Part(title: "Shares", blocks: Self.shares(difference))]
          + Self.moved(difference) + Self.lists(difference))
  }

  /// The difference in one sentence.
  static func sum(_ difference: ReportDifference) -> String {
    if difference.isEmpty {
      return "Nothing changed: \(Wording.count(difference.same, "posting")), all the same."
    }
    return "\(difference.added.count) added, \(difference.removed.count) removed, "
      + "\(difference.changed.count) with another text, \(difference.moved.count) of the same text "
      + "read otherwise, \(difference.same) the same."
  }

  private static func shares(_ difference: ReportDifference) -> [Block] {
    let table = Table(
      columns: [
        Table.Column("share of all postings", .text), Table.Column("before", .share),
        Table.Column("after", .share), Table.Column("points", .number),
        Table.Column("by more than chance", .text),
      ],
      rows: difference.shares.map { drift in
        [
          .text(drift.name), .share(drift.change.old), .share(drift.change.new),
          .text(points(drift.change)), .text(drift.change.isBeyondChance ? "yes" : "no"),
        ]
      })
    let rule =
      "By more than chance: the 95 % interval of the difference (Newcombe) lacks zero, as if the "
      + "two reports had no posting in common; where they have many, chance moves shares less."
    return [.table(table), .paragraph(rule)]
  }

  static func points(_ change: ShareChange) -> String {
    change.points.map(Wording.points) ?? "–"
  }

  private static func moved(_ difference: ReportDifference) -> [Part] {
    var blocks: [Block] = []
    if !difference.makers.isEmpty {
      blocks.append(
        .definitions(
          difference.makers.map {
            Definition(term: $0.name, meaning: "\($0.old) before, \($0.new) now")
          }))
    }
    if !difference.moved.isEmpty { blocks += postings(difference.moved) }
    return blocks.isEmpty ? [] : [Part(title: "Rules or vocabulary changed", blocks: blocks)]
  }

  private static func lists(_ difference: ReportDifference) -> [Part] {
    var parts: [Part] = []
    if !difference.changed.isEmpty {
      parts.append(Part(title: "Postings with another text", blocks: postings(difference.changed)))
    }
    for (title, ids) in [
      ("Postings added", difference.added), ("Postings removed", difference.removed),
    ] where !ids.isEmpty {
      let table = Table(
        columns: [Table.Column("posting", .text)], rows: ids.prefix(shown).map { [.text($0)] })
      parts.append(
        Part(
          title: title,
          blocks: [.table(table)] + Composer.rest(ids.count, shown: shown, "posting")))
    }
    return parts
  }

  private static func postings(_ postings: [ReportDifference.Posting]) -> [Block] {
    let rows = postings.prefix(shown).flatMap { posting -> [[Table.Cell]] in
      guard !posting.moves.isEmpty else {
        return [[.text(posting.id), .text("none moved"), .empty, .empty]]
      }
      return posting.moves.map { move in
        [
          .text(posting.id), .text(move.field), .text(said(move.old, move.oldQuotes)),
          .text(said(move.new, move.newQuotes)),
        ]
      }
    }
    let table = Table(
      columns: [
        Table.Column("posting", .text), Table.Column("answer", .text),
        Table.Column("before", .text),
        Table.Column("after", .text),
      ], rows: rows)
    return [.table(table)] + Composer.rest(postings.count, shown: shown, "posting")
  }

  /// An answer and the words that it rests on.
  static func said(_ answer: String, _ quotes: [String]) -> String {
    quotes.isEmpty ? answer : answer + ": " + quotes.map { "“\($0)”" }.joined(separator: ", ")
  }
}

extension WorkflowCommands {
  /// An error for each limit, a warning for each posting of the same text that is read otherwise, and
  /// the sum.
  init(_ difference: ReportDifference, complaints: [String]) {
    let errors = complaints.map {
      Annotation(level: .error, title: "The report changed too much", message: $0)
    }
    let warnings = difference.moved.map { posting in
      Annotation(
        level: .warning, title: "Read otherwise: \(posting.id)",
        message: posting.moves.map { move in
          "\(move.field): \(DifferencePage.said(move.old, move.oldQuotes)) before, "
            + "\(DifferencePage.said(move.new, move.newQuotes)) now"
        }.joined(separator: "; "))
    }
    let sum = Annotation(
      level: .notice, title: "What changed", message: DifferencePage.sum(difference))
    self.init(errors + warnings + [sum])
  }
}
