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
      var places = try Row.fetchAll(db, sql: sql).map { try $0.place(from: 0) }
      if gone { places += try LonePosting.all(db) }
      return places
    }
  }

  /// The input that held the posting of an id last; nil where none did.
  public func place(ofPosting id: String) throws -> InputPlace? {
    try read { db in
      let sql = """
        SELECT i.path, i.part, i.id, i.folder FROM places AS l JOIN inputs AS i USING (input)
        WHERE l.id = ? AND l.posting IS NOT NULL
        ORDER BY i.gone IS NULL DESC, i.last_seen DESC, i.input LIMIT 1
        """
      return try Row.fetchOne(db, sql: sql, arguments: [id]).map {
        InputPlace(path: $0[0], part: $0[1], id: $0[2], folder: $0[3])
      }
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
      WHERE p.posting > 0 AND p.followed_by IS NULL
        AND NOT EXISTS (SELECT 1 FROM places AS l WHERE l.posting = p.posting)
      """
    return try Row.fetchAll(db, sql: sql).map {
      var place = try $0.place(from: 0)
      place.part = -place.part
      return place
    }
  }

  static func recall(
    _ db: Database, _ place: InputPlace, isWhole: Bool
  ) throws -> RecalledInput? {
    let sql = """
      SELECT r.record, CASE WHEN r.has_own_text THEN NULL ELSE t.text END,
        CASE WHEN r.has_own_text THEN '{}' ELSE r.details END, p.source
      FROM postings AS p
        JOIN records AS r ON r.posting = p.posting JOIN texts AS t ON t.posting = p.posting
      WHERE p.posting = ?
      """
    let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [-place.part])
    guard let row,
      var line = RecordLine.line(try row.record(0), id: place.id, source: try row.text(3))
    else { return nil }
    if isWhole, !row.hasNull(atIndex: 1) { line = RecordLine.line(line, text: try row.text(1)) }
    return RecalledInput(
      input: nil, outcomes: [.posting(line: line, details: try row.bytesIfAny(2))], places: [])
  }
}

extension Row {
  /// An input's place: path, part, id and folder from a column on.
  func place(from first: Int) throws -> InputPlace {
    try InputPlace(
      path: decode(atIndex: first), part: decode(atIndex: first + 1),
      id: decode(atIndex: first + 2), folder: decode(atIndex: first + 3))
  }
}
