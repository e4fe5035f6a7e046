/// A word of at most eight bytes in one number, its letters in lower case.
struct PackedWord {
  /// The bytes, the last one lowest; of longer words the last eight.
  private(set) var bytes: UInt64 = 0
  /// How many there are, of longer words too.
  private(set) var count = 0

  init() {}

  init(_ word: some Sequence<UInt8>) { for byte in word { add(byte) } }

  /// Whether the number holds all of the word, and there is one.
  var isWhole: Bool { count > 0 && count <= 8 }

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    var lower = byte
    if byte < 0x80 {
      lower |= 0x20
    } else if bytes & 0xFF == 0xC3, byte <= 0x9E {
      // U+00C0 to U+00DE, capital letters with accents.
      lower |= 0x20
    }
    bytes = bytes << 8 | UInt64(lower)
    count += 1
  }
}
