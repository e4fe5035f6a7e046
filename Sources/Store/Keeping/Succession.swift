import GRDB

/// Tells which posting goes on under another text: a page that was edited is no new opening.
///
/// A posting follows another of the same title that stood in its place, or that has the same address. It
/// was first seen when that was.
struct Succession {
  let db: Database

  /// Settles it for the postings of an input, which held others before.
  func settle(from before: [Held], to now: [Held]) throws {
    let old = Set(before.map(\.posting))
    let kept = Set(now.map(\.posting))
    let places = Dictionary(before.map { ($0.id, $0.posting) }, uniquingKeysWith: { a, _ in a })
    for held in now where !old.contains(held.posting) {
      let new = held.posting
      try db.cachedStatement(
        sql: "UPDATE postings SET followed_by = NULL WHERE posting = ? AND followed_by IS NOT NULL"
      ).execute(arguments: [new])
      var earlier = places[held.id]
      if before.count == 1, now.count == 1 { earlier = before[0].posting }
      if let earlier, !kept.contains(earlier), try isSameTitle(earlier, new) {
        try follow(earlier, by: new)
      } else if let earlier = try sameAddress(new), !kept.contains(earlier) {
        try follow(earlier, by: new)
      }
    }
  }

  private func isSameTitle(_ a: Int64, _ b: Int64) throws -> Bool {
    let sql = """
      SELECT a.title = b.title FROM postings AS a, postings AS b WHERE a.posting = ? AND b.posting = ?
      """
    return try Bool.fetchOne(db.cachedStatement(sql: sql), arguments: [a, b]) ?? false
  }

  private func sameAddress(_ new: Int64) throws -> Int64? {
    let own = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT url, title, company FROM postings WHERE posting = ?"),
      arguments: [new])
    guard let own, let url: String = own[0] else { return nil }
    let title: String = try own.decode(atIndex: 1)
    let sql = """
      SELECT posting FROM postings
      WHERE url = ? AND title = ? AND company IS ? AND followed_by IS NULL AND posting <> ?
      LIMIT 1
      """
    return try Int64.fetchOne(
      db.cachedStatement(sql: sql), arguments: [url, title, own[2] as String?, new])
  }

  private func follow(_ old: Int64, by new: Int64) throws {
    try db.cachedStatement(sql: "UPDATE postings SET followed_by = ? WHERE posting = ?").execute(
      arguments: [new, old])
    let sql = """
      UPDATE postings SET first_seen =
        min(first_seen, (SELECT first_seen FROM postings WHERE posting = ?)) WHERE posting = ?
      """
    try db.cachedStatement(sql: sql).execute(arguments: [old, new])
  }
}
