/// Postings that are one posting, and how many are left of all.
public struct Duplicates: Hashable, Sendable {
  /// Near-duplicates of one posting.
  public struct Cluster: Hashable, Sendable {
    /// Id of the posting that is counted: the first in byte order.
    public var representative: String
    /// Ids of all members, the representative first, in byte order.
    public var members: [String]
  }

  /// Postings before near-duplicates were set aside.
  public var before: Int
  /// Postings that no other stands for.
  public var after: Int
  /// Whether near-duplicates were counted all the same.
  public var kept: Bool
  /// Clusters of two or more, by representative.
  public var clusters: [Cluster]

  /// Near-duplicates found beyond the first of each cluster.
  public var surplus: Int { before - after }

  init(_ rows: [PostingRow], representatives: [Int], kept: Bool) {
    var members: [Int: [String]] = [:]
    for (row, representative) in representatives.enumerated() {
      members[representative, default: []].append(rows[row].id)
    }
    before = rows.count
    after = members.count
    self.kept = kept
    clusters = members.filter { $1.count > 1 }.sorted { $0.key < $1.key }.map { row, ids in
      Cluster(representative: rows[row].id, members: ids)
    }
  }
}
