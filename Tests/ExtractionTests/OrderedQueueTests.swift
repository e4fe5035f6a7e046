import Synchronization
import Testing

@testable import Extraction

/// Values are taken in order, and few wait.
struct OrderedQueueTests {
  @Test func valuesAreTakenInOrder() async throws {
    let taken = Mutex<[Int]>([])
    let queue = OrderedQueue<Int>(room: 3) { value in taken.withLock { $0.append(value) } }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in (0..<50).reversed() {
        group.addTask {
          let isTaken = try await queue.put(number, number, weight: 1)
          #expect(isTaken)
        }
      }
      try await group.waitForAll()
    }
    #expect(taken.withLock { $0 } == Array(0..<50))
  }

  /// Who runs ahead by more than the room waits for the one that all wait for.
  @Test func whoRunsAheadWaits() async throws {
    let taken = Mutex<[Int]>([])
    let queue = OrderedQueue<Int>(room: 2) { value in taken.withLock { $0.append(value) } }
    let first = try await queue.put(1, 1, weight: 2)
    #expect(first)
    let ahead = Task { try await queue.put(2, 2, weight: 1) }
    for _ in 0..<20 { await Task.yield() }
    #expect(taken.withLock { $0 }.isEmpty)
    let awaited = try await queue.put(0, 0, weight: 5)
    let isTaken = try await ahead.value
    #expect(awaited && isTaken)
    #expect(taken.withLock { $0 } == [0, 1, 2])
  }

  @Test func nobodyWaitsForATakerThatFailed() async throws {
    struct Full: Error {}
    let queue = OrderedQueue<Int>(room: 1) { _ in throw Full() }
    let first = try await queue.put(1, 1, weight: 1)
    #expect(first)
    let ahead = Task { try await queue.put(2, 2, weight: 1) }
    await #expect(throws: Full.self) { try await queue.put(0, 0, weight: 1) }
    let isTaken = try await ahead.value
    let isLaterTaken = try await queue.put(3, 3, weight: 1)
    #expect(!isTaken && !isLaterTaken)
  }
}
