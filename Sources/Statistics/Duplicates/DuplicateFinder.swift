/// Finds near-duplicates by signatures alone, the same ones as `Statistics` of the postings' records.
public enum DuplicateFinder {
  /// A posting as far as near-duplicates go.
  public struct Posting: Sendable {
    /// Its id.
    public var id: String
    /// What tells it from others.
    public var signature: DuplicateSignature

    /// Pairs an id with a signature.
    public init(id: String, signature: DuplicateSignature) {
      self.id = id
      self.signature = signature
    }
  }

  /// A posting that another stands for.
  public struct Duplicate: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// The id of the posting that is counted in its place.
    public var duplicateOf: String
  }

  /// The postings that another of these stands for, by id.
  ///
  /// All that share a `job` must be among these; of the others none need be.
  public static func duplicates(among postings: [Posting]) -> [Duplicate] {
    let sorted = postings.sorted { a, b in
      ByteOrder.equal(a.id, b.id)
        ? ByteOrder.precedes(a.signature.text, b.signature.text) : ByteOrder.precedes(a.id, b.id)
    }
    return NearDuplicates.representatives(of: DuplicateKeys(sorted.map(\.signature))).enumerated()
      .compactMap {
        row, representative in
        row == representative
          ? nil : Duplicate(id: sorted[row].id, duplicateOf: sorted[representative].id)
      }
  }
}
