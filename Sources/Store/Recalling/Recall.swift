import GRDB
import Model

/// One thing that an input held when it was read.
public enum RecalledOutcome: Sendable {
  /// A posting's record as a JSON line, without a line end; `details` are those that were kept with it,
  /// nil where they were not asked for or are not known.
  case posting(line: [UInt8], details: [UInt8]?)
  /// Why there is no posting.
  case other(Outcome)
}

/// What the store knows of an input.
public struct RecalledInput: Sendable {
  /// Its number; nil where it was known in another place only.
  public var input: Int64?
  /// What it held, in order.
  public var outcomes: [RecalledOutcome]
  /// The same to be kept in another place; empty where it was known in this one.
  public var places: [KeptPlace]
}

extension Store {
  /// What the input with these bytes held when it was read in the same way, here or under another folder;
  /// nil where it has to be read. With their texts and details where `isWhole` says so.
  public func recall(
    _ place: InputPlace, hash: String, reading: Int64, isWhole: Bool
  ) throws -> RecalledInput? {
    try read { db in
      let here = try RecallQuery(isWhole: isWhole, .one).first(db, [place.path, place.part])
      if let here, here.isOf(place, hash: hash, reading: reading), let found = here.input(place) {
        return found
      }
      return try RecallQuery.elsewhere(db, place, hash: hash, reading: reading, isWhole: isWhole)
    }
  }

  /// What an input held that nobody looks at now, by whatever it was read.
  public func recall(_ place: InputPlace, isWhole: Bool) throws -> RecalledInput? {
    try read { db in
      guard place.part >= 0 else { return try LonePosting.recall(db, place, isWhole: isWhole) }
      let query = RecallQuery(isWhole: isWhole, .one)
      return try query.first(db, [place.path, place.part])?.input(place)
    }
  }

  /// The record of a posting of that content, read in the same way, under this id and source and with its
  /// text, and the details that were kept with it; nil where it has to be read.
  public func record(
    of hash: String, reading: Int64, id: String, source: String
  ) throws -> (line: [UInt8], details: [UInt8]?)? {
    try read { db in
      let sql = """
        SELECT r.record, t.text, r.details FROM postings AS p
          JOIN records AS r ON r.posting = p.posting JOIN texts AS t ON t.posting = p.posting
        WHERE p.hash = ? AND p.reading = ? AND NOT r.has_own_text
        """
      let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [hash, reading])
      guard let row, let line = RecordLine.line(try row.record(0), id: id, source: source) else {
        return nil
      }
      return (RecordLine.line(line, text: try row.text(1)), try row.bytesIfAny(2))
    }
  }
}

/// Asks for inputs with all that they held, in one statement, which sees one state of the store.
struct RecallQuery {
  /// Which inputs it asks for.
  enum Scope: String {
    /// The one of a path and a part.
    case one = "i.path = ? AND i.part = ?"
    /// That one and those behind it, in the order of paths and parts.
    case from = "(i.path, i.part) >= (?, ?)"
    /// One of these bytes, wherever it stands.
    case anywhere = """
      i.input = (SELECT input FROM inputs
        WHERE hash = ? AND id = ? AND folder = ? AND part = ? AND reading = ? LIMIT 1)
      """
  }

  private let sql: String

  init(isWhole: Bool, _ scope: Scope) {
    sql = """
      SELECT i.input, i.path, i.part, i.hash, i.reading, i.id, i.folder, l.outcome,
        p.reading = i.reading, p.id = l.id AND p.source = l.source, r.record, l.id, l.source,
        l.reason, l.detail, p.hash,
        \(isWhole ? Self.whole : "NULL, NULL"), i.stamp
      FROM inputs AS i
        LEFT JOIN places AS l ON l.input = i.input
        LEFT JOIN postings AS p ON p.posting = l.posting
        LEFT JOIN records AS r ON r.posting = l.posting
        \(isWhole ? "LEFT JOIN texts AS t ON t.posting = l.posting" : "")
      WHERE \(scope.rawValue)
      ORDER BY i.path, i.part, l.number
      """
  }

  /// A record that was given is whole as it is, and has no details.
  private static let whole = """
    CASE WHEN r.has_own_text THEN NULL ELSE t.text END,
    CASE WHEN r.has_own_text THEN '{}' ELSE r.details END
    """

  /// Hands on each input that is found, in order, for as long as `take` wants more.
  func run(
    _ db: Database, _ arguments: StatementArguments, _ take: (HeldInput) -> Bool
  ) throws {
    let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
    var held: HeldInput?
    while let row = try rows.next() {
      let input: Int64 = try row.decode(atIndex: 0)
      if let known = held, known.number != input {
        guard take(known) else { return }
        held = nil
      }
      if held == nil { held = try HeldInput(row, input) }
      try held?.add(row)
    }
    if let held { _ = take(held) }
  }

  /// The first input that is found.
  func first(_ db: Database, _ arguments: StatementArguments) throws -> HeldInput? {
    var found: HeldInput?
    try run(db, arguments) { held in
      found = held
      return false
    }
    return found
  }

  /// What an input of the same bytes held in another place.
  static func elsewhere(
    _ db: Database, _ place: InputPlace, hash: String, reading: Int64, isWhole: Bool
  ) throws -> RecalledInput? {
    let held = try RecallQuery(isWhole: isWhole, .anywhere).first(
      db, [hash, place.id, place.folder, place.part, reading])
    guard let held, held.reading == reading, var found = held.input(place) else { return nil }
    found.input = nil
    found.places = held.things.map(\.kept)
    return found
  }
}

extension Row {
  /// The bytes of a record's line, which is printed as it is; throws where the program cannot have
  /// written it.
  func record(_ place: Int) throws -> [UInt8] {
    let line = try bytes(place)
    guard RecordLine.isPlain(line) else {
      throw DatabaseError(
        resultCode: .SQLITE_CORRUPT, message: "a record that is no line of JSON")
    }
    return line
  }

  /// A text; empty where there is none, whoever wrote the row.
  func text(_ place: Int) throws -> String { String(decoding: try bytes(place), as: UTF8.self) }

  /// The bytes of a text.
  func bytes(_ place: Int) throws -> [UInt8] { try bytesIfAny(place) ?? [] }

  /// The bytes of a text, nil of null.
  func bytesIfAny(_ place: Int) throws -> [UInt8]? {
    try withUnsafeData(atIndex: place) { data in data.map { [UInt8]($0) } }
  }
}
