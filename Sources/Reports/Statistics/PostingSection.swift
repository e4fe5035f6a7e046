import Model
import ReportKit
import Statistics

/// The counted postings, each with the words that its answers rest on.
enum PostingSection {
  /// `filters` are those that counts in other parts lead to.
  static func blocks(
    _ statistics: Statistics, limit: Int, filters: [RowFilter]
  ) -> [PageBlock] {
    let counted = statistics.counted
    var table = Table(
      columns: [
        Table.Column("posting", .text), Table.Column("company", .text, isExtra: true),
        Table.Column("role", .text, isExtra: true), Table.Column("minimum", .text),
        Table.Column("preferred", .text, isExtra: true), Table.Column("years", .number),
        Table.Column("its words", .fold), Table.Column("file", .text),
      ],
      rows: counted.prefix(limit).map(cells))
    let places = Dictionary(uniqueKeysWithValues: filters.enumerated().map { ($1.anchor, $0) })
    table.filters = filters
    table.passed = counted.prefix(limit).map { row in
      Facet.all(of: row, skills: statistics.skillNames).compactMap { places[$0.rows.anchor] }
        .sorted()
    }
    return [.table(table)] + Composer.rest(counted.count, shown: limit, "posting")
  }

  private static func cells(_ row: PostingRow) -> [Table.Cell] {
    [
      .text(Text(row.title, WebAddress(row.url).map { .link($0) } ?? .plain)),
      .text(row.company ?? ""), .text(row.role.rawValue),
      .text(
        Wording.level(row.degree.minimum)
          + (row.degree.substitutable ? ", or something instead" : "")),
      .text(row.preferred.map(Wording.level).joined(separator: ", ")),
      .text(row.years.map { String($0) } ?? ""), words(row), .text(row.id),
    ]
  }

  /// The words that answers rest on, and what is in doubt.
  private static func words(_ row: PostingRow) -> Table.Cell {
    let parts = [
      ("degree", row.degreeEvidence), ("years", row.yearsEvidence), ("role", row.roleEvidence),
    ]
    let quotes = parts.flatMap { topic, evidence in
      evidence.map { evidence in
        Text(topic, .strong) + ": " + Text(evidence.quote, .quoted)
          + Text(" \(evidence.rule), \(evidence.range.lower)–\(evidence.range.upper)", .quiet)
      }
    }
    let doubts = row.doubts.map {
      Text("\($0.field) in doubt", .strong) + Text(": \($0.reason)")
    }
    let words = quotes + doubts
    return .fold(Wording.count(words.count, "quote"), words)
  }
}
