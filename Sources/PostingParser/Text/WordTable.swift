/// The words of all vocabularies, each with an id: open addressing on a 64-bit hash of the folded word.
struct WordTable {
  /// Id of every word that no vocabulary holds.
  static let unknown: WordID = 0

  private var hashes: [UInt64] = Array(repeating: 0, count: 1 << 14)
  private var ids: [WordID] = Array(repeating: 0, count: 1 << 14)
  private(set) var count: WordID = 0

  /// The word's id, `unknown` where no vocabulary holds it.
  func id(of hash: UInt64) -> WordID {
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 29) & mask
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return ids[slot] }
      slot = (slot + 1) & mask
    }
    return Self.unknown
  }

  /// The word's id, made where it has none yet.
  mutating func intern(_ hash: UInt64) -> WordID {
    let known = id(of: hash)
    if known != Self.unknown { return known }
    if Int(count) * 2 > hashes.count { grow() }
    count += 1
    place(hash, count)
    return count
  }

  private mutating func place(_ hash: UInt64, _ id: WordID) {
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 29) & mask
    while hashes[slot] != 0 { slot = (slot + 1) & mask }
    hashes[slot] = hash
    ids[slot] = id
  }

  private mutating func grow() {
    let old = zip(hashes, ids).filter { $0.0 != 0 }
    hashes = Array(repeating: 0, count: hashes.count * 2)
    ids = Array(repeating: 0, count: ids.count * 2)
    for (hash, id) in old { place(hash, id) }
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
