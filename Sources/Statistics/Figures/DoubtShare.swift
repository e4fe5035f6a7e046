/// A field of the records and the postings in which it is in doubt.
public struct DoubtShare: Hashable, Sendable {
  /// The field, as in `degree`.
  public var field: String
  /// Postings with a doubt about it.
  public var share: Share

  /// One line a field, the most doubted first, then by name.
  static func lines(_ rows: [PostingRow]) -> [DoubtShare] {
    var counts: [String: Int] = [:]
    for row in rows { for field in Set(row.doubts.map(\.field)) { counts[field, default: 0] += 1 } }
    return counts.map { DoubtShare(field: $0, share: Share($1, of: rows.count)) }.sorted { a, b in
      a.share.count == b.share.count
        ? ByteOrder.precedes(a.field, b.field) : a.share.count > b.share.count
    }
  }
}
