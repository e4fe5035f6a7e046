import Model
import ReportKit
import Statistics

/// Two sets of postings side by side, as charts and tables.
enum ComparisonBlocks {
  typealias Names = (old: String, new: String)

  /// Shares that a page shows; JSON holds all.
  private static let shown = 25

  /// The differences that are more than chance, the largest first, and how many were looked at.
  static func differences(
    _ comparison: Comparison, names: Names, heading: String?,
    facets: (old: Facet, new: Facet)? = nil
  ) -> [PageBlock] {
    guard min(comparison.old, comparison.new) >= Share.fewest else { return [] }
    let found = comparison.lines.filter { $0.change.isBeyondChance }
    let compared = comparison.lines.count + comparison.medians.count
    var blocks: [PageBlock] = heading.map { [.heading($0)] } ?? []
    if !found.isEmpty { blocks.append(.table(table(Array(found.prefix(shown)), names, facets))) }
    blocks.append(
      .note(
        "\(found.count) of \(Wording.count(compared, "figure")) differ by more than chance between "
          + "\(Wording.count(comparison.new, "posting")) (\(names.new)) and \(comparison.old) "
          + "(\(names.old)); all are taken together (Holm), and companies are drawn whole."))
    return blocks
  }

  /// Shares with their difference; `facets` are those of the two sets where the page lists both.
  static func table(
    _ lines: [Comparison.Line], _ names: Names, _ facets: (old: Facet, new: Facet)? = nil
  ) -> Table {
    func rows(_ set: Facet?, _ line: Comparison.Line) -> [Facet] {
      guard let set, let facet = Facet(line) else { return [] }
      return [set, facet]
    }
    return Table(
      columns: [
        Table.Column("share", .text), Table.Column(names.old, short: short(names.old), .proportion),
        Table.Column(names.new, short: short(names.new), .proportion),
        Table.Column("points", .number),
        Table.Column("beyond chance", short: "sure", .text),
      ],
      rows: lines.map { line in
        [
          .text(name(line)), .proportion(Proportion(line.change.old, rows(facets?.old, line))),
          .proportion(Proportion(line.change.new, rows(facets?.new, line))),
          .text(DifferencePage.points(line.change)), .text(verdict(line.change)),
        ]
      })
  }

  /// Medians with what chance says of them.
  static func medians(_ comparison: Comparison, _ names: Names) -> [PageBlock] {
    let medians = comparison.medians.filter { $0.old?.interval != nil && $0.new?.interval != nil }
    guard !medians.isEmpty else { return [] }
    return [
      .table(
        Table(
          columns: [
            Table.Column("median", .text), Table.Column(names.old, .number),
            Table.Column(names.new, .number), Table.Column("beyond chance", short: "sure", .text),
          ],
          rows: medians.map { median in
            [
              .text(median.name), .text(Wording.median(median.old)),
              .text(Wording.median(median.new)),
              .text(median.chance == nil ? "cannot tell" : median.isBeyondChance ? "yes" : "no"),
            ]
          }))
    ]
  }

  /// A set's name where room is short: one that breaks into words.
  private static func short(_ name: String) -> String {
    name.split(whereSeparator: { "=-_/".contains($0) }).joined(separator: " ")
  }

  static func name(_ line: Comparison.Line) -> String {
    line.name.split(separator: " ").map { word in
      line.kind == .answer ? Wording.words(String(word)) : String(word)
    }.joined(separator: " ")
  }

  static func verdict(_ change: ShareChange) -> String {
    change.isBeyondChance ? "yes" : change.chance == nil ? "cannot tell" : "no"
  }
}
