import Model

/// A certificate of one posting.
public struct CertificationUse: Hashable, Sendable {
  /// Canonical name, or the posting's words where the vocabulary holds none.
  public var name: String
  /// Its strongest standing in the posting.
  public var standing: Standing
}

/// Certificates and proof of earlier work that a set of postings asks for.
public struct ProofFigures: Hashable, Sendable {
  /// Proof of one kind.
  public struct Line: Hashable, Sendable {
    /// The kind.
    public var proof: Proof
    /// Postings that require it.
    public var required: Share
    /// Postings that prefer it.
    public var preferred: Share
  }

  /// Certificates that occur, the most named first.
  public var certifications: [SkillShares]
  /// Kinds of proof, in the order of `Proof.allCases`.
  public var proof: [Line]

  init(_ rows: [PostingRow]) {
    var counts: [String: [Int]] = [:]
    for use in rows.flatMap(\.certifications) {
      counts[use.name, default: [0, 0, 0]][use.standing.rank] += 1
    }
    certifications = counts.map { name, counts in
      SkillShares(
        name: name, category: "", requiredCount: counts[0], preferredCount: counts[1],
        mentionedCount: counts[2], denominator: rows.count)
    }.sorted(by: SkillShares.anyPrecedes)
    proof = Proof.allCases.map { proof in
      Line(
        proof: proof,
        required: Share(rows.count { $0.work.proofRequired.contains(proof) }, of: rows.count),
        preferred: Share(rows.count { $0.work.proofPreferred.contains(proof) }, of: rows.count))
    }
  }
}
