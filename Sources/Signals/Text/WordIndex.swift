import CLexicon

/// The ids of all words laid out flat: a word is found at one place in memory.
struct WordIndex: @unchecked Sendable {
  private struct Slot {
    var hash: UInt64 = 0
    /// `WordTable.unknown` for a free place.
    var id: Int64 = 0
  }

  /// Open addressing, at most half full.
  private let slots: UnsafePointer<Slot>
  private let mask: Int

  /// Takes what `write` wrote.
  init(_ image: inout ImageReader) {
    let slots: UnsafeBufferPointer<Slot> = image.take()
    (self.slots, mask) = (slots.baseAddress!, slots.count - 1)
  }

  /// Writes the ids of all words.
  static func write(_ words: WordTable, to writer: inout ImageWriter) {
    var count = 16
    while count < words.count * 2 { count *= 2 }
    var slots = [Slot](repeating: Slot(), count: count)
    for (id, hash) in words.hashes.enumerated().dropFirst() {
      var place = place(of: hash) & (count - 1)
      while slots[place].id != 0 { place = (place + 1) & (count - 1) }
      slots[place] = Slot(hash: hash, id: Int64(id))
    }
    writer.append(slots)
  }

  /// The word's id, `unknown` where no vocabulary holds it.
  @inline(__always)
  func id(of hash: UInt64) -> WordID {
    var place = Self.place(of: hash) & mask
    while slots[place].id != 0, slots[place].hash != hash { place = (place + 1) & mask }
    return WordID(truncatingIfNeeded: slots[place].id)
  }

  /// Asks for the memory where a word's id stands, which is looked up soon.
  @inline(__always)
  func prepare(_ hash: UInt64) { jobreq_prefetch(slots + (Self.place(of: hash) & mask)) }

  @inline(__always)
  private static func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ hash >> 29) }
}
