import Dispatch
import Synchronization

/// Writes what a run reads, in batches of one short transaction each, beside the reading.
public final class StoreWriter: Sendable {
  /// Something to be written.
  private enum Entry: Sendable {
    case kept(KeptInput)
    case seen(Int64, stamp: String?)
    case present(path: String)
  }

  private struct State {
    var batch: [Entry] = []
    var weight = 0
    var failure: (any Error)?
    var figures = RunFigures()
  }

  /// Bytes and entries of a batch: a transaction of a tenth of a second.
  private static let most = (bytes: 4 << 20, entries: 2000)

  private let store: Store
  private let run: StoreRun
  private let queue = DispatchQueue(label: "jobreq.store")
  /// Batches that wait or are written.
  private let room = DispatchSemaphore(value: 2)
  private let state = Mutex(State())

  /// Makes a writer for one run.
  public init(_ store: Store, _ run: StoreRun) {
    self.store = store
    self.run = run
  }

  /// The input holds this now, as it was read or as the store knew from another place.
  public func keep(_ input: KeptInput, isRead: Bool) throws {
    try add(.kept(input), weight: input.weight) {
      $0.inputs += 1
      if isRead { $0.read += 1 }
    }
  }

  /// The input holds what the store knows; its file has this stamp now, where it has one.
  public func see(_ input: Int64, stamp: String? = nil) throws {
    try add(.seen(input, stamp: stamp), weight: 100) { $0.inputs += 1 }
  }

  /// The input is there, and what it holds could not be told this time.
  public func miss(path: String) throws {
    try add(.present(path: path), weight: 200) { $0.read += 1 }
  }

  /// Waits until all is written; throws where something could not be.
  public func finish() throws -> RunFigures {
    flush()
    queue.sync {}
    return try state.withLock { state in
      if let failure = state.failure { throw failure }
      return state.figures
    }
  }

  private func add(_ entry: Entry, weight: Int, _ count: (inout RunFigures) -> Void) throws {
    let isFull = try state.withLock { state in
      if let failure = state.failure { throw failure }
      state.batch.append(entry)
      state.weight += weight
      count(&state.figures)
      return state.weight >= Self.most.bytes || state.batch.count >= Self.most.entries
    }
    if isFull { flush() }
  }

  private func flush() {
    let batch = state.withLock { state in
      defer { (state.batch, state.weight) = ([], 0) }
      return state.batch
    }
    guard !batch.isEmpty else { return }
    room.wait()
    queue.async { [self] in
      defer { room.signal() }
      guard state.withLock({ $0.failure == nil }) else { return }
      do {
        try write(batch)
      } catch {
        state.withLock { $0.failure = error }
      }
    }
  }

  private func write(_ batch: [Entry]) throws {
    try store.write { db in
      let tables = InputTables(db, run)
      for entry in batch {
        switch entry {
        case .kept(let input): try tables.keep(input)
        case .seen(let input, let stamp): try tables.touch(input, stamp: stamp)
        case .present(let path): try tables.touch(path: path)
        }
      }
    }
  }
}
