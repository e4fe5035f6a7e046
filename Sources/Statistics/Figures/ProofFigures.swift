import Model

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
    let names = sample.rows.first?.rows.certificateNames ?? []
    var counts = StandingCounts(names.count)
    for (company, rows) in sample.byCompany.enumerated() {
      for row in rows {
        for use in row.certificates { counts.count(Int(use.skill), use.standing) }
      }
      counts.end(of: company, sample)
    }
    certifications = counts.shares(of: sample) { SkillName(name: names[$0], category: "") }
    proof = Proof.allCases.map { proof in
      let one = CaseSet([proof])
      return Line(
        proof: proof, required: sample.share { $0.proofRequired.intersects(one) },
        preferred: sample.share { $0.proofPreferred.intersects(one) })
    }
  }
}
