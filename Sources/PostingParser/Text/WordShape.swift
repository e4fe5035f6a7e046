/// What is learned of a word while its bytes are read: its hash, its plural's hash, its capitals.
struct WordShape {
  private(set) var hash = WordHash.offset
  private(set) var count = 0
  var isAbbreviation = false
  /// Hashes before the last byte, the last but one, and the last but two.
  private var before = (WordHash.offset, WordHash.offset, WordHash.offset)
  /// The last bytes, folded, the newest lowest.
  private var last: UInt32 = 0
  private var capitals = 0
  private var letters = 0
  private var startsCapital = false
  private var hasInnerCapital = false
  private var lastWasSmall = false

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    let isCapital = byte &- 0x41 < 26
    let folded = isCapital ? byte | 0x20 : byte
    if isCapital {
      capitals += 1
      if count == 0 { startsCapital = true }
      if lastWasSmall { hasInnerCapital = true }
    }
    lastWasSmall = byte &- 0x61 < 26
    if isCapital || lastWasSmall { letters += 1 }
    before = (hash, before.0, before.1)
    hash = WordHash.next(hash, folded)
    last = last << 8 | UInt32(folded)
    count += 1
  }

  /// The hash of the word without a plural ending: "pipelines" as `pipeline`, "libraries" as `library`.
  var stemHash: UInt64 {
    guard count >= 4, last & 0xFF == 0x73, !isAbbreviation else { return hash }
    if count >= 5, last & 0xFF_FFFF == 0x69_6573 {
      return WordHash.next(before.2, UInt8(ascii: "y"))
    }
    switch last >> 8 & 0xFF {
    case 0x73, 0x75, 0x69: return hash
    default: return before.0
    }
  }

  var flags: Token.Flags {
    var flags: Token.Flags = []
    if startsCapital { flags.insert(.capital) }
    if letters >= 2, capitals == letters { flags.insert(.allCapitals) }
    if hasInnerCapital { flags.insert(.innerCapital) }
    return flags
  }
}
