import Model
import ReportKit
import Statistics

/// The counted postings, each with the words that its answers rest on.
enum PostingSection {
  /// `filters` are those that counts in other parts lead to.
  static func blocks(
    _ statistics: Statistics, limit: Int, filters: [RowFilter], populations: [Population]
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
    table.filters = filters
    if counted.count > limit {
      table.beyond = ", which are not all \(counted.count); JSON and csv-postings have all"
    }
    let facets = FacetsOfPostings(statistics, populations: populations)
    // Filters by the first of their parts: few rows have it.
    let places = Dictionary(grouping: filters.indices) { filters[$0].parts[0] }
    table.passed = counted.prefix(limit).map { row in
      let anchors = Set(facets.all(of: row).map(\.rows.anchor))
      return anchors.flatMap { places[$0] ?? [] }
        .filter { filters[$0].parts.allSatisfy(anchors.contains) }.sorted()
    }
    return [.table(table)] + Composer.rest(counted.count, shown: limit, "posting")
  }

  private static func cells(_ row: PostingRow) -> [Table.Cell] {
    [
      .text(Text(row.shownTitle, WebAddress(row.url).map { .link($0) } ?? .plain)),
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
