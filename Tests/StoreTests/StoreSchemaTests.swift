import Foundation
import GRDB
import Testing

@testable import Store

struct StoreSchemaTests {
  /// A store of the first version becomes one of this, with all that it held.
  @Test func bringsAnOlderStoreUpToDate() throws {
    let test = try TestStore()
    let path = test.folder.appendingPathComponent("old.db").path
    let old = try DatabaseQueue(path: path)
    try StoreSchema.migrator.migrate(old, upTo: "1")
    try old.write { db in
      try db.execute(
        sql: """
          INSERT INTO readings VALUES (1, 'jobreq 1', '1', '00', '');
          INSERT INTO postings (posting, hash, reading, id, path, source, title, family, seniority, role,
              minimum, substitutable, preferred, method, confidence, text_bytes, first_seen, last_seen)
            SELECT value, value, 1, 'a', 'a', '', 'Analyst', '', '', '', '', 0, '', '', '', 0, '', ''
            FROM json_each('[1, 2]');
          INSERT INTO records VALUES (1, '{}', 0), (2, '{}', 0);
          INSERT INTO texts VALUES (1, 'Analyst', 'Rye'), (2, 'Analyst', '');
          """)
    }
    try old.close()
    let store = try Store(path: path)
    let rows = try store.read { db in
      try Row.fetchAll(db, sql: "SELECT posting, has_own_text, details IS NULL FROM records").map {
        [$0[0] as Int, $0[1], $0[2]]
      }
    }
    // What was given without a text needs none.
    #expect(rows == [[1, 0, 1], [2, 1, 1]])
    #expect(
      try store.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == StoreSchema.version)
    try store.close()
  }

  /// The documentation names every table and view with every column, and no other.
  @Test func isDocumented() throws {
    let test = try TestStore()
    let found = try test.store.read { db in
      let names = try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')
            AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%' AND name NOT LIKE 'search\\_%' ESCAPE '\\'
          """)
      return try names.map { name in
        let columns = try String.fetchAll(
          db, sql: "SELECT name FROM pragma_table_info(?)", arguments: [name])
        return "\(name): \(columns.joined(separator: ", "))"
      }
    }
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/jobreq/jobreq.docc/Store.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let documented = text.split(separator: "\n").compactMap { line -> String? in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 3, cells[0].hasPrefix("`") else { return nil }
      let names = cells[2].components(separatedBy: "`").enumerated()
        .filter { $0.offset % 2 == 1 }.map(\.element)
      return "\(cells[0].dropFirst().dropLast()): \(names.joined(separator: ", "))"
    }
    #expect(documented.sorted() == found.sorted())
    #expect(text.contains("`PRAGMA user_version`, now \(StoreSchema.version);"))
  }
}
