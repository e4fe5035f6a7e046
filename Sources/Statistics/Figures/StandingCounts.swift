import Model

/// Postings by standing, for each of a row of things, company by company.
struct StandingCounts {
  /// Standings of which a company's postings are counted: each alone, the first two, and all.
  private static let kinds = 5

  private var tallies: [Clusters.Tally]
  /// Postings of the company at hand, three standings for each thing.
  private var counts: [Int]
  /// Things that the company at hand has.
  private var touched: [Int] = []

  init(_ size: Int) {
    tallies = [Clusters.Tally](repeating: Clusters.Tally(), count: size * Self.kinds)
    counts = [Int](repeating: 0, count: size * 3)
  }

  /// Counts a thing of one posting.
  mutating func count(_ thing: Int, _ standing: Standing) {
    if counts[thing * 3] + counts[thing * 3 + 1] + counts[thing * 3 + 2] == 0 {
      touched.append(thing)
    }
    counts[thing * 3 + standing.rank] += 1
  }

  /// Ends a company, all of whose postings were counted.
  mutating func end(of company: Int, _ sample: CompanySample) {
    for thing in touched {
      let (a, b, c) = (counts[thing * 3], counts[thing * 3 + 1], counts[thing * 3 + 2])
      for (kind, count) in [a, b, c, a + b, a + b + c].enumerated() where count > 0 {
        tallies[thing * Self.kinds + kind].add(count, of: company, sample.clusters)
      }
      for place in 0..<3 { counts[thing * 3 + place] = 0 }
    }
    touched.removeAll(keepingCapacity: true)
  }

  /// The things that occur, the most named first.
  func shares(of sample: CompanySample, name: (Int) -> SkillName) -> [SkillShares] {
    var shares: [SkillShares] = []
    for place in stride(from: 0, to: tallies.count, by: Self.kinds)
    where tallies[place + Self.kinds - 1].count > 0 {
      let name = name(place / Self.kinds)
      let own = (0..<Self.kinds).map { sample.clusters.share(tallies[place + $0]) }
      shares.append(
        SkillShares(
          name: name.name, category: name.category, required: own[0], preferred: own[1],
          mentioned: own[2], wanted: own[3], any: own[4]))
    }
    return shares.sorted(by: SkillShares.anyPrecedes)
  }
}
