import ReportKit
import Statistics

/// The postings whose reading is in doubt, with the reasons.
enum DoubtSection {
  static func blocks(_ statistics: Statistics) -> [PageBlock] {
    let counted = statistics.counted
    let doubtful = counted.filter { !$0.doubts.isEmpty }
    guard !doubtful.isEmpty else {
      return [.paragraph("Of \(Wording.count(counted.count, "posting")), none wants a look.")]
    }
    let fields = statistics.overall.doubts.map { "\($0.field) \($0.share.count)" }
      .joined(separator: ", ")
    let table = Table(
      columns: [Table.Column("posting", .text), Table.Column("what is unclear", .text)],
      rows: doubtful.prefix(Composer.Limit.doubts).map { row in
        [
          .text(row.id),
          .text(row.doubts.map { "\($0.field): \($0.reason)" }.joined(separator: "; ")),
        ]
      })
    return [
      .paragraph(
        "Of \(Wording.count(counted.count, "posting")), \(doubtful.count) "
          + "\(doubtful.count == 1 ? "wants" : "want") a look: "
          + "\(Wording.percent(statistics.overall.doubtful)). They are counted as they were read. "
          + "In doubt: \(fields)."),
      .table(table),
    ] + Composer.rest(doubtful.count, shown: Composer.Limit.doubts, "posting")
  }
}
