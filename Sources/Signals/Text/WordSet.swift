/// A set of word ids, a bit a word.
struct WordSet {
  private var bits: [UInt64] = []

  @inline(__always)
  func contains(_ word: WordID) -> Bool {
    let place = Int(word) >> 6
    return place < bits.count && bits[place] >> UInt64(word & 63) & 1 != 0
  }

  mutating func insert(_ word: WordID) {
    let place = Int(word) >> 6
    if place >= bits.count {
      bits.append(contentsOf: repeatElement(0, count: place + 1 - bits.count))
    }
    bits[place] |= 1 << UInt64(word & 63)
  }

  /// The words in rising order.
  func forEach(_ body: (WordID) -> Void) {
    for (place, var rest) in bits.enumerated() {
      while rest != 0 {
        body(WordID(place << 6 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
  }
}
