import Model

/// What was seen so far, ready to be merged with what others saw and to be finished into statistics.
///
/// Summaries of any parts of a set of outcomes, merged in any order, finish into the same statistics
/// as one summary of the whole set.
public struct Summary: Hashable, Sendable {
  private var rows: [PostingRow] = []
  private var skipped: [SkippedInput] = []
  private var skills = SkillTable()
  /// The postings that are counted.
  public let population: Population
  /// Number of postings that were read and are not of the population.
  private var outside = 0
  /// By which vocabularies the postings were read: hashes of users', nil for jobreq's own.
  public private(set) var vocabularies: Set<String?> = []

  /// Starts with nothing seen; postings that are not of the population are left aside.
  public init(of population: Population = Population()) { self.population = population }

  /// Number of inputs seen.
  public var count: Int { rows.count + outside + skipped.count }

  /// Takes one input into account.
  public mutating func add(_ outcome: Outcome) {
    switch outcome {
    case .posting(let record) where !population.contains(record): outside += 1
    case .posting(let record):
      rows.append(PostingRow(record, skills: &skills))
      vocabularies.insert(record.vocabulary)
    case .noPosting(let id, let reason):
      skipped.append(SkippedInput(kind: .noPosting, id: id, reason: reason))
    case .unreadable(let id, let reason):
      skipped.append(SkippedInput(kind: .unreadable, id: id, reason: reason))
    case .leftOut(let id, let reason):
      skipped.append(SkippedInput(kind: .leftOut, id: id, reason: reason))
    }
  }

  /// Takes everything into account that another summary of the same population has seen.
  public mutating func merge(_ other: Summary) {
    let numbers = other.skills.names.map { skills.number(of: $0) }
    for row in other.rows { rows.append(row.renumbered(numbers)) }
    skipped += other.skipped
    outside += other.outside
    vocabularies.formUnion(other.vocabularies)
  }

  /// The summary of everything that either has seen.
  public static func + (a: Summary, b: Summary) -> Summary {
    var sum = a
    sum.merge(b)
    return sum
  }

  /// Finishes: sorts, sets near-duplicates aside, and counts.
  public func statistics(_ options: StatisticsOptions = StatisticsOptions()) -> Statistics {
    let order = skills.names.indices.sorted {
      SkillName.precedes(skills.names[$0], skills.names[$1])
    }
    var numbers = [Int32](repeating: 0, count: order.count)
    for (place, index) in order.enumerated() { numbers[index] = Int32(place) }
    var rows = rows
    for place in rows.indices { rows[place] = rows[place].renumbered(numbers) }
    rows.sort(by: PostingRow.precedes)
    return Statistics(
      rows: rows, skills: order.map { skills.names[$0] },
      skipped: skipped.sorted(by: SkippedInput.precedes),
      population: population, outside: outside, options: options)
  }
}

extension PostingRow {
  /// The row with its skills numbered as another table does, `numbers[old] == new`.
  fileprivate func renumbered(_ numbers: [Int32]) -> PostingRow {
    var row = self
    for place in row.skills.indices {
      row.skills[place].skill = numbers[Int(row.skills[place].skill)]
    }
    return row
  }
}
