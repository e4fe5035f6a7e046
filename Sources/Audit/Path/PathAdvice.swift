import Model

/// The guide's decision table applied to a profile and the audited postings.
public struct PathAdvice: Hashable, Sendable {
  /// One goal of the postings, with what leads to a path.
  public struct Goal: Hashable, Sendable {
    /// Research or product.
    public var role: Role
    /// Postings of that role.
    public var postings: Int
    /// Those of them whose lowest accepted degree is a doctorate.
    public var requireDoctorate: Int
    /// Those whose lowest accepted degree is a master's.
    public var requireMaster: Int
    /// Those that require no degree, or take experience instead.
    public var openWithoutDegree: Int
    /// Those whose requirement on degrees the profile meets, or that have none.
    public var degreeMet: Int
    /// The paths advised, the first before the others; none where the years are not known.
    public var paths: [CareerPath]
  }

  /// Years of software experience of the profile, nil where it does not say.
  public var years: Double?
  /// Whether the profile says which degree its reader holds.
  public var knowsDegree: Bool
  /// The goals that the postings pursue, the one of most postings first.
  public var goals: [Goal]

  init(_ profile: Profile, _ cards: [Card]) {
    years = profile.softwareYears
    knowsDegree = profile.degree != nil
    var goals: [Goal] = []
    for role in [Role.product, .research] {
      let own = cards.filter { $0.record.role.value == role }
      guard !own.isEmpty else { continue }
      goals.append(
        Goal(
          role: role, postings: own.count,
          requireDoctorate: own.count { $0.record.degree.minimum == .doctorate },
          requireMaster: own.count { $0.record.degree.minimum == .master },
          openWithoutDegree: own.count {
            $0.record.degree.minimum == nil || $0.record.degree.substitutable
          },
          degreeMet: own.count { card in
            card.judgements.allSatisfy { judgement in
              judgement.requirement.category != RequirementReader.education
                || judgement.requirement.standing != .required || judgement.verdict.counts
            }
          },
          paths: profile.softwareYears.map { PathTable.advised(years: $0, goal: role) } ?? []))
    }
    // The order of roles above breaks a tie.
    if goals.count == 2, goals[1].postings > goals[0].postings { goals.swapAt(0, 1) }
    self.goals = goals
  }
}
