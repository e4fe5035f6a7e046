import GRDB
import Model

/// An input as the tables hold it.
struct HeldInput: Sendable {
  /// One thing that it holds.
  struct Thing: Sendable {
    var outcome: RecalledOutcome
    var id: String
    var source: String
    /// Of its posting's content; nil where there is no posting.
    var hash: String?

    /// The same to be kept in another place.
    var kept: KeptPlace {
      switch outcome {
      case .posting: .known(id: id, source: source, hash: hash ?? "")
      case .other(let outcome): .settled(outcome)
      }
    }
  }

  let number: Int64
  let place: InputPlace
  let hash: String
  let reading: Int64
  private let stamp: String?
  private(set) var things: [Thing] = []
  /// About the bytes that it takes.
  private(set) var weight = 300
  /// Whether something in it has to be read again: another run may have read a posting in its own way
  /// since.
  private var isStale = false

  init(_ row: Row, _ number: Int64) throws {
    self.number = number
    place = InputPlace(
      path: try row.decode(atIndex: 1), part: try row.decode(atIndex: 2),
      id: try row.decode(atIndex: 5), folder: try row.decode(atIndex: 6))
    hash = try row.decode(atIndex: 3)
    reading = try row.decode(atIndex: 4)
    stamp = try row.decode(atIndex: 18)
  }

  mutating func add(_ row: Row) throws {
    guard !isStale, let kind: String = row[7] else { return }
    let id = try row.text(11)
    guard kind == "posting" else {
      let reason = try Reason(code: row.text(13), detail: row.text(14))
      let outcome = Self.outcome(kind, id: id, reason)
      things.append(Thing(outcome: .other(outcome), id: id, source: "", hash: nil))
      return
    }
    guard row[8] as Bool? == true, !row.hasNull(atIndex: 10) else {
      isStale = true
      return
    }
    var line = try row.record(10)
    let source = try row.text(12)
    if try !(row.decode(atIndex: 9) as Bool) {
      guard let renamed = RecordLine.line(line, id: id, source: source) else {
        isStale = true
        return
      }
      line = renamed
    }
    if !row.hasNull(atIndex: 16) { line = RecordLine.line(line, text: try row.text(16)) }
    let details = try row.bytesIfAny(17)
    weight += line.count + (details?.count ?? 0)
    things.append(
      Thing(
        outcome: .posting(line: line, details: details), id: id, source: source, hash: row[15]))
  }

  private static func outcome(_ kind: String, id: String, _ reason: Reason) -> Outcome {
    switch kind {
    case "no-posting": .noPosting(id: id, reason)
    case "unreadable": .unreadable(id: id, reason)
    default: .leftOut(id: id, reason)
    }
  }

  /// Whether it is that of `place` with these bytes, read in this way.
  func isOf(_ place: InputPlace, hash: String, reading: Int64) -> Bool {
    self.hash == hash && self.reading == reading && self.place == place
  }

  /// Whether it is that of `place`, of a file with this stamp, read in this way.
  func isOf(_ place: InputPlace, stamp: String, reading: Int64) -> Bool {
    self.stamp == stamp && self.reading == reading && self.place == place
  }

  /// What it holds under the id of `place`; nil where it has to be read again.
  func input(_ place: InputPlace) -> RecalledInput? {
    guard !isStale else { return nil }
    // Of two folders that hold a file of one name, ids have the folder's name in front.
    guard place.id != self.place.id else {
      return RecalledInput(input: number, outcomes: things.map(\.outcome), places: [])
    }
    var outcomes: [RecalledOutcome] = []
    for thing in things {
      guard let outcome = thing.renamed(from: self.place.id, to: place.id) else { return nil }
      outcomes.append(outcome)
    }
    return RecalledInput(input: number, outcomes: outcomes, places: [])
  }
}

extension HeldInput.Thing {
  /// Its outcome where its input has another id.
  fileprivate func renamed(from old: String, to new: String) -> RecalledOutcome? {
    guard id.hasPrefix(old) else { return outcome }
    let id = new + id.dropFirst(old.count)
    switch outcome {
    case .posting(let line, let details):
      return RecordLine.line(line, id: id, source: source).map {
        .posting(line: $0, details: details)
      }
    case .other(.noPosting(_, let reason)): return .other(.noPosting(id: id, reason))
    case .other(.unreadable(_, let reason)): return .other(.unreadable(id: id, reason))
    case .other(.leftOut(_, let reason)): return .other(.leftOut(id: id, reason))
    case .other(.posting): return outcome
    }
  }
}
