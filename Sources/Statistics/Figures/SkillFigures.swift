import Model

/// How many postings want a skill, or any skill of a category, under its strongest standing.
public struct SkillShares: Hashable, Sendable {
  /// Name of the skill, or of the category.
  public var name: String
  /// Category of the vocabulary.
  public var category: String
  /// Postings that require it.
  public var required: Share
  /// Postings that prefer it and don't require it.
  public var preferred: Share
  /// Postings that only mention it.
  public var mentioned: Share
  /// Postings that require or prefer it.
  public var wanted: Share
  /// Postings that name it in any way.
  public var any: Share

  /// The most named first, of those the most required, then by name.
  static func anyPrecedes(_ a: SkillShares, _ b: SkillShares) -> Bool {
    if a.any.count != b.any.count { return a.any.count > b.any.count }
    if a.required.count != b.required.count { return a.required.count > b.required.count }
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

  init(_ sample: CompanySample, names: [SkillName]) {
    let categoryNames = Set(names.map(\.category)).sorted(by: ByteOrder.precedes)
    let numbers = Dictionary(
      uniqueKeysWithValues: categoryNames.enumerated().map { ($1, $0) })
    let categoryOf = names.map { numbers[$0.category] ?? 0 }
    var skills = StandingCounts(names.count)
    var categories = StandingCounts(categoryNames.count)
    var strongest = [Standing?](repeating: nil, count: categoryNames.count)
    for (company, rows) in sample.byCompany.enumerated() {
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
      skills.end(of: company, sample)
      categories.end(of: company, sample)
    }
    self.skills = skills.shares(of: sample) { names[$0] }
    self.categories = categories.shares(of: sample) {
      SkillName(name: categoryNames[$0], category: categoryNames[$0])
    }
  }
}
