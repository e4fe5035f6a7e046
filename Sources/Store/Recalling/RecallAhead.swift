import GRDB
import Synchronization

/// Recalls inputs in the order of their paths, many at a time: a question to the database costs more than
/// its answer.
///
/// Inputs that are asked for in another order are recalled one at a time.
public final class RecallAhead: Sendable {
  /// Inputs that were recalled together.
  private struct Window {
    var first: Key
    /// The last input that was looked at; nil where there was none behind.
    var last: Key?
    var inputs: [Key: HeldInput]
    /// How many of them were asked for.
    var used = 0

    func covers(_ key: Key) -> Bool { first <= key && last.map { key <= $0 } ?? true }
  }

  /// Where an input stands, in the order of the database.
  private struct Key: Hashable, Comparable {
    let path: [UInt8]
    let part: Int

    init(_ place: InputPlace) {
      path = Array(place.path.utf8)
      part = place.part
    }

    static func < (a: Key, b: Key) -> Bool {
      a.path == b.path ? a.part < b.part : a.path.lexicographicallyPrecedes(b.path)
    }
  }

  private struct State {
    var window: Window?
    /// How many the next window takes: more where all of the last were asked for.
    var size = 1
  }

  /// Inputs and bytes of a window.
  private static let most = (inputs: 64, bytes: 1 << 20)

  private let store: Store
  private let reading: Int64
  private let isWhole: Bool
  private let state = Mutex(State())

  /// Recalls what was read by `reading`; with texts and details where `isWhole` says so.
  public init(_ store: Store, reading: Int64, isWhole: Bool) {
    self.store = store
    self.reading = reading
    self.isWhole = isWhole
  }

  /// What the input with these bytes held when it was read in the same way, here or under another folder;
  /// nil where it has to be read.
  public func recall(_ place: InputPlace, hash: String) throws -> RecalledInput? {
    let held = try held(place) { $0.isOf(place, hash: hash, reading: reading) }
    if let found = held?.input(place) { return found }
    // Before the window, in another place, or not known.
    return try store.recall(place, hash: hash, reading: reading, isWhole: isWhole)
  }

  /// What the input whose file has this stamp held when it was read in the same way; nil where its bytes have
  /// to be looked at.
  public func recall(_ place: InputPlace, stamp: String) throws -> RecalledInput? {
    try held(place) { $0.isOf(place, stamp: stamp, reading: reading) }?.input(place)
  }

  /// Takes the input that stands there out of its window, where it is the one that is asked for.
  private func held(_ place: InputPlace, where isAsked: (HeldInput) -> Bool) throws -> HeldInput? {
    let key = Key(place)
    return try state.withLock { state in
      if let window = state.window, key < window.first { return nil }
      if state.window?.covers(key) != true { try look(from: key, place, &state) }
      guard let held = state.window?.inputs[key], isAsked(held) else { return nil }
      state.window?.used += 1
      return state.window?.inputs.removeValue(forKey: key)
    }
  }

  private func look(from key: Key, _ place: InputPlace, _ state: inout State) throws {
    if let window = state.window {
      state.size =
        window.used >= state.size ? min(state.size * 2, Self.most.inputs) : max(1, state.size / 2)
    }
    let size = state.size
    var window = Window(first: key, last: nil, inputs: [:])
    var weight = 0
    try store.read { db in
      try RecallQuery(isWhole: isWhole, .from).run(db, [place.path, place.part]) { held in
        let place = Key(held.place)
        window.inputs[place] = held
        weight += held.weight
        guard window.inputs.count >= size || weight >= Self.most.bytes else { return true }
        window.last = place
        return false
      }
    }
    state.window = window
  }
}
