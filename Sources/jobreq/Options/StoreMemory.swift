import Extraction
import Formats
import Model
import Signals
import Store
import Synchronization

/// What a run remembers of earlier ones by a store.
final class StoreMemory: ReadingMemory {
  let isAlone: Bool
  private let store: Store
  private let reading: Int64
  private let isWhole: Bool
  /// What recalls and what writes; nil where nothing is read.
  private let reader: RecallAhead?
  private let writer: StoreWriter?
  /// Folders by their paths as given, without links and dots.
  private let folders = Mutex<[[UInt8]: String]>([:])

  /// Remembers by a store alone, without a look at any file; texts and details where `isWhole` says so.
  init(alone store: Store, reading: Int64, isWhole: Bool) {
    isAlone = true
    self.store = store
    self.reading = reading
    self.isWhole = isWhole
    reader = nil
    writer = nil
  }

  /// Remembers what a run reads.
  init(_ store: Store, _ writer: StoreWriter, reading: Int64, isWhole: Bool) {
    isAlone = false
    self.store = store
    self.reading = reading
    self.isWhole = isWhole
    reader = RecallAhead(store, reading: reading, isWhole: isWhole)
    self.writer = writer
  }

  func key(of bytes: [UInt8]) -> String { ContentHash.of(bytes) }

  func key(of posting: Posting) -> String { ContentHash.of(posting) }

  func recall(
    _ file: FoundFile, _ stamp: FileStamp
  ) throws -> (outcomes: [KnownOutcome], note: ReadingNote?)? {
    let place = place(of: file)
    return try reader?.recall(place, stamp: stamp.text).map { known($0, place, key: "", nil) }
  }

  func recall(
    _ file: FoundFile, key: String, _ stamp: FileStamp?
  ) throws -> (outcomes: [KnownOutcome], note: ReadingNote?)? {
    let place = place(of: file)
    let found =
      try reader.map { try $0.recall(place, hash: key) }
      ?? store.recall(place, isWhole: isWhole)
    return found.map { known($0, place, key: key, stamp) }
  }

  /// What the store knows of an input, and what is left to do: a stamp that it has now is kept.
  private func known(
    _ found: RecalledInput, _ place: InputPlace, key: String, _ stamp: FileStamp?
  ) -> (outcomes: [KnownOutcome], note: ReadingNote?) {
    let outcomes = found.outcomes.map { outcome -> KnownOutcome in
      switch outcome {
      case .posting(let line, let details): .posting(line: line, details: details)
      case .other(let outcome): .other(outcome)
      }
    }
    guard let writer else { return (outcomes, nil) }
    guard let input = found.input else {
      let kept = KeptInput(place, hash: key, stamp: stamp?.text, places: found.places)
      return (outcomes, ReadingNote(weight: kept.weight) { try writer.keep(kept, isRead: false) })
    }
    return (outcomes, ReadingNote(weight: 100) { try writer.see(input, stamp: stamp?.text) })
  }

  func record(
    of posting: Posting, key: String
  ) throws -> (record: Record, details: ReadingDetails?)? {
    let known = try store.record(
      of: key, reading: reading, id: posting.id, source: posting.source)
    guard let known, let json = try? JSONParser.parse(known.line[...]),
      let record = try? Record(json: json)
    else { return nil }
    return (record, known.details.flatMap(ReadingDetails.init(json:)))
  }

  func remember(
    _ file: FoundFile, key: String, _ stamp: FileStamp?, _ outcomes: [ReadOutcome]
  ) -> ReadingNote {
    let places = outcomes.map { read -> KeptPlace in
      guard read.isAnalysed, case .posting(let record) = read.outcome else {
        return .settled(read.outcome)
      }
      guard let hash = read.posting else { return .read(record) }
      return read.isKnown
        ? .known(id: record.id, source: record.source, hash: hash)
        : .read(record, hash: hash, details: read.details?.json)
    }
    let kept = KeptInput(place(of: file), hash: key, stamp: stamp?.text, places: places)
    return ReadingNote(weight: kept.weight) { [writer] in try writer?.keep(kept, isRead: true) }
  }

  func miss(_ file: FoundFile) -> ReadingNote {
    let path = place(of: file).path
    return ReadingNote(weight: 200) { [writer] in try writer?.miss(path: path) }
  }

  /// Where a file stands, whatever way led there.
  private func place(of file: FoundFile) -> InputPlace {
    InputPlace(
      path: isAlone || file.path.isStandardInput ? file.path.description : absolute(file.path),
      part: file.part?.firstLine ?? 0, id: file.id, folder: file.folder)
  }

  private func absolute(_ path: FilePath) -> String {
    let slash = path.bytes.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { Array(path.bytes[...$0]) } ?? Array("./".utf8)
    let name = path.bytes[(slash.map { $0 + 1 } ?? 0)...]
    let known = folders.withLock { $0[folder] }
    let real = known ?? FileKind.real(FilePath(bytes: folder))?.description ?? "."
    if known == nil { folders.withLock { $0[folder] = real } }
    return (real.hasSuffix("/") ? real : real + "/") + String(decoding: name, as: UTF8.self)
  }
}
