/// What is learned of a word while its bytes are read: its hash, its plural's hash, its capitals.
struct WordShape {
  private(set) var hash = WordHash.offset
  private(set) var count = 0
  var isAbbreviation = false
  /// The last bytes, folded, the newest lowest.
  private var last: UInt32 = 0
  private var capitals = 0
  private var hasSmall = false
  private var startsCapital = false
  private var hasInnerCapital = false
  private var lastWasSmall = false
  private var hasDigit = false

  init() {}

  /// Reads the letters and digits of ASCII from `start` on, which most words are made of.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    var index = start
    // What all bytes have in common, and what any of them has: one bit tells capitals from small
    // letters and digits, another letters from digits.
    var all: UInt8 = 0xFF
    var any: UInt8 = 0
    while index < end, ByteClass.isLetter(bytes[index]) || ByteClass.isDigit(bytes[index]) {
      hash = WordHash.next(hash, bytes[index] | 0x20)
      all &= bytes[index]
      any |= bytes[index]
      index &+= 1
    }
    guard index > start else { return }
    hasDigit = all & 0x40 == 0
    if all & 0x20 == 0 {
      for place in start..<index {
        see(bytes[place])
        count += 1
      }
    } else {
      count = index - start
      lastWasSmall = ByteClass.isSmall(bytes[index - 1])
      hasSmall = any & 0x40 != 0
    }
    for place in max(start, index &- 3)..<index {
      last = last << 8 | UInt32(bytes[place] | 0x20)
    }
  }

  /// Adds one byte of the word.
  mutating func add(_ byte: UInt8) {
    see(byte)
    let folded = ByteClass.isCapital(byte) ? byte | 0x20 : byte
    hash = WordHash.next(hash, folded)
    last = last << 8 | UInt32(folded)
    count += 1
  }

  /// Notes what a byte says of the word's capitals.
  @inline(__always)
  private mutating func see(_ byte: UInt8) {
    if ByteClass.isCapital(byte) {
      capitals += 1
      if count == 0 { startsCapital = true }
      if lastWasSmall { hasInnerCapital = true }
    }
    lastWasSmall = ByteClass.isSmall(byte)
    if lastWasSmall { hasSmall = true }
    if ByteClass.isDigit(byte) { hasDigit = true }
  }

  /// The hash of the word without a plural ending: "pipelines" as `pipeline`, "libraries" as `library`.
  var stemHash: UInt64 {
    guard count >= 4, last & 0xFF == 0x73, !isAbbreviation else { return hash }
    let singular = WordHash.previous(hash, UInt8(ascii: "s"))
    if count >= 5, last & 0xFF_FFFF == 0x69_6573 {
      let stem = WordHash.previous(WordHash.previous(singular, 0x65), 0x69)
      return WordHash.next(stem, UInt8(ascii: "y"))
    }
    switch last >> 8 & 0xFF {
    case 0x73, 0x75, 0x69: return hash
    default: return singular
    }
  }

  var flags: Token.Flags {
    var flags: Token.Flags = []
    if startsCapital { flags.insert(.capital) }
    if capitals >= 2, !hasSmall { flags.insert(.allCapitals) }
    if hasInnerCapital { flags.insert(.innerCapital) }
    if hasDigit { flags.insert(.digit) }
    return flags
  }
}
