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
    bytes.withUnsafeBytes { source in
      var index = 0
      while index < source.count {
        // The last block is told from the others, so that a full one waits for more.
        if filled == Self.blockBytes {
          block.withUnsafeBytes { compress($0, count: Self.blockBytes, isLast: false) }
          filled = 0
        }
        while filled == 0, source.count - index > Self.blockBytes {
          let whole = UnsafeRawBufferPointer(rebasing: source[index..<index + Self.blockBytes])
          compress(whole, count: Self.blockBytes, isLast: false)
          index += Self.blockBytes
        }
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
    block.withUnsafeBytes { compress($0, count: filled, isLast: true) }
    var digits: [UInt8] = []
    for place in 0..<Self.digestBytes {
      let byte = UInt8(truncatingIfNeeded: state[place / 8] >> UInt64(place % 8 * 8))
      digits += [Self.digit(byte >> 4), Self.digit(byte & 15)]
    }
    return String(decoding: digits, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? value + 0x30 : value + 0x57 }

  /// Mixes a block of which `count` bytes are content into the state.
  private mutating func compress(_ block: UnsafeRawBufferPointer, count: Int, isLast: Bool) {
    counter &+= UInt64(count)
    let start = Self.start
    var (a0, a1, a2, a3) = (state[0], state[1], state[2], state[3])
    var (b0, b1, b2, b3) = (state[4], state[5], state[6], state[7])
    var (c0, c1, c2, c3) = (start[0], start[1], start[2], start[3])
    var (d0, d1, d2, d3) = (
      start[4] ^ counter, start[5], start[6] ^ (isLast ? .max : 0), start[7]
    )
    Self.order.withUnsafeBufferPointer { order in
      for round in 0..<12 {
        let row = round % 10 * 16
        func word(_ place: Int) -> UInt64 {
          UInt64(
            littleEndian: block.loadUnaligned(
              fromByteOffset: Int(order[row + place]), as: UInt64.self))
        }
        Self.mix(&a0, &b0, &c0, &d0, word(0), word(1))
        Self.mix(&a1, &b1, &c1, &d1, word(2), word(3))
        Self.mix(&a2, &b2, &c2, &d2, word(4), word(5))
        Self.mix(&a3, &b3, &c3, &d3, word(6), word(7))
        Self.mix(&a0, &b1, &c2, &d3, word(8), word(9))
        Self.mix(&a1, &b2, &c3, &d0, word(10), word(11))
        Self.mix(&a2, &b3, &c0, &d1, word(12), word(13))
        Self.mix(&a3, &b0, &c1, &d2, word(14), word(15))
      }
    }
    let mixed = [
      a0 ^ c0, a1 ^ c1, a2 ^ c2, a3 ^ c3, b0 ^ d0, b1 ^ d1, b2 ^ d2, b3 ^ d3,
    ]
    for place in 0..<8 { state[place] ^= mixed[place] }
  }

  /// Mixes two words of the message into a column or a diagonal of the sixteen words.
  @inline(__always)
  private static func mix(
    _ a: inout UInt64, _ b: inout UInt64, _ c: inout UInt64, _ d: inout UInt64, _ first: UInt64,
    _ second: UInt64
  ) {
    a = a &+ b &+ first
    d = right(d ^ a, 32)
    c = c &+ d
    b = right(b ^ c, 24)
    a = a &+ b &+ second
    d = right(d ^ a, 16)
    c = c &+ d
    b = right(b ^ c, 63)
  }

  @inline(__always)
  private static func right(_ word: UInt64, _ bits: UInt64) -> UInt64 {
    word >> bits | word << (64 - bits)
  }

  private static let start: [UInt64] = [
    0x6A09_E667_F3BC_C908, 0xBB67_AE85_84CA_A73B, 0x3C6E_F372_FE94_F82B, 0xA54F_F53A_5F1D_36F1,
    0x510E_527F_ADE6_82D1, 0x9B05_688C_2B3E_6C1F, 0x1F83_D9AB_FB41_BD6B, 0x5BE0_CD19_137E_2179,
  ]

  /// The order in which each of ten rounds takes the words of the message, by their first bytes.
  private static let order: [UInt8] = [
    0, 8, 16, 24, 32, 40, 48, 56, 64, 72, 80, 88, 96, 104, 112, 120,
    112, 80, 32, 64, 72, 120, 104, 48, 8, 96, 0, 16, 88, 56, 40, 24,
    88, 64, 96, 0, 40, 16, 120, 104, 80, 112, 24, 48, 56, 8, 72, 32,
    56, 72, 24, 8, 104, 96, 88, 112, 16, 48, 40, 80, 32, 0, 120, 64,
    72, 0, 40, 56, 16, 32, 80, 120, 112, 8, 88, 96, 48, 64, 24, 104,
    16, 96, 48, 80, 0, 88, 64, 24, 32, 104, 56, 40, 120, 112, 8, 72,
    96, 40, 8, 120, 112, 104, 32, 80, 0, 56, 48, 24, 72, 16, 64, 88,
    104, 88, 56, 112, 96, 8, 24, 72, 40, 0, 120, 32, 64, 48, 16, 80,
    48, 120, 112, 72, 88, 24, 0, 64, 96, 16, 104, 56, 8, 32, 80, 40,
    80, 16, 64, 32, 56, 48, 8, 40, 120, 88, 72, 112, 24, 96, 104, 0,
  ]
}
