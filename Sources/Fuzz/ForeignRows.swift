import Foundation
import GRDB
import Model
import Signals
import Store

import struct Model.Record

/// A store some of whose cells another program wrote.
final class ForeignRows {
  private static let place = InputPlace(path: "/f/a.txt", id: "a.txt", folder: "f")
  private static let hash = "00"
  private let store: Store
  private let reading: Int64
  /// Another program's way into the file.
  private let other: DatabaseQueue

  /// Makes the store, with one posting of this record and an input that held none.
  init(_ record: Record) {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("jobreq-fuzz-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let path = folder.appendingPathComponent("s.db").path
      store = try Store(path: path)
      let name = ReadingName(program: "jobreq", rules: "1", vocabulary: "", options: "")
      let run = try store.start(name, paths: ["/f"])
      reading = run.reading
      let writer = StoreWriter(store, run)
      let places = [
        KeptPlace.read(record, hash: Self.hash),
        .settled(.noPosting(id: "a.txt#2", Reason(code: "empty", detail: "no text"))),
      ]
      try writer.keep(KeptInput(Self.place, hash: Self.hash, places: places), isRead: true)
      try store.finish(run, roots: ["/f"], writer.finish())
      other = try DatabaseQueue(path: path)
      // No log and no waiting for a disk; the files are gone with the process that holds them open.
      try other.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = OFF") }
    } catch {
      fatalError("no store can be made: \(error)")
    }
  }

  /// Puts the bytes in, cell by cell between bytes that no UTF-8 holds, and recalls what the store holds.
  func read(_ bytes: [UInt8]) {
    let cells = bytes.split(separator: 0xFF, maxSplits: 4, omittingEmptySubsequences: false)
    func cell(_ place: Int) -> Data { place < cells.count ? Data(cells[place]) : Data() }
    do {
      try other.write { db in
        try db.execute(
          sql: "UPDATE records SET record = CAST(? AS TEXT)", arguments: [cell(0)])
        try db.execute(
          sql: "UPDATE places SET id = CAST(? AS TEXT), outcome = CAST(? AS TEXT) WHERE number = 1",
          arguments: [cell(1), cell(2)])
        try db.execute(
          sql: "UPDATE postings SET source = CAST(? AS TEXT), first_seen = CAST(? AS TEXT)",
          arguments: [cell(3), cell(4)])
      }
      for isWhole in [false, true] {
        let known = try store.recall(
          Self.place, hash: Self.hash, reading: reading, isWhole: isWhole)
        for case .posting(let line, _) in known?.outcomes ?? [] {
          if let json = try? JSONParser.parse(line[...]) { _ = try? Outcome(json: json) }
        }
      }
      _ = try store.record(of: Self.hash, reading: reading, id: "b\"\\.txt", source: "g")
      _ = try store.figures()
      // Looking at the whole file takes longer than all the rest.
      if bytes.isOne(of: 16) { _ = try store.check() }
    } catch let error as StoreError {
      // What cannot be used is said; anything else is a fault.
      precondition(!error.description.isEmpty)
    } catch {
      fatalError("a store's rows give an error without words: \(error)")
    }
  }
}
