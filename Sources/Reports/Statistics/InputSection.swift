import ReportKit
import Statistics

/// What became of every file, and which postings were one.
enum InputSection {
  static func blocks(_ statistics: Statistics) -> [PageBlock] {
    let accounting = statistics.accounting
    var blocks: [PageBlock] = [
      .paragraph(
        "Files seen: \(accounting.seen) = \(Wording.count(accounting.postings, "posting")) "
          + "+ \(accounting.noPosting) no posting + \(accounting.unreadable) unreadable "
          + "+ \(accounting.leftOut) left out."
          + (accounting.outside == 0
            ? "" : " Of the postings, \(accounting.outside) are not of the population."))
    ]
    if !accounting.lines.isEmpty { blocks.append(.table(skipped(accounting))) }
    if let name = statistics.population.name {
      blocks.append(
        .paragraph("The population \(name) is: \(statistics.population.description)."))
    }
    return blocks + duplicates(statistics.duplicates)
      + [.glossary([Definitions.filesSeen, Definitions.nearDuplicates])]
  }

  private static func skipped(_ accounting: Accounting) -> Table {
    Table(
      columns: [
        Table.Column("outcome", .text), Table.Column("files", .number),
        Table.Column("reason", .text), Table.Column("which", .text),
      ],
      rows: accounting.lines.map { line in
        let details = Set(line.inputs.map(\.reason.detail))
        let ids = line.inputs.prefix(Composer.Limit.skipped).map(\.id)
        let rest = line.inputs.count - ids.count
        return [
          .text(Wording.kind(line.kind)), .text(String(line.inputs.count)),
          .text(
            line.code + (details.count == 1 ? ": " : ", as in: ") + line.inputs[0].reason.detail),
          .text(ids.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")),
        ]
      })
  }

  private static func duplicates(_ duplicates: Duplicates) -> [PageBlock] {
    guard duplicates.surplus > 0 else { return [.paragraph("No posting stands twice.")] }
    let clusters = Wording.count(duplicates.clusters.count, "cluster")
    let largest = duplicates.clusters.map(\.members.count).max() ?? 0
    return [
      .paragraph(
        "Of \(Wording.count(duplicates.before, "posting")), "
          + "\(duplicates.after) are left without near-duplicates: "
          + "\(clusters), the largest of \(largest). "
          + (duplicates.kept
            ? "All \(duplicates.before) are counted, as asked."
            : "Each cluster is counted once; the JSON report lists them."))
    ]
  }
}
