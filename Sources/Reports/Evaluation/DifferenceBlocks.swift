import Evaluation
import Model
import ReportKit

/// Differences posting by posting, each with what the program and the label rest on.
enum DifferenceBlocks {
  static func of(_ differences: [Difference]) -> [PageBlock] {
    guard !differences.isEmpty else { return [.paragraph("There is none.")] }
    var blocks: [PageBlock] = []
    var rest = differences[...]
    while let first = rest.first {
      let posting = rest.prefix { $0.id == first.id }
      rest = rest.dropFirst(posting.count)
      blocks.append(.heading(first.title.map { "\(first.id): \($0)" } ?? first.id))
      blocks.append(.table(table(posting.flatMap(rows) + common(first))))
    }
    return blocks
  }

  private typealias Row = (name: String, text: String)

  private static func table(_ rows: [Row]) -> Table {
    Table(
      columns: [Table.Column("source", .text), Table.Column("what it says", .text)],
      rows: rows.map { [.text($0.name), .text($0.text)] })
  }

  private static func rows(_ difference: Difference) -> [Row] {
    let evidence = difference.evidence.map { "\(quoted($0.quote)) [\($0.rule)]" }
    let label = difference.label.joined(separator: " or ")
    switch difference.field {
    case .skills, .standing, .studyFields:
      guard let program = difference.program else { return [("only label", label)] }
      let text = ([program] + evidence).joined(separator: ", ")
      return difference.label.isEmpty
        ? [("only program", text)] : [("label", label), ("program", text)]
    case .minimum, .substitutable, .preferred, .years, .family, .seniority, .role, .title,
      .company:
      let rule = difference.rule.map { " [\($0)]" } ?? ""
      return [("label", label)] + (difference.program.map { [("program", $0 + rule)] } ?? [])
        + evidence.map { ("evidence", $0) }
    }
  }

  /// What all differences of one posting and field share.
  private static func common(_ difference: Difference) -> [Row] {
    (difference.quote.isEmpty ? [] : [("label's quote", quoted(difference.quote))])
      + (difference.note.isEmpty ? [] : [("label's note", difference.note)])
      + difference.doubts.map { ("unsure", $0) }
      + (difference.absence.map { [("no record", $0)] } ?? [])
  }

  private static func quoted(_ text: String) -> String { "“\(text)”" }
}
