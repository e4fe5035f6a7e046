import GRDB
import Model

extension Store {
  /// What is wrong in the store, in words; empty where nothing is.
  ///
  /// Looks at the file, at what its tables say of each other, at the search, and reads every record.
  public func check() throws -> [String] {
    var found = try readState { db in
      let file = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
      let keys = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map {
        "a row of \($0[0] as String? ?? "some table") is of something that is not there"
      }
      return try file + keys
        + Self.untrue.compactMap { sql, words in
          let count = try Int.fetchOne(db, sql: sql) ?? 0
          return count == 0 ? nil : "\(count) \(words)"
        } + Self.wrongRecords(db)
    }
    do {
      try write { db in
        try db.execute(sql: "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
      }
    } catch StoreError.damaged {
      found.append("the search does not hold the words of the texts")
    }
    return found
  }

  /// What no row may be, and how many are.
  private static let untrue = [
    (
      "SELECT count(*) FROM postings WHERE posting NOT IN (SELECT posting FROM records)",
      "postings have no record"
    ),
    (
      "SELECT count(*) FROM postings WHERE posting NOT IN (SELECT posting FROM texts)",
      "postings have no text"
    ),
    (
      """
      SELECT count(*) FROM (
        SELECT input FROM places GROUP BY input HAVING max(number) + 1 <> count(*)
      ) JOIN inputs USING (input) WHERE hash <> ''
      """, "inputs lack something that they held"
    ),
    (
      "SELECT count(*) FROM places WHERE (outcome = 'posting') <> (posting IS NOT NULL)",
      "places hold neither a posting nor a reason"
    ),
  ]

  /// Records that cannot be read, or of which the other tables say something else.
  private static func wrongRecords(_ db: Database) throws -> [String] {
    let sql = """
      SELECT r.record, p.id, p.title,
        (SELECT count(*) FROM skills AS s WHERE s.posting = p.posting),
        (SELECT count(*) FROM evidence AS e WHERE e.posting = p.posting)
      FROM postings AS p JOIN records AS r ON r.posting = p.posting
      """
    var found: [String] = []
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() {
      let line = try row.bytes(0)
      let id = try row.text(1)
      guard let json = try? JSONParser.parse(line[...]),
        case .posting(let record)? = try? Outcome(json: json)
      else {
        found.append("the record of \(id) cannot be read")
        continue
      }
      if try record.title.value.prefix(while: { $0 != "\0" }) != row.text(2)
        || record.skills.count != row[3] as Int?
        || EvidenceRow.all(in: line).count != row[4] as Int?
      {
        found.append("the tables say something else of \(id) than its record")
      }
    }
    return found
  }
}
