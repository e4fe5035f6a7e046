import Model

/// What the postings of one role ask for.
public struct RoleFigures: Hashable, Sendable {
  /// Proof of earlier work, and the role's postings that ask for it.
  public struct ProofLine: Hashable, Sendable {
    /// The kind.
    public var proof: Proof
    /// Postings of the role that require or prefer it.
    public var asked: Share
  }

  /// Number of leading skills that are kept.
  public static let leadingCount = 10

  /// The role.
  public var role: Role
  /// Its postings, out of all.
  public var postings: Share
  /// Postings of the role whose minimum is a doctorate.
  public var doctorateFloor: Share
  /// Postings of the role, out of all whose minimum is a doctorate.
  public var ofDoctorates: Share
  /// Postings of the role that require or prefer a doctorate.
  public var doctorateMentioned: Share
  /// Postings of the role that prefer a master's degree.
  public var mastersPreferred: Share
  /// Proof of earlier work that they ask for, in the order of `Proof.allCases`.
  public var proof: [ProofLine]
  /// Years that they require.
  public var years: YearsFigures
  /// The skills that most of them require or prefer, at most `leadingCount`.
  public var skills: [SkillShares]

  init(_ role: Role, _ all: CompanySample, names: [SkillName]) {
    let own = all.filter { $0.role == role }
    self.role = role
    postings = all.share { $0.role == role }
    doctorateFloor = own.share { $0.degree.minimum == .doctorate }
    ofDoctorates = all.filter { $0.degree.minimum == .doctorate }.share { $0.role == role }
    doctorateMentioned = own.share { $0.mentions(.doctorate) }
    mastersPreferred = own.share { $0.degree.preferred.contains(.master) }
    proof = Proof.allCases.map { proof in
      let one = CaseSet([proof])
      return ProofLine(
        proof: proof,
        asked: own.share { $0.proofRequired.intersects(one) || $0.proofPreferred.intersects(one) })
    }
    years = YearsFigures(own)
    skills = SkillFigures(own, names: names).leading(Self.leadingCount)
  }
}
