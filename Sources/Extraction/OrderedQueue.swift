/// Holds values back until all before them have been taken, and whoever runs ahead too far.
actor OrderedQueue<Value: Sendable> {
  /// Weight of the values that may wait: about the bytes of memory that they take.
  private let room: Int
  private let take: @Sendable (Value) throws -> Void
  private var next = 0
  private var waiting: [Int: (value: Value, weight: Int)] = [:]
  private var weight = 0
  private var isStopped = false
  /// Those who wait for room.
  private var sleepers: [CheckedContinuation<Void, Never>] = []

  init(room: Int, take: @escaping @Sendable (Value) throws -> Void) {
    self.room = room
    self.take = take
  }

  /// Puts a value in; returns once it waits or was taken, false where nothing more is taken.
  func put(_ index: Int, _ value: Value, weight: Int) async throws -> Bool {
    // Who brings the next value never waits, so that the others' wait ends.
    while index != next, self.weight + weight > room, !isStopped {
      await withCheckedContinuation { sleepers.append($0) }
    }
    guard !isStopped else { return false }
    waiting[index] = (value, weight)
    self.weight += weight
    do {
      while let (value, weight) = waiting.removeValue(forKey: next) {
        try take(value)
        next += 1
        self.weight -= weight
      }
    } catch {
      stop()
      throw error
    }
    wake()
    return true
  }

  /// Takes nothing more.
  func stop() {
    isStopped = true
    wake()
  }

  private func wake() {
    for sleeper in sleepers { sleeper.resume() }
    sleepers = []
  }
}
