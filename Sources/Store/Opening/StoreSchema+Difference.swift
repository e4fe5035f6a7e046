import GRDB

extension StoreSchema {
  /// One thing that a database has, with the words that made it.
  private struct Object: Hashable {
    let kind: String
    let name: String
    let words: String
  }

  /// The name of a thing that is not as a store of that version has it; nil where all are.
  ///
  /// A trigger or a view that somebody put in would run with every statement, and as long as it likes. What
  /// the user made beside the store's own, but for triggers, harms nobody.
  static func difference(_ db: Database, _ version: Int) throws -> String? {
    let memory = try DatabaseQueue()
    if version > 0 { try migrator.migrate(memory, upTo: "\(version)") }
    let expected = try memory.read(objects)
    let found = try objects(db)
    let lacking = expected.subtracting(found).map(\.name)
    let added = found.subtracting(expected).filter { $0.kind == "trigger" }.map(\.name)
    return (lacking + added).min()
  }

  /// All but what the search keeps its words in, which is SQLite's own affair.
  private static func objects(_ db: Database) throws -> Set<Object> {
    let sql = """
      SELECT type, name, sql FROM sqlite_schema
      WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'search\\_%' ESCAPE '\\'
        OR type = 'trigger'
      """
    return try Set(
      Row.fetchAll(db, sql: sql).map {
        try Object(kind: $0.decode(atIndex: 0), name: $0.decode(atIndex: 1), words: $0[2] ?? "")
      })
  }
}
