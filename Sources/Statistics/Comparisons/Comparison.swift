import Model

/// Two sets of postings side by side: shares, skills and medians, and which of them differ by more than
/// chance, all taken together.
public struct Comparison: Hashable, Sendable {
  /// A share or a skill of both sets.
  public struct Line: Hashable, Sendable {
    /// What it is a share of.
    public enum Kind: String, CaseIterable, Sendable {
      case answer, skill
    }

    /// Whether it is an answer or a skill.
    public var kind: Kind
    /// The answer in words, or the skill.
    public var name: String
    /// Both shares.
    public var change: ShareChange
  }

  /// A median of both sets.
  public struct Median: Hashable, Sendable {
    /// Of what.
    public var name: String
    /// The median of the first set, nil where nothing states one.
    public var old: Quartiles?
    /// The median of the second set.
    public var new: Quartiles?
    /// The chance of so large a difference if nothing differed: of the share at or below the median of
    /// both (Mood's test, by companies); nil where either is of too few.
    public var chance: Double?
    /// Whether it differs by more than chance, all that is compared taken together.
    public var isBeyondChance = false
  }

  /// One set of postings.
  public struct Postings {
    let rows: [PostingRow]
    let names: [SkillName]

    init(_ rows: [PostingRow], names: [SkillName]) {
      self.rows = rows
      self.names = names
    }

    /// The postings that statistics count.
    public init(_ statistics: Statistics) {
      self.init(statistics.counted, names: statistics.skillNames)
    }

    /// The number of the rows that have each skill, by its name.
    fileprivate var skills: [String: Int] {
      // Of a name in two categories a row may have both.
      let firsts = Dictionary(names.indices.map { (names[$0].name, $0) }) { first, _ in first }
      let numbers = names.map { firsts[$0.name] ?? 0 }
      var counts = [Int](repeating: 0, count: names.count)
      var lastRow = [Int](repeating: -1, count: names.count)
      for (place, row) in rows.enumerated() {
        for use in row.skills {
          let number = numbers[Int(use.skill)]
          if lastRow[number] != place { counts[number] += 1 }
          lastRow[number] = place
        }
      }
      return firsts.mapValues { counts[$0] }.filter { $1 > 0 }
    }

    /// Whether each row has the skill of that name.
    fileprivate func having(_ skill: String) -> [Bool] {
      let numbers = Set(names.indices.filter { names[$0].name == skill }.map { Int32($0) })
      return rows.map { row in row.skills.contains { numbers.contains($0.skill) } }
    }

    private var members: [SamplePair.Member] {
      rows.map { SamplePair.Member(id: $0.id, company: $0.company) }
    }

    /// These postings and others in their companies.
    fileprivate func paired(with other: Postings) -> SamplePair {
      if let all = rows.first?.rows, all === other.rows.first?.rows, all.hasIdsOfTheirOwn {
        let numbers = CompanyNumbers.numbers(of: rows, and: other.rows)
        return SamplePair(numbers.first, numbers.second, companies: numbers.count)
      }
      return SamplePair(members, other.members)
    }
  }

  /// Skills that are compared: those most named in both sets together.
  public static let skills = 40

  /// Number of postings of the first set.
  public var old: Int
  /// Number of postings of the second set.
  public var new: Int
  /// Shares and skills, the largest difference first, those that are out of too few last.
  public var lines: [Line]
  /// Medians.
  public var medians: [Median]

  /// Compares a first set with a second.
  public init(_ old: Postings, _ new: Postings) {
    self.old = old.rows.count
    self.new = new.rows.count
    let pair = old.paired(with: new)
    lines = Self.answers.map { answer in
      Line(
        kind: .answer, name: answer.name,
        change: pair.change({ answer.has(old.rows[$0]) }, { answer.has(new.rows[$0]) }))
    }
    let (before, after) = (old.skills, new.skills)
    let common = Set(before.keys).union(after.keys).map { name in
      (name: name, count: (before[name] ?? 0) + (after[name] ?? 0))
    }.sorted { a, b in
      a.count == b.count ? ByteOrder.precedes(a.name, b.name) : a.count > b.count
    }
    for (name, _) in common.prefix(Self.skills) {
      let (a, b) = (old.having(name), new.having(name))
      lines.append(Line(kind: .skill, name: name, change: pair.change({ a[$0] }, { b[$0] })))
    }
    medians = [Self.median("years", old, new) { $0.years }]
    for currency in Self.currencies(old, new) {
      medians.append(
        Self.median("yearly pay, \(currency)", old, new) { row in
          row.payStated?.currency == currency ? row.payStated?.yearly : nil
        })
    }
    let beyond = Holm.beyond(lines.map(\.change.chance) + medians.map(\.chance))
    for place in lines.indices { lines[place].change.isBeyondChance = beyond[place] }
    for place in medians.indices { medians[place].isBeyondChance = beyond[lines.count + place] }
    lines = lines.enumerated().sorted { a, b in
      func size(_ line: Line) -> Double {
        line.change.isTooSmall ? -1 : line.change.points?.magnitude ?? -1
      }
      return (size(b.element), a.offset) < (size(a.element), b.offset)
    }.map(\.element)
  }

  /// Something that a posting may say.
  private typealias Answer = (name: String, has: @Sendable (PostingRow) -> Bool)

  /// The answers that are compared.
  private static let answers: [Answer] = {
    var answers: [Answer] = HeadlineShare.allCases.map { share in
      (share.words, { share.counts($0) })
    }
    answers.append(("years are stated", { $0.years != nil }))
    answers.append(("pay is stated", { $0.statesPay }))
    for mode in WorkMode.allCases { answers.append((mode.rawValue, { $0.workMode == mode })) }
    answers.append(
      ("senior, staff or principal", { [.senior, .staff, .principal].contains($0.seniority) }))
    for duty in Duty.allCases {
      answers.append(("duty: " + duty.rawValue, { $0.duties.contains(duty) }))
    }
    return answers
  }()

  /// Currencies in which both sets state enough pay.
  private static func currencies(_ old: Postings, _ new: Postings) -> [String] {
    func counts(_ postings: Postings) -> [String: Int] {
      postings.rows.reduce(into: [:]) { counts, row in
        if let currency = row.payStated?.currency, row.payStated?.yearly != nil {
          counts[currency, default: 0] += 1
        }
      }
    }
    let (a, b) = (counts(old), counts(new))
    return a.keys.filter { a[$0, default: 0] >= Share.fewest && b[$0, default: 0] >= Share.fewest }
      .sorted(by: ByteOrder.precedes)
  }

  private static func median(
    _ name: String, _ old: Postings, _ new: Postings, _ value: (PostingRow) -> Int?
  ) -> Median {
    let stating = (
      old: CompanySample(old.rows).filter { value($0) != nil },
      new: CompanySample(new.rows).filter { value($0) != nil }
    )
    let (a, b) = (stating.old.rows.compactMap(value), stating.new.rows.compactMap(value))
    var chance: Double?
    if let both = Quartiles(sorted: (a + b).sorted())?.median {
      let pair = Postings(stating.old.rows, names: []).paired(
        with: Postings(stating.new.rows, names: []))
      chance = pair.change({ Double(a[$0]) <= both }, { Double(b[$0]) <= both }).chance
    }
    return Median(
      name: name, old: Quartiles(stating.old, value), new: Quartiles(stating.new, value),
      chance: chance)
  }
}
