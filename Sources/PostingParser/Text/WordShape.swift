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

  /// Adds a byte of a letter or a digit.
  @inline(__always)
  mutating func add(_ byte: UInt8) {
    if byte &- 0x41 < 26 {
      if count == 0 { startsCapital = true }
      if lastWasSmall { hasInnerCapital = true }
      lastWasSmall = false
      capitals += 1
      take(byte | 0x20)
    } else {
      lastWasSmall = byte &- 0x61 < 26
      if lastWasSmall { hasSmall = true }
      take(byte)
    }
  }

  /// Adds the letters and digits of ASCII from `start` on; gives the offset after them.
  @inline(__always)
  mutating func addRun(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    var index = start
    while index < end, ByteClass.isLetter(bytes[index]) || ByteClass.isDigit(bytes[index]) {
      add(bytes[index])
      index += 1
    }
    return index
  }

  @inline(__always)
  private mutating func take(_ folded: UInt8) {
    hash = WordHash.next(hash, folded)
    last = last << 8 | UInt32(folded)
    count += 1
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
    return flags
  }
}
