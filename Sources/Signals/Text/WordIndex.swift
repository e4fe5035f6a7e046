/// The ids of all words laid out flat: a word is found at one place in memory.
struct WordIndex: @unchecked Sendable {
  private struct Slot {
    var hash: UInt64 = 0
    var id = WordTable.unknown
  }

  /// Open addressing, at most half full.
  private let slots: UnsafeMutablePointer<Slot>
  private let mask: Int

  init(_ words: WordTable) {
    var count = 16
    while count < words.count * 2 { count *= 2 }
    mask = count - 1
    slots = .allocate(capacity: count)
    slots.initialize(repeating: Slot(), count: count)
    for (id, hash) in words.hashes.enumerated().dropFirst() {
      var place = Self.place(of: hash) & mask
      while slots[place].id != WordTable.unknown { place = (place + 1) & mask }
      slots[place] = Slot(hash: hash, id: WordID(id))
    }
  }

  /// Gives the memory back.
  func deallocate() { slots.deallocate() }

  /// The word's id, `unknown` where no vocabulary holds it.
  @inline(__always)
  func id(of hash: UInt64) -> WordID {
    var place = Self.place(of: hash) & mask
    while slots[place].id != WordTable.unknown, slots[place].hash != hash {
      place = (place + 1) & mask
    }
    return slots[place].id
  }

  @inline(__always)
  private static func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ hash >> 29) }
}
