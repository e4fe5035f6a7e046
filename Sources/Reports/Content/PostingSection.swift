import Model
import Statistics

/// The counted postings, each with the words that its answers rest on.
enum PostingSection {
  static func blocks(_ statistics: Statistics, limit: Int) -> [Block] {
    let counted = statistics.counted
    let table = Table(
      columns: [
        Table.Column("posting", .text), Table.Column("company", .text, isExtra: true),
        Table.Column("role", .text, isExtra: true), Table.Column("minimum", .text),
        Table.Column("preferred", .text, isExtra: true), Table.Column("years", .number),
        Table.Column("its words", .words), Table.Column("file", .text),
      ],
      rows: counted.prefix(limit).map(cells))
    return [.table(table)] + Composer.rest(counted.count, shown: limit, "posting")
  }

  private static func cells(_ row: PostingRow) -> [Table.Cell] {
    [
      WebAddress(row.url).map { .link(row.title, address: $0.text) } ?? .text(row.title),
      .text(row.company ?? ""), .text(row.role.rawValue),
      .text(
        Wording.level(row.degree.minimum)
          + (row.degree.substitutable ? ", or something instead" : "")),
      .text(row.degree.preferred.map(Wording.level).joined(separator: ", ")),
      .text(row.years.map { String($0) } ?? ""), .words(findings(row)), .text(row.id),
    ]
  }

  private static func findings(_ row: PostingRow) -> [PostingFinding] {
    let parts = [
      ("degree", row.degree.evidence), ("years", row.yearsEvidence), ("role", row.roleEvidence),
    ]
    return parts.flatMap { topic, evidence in
      evidence.map { evidence in
        PostingFinding(
          topic: topic, words: evidence.quote,
          origin: "\(evidence.rule), \(evidence.range.lower)–\(evidence.range.upper)")
      }
    }
      + row.doubts.map {
        PostingFinding(topic: $0.field, words: $0.reason, origin: "", isDoubt: true)
      }
  }
}
