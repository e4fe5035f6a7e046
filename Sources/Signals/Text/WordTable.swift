/// The words of all vocabularies, each with an id: open addressing on a 64-bit hash of the folded word.
struct WordTable {
  /// Id of every word that no vocabulary holds.
  static let unknown: WordID = 0

  private var slots = [WordID](repeating: unknown, count: 1 << 15)
  /// By word id; that of `unknown` is never asked for.
  private(set) var hashes: [UInt64] = [0]

  /// Number of words.
  var count: Int { hashes.count - 1 }

  /// The word's id, `unknown` where no vocabulary holds it.
  func id(of hash: UInt64) -> WordID { slots[slot(of: hash)] }

  /// The word's id, made where it has none yet.
  mutating func intern(_ hash: UInt64) -> WordID {
    let slot = slot(of: hash)
    if slots[slot] != Self.unknown { return slots[slot] }
    let made = WordID(hashes.count)
    slots[slot] = made
    hashes.append(hash)
    if hashes.count * 2 > slots.count { grow() }
    return made
  }

  /// Hands on the ids of a text's words, exact or with plurals folded, made where they have none yet.
  mutating func intern(
    _ text: ArraySlice<UInt8>, folded: Bool, _ body: (WordID) -> Void
  ) {
    text.withUnsafeBufferPointer { bytes in
      var scanner = TokenScanner(bytes: bytes, end: bytes.count, index: 0)
      while let raw = scanner.next() {
        let exact = intern(raw.hash)
        body(folded ? intern(raw.stemHash) : exact)
      }
    }
  }

  /// Where the word's id stands or would stand.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 29) & mask
    while slots[slot] != Self.unknown, hashes[Int(slots[slot])] != hash {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: Self.unknown, count: slots.count * 2)
    for id in hashes.indices.dropFirst() { slots[slot(of: hashes[id])] = WordID(id) }
  }
}

/// FNV-1a, 64 bits, fed byte by byte. Source: Fowler, Noll, Vo, draft-eastlake-fnv.
struct WordHash {
  static let offset: UInt64 = 0xCBF2_9CE4_8422_2325
  static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// The hash of `byte` after the bytes that gave `state`.
  @inline(__always)
  static func next(_ state: UInt64, _ byte: UInt8) -> UInt64 { (state ^ UInt64(byte)) &* prime }

  /// The hash before `byte` gave `state`: the prime is odd, so it has an inverse in 64 bits.
  @inline(__always)
  static func previous(_ state: UInt64, _ byte: UInt8) -> UInt64 {
    state &* 0xCE96_5057_AFF6_957B ^ UInt64(byte)
  }

  /// The hash of an already folded word.
  static func of(_ word: some Sequence<UInt8>) -> UInt64 { word.reduce(offset, next) }
}
