import GRDB

extension Store {
  /// Keeps which postings are near-duplicates of another, by the ids of what was read: of the inputs of the
  /// last run, or of all that are there where the store alone was asked.
  ///
  /// Postings of one content are one posting and no duplicates; an id that two inputs share says nothing.
  public func keep(duplicates clusters: [(of: String, members: [String])], isAlone: Bool) throws {
    try write { db in
      let run =
        try Int64.fetchOne(db, sql: "SELECT max(run) FROM runs WHERE ended IS NOT NULL") ?? 0
      let condition = isAlone ? "i.gone IS NULL" : "i.last_run = \(run)"
      let held = """
        SELECT l.id, l.posting FROM places AS l JOIN inputs AS i ON i.input = l.input
        WHERE l.posting IS NOT NULL AND \(condition)
        """
      try db.execute(
        sql: "DELETE FROM duplicates WHERE posting IN (SELECT posting FROM (\(held)))")
      guard !clusters.isEmpty else { return }
      var postings: [String: Int64?] = [:]
      let rows = try Row.fetchCursor(db, sql: held)
      while let row = try rows.next() {
        let id: String = try row.decode(atIndex: 0)
        let posting: Int64 = try row.decode(atIndex: 1)
        postings[id] = postings[id] == nil ? .some(posting) : .some(nil)
      }
      let insertion = try db.cachedStatement(
        sql: "INSERT OR REPLACE INTO duplicates VALUES (?, ?, ?)")
      for cluster in clusters {
        guard case .some(let first?) = postings[cluster.of] else { continue }
        for member in cluster.members where member != cluster.of {
          guard case .some(let posting?) = postings[member], posting != first else { continue }
          try insertion.execute(arguments: [posting, first, run])
        }
      }
    }
  }
}
