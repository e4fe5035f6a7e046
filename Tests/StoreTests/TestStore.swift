import Foundation
import GRDB
import Model
import SampleRecords

import struct Model.Record

@testable import Store

/// A store in a folder of its own, gone with it.
final class TestStore {
  let folder: URL
  let store: Store

  static let name = ReadingName(
    program: "jobreq 1", rules: "1", vocabulary: "00", options: "")

  var path: String { folder.appendingPathComponent("s.db").path }

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("jobreq-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try Store(path: folder.appendingPathComponent("s.db").path)
  }

  deinit {
    try? store.close()
    try? FileManager.default.removeItem(at: folder)
  }

  /// The day of a number, a run a day.
  static func day(_ number: Int) -> Date { Date(timeIntervalSince1970: Double(number) * 86_400) }

  /// Runs once over a folder `/f` of files and their postings' records.
  @discardableResult
  func run(
    _ files: [String: [Record]], day: Int, name: ReadingName = TestStore.name,
    roots: [String] = ["/f"], ends: Bool = true
  ) throws -> StoreRun {
    let run = try store.start(name, paths: roots, at: Self.day(day))
    let writer = StoreWriter(store, run)
    for (file, records) in files.sorted(by: { $0.key < $1.key }) {
      let hash = Self.hash(records)
      if let found = try store.recall(
        Self.place(file), hash: hash, reading: run.reading, isWhole: false),
        let input = found.input
      {
        try writer.see(input)
      } else {
        let places = records.map { KeptPlace.read($0, hash: ContentHash.of(RecordLine.whole($0))) }
        try writer.keep(
          KeptInput(Self.place(file), hash: hash, places: places), isRead: true)
      }
    }
    let figures = try writer.finish()
    if ends { try store.finish(run, roots: roots, figures) }
    return run
  }

  static func place(_ file: String) -> InputPlace {
    InputPlace(path: "/f/\(file)", id: file, folder: "f")
  }

  static func hash(_ records: [Record]) -> String {
    ContentHash.of(records.flatMap(RecordLine.whole))
  }

  func rows(_ sql: String) throws -> [String] {
    try store.pool.read { db in
      try Row.fetchAll(db, sql: sql).map { row in
        row.databaseValues.map { $0.isNull ? "-" : "\($0.storage.value ?? "-")" }
          .joined(separator: "|")
      }
    }
  }
}
