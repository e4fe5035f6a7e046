/// A field of the records and the postings in which it is in doubt.
public struct DoubtShare: Hashable, Sendable {
  /// The field, as in `degree`.
  public var field: String
  /// Postings with a doubt about it.
  public var share: Share

  /// One line a field, the most doubted first, then by name.
  static func lines(_ sample: CompanySample) -> [DoubtShare] {
    guard let fields = sample.rows.first?.rows.doubtFields else { return [] }
    let shares = sample.shares(of: fields.names.count, fields.of)
    return shares.map { DoubtShare(field: fields.names[$0], share: $1) }.sorted { a, b in
      a.share.count == b.share.count
        ? ByteOrder.precedes(a.field, b.field) : a.share.count > b.share.count
    }
  }
}
