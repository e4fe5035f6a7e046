import Foundation
import GRDB
import Model
import SampleRecords
import Testing

@testable import Store

/// A store that came from a stranger cannot run what it likes, nor end the program.
struct ForeignStoreTests {
  /// A store with one posting, closed, in which somebody ran these statements.
  private func changed(_ statements: [String]) throws -> TestStore {
    let store = try TestStore()
    try store.run(["a.txt": [Sample.record("a.txt", company: "Larch")]], day: 1)
    try store.store.close()
    let other = try DatabaseQueue(path: store.path)
    try other.writeWithoutTransaction { db in
      for sql in statements { try db.execute(sql: sql) }
    }
    try other.close()
    return store
  }

  @Test(arguments: [
    ["CREATE TRIGGER t AFTER INSERT ON runs BEGIN DELETE FROM postings; END"],
    ["DROP TRIGGER texts_inserted"],
    [
      "DROP VIEW open_postings",
      """
      CREATE VIEW open_postings AS WITH RECURSIVE c (posting) AS
        (SELECT 1 UNION ALL SELECT posting + 1 FROM c) SELECT posting, 1 AS reading FROM c
      """,
    ],
    ["DROP TABLE records", "CREATE VIEW records AS SELECT posting, hash AS record FROM postings"],
    ["PRAGMA user_version = 0"],
  ])
  func isRefusedWithOtherTables(_ statements: [String]) throws {
    let store = try changed(statements)
    let error = #expect(throws: StoreError.self) { try Store(path: store.path) }
    guard case .changed(store.path, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.description.hasPrefix(store.path) == true)
  }

  @Test func isUsedWithWhatTheUserMadeBesideIt() throws {
    let store = try changed([
      "CREATE INDEX mine ON postings (company)", "CREATE VIEW mine_too AS SELECT 1",
      "CREATE TABLE notes (a)",
    ])
    try Store(path: store.path).close()
  }

  /// Puts nothing where the tables say that something must be, past what SQLite allows.
  private func emptied(_ column: String, of table: String) -> [String] {
    func allow(_ old: String, _ new: String) -> String {
      "UPDATE sqlite_schema SET sql = replace(sql, '\(column) \(old)', '\(column) \(new)') "
        + "WHERE name = '\(table)'"
    }
    return [
      "PRAGMA writable_schema = ON", allow("TEXT NOT NULL", "TEXT"),
      allow("INTEGER NOT NULL", "INTEGER"), "PRAGMA writable_schema = RESET",
      "UPDATE \(table) SET \(column) = NULL", "PRAGMA writable_schema = ON",
      allow("TEXT", "TEXT NOT NULL"), allow("INTEGER", "INTEGER NOT NULL"),
      "PRAGMA writable_schema = RESET",
    ]
  }

  @Test(arguments: [
    ("inputs", "path"), ("inputs", "part"), ("inputs", "id"), ("inputs", "folder"),
    ("inputs", "hash"), ("inputs", "reading"), ("places", "outcome"), ("places", "id"),
    ("records", "record"), ("records", "has_own_text"), ("postings", "hash"), ("postings", "id"),
    ("postings", "title"), ("postings", "source"), ("postings", "path"), ("postings", "reading"),
    ("texts", "text"), ("postings", "first_seen"), ("runs", "started"),
  ])
  func saysThatARowLacksSomething(_ table: String, _ column: String) throws {
    let test = try changed(emptied(column, of: table))
    let store = try Store(path: test.path)
    func look(_ body: () throws -> Void) {
      do {
        try body()
      } catch {
        #expect(error is StoreError, "\(error)")
      }
    }
    let place = TestStore.place("a.txt")
    look { _ = try store.inputs(gone: true) }
    for text in [true, false] {
      look { _ = try store.recall(place, isWhole: text) }
      look { _ = try store.recall(place, hash: "00", reading: 1, isWhole: text) }
    }
    look { _ = try store.record(of: "00", reading: 1, id: "b", source: "c") }
    look { _ = try store.figures() }
    look { _ = try store.check() }
    look {
      let run = try store.start(TestStore.name, paths: ["/f"])
      let writer = StoreWriter(store, run)
      let record = Sample.record("a.txt", company: "Birch")
      try writer.keep(KeptInput(place, hash: "01", places: [.read(record)]), isRead: true)
      try store.finish(run, roots: ["/f"], writer.finish())
    }
    look {
      try store.keep(duplicates: [(of: "a.txt", members: ["a.txt", "b.txt"])], isAlone: true)
    }
    look { try store.close() }
  }

  /// Numbers as large as they come are neither counted up to nor calculated with.
  @Test(.timeLimit(.minutes(1)), arguments: [Int64.max, Int64.min, -1])
  func takesPostingsOfAnyNumber(_ number: Int64) throws {
    let test = try changed([
      "PRAGMA foreign_keys = OFF", "UPDATE postings SET posting = \(number)",
      "UPDATE records SET posting = \(number)", "DELETE FROM places",
    ])
    let store = try Store(path: test.path)
    for place in try store.inputs(gone: true) {
      _ = try store.recall(place, isWhole: true)
    }
    let run = try store.start(TestStore.name, paths: ["/f"])
    try store.finish(run, roots: ["/f"], RunFigures())
    try store.close()
  }

  @Test(arguments: [
    "{}\u{1B}[2J", "{\"id\":\"a\nb\"}", "{\"\u{9B}\":1}", "{\"\u{202E}\":1}", "", "{",
    "{\"\u{7F}\":1}",
  ])
  func printsNoLineThatItDidNotWrite(_ line: String) throws {
    #expect(!RecordLine.isPlain(Array(line.utf8)))
    let test = try changed(["UPDATE records SET record = '\(line)'"])
    let store = try Store(path: test.path)
    #expect(throws: StoreError.self) {
      try store.recall(TestStore.place("a.txt"), isWhole: false)
    }
    try store.close()
  }

  @Test func printsEveryLineThatItWrote() {
    var record = Sample.record("é’ \u{1B}\u{9B}\u{202E}\u{7F}", company: "Ängby’s")
    record.url = "\u{2028}"
    #expect(RecordLine.isPlain(RecordLine.of(record)))
  }

  /// Records that were given may hold a zero byte, at which texts of SQLite end: they are read anew.
  @Test func takesNothingForWholeThatEndsAtAZero() throws {
    let test = try TestStore()
    var record = Sample.record("a\0b", company: "Larch\0")
    record.source = "s\0t"
    record.title.value = "x\0y"
    let reason = Outcome.leftOut(id: "c\0d", Reason(code: "empty", detail: "e\0f"))
    let run = try test.store.start(TestStore.name, paths: ["/f"])
    let writer = StoreWriter(test.store, run)
    let places = [KeptPlace.read(record), .settled(reason)]
    try writer.keep(KeptInput(TestStore.place("a"), hash: "1", places: places), isRead: true)
    try test.store.finish(run, roots: ["/f"], writer.finish())
    let known = try test.store.recall(
      TestStore.place("a"), hash: "1", reading: run.reading, isWhole: false)
    #expect(known == nil)
    #expect(try test.store.check().isEmpty)
  }
}
