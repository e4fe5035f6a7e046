import Foundation
import GRDB
import Testing

@testable import Store

struct StoreErrorTests {
  private func file(_ make: (String) throws -> Void) throws -> (URL, String) {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("jobreq-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent("s.db").path
    try make(path)
    return (folder, path)
  }

  private func error(_ make: (String) throws -> Void) throws -> (StoreError?, String) {
    let (folder, path) = try file(make)
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      _ = try Store(path: path)
      return (nil, path)
    } catch {
      return (error as? StoreError, path)
    }
  }

  @Test func refusesWhatIsNoDatabase() throws {
    let (found, path) = try error { path in
      try Data(String(repeating: "<p>posting</p>", count: 100).utf8)
        .write(to: URL(fileURLWithPath: path))
    }
    #expect(found == .notADatabase(path))
    #expect(found?.description.hasPrefix(path) == true)
  }

  @Test func refusesTheDatabaseOfAnother() throws {
    let (found, path) = try error { path in
      let other = try DatabaseQueue(path: path)
      try other.write { try $0.execute(sql: "CREATE TABLE t (a)") }
      try other.close()
    }
    #expect(found == .foreign(path))
  }

  @Test func refusesANewerStore() throws {
    let (found, path) = try error { path in
      let store = try Store(path: path)
      try store.write { try $0.execute(sql: "PRAGMA user_version = 99") }
      try store.close()
    }
    #expect(found == .newer(path, 99))
  }

  @Test func refusesAFolderThatIsNotThere() throws {
    #expect(throws: StoreError.cannotOpen("/nowhere/s.db")) { try Store(path: "/nowhere/s.db") }
    #expect(throws: StoreError.missing("/nowhere/s.db")) {
      try Store(path: "/nowhere/s.db", creates: false)
    }
  }

  /// What a process leaves that was ended while it made the store.
  @Test func makesAStoreOfAnEmptyFile() throws {
    let (found, _) = try error { path in try Data().write(to: URL(fileURLWithPath: path)) }
    #expect(found == nil)
  }

  @Test func isOpenedTwiceAtOnceWhileItIsMade() async throws {
    let (folder, path) = try file { _ in }
    defer { try? FileManager.default.removeItem(at: folder) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 { group.addTask { try Store(path: path).close() } }
      try await group.waitForAll()
    }
  }

  @Test func theLogIsGoneWithTheLastUser() throws {
    let (folder, path) = try file { _ in }
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try Store(path: path)
    _ = try store.inputs(gone: false)
    try store.close()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["s.db"])
  }
}
