/// Names content by 128 bits of BLAKE2b in hexadecimal, as `b2sum -l 128` prints: nobody can make two
/// contents of one name.
///
/// Source: RFC 7693, unkeyed.
public struct ContentHash {
  private var state: [UInt64]
  private var block = [UInt8](repeating: 0, count: Self.blockBytes)
  private var filled = 0
  private var counter: UInt64 = 0

  private static let blockBytes = 128
  private static let digestBytes = 16

  /// Starts with no content.
  public init() {
    state = Self.start
    state[0] ^= 0x0101_0000 ^ UInt64(Self.digestBytes)
  }

  /// The name of some bytes.
  public static func of(_ bytes: [UInt8]) -> String {
    var hash = ContentHash()
    hash.add(bytes)
    return hash.finish()
  }

  /// Adds bytes behind those before.
  public mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { source in
      var index = 0
      while index < source.count {
        // The last block is told from the others, so that a full one waits for more.
        if filled == Self.blockBytes { compress(isLast: false) }
        let count = min(Self.blockBytes - filled, source.count - index)
        for place in 0..<count { block[filled + place] = source[index + place] }
        filled += count
        index += count
      }
    }
  }

  /// The name of all that was added.
  public mutating func finish() -> String {
    for place in filled..<Self.blockBytes { block[place] = 0 }
    compress(isLast: true)
    var digits: [UInt8] = []
    for place in 0..<Self.digestBytes {
      let byte = UInt8(truncatingIfNeeded: state[place / 8] >> UInt64(place % 8 * 8))
      digits += [Self.digit(byte >> 4), Self.digit(byte & 15)]
    }
    return String(decoding: digits, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? value + 0x30 : value + 0x57 }

  private mutating func compress(isLast: Bool) {
    counter &+= UInt64(filled)
    filled = 0
    let (counter, last) = (counter, isLast ? UInt64.max : 0)
    state.withUnsafeMutableBufferPointer { state in
      block.withUnsafeBytes { block in
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 32) { work in
          for place in 0..<8 {
            work[place] = state[place]
            work[place + 8] = Self.start[place]
          }
          work[12] ^= counter
          work[14] ^= last
          for place in 0..<16 {
            work[place + 16] = UInt64(
              littleEndian: block.loadUnaligned(fromByteOffset: place * 8, as: UInt64.self))
          }
          for round in 0..<12 { Self.mix(work, round % 10 * 16) }
          for place in 0..<8 { state[place] ^= work[place] ^ work[place + 8] }
        }
      }
    }
  }

  /// One round over the sixteen words of state in `work`, before the sixteen of the message.
  private static func mix(_ work: UnsafeMutableBufferPointer<UInt64>, _ row: Int) {
    order.withUnsafeBufferPointer { order in
      func turn(_ a: Int, _ b: Int, _ c: Int, _ d: Int, _ place: Int) {
        work[a] = work[a] &+ work[b] &+ work[16 + Int(order[row + place])]
        work[d] = right(work[d] ^ work[a], 32)
        work[c] = work[c] &+ work[d]
        work[b] = right(work[b] ^ work[c], 24)
        work[a] = work[a] &+ work[b] &+ work[16 + Int(order[row + place + 1])]
        work[d] = right(work[d] ^ work[a], 16)
        work[c] = work[c] &+ work[d]
        work[b] = right(work[b] ^ work[c], 63)
      }
      turn(0, 4, 8, 12, 0)
      turn(1, 5, 9, 13, 2)
      turn(2, 6, 10, 14, 4)
      turn(3, 7, 11, 15, 6)
      turn(0, 5, 10, 15, 8)
      turn(1, 6, 11, 12, 10)
      turn(2, 7, 8, 13, 12)
      turn(3, 4, 9, 14, 14)
    }
  }

  @inline(__always)
  private static func right(_ word: UInt64, _ bits: UInt64) -> UInt64 {
    word >> bits | word << (64 - bits)
  }

  private static let start: [UInt64] = [
    0x6A09_E667_F3BC_C908, 0xBB67_AE85_84CA_A73B, 0x3C6E_F372_FE94_F82B, 0xA54F_F53A_5F1D_36F1,
    0x510E_527F_ADE6_82D1, 0x9B05_688C_2B3E_6C1F, 0x1F83_D9AB_FB41_BD6B, 0x5BE0_CD19_137E_2179,
  ]

  /// The order in which each of ten rounds takes the words of the message.
  private static let order: [UInt8] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3,
    11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4,
    7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8,
    9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13,
    2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9,
    12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11,
    13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10,
    6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5,
    10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0,
  ]
}
