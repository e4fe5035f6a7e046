import Model

/// The postings that statistics are about: those that meet every one of its conditions.
public struct Population: Hashable, Sendable {
  /// Its name, where a named one was asked for and nothing beside it.
  public var name: String?
  /// The conditions, all of which a posting of it meets; none for all postings.
  public var conditions: [Condition]

  /// All postings.
  public init() { conditions = [] }

  init(name: String?, conditions: [Condition]) {
    self.name = name
    self.conditions = conditions
  }

  /// Whether every posting is of it.
  public var isEverything: Bool { conditions.isEmpty }

  /// Whether the posting of a record is of it.
  public func contains(_ record: Record) -> Bool {
    var table = PostingTable()
    table.append(RecordExcerpt(record))
    return contains(table, row: 0)
  }

  /// Whether the posting of a row is of it.
  public func contains(_ row: PostingRow) -> Bool {
    contains(row.rows.table, row: row.place)
  }

  /// Whether the posting of a row is of it.
  func contains(_ table: PostingTable, row: Int) -> Bool {
    conditions.allSatisfy { $0.holds(for: row, of: table) }
  }

  /// The conditions as `--where` takes them, parted by `; `.
  public var description: String {
    conditions.map(\.description).joined(separator: "; ")
  }
}

/// Why a text says no population.
public struct PopulationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public var problem: String
  /// What to write instead.
  public var remedy: String

  /// Both in one line.
  public var description: String { "\(problem); \(remedy)" }
}
