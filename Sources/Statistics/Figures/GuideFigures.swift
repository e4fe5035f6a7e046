import Model

/// What career guides say of postings beyond plain shares: degrees along experience and rank, and how
/// research and product, and two families, differ.
public struct GuideFigures: Hashable, Sendable {
  /// What one family's postings come to on degrees.
  public struct FamilyLine: Hashable, Sendable {
    /// The family.
    public var family: Family
    /// Number of its postings.
    public var postings: Int
    /// In the order of `DegreeDemand.allCases`.
    public var demand: [Share]
  }

  /// One rung of the ladder.
  public struct Rung: Hashable, Sendable {
    /// The seniority.
    public var seniority: Seniority
    /// Number of its postings.
    public var postings: Int
    /// In the order of `MinimumGroup.allCases`.
    public var minimum: [Share]
    /// Years asked for.
    public var years: YearsFigures
  }

  /// A group of the minimum by the years that are asked for beside it.
  public struct YearsLine: Hashable, Sendable {
    /// The group.
    public var group: MinimumGroup
    /// Of the postings that ask for two years or less.
    public var few: Share
    /// Of those that ask for three or more.
    public var many: Share
  }

  /// How much the postings of one family differ in a kind of work.
  public struct Dispersion: Hashable, Sendable {
    /// The family.
    public var family: Family
    /// Postings whose duties could be told.
    public var postings: Int
    /// Quartiles of each kind's percentage, in the order of `WorkPart.allCases`.
    public var parts: [Quartiles]
  }

  /// How alike a family is to ML engineers in the skills that it asks for.
  public struct Likeness: Hashable, Sendable {
    /// The family.
    public var family: Family
    /// Number of its postings.
    public var postings: Int
    /// The cosine of the angle between the shares of all skills: 1 for the same, 0 for none in common.
    public var cosine: Double
  }

  /// A word of a title that tells variants of one job apart.
  public struct Variant: Hashable, Sendable {
    /// The word, as in `applied`.
    public var word: String
    /// Postings whose title has it.
    public var share: Share
  }

  /// Families of enough postings, those that ask for a degree most often first.
  public var families: [FamilyLine]
  /// Rungs of enough postings, rising.
  public var ladder: [Rung]
  /// Groups of the minimum by years.
  public var byYears: [YearsLine]
  /// What research asks for and product does not, the largest differences first.
  public var contrast: Comparison
  /// ML engineers against software engineers.
  public var engineers: Comparison
  /// How much the mix of work differs within a family.
  public var dispersions: [Dispersion]
  /// Families of enough postings, the ones most alike to ML engineers first; none where these are few.
  public var likenesses: [Likeness]
  /// Variants of titles, out of all postings.
  public var variants: [Variant]

  init(_ rows: [PostingRow], names: [SkillName]) {
    let sample = CompanySample(rows)
    families = Family.allCases.compactMap { family in
      let own = sample.filter { $0.family == family }
      guard own.count >= Share.fewest else { return nil }
      return FamilyLine(
        family: family, postings: own.count,
        demand: DegreeDemand.allCases.map { demand in own.share { DegreeDemand($0) == demand } })
    }.enumerated().sorted { a, b in
      let (left, right) = (a.element.demand[0].percent ?? 0, b.element.demand[0].percent ?? 0)
      return (left, a.offset) < (right, b.offset)
    }.map(\.element)
    ladder = Seniority.allCases.compactMap { seniority in
      let own = sample.filter { $0.seniority == seniority }
      guard own.count >= Share.fewest else { return nil }
      return Rung(
        seniority: seniority, postings: own.count,
        minimum: MinimumGroup.allCases.map { group in
          own.share { MinimumGroup($0.degree.minimum) == group }
        }, years: YearsFigures(own))
    }
    let few = sample.filter { $0.years.map { $0 <= 2 } ?? false }
    let many = sample.filter { $0.years.map { $0 >= 3 } ?? false }
    byYears = MinimumGroup.allCases.map { group in
      func has(_ row: PostingRow) -> Bool { MinimumGroup(row.degree.minimum) == group }
      return YearsLine(group: group, few: few.share(has), many: many.share(has))
    }
    func postings(_ has: (PostingRow) -> Bool) -> Comparison.Postings {
      Comparison.Postings(rows.filter(has), names: names)
    }
    let engineers = postings { $0.family == .machineLearningEngineer }
    contrast = Comparison(postings { $0.role == .product }, postings { $0.role == .research })
    self.engineers = Comparison(postings { $0.family == .softwareEngineer }, engineers)
    dispersions = Family.allCases.compactMap { Self.dispersion($0, rows) }
    likenesses = Self.likenesses(rows, skills: names.count)
    let titles = TitleWords(of: rows)
    variants = TitleWords.variants.enumerated().map { place, word in
      Variant(word: word, share: sample.share { titles.has(place, $0) })
    }.filter { $0.share.count > 0 }
  }

  private static func dispersion(_ family: Family, _ rows: [PostingRow]) -> Dispersion? {
    let own = rows.filter { $0.family == family && $0.hasMix }
    guard own.count >= Share.enough else { return nil }
    let parts = WorkPart.allCases.indices.compactMap { part in
      Quartiles(sorted: own.map { Int((100 * $0.mix[part]).rounded()) }.sorted())
    }
    return Dispersion(family: family, postings: own.count, parts: parts)
  }

  private static func likenesses(_ rows: [PostingRow], skills: Int) -> [Likeness] {
    let families = Dictionary(grouping: rows, by: \.family).filter { $1.count >= Share.enough }
    let vectors = families.mapValues { rows in
      var counts = [Double](repeating: 0, count: skills)
      for row in rows { for use in row.skills { counts[Int(use.skill)] += 1 } }
      return counts.map { $0 / Double(rows.count) }
    }
    guard let own = vectors[.machineLearningEngineer] else { return [] }
    func product(_ a: [Double], _ b: [Double]) -> Double {
      zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
    }
    return Family.allCases.compactMap { family in
      guard family != .machineLearningEngineer, let vector = vectors[family] else { return nil }
      let length = (product(own, own) * product(vector, vector)).squareRoot()
      return Likeness(
        family: family, postings: families[family]?.count ?? 0,
        cosine: length > 0 ? product(own, vector) / length : 0)
    }.enumerated().sorted { a, b in
      (b.element.cosine, a.offset) < (a.element.cosine, b.offset)
    }.map(\.element)
  }
}
