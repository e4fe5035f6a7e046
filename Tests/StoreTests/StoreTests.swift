import Foundation
import GRDB
import Model
import SampleRecords
import Testing

@testable import Store

import struct Model.Record

struct StoreTests {
  private static let a = Sample.record("a.html", title: "Analyst", company: "Acme")
  private static let b = Sample.record("b.html", title: "Baker", company: "Birch")

  private func recalled(
    _ test: TestStore, _ file: String, _ records: [Record], name: ReadingName = TestStore.name
  ) throws -> [String]? {
    let reading = try test.store.reading(name)
    return try test.store.recall(
      TestStore.place(file), hash: TestStore.hash(records), reading: reading, isWhole: false)?
      .outcomes.map { outcome in
        switch outcome {
        case .posting(let line, _): String(decoding: line, as: UTF8.self)
        case .other(let outcome): outcome.id
        }
      }
  }

  @Test func givesBackWhatItWasGiven() throws {
    let test = try TestStore()
    try test.run(["a.html": [Self.a], "two.csv": [Self.a, Self.b]], day: 1)
    let line = String(decoding: RecordLine.of(Self.a), as: UTF8.self)
    #expect(try recalled(test, "a.html", [Self.a]) == [line])
    #expect(try recalled(test, "two.csv", [Self.a, Self.b])?.count == 2)
    #expect(try recalled(test, "a.html", [Self.b]) == nil)
    #expect(try recalled(test, "c.html", [Self.a]) == nil)
  }

  @Test func asksForEveryReadingAnew() throws {
    let test = try TestStore()
    var other = TestStore.name
    other.rules = "2"
    try test.run(["a.html": [Self.a], "b.html": [Self.a]], day: 1)
    #expect(try recalled(test, "a.html", [Self.a], name: other) == nil)
    // One posting has one record; what the other reading made of it is no answer to this one.
    try test.run(["a.html": [Self.a]], day: 2, name: other)
    #expect(try recalled(test, "a.html", [Self.a], name: other)?.count == 1)
    #expect(try recalled(test, "b.html", [Self.a]) == nil)
    #expect(try test.rows("SELECT count(*) FROM postings") == ["1"])
  }

  @Test func keepsReasonsAsTheyWere() throws {
    let test = try TestStore()
    let run = try test.store.start(TestStore.name, paths: ["/f"])
    let outcomes: [Outcome] = [
      .noPosting(id: "x", Reason(code: "closed", detail: "gone")),
      .unreadable(id: "x#1", Reason(code: "damaged", detail: "cut")),
      .leftOut(id: "x#2", Reason(code: "archive", detail: "rar")), .posting(Self.a),
    ]
    let writer = StoreWriter(test.store, run)
    try writer.keep(
      KeptInput(TestStore.place("x"), hash: "h", places: outcomes.map(KeptPlace.settled)),
      isRead: true)
    _ = try writer.finish()
    let found = try test.store.recall(
      TestStore.place("x"), hash: "h", reading: run.reading, isWhole: true)
    let lines = found?.outcomes.compactMap { outcome -> Outcome? in
      switch outcome {
      case .other(let outcome): outcome
      case .posting(let line, _):
        (try? JSONParser.parse(line[...])).flatMap { try? Outcome(json: $0) }
      }
    }
    #expect(lines == outcomes)
  }

