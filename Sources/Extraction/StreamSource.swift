import Dispatch
import Formats
import Synchronization

/// Hands out the pieces of a stream, which a thread of its own waits for: workers that waited for
/// standard input themselves would keep what is finished from being handed on.
final class StreamSource: WorkFeed {
  private typealias Numbered = (number: Int, work: Work)
  private typealias Waiter = CheckedContinuation<(number: Int, work: Work)?, Never>

  private struct State {
    /// Items that wait for a worker, from `first` on.
    var items: [StreamItem] = []
    var first = 0
    /// Bytes that they take.
    var weight = 0
    /// Workers that wait for an item; there are none while items wait.
    var waiters: [Waiter] = []
    var number = 0
    var isAtEnd = false
    var readerWaits = false

    mutating func numbered(_ item: StreamItem) -> Numbered {
      defer { number += 1 }
      return (number, .item(item))
    }
  }

  /// Bytes of items that may wait for a worker; behind them nothing more is read.
  private static let room = 1 << 21

  private let state = Mutex(State())
  private let roomIsMade = DispatchSemaphore(value: 0)

  /// Starts to read the stream that `open` gives.
  init(_ open: @escaping @Sendable () -> PageStream) {
    DispatchQueue(label: "jobreq.stream").async { [self] in
      var stream = open()
      while let item = stream.next() {
        guard put(item) else { return }
      }
      end(keepsItems: true)
    }
  }

  func next() async -> (number: Int, work: Work)? {
    await withCheckedContinuation { waiter in
      var found: Numbered?
      let isSettled = state.withLock { state in
        guard state.first < state.items.count else {
          if !state.isAtEnd { state.waiters.append(waiter) }
          return state.isAtEnd
        }
        found = take(&state)
        return true
      }
      if isSettled { waiter.resume(returning: found) }
    }
  }

  func stop() { end(keepsItems: false) }

  /// The first item; lets the reader go on where enough were taken.
  private func take(_ state: inout State) -> Numbered {
    let item = state.items[state.first]
    state.first += 1
    state.weight -= item.weight
    if state.first * 2 > state.items.count {
      state.items.removeFirst(state.first)
      state.first = 0
    }
    if state.readerWaits, state.weight <= Self.room / 2 {
      state.readerWaits = false
      roomIsMade.signal()
    }
    return state.numbered(item)
  }

  /// Gives an item to a worker that waits, or keeps it; false where nobody wants any more.
  private func put(_ item: StreamItem) -> Bool {
    var given: (waiter: Waiter, work: Numbered)?
    let (isWanted, isFull) = state.withLock { state -> (Bool, Bool) in
      guard !state.isAtEnd else { return (false, false) }
      if let waiter = state.waiters.popLast() {
        given = (waiter, state.numbered(item))
        return (true, false)
      }
      state.items.append(item)
      state.weight += item.weight
      state.readerWaits = state.weight > Self.room
      return (true, state.readerWaits)
    }
    if let given { given.waiter.resume(returning: given.work) }
    if isFull { roomIsMade.wait() }
    return isWanted
  }

  /// Nothing more comes: nobody waits any longer.
  private func end(keepsItems: Bool) {
    let waiters = state.withLock { state in
      state.isAtEnd = true
      if !keepsItems { (state.items, state.first, state.weight) = ([], 0, 0) }
      if state.readerWaits {
        state.readerWaits = false
        roomIsMade.signal()
      }
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume(returning: nil) }
  }
}
