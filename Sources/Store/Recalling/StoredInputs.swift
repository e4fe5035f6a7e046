import GRDB
import Model

extension Store {
  /// Every input that the store holds, by its id, with those that are gone where `gone` says so: inputs
  /// that their folders no longer hold, and postings that no input holds any more.
  ///
  /// A posting that goes on under another text is not among them.
  public func inputs(gone: Bool) throws -> [InputPlace] {
    try readState { db in
      let sql = """
        SELECT path, part, id, folder FROM inputs \(gone ? "" : "WHERE gone IS NULL")
        """
      var places = try Row.fetchAll(db, sql: sql).map {
        InputPlace(path: $0[0], part: $0[1], id: $0[2], folder: $0[3])
      }
      if gone { places += try LonePosting.all(db) }
      return places
    }
  }

  /// How many postings the store holds were read by another reading than this one.
  public func postings(notBy reading: Int64) throws -> Int {
    try read { db in
      let sql = "SELECT count(*) FROM open_postings WHERE reading <> ?"
      return try Int.fetchOne(db, sql: sql, arguments: [reading]) ?? 0
    }
  }
}

/// A posting that no input holds any more, asked for as an input whose part is its number below zero.
enum LonePosting {
  static func all(_ db: Database) throws -> [InputPlace] {
    let sql = """
      SELECT p.path, p.posting, p.id, p.source FROM postings AS p
      WHERE p.followed_by IS NULL
        AND NOT EXISTS (SELECT 1 FROM places AS l WHERE l.posting = p.posting)
      """
    return try Row.fetchAll(db, sql: sql).map {
      InputPlace(path: $0[0], part: -($0[1] as Int), id: $0[2], folder: $0[3])
    }
  }

  static func recall(
    _ db: Database, _ place: InputPlace, withText: Bool
  ) throws -> RecalledInput? {
    let sql = """
      SELECT r.record, r.has_own_text, t.text, p.source, p.hash FROM postings AS p
        JOIN records AS r ON r.posting = p.posting JOIN texts AS t ON t.posting = p.posting
      WHERE p.posting = ?
      """
    let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [-place.part])
    guard let row,
      var line = RecordLine.line(try row.bytes(0), id: place.id, source: row[3])
    else { return nil }
    if withText, !(row[1] as Bool) { line = RecordLine.line(line, text: row[2]) }
    return RecalledInput(
      input: nil, outcomes: [.posting(line: line)],
      places: [.known(id: place.id, source: row[3], hash: row[4])])
  }
}
