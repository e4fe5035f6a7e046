import Model

/// How many postings want a skill, or any skill of a category, under its strongest standing.
public struct SkillShares: Hashable, Sendable {
  /// Name of the skill, or of the category.
  public var name: String
  /// Category of the vocabulary.
  public var category: String
  /// Number of postings for which it is required.
  public var requiredCount: Int
  /// Number of postings for which it is preferred and not required.
  public var preferredCount: Int
  /// Number of postings that only mention it.
  public var mentionedCount: Int
  /// Number of postings looked at.
  public var denominator: Int

  /// Postings that require it.
  public var required: Share { Share(requiredCount, of: denominator) }
  /// Postings that prefer it and don't require it.
  public var preferred: Share { Share(preferredCount, of: denominator) }
  /// Postings that only mention it.
  public var mentioned: Share { Share(mentionedCount, of: denominator) }
  /// Postings that require or prefer it.
  public var wanted: Share { Share(requiredCount + preferredCount, of: denominator) }
  /// Postings that name it in any way.
  public var any: Share {
    Share(requiredCount + preferredCount + mentionedCount, of: denominator)
  }

  /// The most named first, of those the most required, then by name.
  static func anyPrecedes(_ a: SkillShares, _ b: SkillShares) -> Bool {
    if a.any.count != b.any.count { return a.any.count > b.any.count }
    if a.requiredCount != b.requiredCount { return a.requiredCount > b.requiredCount }
    return SkillName.precedes(
      SkillName(name: a.name, category: a.category), SkillName(name: b.name, category: b.category))
  }
}

/// The skills that a set of postings names.
public struct SkillFigures: Hashable, Sendable {
  /// Skills that occur, the most named first.
  public var skills: [SkillShares]
  /// Categories that occur, the most named first; a posting counts once in each.
  public var categories: [SkillShares]

  /// The skills most required or preferred, of those that are so at least once.
  public func leading(_ count: Int) -> [SkillShares] {
    let wanted = skills.filter { $0.wanted.count > 0 }.enumerated().sorted { a, b in
      a.element.wanted.count == b.element.wanted.count
        ? a.offset < b.offset : a.element.wanted.count > b.element.wanted.count
    }
    return wanted.prefix(count).map(\.element)
  }

  init(_ rows: [PostingRow], names: [SkillName]) {
    let categoryNames = Set(names.map(\.category)).sorted(by: ByteOrder.precedes)
    let numbers = Dictionary(
      uniqueKeysWithValues: categoryNames.enumerated().map { ($1, $0) })
    let categoryOf = names.map { numbers[$0.category] ?? 0 }
    var skills = StandingCounts(names.count)
    var categories = StandingCounts(categoryNames.count)
    var strongest = [Standing?](repeating: nil, count: categoryNames.count)
    for row in rows {
      for use in row.skills {
        skills.count(Int(use.skill), use.standing)
        let category = categoryOf[Int(use.skill)]
        strongest[category] = min(strongest[category] ?? use.standing, use.standing)
      }
      for use in row.skills {
        let category = categoryOf[Int(use.skill)]
        guard let standing = strongest[category] else { continue }
        categories.count(category, standing)
        strongest[category] = nil
      }
    }
    self.skills = skills.shares(of: rows.count) { names[$0] }
    self.categories = categories.shares(of: rows.count) {
      SkillName(name: categoryNames[$0], category: categoryNames[$0])
    }
  }
}

/// Postings by standing, for each of a row of things.
private struct StandingCounts {
  private var counts: [Int]

  init(_ size: Int) { counts = [Int](repeating: 0, count: size * 3) }

  mutating func count(_ thing: Int, _ standing: Standing) {
    counts[thing * 3 + standing.rank] += 1
  }

  /// The things that occur, the most named first.
  func shares(of denominator: Int, name: (Int) -> SkillName) -> [SkillShares] {
    var shares: [SkillShares] = []
    for place in stride(from: 0, to: counts.count, by: 3)
    where counts[place] + counts[place + 1] + counts[place + 2] > 0 {
      let name = name(place / 3)
      shares.append(
        SkillShares(
          name: name.name, category: name.category, requiredCount: counts[place],
          preferredCount: counts[place + 1], mentionedCount: counts[place + 2],
          denominator: denominator))
    }
    return shares.sorted(by: SkillShares.anyPrecedes)
  }
}
