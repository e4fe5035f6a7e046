import Testing

@testable import Signals

/// Sets of hashes of words.
struct HashSetTests {
  @Test func holdsWhatWasInserted() {
    // Hashes that share their lowest bits, and zero, which stands for a free place.
    let hashes = (0..<500).map { UInt32($0) << 20 } + [7, .max]
    var set = HashSet(capacity: hashes.count)
    #expect(hashes.allSatisfy { !set.contains($0) })
    for hash in hashes { set.insert(hash) }
    for hash in hashes { set.insert(hash) }
    #expect(hashes.allSatisfy { set.contains($0) })
    #expect(![8, 1 << 19, 501 << 20].contains { set.contains($0) })
  }

  @Test func anEmptySetHoldsNothing() {
    let set = HashSet(capacity: 0)
    #expect(![0, 1, .max].contains { set.contains($0) })
  }
}
