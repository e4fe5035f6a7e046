/// Which of many hashes may have come more than once: nearly always right, in two bytes a hash.
struct RepeatFilter {
  private var once: [UInt64]
  private var again: [UInt64]

  /// Makes room for about so many hashes.
  init(count: Int) {
    var words = 16
    while words * 8 < count { words *= 2 }
    once = [UInt64](repeating: 0, count: words)
    again = once
  }

  private func place(_ hash: UInt64) -> (word: Int, bit: UInt64) {
    let place = Int(truncatingIfNeeded: hash >> 8) & (once.count * 64 - 1)
    return (place >> 6, 1 << UInt64(place & 63))
  }

  /// Takes a hash.
  mutating func add(_ hash: UInt64) {
    let (word, bit) = place(hash)
    if once[word] & bit != 0 { again[word] |= bit } else { once[word] |= bit }
  }

  /// Whether it may have come more than once.
  func mayRepeat(_ hash: UInt64) -> Bool {
    let (word, bit) = place(hash)
    return again[word] & bit != 0
  }
}
