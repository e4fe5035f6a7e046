import Foundation
import GRDB

/// By what postings are read; two readings of one content may differ where any of it does.
public struct ReadingName: Hashable, Sendable {
  /// The program and its version, as in `jobreq 0.1.0`.
  public var program: String
  /// Number of the rules.
  public var rules: String
  /// Hash of the vocabulary.
  public var vocabulary: String
  /// What else was asked for that changes answers.
  public var options: String

  /// Names a reading.
  public init(program: String, rules: String, vocabulary: String, options: String) {
    self.program = program
    self.rules = rules
    self.vocabulary = vocabulary
    self.options = options
  }
}

/// One run that reads with a store.
public struct StoreRun: Sendable {
  /// Its number; later runs have higher ones.
  public let number: Int64
  /// The number of its reading.
  public let reading: Int64
  /// When it began, `2026-11-28T21:05:33.250Z`.
  public let started: String
}

/// What a run came to.
public struct RunFigures: Hashable, Sendable {
  /// Inputs that the store took in.
  public var inputs = 0
  /// Those that were read.
  public var read = 0

  /// Starts with nothing read.
  public init() {}
}

extension Store {
  /// The number of a reading.
  public func reading(_ name: ReadingName) throws -> Int64 {
    try write { db in try Self.number(of: name, db) }
  }

  /// Starts a run that reads these paths.
  public func start(_ name: ReadingName, paths: [String], at time: Date = Date()) throws -> StoreRun
  {
    try write { db in
      let reading = try Self.number(of: name, db)
      let started = Self.text(of: time)
      try db.execute(
        sql: "INSERT INTO runs (started, reading, paths) VALUES (?, ?, ?)",
        arguments: [started, reading, paths.joined(separator: "\n")])
      return StoreRun(number: db.lastInsertedRowID, reading: reading, started: started)
    }
  }

  private static func number(of name: ReadingName, _ db: Database) throws -> Int64 {
    let values: StatementArguments = [name.program, name.rules, name.vocabulary, name.options]
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO readings (program, rules, vocabulary, options) VALUES (?, ?, ?, ?)
        """, arguments: values)
    let number = try Int64.fetchOne(
      db,
      sql: """
        SELECT reading FROM readings
        WHERE program = ? AND rules = ? AND vocabulary = ? AND options = ?
        """, arguments: values)
    guard let number else {
      throw DatabaseError(message: "a reading that was written is not there")
    }
    return number
  }

  static func text(of time: Date) -> String {
    time.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
  }

  /// Ends a run: what `roots` hold no longer is marked gone, and postings get the dates of the inputs that
  /// hold them. A root is a file or a folder by its absolute path.
  public func finish(_ run: StoreRun, roots: [String], _ figures: RunFigures) throws {
    for root in roots { try markGone(below: root, run) }
    // In parts, so that no other process waits long.
    var last: Int64?
    while let next = try lastOfNext(behind: last) {
      try date(behind: last ?? Int64.min, through: next, run)
      last = next
    }
    try write { db in
      try db.execute(
        sql: """
          UPDATE runs SET ended = ?1, inputs = ?2, inputs_read = ?3,
            postings = (SELECT count(*) FROM open_postings WHERE last_seen = ?4),
            postings_new = (SELECT count(*) FROM postings WHERE first_seen = ?4),
            postings_gone = (SELECT count(*) FROM postings WHERE gone = ?4)
            WHERE run = ?5
          """,
        arguments: [
          Self.text(of: Date()), figures.inputs, figures.read, run.started, run.number,
        ])
    }
  }

  private static let postingsAtOnce = 10_000

  /// The number of the last of the next postings; nil where there are no more.
  private func lastOfNext(behind number: Int64?) throws -> Int64? {
    try read { db in
      try Int64.fetchOne(
        db,
        sql: """
          SELECT max(posting) FROM (
            SELECT posting FROM postings WHERE ?1 IS NULL OR posting > ?1 ORDER BY posting LIMIT ?2
          )
          """, arguments: [number, Self.postingsAtOnce])
    }
  }

  private func markGone(below root: String, _ run: StoreRun) throws {
    try write { db in
      let folder = root.hasSuffix("/") ? root : root + "/"
      try db.execute(
        sql: """
          UPDATE inputs SET gone = ?1
          WHERE gone IS NULL AND last_run < ?2 AND (path = ?3 OR path >= ?4 AND path < ?5)
          """,
        arguments: [run.started, run.number, root, folder, folder.dropLast() + "0"])
    }
  }

  /// Dates the postings of some numbers: open where an input holds them, gone where none does.
  private func date(behind first: Int64, through last: Int64, _ run: StoreRun) throws {
    try write { db in
      let own = """
        EXISTS (SELECT 1 FROM places AS l JOIN inputs AS i ON i.input = l.input
          WHERE l.posting = postings.posting AND
        """
      try db.execute(
        sql: """
          UPDATE postings SET last_seen = ?1, gone = NULL
          WHERE posting > ?2 AND posting <= ?3 AND last_seen <= ?1 AND \(own) i.last_run = ?4)
          """,
        arguments: [run.started, first, last, run.number])
      try db.execute(
        sql: """
          UPDATE postings SET gone = ?1
          WHERE posting > ?2 AND posting <= ?3 AND gone IS NULL AND NOT \(own) i.gone IS NULL)
          """,
        arguments: [run.started, first, last])
    }
  }
}
