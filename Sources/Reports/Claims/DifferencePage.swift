import Claims
import Model
import ReportKit
import Statistics

/// Puts the difference of two reports into the words and tables of a page.
struct DifferencePage {
  /// Postings that a list shows; JSON holds all.
  private static let shown = 50

  let page: Page

  init(_ difference: ReportDifference, complaints: [String]) {
    page = Page(
      title: "What changed between two reports",
      headline: [Text(Self.sum(difference))] + complaints.map { "Above its limit: \($0)." },
      sections: difference.isEmpty
        ? []
        : [PageSection("Shares", Self.shares(difference))]
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

  private static func shares(_ difference: ReportDifference) -> [PageBlock] {
    let table = Table(
      columns: [
        Table.Column("share of all postings", .text), Table.Column("before", .proportion),
        Table.Column("after", .proportion), Table.Column("points", .number),
        Table.Column("by more than chance", .text),
      ],
      rows: difference.shares.map { drift in
        [
          .text(drift.name), .share(drift.change.old), .share(drift.change.new),
          .text(points(drift.change)),
          .text(verdict(drift.change, difference)),
        ]
      })
    return [.table(table), .paragraph(difference.isOfSameTexts ? sameTexts : rule)]
  }

  private static let sameTexts =
    "Both reports are of the same postings: what moved was read otherwise or counted otherwise, and no "
    + "chance is in it."

  private static let rule =
    "By more than chance: so large a difference comes by chance in fewer than 5 % of such reports, "
    + "all \(HeadlineShare.allCases.count) shares taken together (Holm). Companies are drawn whole, and "
    + "what is in both reports is compared with itself; the 95 % intervals are those of each "
    + "difference alone."

  private static func verdict(_ change: ShareChange, _ difference: ReportDifference) -> String {
    if change.isBeyondChance { return "yes" }
    if difference.isOfSameTexts { return "no chance in it" }
    return change.chance == nil ? "cannot tell" : "no"
  }

  /// The points of a difference with their interval, as in `+3.2 (−1.0 to +7.4)`.
  static func points(_ change: ShareChange) -> String {
    guard let points = change.points else { return "–" }
    let interval = change.interval.map {
      " (" + Wording.points($0.lowerBound) + " to " + Wording.points($0.upperBound) + ")"
    }
    return Wording.points(points) + (interval ?? "")
  }

  private static func moved(_ difference: ReportDifference) -> [PageSection] {
    var blocks: [PageBlock] = []
    if !difference.makers.isEmpty {
      blocks.append(
        .glossary(
          difference.makers.map {
            Definition(term: $0.name, meaning: "\($0.old) before, \($0.new) now")
          }))
    }
    if !difference.moved.isEmpty { blocks += postings(difference.moved) }
    return blocks.isEmpty ? [] : [PageSection("Rules or vocabulary changed", blocks)]
  }

  private static func lists(_ difference: ReportDifference) -> [PageSection] {
    var parts: [PageSection] = []
    if !difference.changed.isEmpty {
      parts.append(PageSection("Postings with another text", postings(difference.changed)))
    }
    for (title, ids) in [
      ("Postings added", difference.added), ("Postings removed", difference.removed),
    ] where !ids.isEmpty {
      let table = Table(
        columns: [Table.Column("posting", .text)], rows: ids.prefix(shown).map { [.text($0)] })
      parts.append(
        PageSection(title, [.table(table)] + Composer.rest(ids.count, shown: shown, "posting")))
    }
    return parts
  }

  private static func postings(_ postings: [ReportDifference.Posting]) -> [PageBlock] {
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
