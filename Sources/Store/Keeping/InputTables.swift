import GRDB
import Model

/// Writes what inputs hold, and which posting stands where.
struct InputTables {
  let db: Database
  let run: StoreRun
  private let postings: PostingTables

  init(_ db: Database, _ run: StoreRun) {
    self.db = db
    self.run = run
    postings = PostingTables(db: db, reading: run.reading, now: run.started)
  }

  /// The input was seen and holds what it held; its stamp is this one now, where there is one.
  func touch(_ input: Int64, stamp: String?) throws {
    let sql = """
      UPDATE inputs
        SET last_run = max(last_run, ?), last_seen = ?, gone = NULL, stamp = coalesce(?, stamp)
        WHERE input = ?
      """
    try db.cachedStatement(sql: sql).execute(arguments: [
      run.number, run.started, stamp, input,
    ])
  }

  /// The input is there, and what it holds could not be told.
  func touch(path: String) throws {
    let sql = """
      UPDATE inputs SET last_run = max(last_run, ?), last_seen = ?, gone = NULL WHERE path = ?
      """
    try db.cachedStatement(sql: sql).execute(arguments: [run.number, run.started, path])
  }

  /// The input holds this now, whatever it held before.
  func keep(_ kept: KeptInput) throws {
    let input = try number(of: kept)
    let before = try Held.all(db, in: input)
    try db.cachedStatement(sql: "DELETE FROM places WHERE input = ?").execute(arguments: [input])
    let insertion = try db.cachedStatement(
      sql: "INSERT INTO places VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    var now: [Held] = []
    for (number, place) in kept.places.enumerated() {
      switch place.content {
      case .posting(let hash, let source, let content):
        let posting = try postings.number(
          of: hash, content, id: place.id, path: kept.place.path)
        guard let posting else {
          // Taken away by somebody since it was looked up: the input is read again next time.
          try db.execute(
            sql: "UPDATE inputs SET hash = '', stamp = NULL WHERE input = ?", arguments: [input])
          continue
        }
        now.append(Held(id: place.id, posting: posting))
        try insertion.execute(
          arguments: [input, number, place.id, "posting", posting, source, nil, nil])
      case .other(let outcome, let reason):
        try insertion.execute(
          arguments: [input, number, place.id, outcome, nil, nil, reason.code, reason.detail])
      }
    }
    if kept.places.contains(where: \.holdsZero) {
      // SQLite's texts end there: what names it is not kept whole, so that it is read again next time.
      try db.execute(
        sql: "UPDATE inputs SET hash = '', stamp = NULL WHERE input = ?", arguments: [input])
    }
    try Succession(db: db).settle(from: before, to: now)
  }

  private func number(of kept: KeptInput) throws -> Int64 {
    let sql = """
      INSERT INTO inputs
        (path, part, id, folder, hash, reading, last_run, first_seen, last_seen, stamp)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8, ?9)
        ON CONFLICT (path, part) DO UPDATE SET
          id = excluded.id, folder = excluded.folder, hash = excluded.hash,
          reading = excluded.reading, last_run = max(last_run, excluded.last_run),
          last_seen = excluded.last_seen, gone = NULL, stamp = excluded.stamp
      """
    let place = kept.place
    try db.cachedStatement(sql: sql).execute(arguments: [
      place.path, place.part, place.id, place.folder, kept.hash, run.reading, run.number,
      run.started, kept.stamp,
    ])
    let number = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT input FROM inputs WHERE path = ? AND part = ?"),
      arguments: [place.path, place.part])
    guard let number else { throw DatabaseError(message: "an input that was written is not there") }
    return number
  }
}

/// A posting under the id of its place.
struct Held: Equatable {
  var id: String
  var posting: Int64

  /// The postings that an input holds.
  static func all(_ db: Database, in input: Int64) throws -> [Held] {
    let sql = "SELECT id, posting FROM places WHERE input = ? AND posting IS NOT NULL"
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [input]).map {
      try Held(id: $0.decode(atIndex: 0), posting: $0.decode(atIndex: 1))
    }
  }
}
