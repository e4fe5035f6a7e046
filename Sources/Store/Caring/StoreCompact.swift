import Foundation
import GRDB

extension Store {
  /// Writes the file anew without room that nothing takes, and the search in one piece.
  ///
  /// Forgets first the postings that were gone before a day, `2026-01-31`, where one is named; returns how
  /// many.
  public func compact(goneBefore day: String? = nil) throws -> Int {
    let dropped = try day.map(forget) ?? 0
    try write { try $0.execute(sql: "INSERT INTO search (search) VALUES ('optimize')") }
    do {
      try pool.vacuum()
      try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    } catch {
      throw StoreError.of(error, in: path)
    }
    return dropped
  }

  private func forget(goneBefore day: String) throws -> Int {
    try write { db in
      try db.execute(sql: "DELETE FROM inputs WHERE gone < ?", arguments: [day])
      try db.execute(
        sql: """
          DELETE FROM postings WHERE gone < ?
            AND NOT EXISTS (SELECT 1 FROM places AS l WHERE l.posting = postings.posting)
          """, arguments: [day])
      return db.changesCount
    }
  }

  /// Bytes of the file.
  public var bytes: Int {
    (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
  }
}
