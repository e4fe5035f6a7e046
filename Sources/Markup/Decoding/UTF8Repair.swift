/// Checks and repairs UTF-8.
package enum UTF8Repair {
  /// What a text is made of, as far as its encoding shows.
  package struct Census {
    /// Well-formed characters of two bytes and more.
    var multibyte = 0
    /// Bytes that fit nowhere.
    var broken = 0
    var nulls = 0
    package var isClean: Bool { broken == 0 && nulls == 0 }
  }

  /// Counts what there is; stops at the first flaw where `untilFlaw` says so.
  package static func census(_ bytes: Bytes, untilFlaw: Bool) -> Census {
    var census = Census()
    var index = 0
    let count = bytes.count
    guard let base = bytes.baseAddress else { return census }
    let raw = UnsafeRawPointer(base)
    while index < count {
      while index + 32 <= count {
        var flaws: UInt64 = 0
        for offset in stride(from: index, to: index + 32, by: 8) {
          let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
          flaws |= word | (word &- 0x0101_0101_0101_0101) & ~word
        }
        if flaws & 0x8080_8080_8080_8080 != 0 { break }
        index += 32
      }
      while index + 8 <= count {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let zeros = (word &- 0x0101_0101_0101_0101) & ~word
        if (word | zeros) & 0x8080_8080_8080_8080 != 0 { break }
        index += 8
      }
      guard index < count else { break }
      if base[index] == 0 {
        census.nulls += 1
        if untilFlaw { return census }
        index += 1
      } else if base[index] < 0x80 {
        index += 1
      } else {
        let length = self.length(bytes, at: index)
        if length > 0 {
          census.multibyte += 1
          index += length
        } else {
          census.broken += 1
          if untilFlaw { return census }
          index += 1
        }
      }
    }
    return census
  }

  /// The bytes with U+FFFD for what is not UTF-8, and without NUL bytes.
  static func repair(_ bytes: Bytes) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + 16)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let length = byte < 0x80 ? 1 : self.length(bytes, at: index)
      if length == 0 {
        output.append(scalar: 0xFFFD)
        index += 1
        while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
      } else {
        if byte != 0 { output.append(contentsOf: bytes[index..<(index + length)]) }
        index += length
      }
    }
    return output
  }

  /// Length of the well-formed character of two to four bytes at `index`, 0 where there is none.
  @inline(__always)
  static func length(_ bytes: Bytes, at index: Int) -> Int {
    let lead = bytes[index]
    let left = bytes.count - index
    func continues(_ offset: Int) -> Bool { bytes[index + offset] & 0xC0 == 0x80 }
    switch lead {
    case 0xC2...0xDF:
      return left >= 2 && continues(1) ? 2 : 0
    case 0xE0...0xEF:
      guard left >= 3, continues(1), continues(2) else { return 0 }
      let second = bytes[index + 1]
      if lead == 0xE0 && second < 0xA0 || lead == 0xED && second > 0x9F { return 0 }
      return 3
    case 0xF0...0xF4:
      guard left >= 4, continues(1), continues(2), continues(3) else { return 0 }
      let second = bytes[index + 1]
      if lead == 0xF0 && second < 0x90 || lead == 0xF4 && second > 0x8F { return 0 }
      return 4
    default: return 0
    }
  }
}
