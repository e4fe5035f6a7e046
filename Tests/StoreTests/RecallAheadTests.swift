import Model
import SampleRecords
import Testing

@testable import Store

/// What is recalled many at a time is what is recalled one at a time.
struct RecallAheadTests {
  /// Files of which some hold two postings.
  private static let files: [String: [Record]] = Dictionary(
    uniqueKeysWithValues: (0..<150).map { number in
      let name = "\(number % 3 == 0 ? "a" : "b/c")/\(number).html"
      let ids = number % 7 == 0 ? ["\(name)#1", "\(name)#2"] : [name]
      return (name, ids.map { Sample.record($0, title: "Analyst \(number)", company: "Acme") })
    })

  private static func lines(_ found: RecalledInput?) -> [String]? {
    found?.outcomes.map { outcome in
      switch outcome {
      case .posting(let line, let details):
        String(decoding: line + (details ?? []), as: UTF8.self)
      case .other(let outcome): "\(outcome)"
      }
    }
  }

  @Test(arguments: [false, true])
  func givesTheSameInEveryOrder(_ isWhole: Bool) throws {
    let test = try TestStore()
    let run = try test.run(Self.files, day: 1)
    let sorted = Self.files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    // New files between known ones, and files that changed.
    let asked = sorted.flatMap { [$0, $0 + ".new"] }
    let half = asked.count / 2
    let alternating = zip(asked[..<half], asked[half...]).flatMap { [$0, $1] }
    for names in [asked, asked.reversed(), alternating, asked + asked] {
      let ahead = RecallAhead(test.store, reading: run.reading, isWhole: isWhole)
      for (number, name) in names.enumerated() {
        let hash = number % 11 == 3 ? "other" : TestStore.hash(Self.files[name] ?? [])
        let place = TestStore.place(name)
        let expected = try test.store.recall(
          place, hash: hash, reading: run.reading, isWhole: isWhole)
        #expect(Self.lines(try ahead.recall(place, hash: hash)) == Self.lines(expected))
        #expect((expected != nil) == (hash != "other" && Self.files[name] != nil))
      }
    }
  }

  @Test func givesNothingThatAnotherReadingRead() throws {
    let test = try TestStore()
    let run = try test.run(Self.files, day: 1)
    let ahead = RecallAhead(test.store, reading: run.reading + 1, isWhole: false)
    for (name, records) in Self.files {
      #expect(try ahead.recall(TestStore.place(name), hash: TestStore.hash(records)) == nil)
    }
  }

  /// A file's stamp stands for its bytes, and for nothing else.
  @Test func knowsAFileByItsStamp() throws {
    let test = try TestStore()
    let run = try test.run(Self.files, day: 1)
    let (name, records) = try #require(Self.files.first)
    let place = TestStore.place(name)
    func recall(_ place: InputPlace, _ stamp: String, reading: Int64) throws -> [String]? {
      Self.lines(
        try RecallAhead(test.store, reading: reading, isWhole: false).recall(place, stamp: stamp))
    }
    #expect(try recall(place, "1.2", reading: run.reading) == nil)
    let known = try RecallAhead(test.store, reading: run.reading, isWhole: false)
      .recall(place, hash: TestStore.hash(records))
    let writer = StoreWriter(test.store, run)
    try writer.see(try #require(known?.input), stamp: "1.2")
    _ = try writer.finish()
    #expect(try recall(place, "1.2", reading: run.reading) == Self.lines(known))
    #expect(try recall(place, "1.3", reading: run.reading) == nil)
    #expect(try recall(place, "1.2", reading: run.reading + 1) == nil)
    let other = try #require(Self.files.keys.first { $0 != name })
    #expect(try recall(TestStore.place(other), "1.2", reading: run.reading) == nil)
  }

  /// A posting's details are kept with it, also where a run knew the posting without them.
  @Test func keepsDetails() throws {
    let test = try TestStore()
    let record = Sample.record("a.html", title: "Analyst", company: "Acme")
    let details = Array("{\"sections\":[]}".utf8)
    for (number, known) in [nil, details].enumerated() {
      let run = try test.store.start(TestStore.name, paths: ["/f"])
      let writer = StoreWriter(test.store, run)
      let place = KeptPlace.read(record, hash: "h", details: known)
      try writer.keep(
        KeptInput(TestStore.place("a.html"), hash: "i", places: [place]), isRead: true)
      _ = try writer.finish()
      let ahead = RecallAhead(test.store, reading: run.reading, isWhole: true)
      guard
        case .posting(_, let found) = try ahead.recall(
          TestStore.place("a.html"), hash: "i")?.outcomes.first
      else {
        Issue.record("nothing in round \(number)")
        return
      }
      #expect(found == known)
    }
  }
}
