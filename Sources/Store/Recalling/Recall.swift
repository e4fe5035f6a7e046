import GRDB
import Model

/// One thing that an input held when it was read.
public enum RecalledOutcome: Sendable {
  /// A posting's record as a JSON line, without a line end.
  case posting(line: [UInt8])
  /// Why there is no posting.
  case other(Outcome)
}

/// What the store knows of an input.
public struct RecalledInput: Sendable {
  /// Its number; nil where it was known in another place only.
  public var input: Int64?
  /// What it held, in order.
  public var outcomes: [RecalledOutcome]
  /// The same to be kept in another place.
  public var places: [KeptPlace]
}

extension Store {
  /// What the input with these bytes held when it was read in the same way, here or under another folder;
  /// nil where it has to be read.
  public func recall(
    _ place: InputPlace, hash: String, reading: Int64, withText: Bool
  ) throws -> RecalledInput? {
    try read { db in
      let here = RecallQuery(withText: withText, "i.path = ? AND i.part = ?")
      if let found = try here.run(
        db, [place.path, place.part], place,
        where: { $0.hash == hash && $0.reading == reading && $0.place == place })
      {
        return found
      }
      let elsewhere = RecallQuery(
        withText: withText,
        """
        i.input = (SELECT input FROM inputs
          WHERE hash = ? AND id = ? AND folder = ? AND part = ? AND reading = ? LIMIT 1)
        """)
      var found = try elsewhere.run(
        db, [hash, place.id, place.folder, place.part, reading], place,
        where: { $0.reading == reading })
      found?.input = nil
      return found
    }
  }

  /// What an input held that nobody looks at now, by whatever it was read.
  public func recall(_ place: InputPlace, withText: Bool) throws -> RecalledInput? {
    try read { db in
      guard place.part >= 0 else { return try LonePosting.recall(db, place, withText: withText) }
      let query = RecallQuery(withText: withText, "i.path = ? AND i.part = ?")
      return try query.run(db, [place.path, place.part], place, where: { _ in true })
    }
  }

  /// The record of a posting of that content, read in the same way, under this id and source and with its
  /// text; nil where it has to be read.
  public func record(
    of hash: String, reading: Int64, id: String, source: String
  ) throws -> [UInt8]? {
    try read { db in
      let sql = """
        SELECT r.record, t.text FROM postings AS p
          JOIN records AS r ON r.posting = p.posting JOIN texts AS t ON t.posting = p.posting
        WHERE p.hash = ? AND p.reading = ? AND NOT r.has_own_text
        """
      let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [hash, reading])
      guard let row else { return nil }
      return RecordLine.line(try row.bytes(0), id: id, source: source).map {
        RecordLine.line($0, text: row[1])
      }
    }
  }
}

/// Asks for an input with all that it held, in one statement, which sees one state of the store.
private struct RecallQuery {
  /// What a row says of the input.
  struct Head {
    var hash: String
    var reading: Int64
    var place: InputPlace
  }

  let sql: String
  let withText: Bool

  init(withText: Bool, _ condition: String) {
    self.withText = withText
    sql = """
      SELECT i.input, i.hash, i.reading, i.path, i.part, i.id, i.folder,
        l.id, l.outcome, l.source, l.reason, l.detail,
        p.reading, p.hash, p.id, p.source, r.has_own_text, r.record, \(withText ? "t.text" : "NULL")
      FROM inputs AS i
        LEFT JOIN places AS l ON l.input = i.input
        LEFT JOIN postings AS p ON p.posting = l.posting
        LEFT JOIN records AS r ON r.posting = l.posting
        \(withText ? "LEFT JOIN texts AS t ON t.posting = l.posting" : "")
      WHERE \(condition)
      ORDER BY l.number
      """
  }

  /// Runs it for the input of `place`; nil where there is none, or one that `isWanted` does not want.
  func run(
    _ db: Database, _ arguments: StatementArguments, _ place: InputPlace,
    where isWanted: (Head) -> Bool
  ) throws -> RecalledInput? {
    let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
    var found: RecalledInput?
    var head: Head?
    while let row = try rows.next() {
      if head == nil {
        let first = Head(
          hash: row[1], reading: row[2],
          place: InputPlace(path: row[3], part: row[4], id: row[5], folder: row[6]))
        guard isWanted(first) else { return nil }
        head = first
        found = RecalledInput(input: row[0], outcomes: [], places: [])
      }
      guard let known = head, row[7] != nil else { continue }
      guard let (outcome, kept) = try outcome(row, known, place) else { return nil }
      found?.outcomes.append(outcome)
      found?.places.append(kept)
    }
    return found
  }

  private func outcome(
    _ row: Row, _ head: Head, _ place: InputPlace
  ) throws -> (RecalledOutcome, KeptPlace)? {
    var id: String = row[7]
    // Of two folders that hold a file of one name, ids have the folder's name in front.
    if place.id != head.place.id, id.hasPrefix(head.place.id) {
      id = place.id + id.dropFirst(head.place.id.count)
    }
    guard row[8] == "posting" else {
      let reason = Reason(code: row[10] ?? "", detail: row[11] ?? "")
      let outcome: Outcome =
        switch row[8] as String {
        case "no-posting": .noPosting(id: id, reason)
        case "unreadable": .unreadable(id: id, reason)
        default: .leftOut(id: id, reason)
        }
      return (.other(outcome), .settled(outcome))
    }
    // Another run may have read the posting in its own way since.
    guard let reading: Int64 = row[12], reading == head.reading, row[17] != nil else { return nil }
    let source: String = row[9] ?? ""
    var line = try row.bytes(17)
    if row[14] != id || row[15] != source {
      guard let renamed = RecordLine.line(line, id: id, source: source) else { return nil }
      line = renamed
    }
    if withText, !(row[16] as Bool) { line = RecordLine.line(line, text: row[18] ?? "") }
    return (.posting(line: line), .known(id: id, source: source, hash: row[13]))
  }
}

extension Row {
  /// The bytes of a text.
  func bytes(_ place: Int) throws -> [UInt8] {
    try withUnsafeData(atIndex: place) { data in data.map { [UInt8]($0) } ?? [] }
  }
}
