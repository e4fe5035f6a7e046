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
  private let withText: Bool
  /// Nil where nothing is read.
  private let writer: StoreWriter?
  /// Folders by their paths as given, without links and dots.
  private let folders = Mutex<[[UInt8]: String]>([:])

  /// Remembers by a store alone, without a look at any file.
  init(alone store: Store, reading: Int64, withText: Bool) {
    isAlone = true
    self.store = store
    self.reading = reading
    self.withText = withText
    writer = nil
  }

  /// Remembers what a run reads.
  init(_ store: Store, _ writer: StoreWriter, reading: Int64, withText: Bool) {
    isAlone = false
    self.store = store
    self.reading = reading
    self.withText = withText
    self.writer = writer
  }

  func key(of bytes: [UInt8]) -> String { ContentHash.of(bytes) }

  func key(of posting: Posting) -> String { ContentHash.of(posting) }

  func recall(
    _ file: FoundFile, key: String
  ) throws -> (outcomes: [KnownOutcome], note: ReadingNote?)? {
    let place = place(of: file)
    let found =
      isAlone
      ? try store.recall(place, withText: withText)
      : try store.recall(place, hash: key, reading: reading, withText: withText)
    guard let found else { return nil }
    let outcomes = found.outcomes.map { outcome -> KnownOutcome in
      switch outcome {
      case .posting(let line): .posting(line: line)
      case .other(let outcome): .other(outcome)
      }
    }
    guard let writer else { return (outcomes, nil) }
    guard let input = found.input else {
      let kept = KeptInput(place, hash: key, places: found.places)
      return (outcomes, ReadingNote(weight: kept.weight) { try writer.keep(kept, isRead: false) })
    }
    return (outcomes, ReadingNote(weight: 100) { try writer.see(input) })
  }

  func record(of posting: Posting, key: String) throws -> Record? {
    let line = try store.record(
      of: key, reading: reading, id: posting.id, source: posting.source)
    guard let line, let json = try? JSONParser.parse(line[...]) else { return nil }
    return try? Record(json: json)
  }

  func remember(_ file: FoundFile, key: String, _ outcomes: [ReadOutcome]) -> ReadingNote {
    let places = outcomes.map { read -> KeptPlace in
      guard read.isAnalysed, case .posting(let record) = read.outcome else {
        return .settled(read.outcome)
      }
      guard let hash = read.posting else { return .read(record) }
      return read.isKnown
        ? .known(id: record.id, source: record.source, hash: hash) : .read(record, hash: hash)
    }
    let kept = KeptInput(place(of: file), hash: key, places: places)
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
