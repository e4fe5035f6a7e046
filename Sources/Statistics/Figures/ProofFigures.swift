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

  init(_ sample: CompanySample) {
    let names = Set(sample.rows.flatMap { $0.certifications.map(\.name) })
      .sorted(by: ByteOrder.precedes)
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    var counts = StandingCounts(names.count)
    for (company, rows) in sample.byCompany.enumerated() {
      for row in rows {
        for use in row.certifications { counts.count(numbers[use.name] ?? 0, use.standing) }
      }
      counts.end(of: company, sample)
    }
    certifications = counts.shares(of: sample) { SkillName(name: names[$0], category: "") }
    proof = Proof.allCases.map { proof in
      Line(
        proof: proof, required: sample.share { $0.work.proofRequired.contains(proof) },
        preferred: sample.share { $0.work.proofPreferred.contains(proof) })
    }
  }
}