  @Test func marksWhatIsGoneAndTakesItBack() throws {
    let test = try TestStore()
    try test.run(["a.html": [Self.a], "b.html": [Self.b]], day: 1)
    try test.run(["a.html": [Self.a]], day: 3)
    #expect(
      try test.rows("SELECT id, last_seen, gone FROM postings ORDER BY id") == [
        "a.html|1970-01-04T00:00:00.000Z|-",
        "b.html|1970-01-02T00:00:00.000Z|1970-01-04T00:00:00.000Z",
      ])
    #expect(try test.rows("SELECT id FROM open_postings") == ["a.html"])
    #expect(try test.store.inputs(gone: false).map(\.id) == ["a.html"])
    #expect(try test.store.inputs(gone: true).map(\.id).sorted() == ["a.html", "b.html"])
    #expect(try test.rows("SELECT days FROM days_open WHERE gone IS NOT NULL") == ["2.0"])
    try test.run(["a.html": [Self.a], "b.html": [Self.b]], day: 4)
    #expect(try test.rows("SELECT count(*) FROM open_postings") == ["2"])
    #expect(
      try test.rows("SELECT postings, postings_new, postings_gone FROM runs") == [
        "2|2|0", "1|0|1", "2|0|0",
      ])
  }

  /// A run says nothing of other folders, and one that did not end says nothing of what it had not reached.
  @Test func marksNothingElse() throws {
    let test = try TestStore()
    try test.run(["a.html": [Self.a]], day: 1)
    try test.run([:], day: 2, roots: ["/f2", "/f/b"])
    try test.run([:], day: 3, ends: false)
    #expect(try test.rows("SELECT count(*) FROM open_postings") == ["1"])
  }

  @Test func anEditedPostingGoesOn() throws {
    let test = try TestStore()
    try test.run(["a.html": [Self.a]], day: 1)
    var edited = Self.a
    edited.location = "Oslo"
    try test.run(["a.html": [edited]], day: 2)
    #expect(
      try test.rows(
        "SELECT location, first_seen, gone IS NULL, followed_by FROM postings ORDER BY posting")
        == [
          "-|1970-01-02T00:00:00.000Z|0|2", "Oslo|1970-01-02T00:00:00.000Z|1|-",
        ])
    #expect(try test.store.inputs(gone: true).count == 1)
    // Back to the first text: that goes on.
    try test.run(["a.html": [Self.a]], day: 3)
    #expect(
      try test.rows("SELECT gone IS NULL, followed_by FROM postings ORDER BY posting") == [
        "1|-", "0|1",
      ])
    // Another job in the same file is another posting.
    try test.run(["a.html": [Self.b]], day: 4)
    #expect(
      try test.rows("SELECT title, first_seen FROM open_postings") == [
        "Baker|1970-01-05T00:00:00.000Z"
      ])
    #expect(try test.store.inputs(gone: true).map(\.part).sorted() == [-1, 0])
  }

  @Test func aPostingThatMovesIsTheSame() throws {
    let test = try TestStore()
    try test.run(["a.html": [Self.a]], day: 1)
    try test.run(["new/a.html": [Self.a]], day: 2)
    #expect(
      try test.rows("SELECT first_seen, gone FROM postings") == ["1970-01-02T00:00:00.000Z|-"])
  }

  @Test func findsWords() throws {
    let test = try TestStore()
    var record = Self.a
    record.text = "Sourdough and rye"
    try test.run(["a.html": [record], "b.html": [Self.b]], day: 1)
    let sql = "SELECT rowid FROM search WHERE search MATCH"
    #expect(try test.rows("\(sql) 'sourdough'") == ["1"])
    #expect(try test.rows("\(sql) 'title:baker'") == ["2"])
    var other = TestStore.name
    other.rules = "2"
    record.title.value = "Miller"
    // The same content, of which another reading has another title.
    let run = try test.store.start(other, paths: ["/f"])
    let writer = StoreWriter(test.store, run)
    let hash = try test.rows("SELECT hash FROM postings WHERE posting = 1")[0]
    try writer.keep(
      KeptInput(
        TestStore.place("a.html"), hash: "h", places: [.read(record, hash: hash)]), isRead: true)
    _ = try writer.finish()
    #expect(try test.rows("\(sql) 'analyst'") == [])
    #expect(try test.rows("\(sql) 'miller AND rye'") == ["1"])
    try test.store.write {
      try $0.execute(sql: "INSERT INTO search (search) VALUES ('integrity-check')")
    }
  }

  @Test func twoWritersAtOnceLoseNothing() async throws {
    let test = try TestStore()
    let path = test.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<2 {
        group.addTask {
          let store = try Store(path: path)
          let run = try store.start(TestStore.name, paths: ["/f"])
          let writer = StoreWriter(store, run)
          for number in 0..<200 {
            let record = Sample.record("\(worker).\(number)")
            let place = KeptPlace.read(record, hash: ContentHash.of(RecordLine.whole(record)))
            try writer.keep(
              KeptInput(TestStore.place(record.id), hash: "h", places: [place]), isRead: true)
          }
          try store.finish(run, roots: [], writer.finish())
          try store.close()
        }
      }
      try await group.waitForAll()
    }
    #expect(try test.rows("SELECT count(*) FROM postings WHERE gone IS NULL") == ["400"])
  }

  @Test func keepsNearDuplicatesOfTheLastRun() throws {
    let test = try TestStore()
    let c = Sample.record("c.html", title: "Analyst", company: "Acme Ltd")
    try test.run(["a.html": [Self.a], "b.html": [Self.b], "c.html": [c]], day: 1)
    let clusters = [(of: "a.html", members: ["a.html", "c.html", "unknown.html"])]
    try test.store.keep(duplicates: clusters, isAlone: false)
    #expect(try test.rows("SELECT * FROM duplicates") == ["3|1|1"])
    try test.store.keep(duplicates: [], isAlone: true)
    #expect(try test.rows("SELECT count(*) FROM duplicates") == ["0"])
  }

  @Test func checksFindWhatIsWrong() throws {
    let test = try TestStore()
    try test.run(["a.html": [Self.a], "b.html": [Self.b]], day: 1)
    #expect(try test.store.check() == [])
    let faults = [
      ("UPDATE postings SET title = 'x' WHERE posting = 1", "say something else of a.html"),
      ("UPDATE records SET record = '{' WHERE posting = 2", "the record of b.html cannot be read"),
      ("DELETE FROM search_data WHERE id > 10", "search"),
      ("DELETE FROM records", "2 postings have no record"),
    ]
    for (sql, words) in faults {
      try test.store.write { try $0.execute(sql: sql) }
      let found = try test.store.check()
      #expect(found.contains { $0.contains(words) }, "\(found)")
    }
  }

  @Test func tellsHowLongPostingsStayOpen() throws {
    let test = try TestStore()
    let c = Sample.record("c.html", title: "Cook", company: "Cedar")
    try test.run(["a.html": [Self.a], "b.html": [Self.b]], day: 1)
    try test.run(["b.html": [Self.b], "c.html": [c]], day: 2)
    try test.run(["b.html": [Self.b]], day: 6)
    let figures = try test.store.figures()
    #expect(figures.runs == 3 && figures.open == 1 && figures.gone == 2)
    #expect(figures.first == "1970-01-02" && figures.last == "1970-01-07")
    // Of the one that was there at the start nobody knows since when.
    #expect(figures.daysOfGone == [4])
    #expect(figures.daysOfOpen == [5])
    #expect(StoreFigures.quantile([1, 2, 4], 0.75) == 3)
    #expect(StoreFigures.quantile([], 0.5) == nil)
  }
}
