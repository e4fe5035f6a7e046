import Foundation
import GRDB

/// The database in which what was read is kept from run to run.
///
/// Two processes may use one store at once, and any may be ended at any moment: each batch is one short
/// transaction.
public final class Store: Sendable {
  /// The path as it was named.
  public let path: String
  let pool: DatabasePool

  /// Seconds that a transaction waits for those of other processes.
  static let patience = 60.0

  /// Opens the store; makes it where `creates` says so and there is none.
  public init(path: String, creates: Bool = true, readers: Int = 4) throws {
    self.path = path
    guard creates || FileManager.default.fileExists(atPath: path) else {
      throw StoreError.missing(path)
    }
    do {
      pool = try Self.open(path, readers)
    } catch {
      throw StoreError.of(error, in: path)
    }
  }

  private static func open(_ path: String, _ readers: Int) throws -> DatabasePool {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.maximumReaderCount = max(2, readers)
    configuration.prepareDatabase { db in
      // Must be said before the first page is written.
      if try Int.fetchOne(db, sql: "PRAGMA page_count") == 0 {
        try db.execute(sql: "PRAGMA page_size = \(StoreSchema.pageBytes)")
      }
      try db.execute(sql: "PRAGMA cache_size = -16384")
    }
    let looking = try DatabaseQueue(path: path, configuration: configuration)
    try looking.inDatabase { try check($0, path) }
    try looking.close()
    let pool = try DatabasePool(path: path, configuration: configuration)
    try migrate(pool)
    return pool
  }

  /// Throws where the database is not one that this program may write to.
  private static func check(_ db: Database, _ path: String) throws {
    let mark = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if mark == StoreSchema.mark {
      guard version <= StoreSchema.version else { throw StoreError.newer(path, version) }
      if let name = try StoreSchema.difference(db, version) {
        throw StoreError.changed(path, name)
      }
      return
    }
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    // A process that was ended, or runs, between the first table and the mark left migrations only.
    let own = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM sqlite_schema WHERE tbl_name LIKE 'grdb%'")
    guard mark == 0, tables == own ?? 0 else { throw StoreError.foreign(path) }
  }

  /// Brings the schema up to date; another process may be doing the same.
  private static func migrate(_ pool: DatabasePool) throws {
    let migrator = StoreSchema.migrator
    for _ in 0..<4 {
      do {
        return try migrator.migrate(pool)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
        // Made by the other process in between: looked at again, it is done.
        if try pool.read({ try !migrator.hasCompletedMigrations($0) }) { throw error }
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        continue
      }
    }
    try migrator.migrate(pool)
  }

  /// Runs `body` on a reader without a transaction: each statement sees one state.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try pool.unsafeRead(body)
    } catch {
      throw StoreError.of(error, in: path)
    }
  }

  /// Runs `body` in one transaction that sees one state.
  func readState<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try pool.read(body)
    } catch {
      throw StoreError.of(error, in: path)
    }
  }

  /// Runs `body` in one transaction that is written whole or not at all.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try pool.write(body)
    } catch {
      throw StoreError.of(error, in: path)
    }
  }

  /// Closes the file; the last one to do so empties the log beside it.
  public func close() throws {
    do {
      // Who only reads cannot put the log into the file, so that a writer has to be the last.
      pool.invalidateReadOnlyConnections()
      try pool.close()
    } catch {
      throw StoreError.of(error, in: path)
    }
  }
}
