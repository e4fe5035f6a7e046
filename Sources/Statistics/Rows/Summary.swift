import Model

/// What was seen so far, ready to be merged with what others saw and to be finished into statistics.
///
/// Summaries of any parts of a set of outcomes, merged in any order, finish into the same statistics
/// as one summary of the whole set.
public struct Summary: Hashable, Sendable {
  var table = PostingTable()
  var skipped: [SkippedInput] = []
  /// The postings that are counted.
  public let population: Population
  /// Number of postings that were read and are not of the population.
  private var outside = 0
  /// By which vocabularies the postings were read: hashes of users', nil for jobreq's own.
  public internal(set) var vocabularies: Set<String?> = []

  /// Starts with nothing seen; postings that are not of the population are left aside.
  public init(of population: Population = Population()) { self.population = population }

  /// Takes all of these inputs into account.
  public init(_ outcomes: some Sequence<Outcome>, of population: Population = Population()) {
    self.population = population
    for outcome in outcomes { add(outcome) }
  }

  /// Number of inputs seen.
  public var count: Int { table.count + outside + skipped.count }

  /// Takes one input into account.
  public mutating func add(_ outcome: Outcome) {
    switch outcome {
    case .posting(let record): add(RecordExcerpt(record))
    case .noPosting, .unreadable, .leftOut:
      if let input = SkippedInput(outcome) { skipped.append(input) }
    }
  }

  /// Takes one posting into account.
  package mutating func add(_ record: RecordExcerpt) {
    table.append(record)
    guard population.isEverything || population.contains(table, row: table.count - 1) else {
      table.removeLast()
      outside += 1
      return
    }
    vocabularies.insert(record.string(record.vocabulary))
  }

  /// Takes everything into account that another summary has seen, of the same population or of all
  /// postings.
  public mutating func merge(_ other: Summary) {
    if population.isEverything || population == other.population {
      table.append(other.table)
    } else {
      let own = (0..<other.table.count).filter { population.contains(other.table, row: $0) }
      outside += other.table.count - own.count
      table.append(other.table.rows(own))
    }
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

  /// Every posting as far as near-duplicates go.
  public var signatures: [DuplicateFinder.Posting] {
    (0..<table.count).map { row in
      DuplicateFinder.Posting(
        id: table.id(row), signature: DuplicateSignature(table, row: row))
    }
  }

  /// Finishes: sorts, sets near-duplicates aside, and counts.
  public func statistics(_ options: StatisticsOptions = StatisticsOptions()) -> Statistics {
    Statistics(
      rows: PostingRows(table), skipped: skipped.sorted(by: SkippedInput.precedes),
      population: population, outside: outside, options: options)
  }
}
