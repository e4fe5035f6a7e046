/// What becomes of characters that are not printable ASCII.
package enum CharacterFolding {
  enum Result {
    case keep(Int)
    case space(Int)
    case drop(Int)
    case replace(UInt32, Int)
  }

  /// Folds the character at `index`; the number is the count of its bytes.
  ///
  /// Spaces of every width become one kind of space. Controls, soft hyphens, zero-width and
  /// bidirectional marks and the private bullets of old word processors' fonts are settled here:
  /// C1 controls are Windows-1252, the rest of them is dropped.
  static func fold(_ bytes: Bytes, at index: Int) -> Result {
    let lead = bytes[index]
    if lead < 0x80 { return lead == 0x7F ? .drop(1) : lead > 0x20 ? .keep(1) : .space(1) }
    let length = UTF8Repair.length(bytes, at: index)
    guard length > 0 else { return .replace(0xFFFD, 1) }
    let second = bytes[index + 1]
    switch lead {
    case 0xC2:
      if second == 0xA0 { return .space(2) }
      if second == 0xAD { return .drop(2) }
      if second < 0xA0 {
        let scalar = Windows1252.scalar(second)
        return scalar < 0xA0 ? .drop(2) : .replace(scalar, 2)
      }
    case 0xCD where second == 0x8F: return .drop(2)
    case 0xD8 where second == 0x9C: return .drop(2)
    case 0xE1:
      if second == 0x9A && bytes[index + 2] == 0x80 { return .space(3) }
      if second == 0xA0 && bytes[index + 2] == 0x8E { return .drop(3) }
    case 0xE2:
      let third = bytes[index + 2]
      if second == 0x80 {
        switch third {
        case 0x80...0x8A, 0xA8, 0xA9, 0xAF: return .space(3)
        case 0x8B...0x8F, 0xAA...0xAE: return .drop(3)
        default: break
        }
      } else if second == 0x81 {
        if third == 0x9F { return .space(3) }
        if third >= 0xA0 && third <= 0xAF { return .drop(3) }
      } else if second == 0x84, let letter = letterlike[third] {
        return .replace(UInt32(letter), 3)
      }
    case 0xE3 where second == 0x80 && bytes[index + 2] == 0x80: return .space(3)
    case 0xEF:
      let third = bytes[index + 2]
      if second == 0xBB && third == 0xBF { return .drop(3) }
      if second == 0xB8 && third >= 0x80 && third <= 0x8F { return .drop(3) }
      if second == 0xBF && third >= 0xB0 && third != 0xBC && third != 0xBD { return .drop(3) }
      // Symbol and Wingdings bullets land in the private use area at U+F000 to U+F0FF.
      if second >= 0x80 && second <= 0x83 { return .replace(0x2022, 3) }
      if second == 0xBC || second == 0xBD { return fullWidth(second, third) }
    case 0xF0 where second == 0x9D && bytes[index + 2] >= 0x90:
      return styled(UInt32(bytes[index + 2] & 0x3F) << 6 | UInt32(bytes[index + 3] & 0x3F))
    case 0xF3 where second == 0xA0: return .drop(4)
    default: break
    }
    return .keep(length)
  }

  /// Letters of U+2100 to U+213F that fill the gaps of the mathematical alphabets: "ℎ" among italics.
  private static let letterlike: [UInt8: UInt8] = {
    let pairs: [(UInt8, Character)] = [
      (0x02, "C"), (0x0A, "g"), (0x0B, "H"), (0x0C, "H"), (0x0D, "H"), (0x0E, "h"), (0x10, "I"),
      (0x11, "I"), (0x12, "L"), (0x13, "l"), (0x15, "N"), (0x19, "P"), (0x1A, "Q"), (0x1B, "R"),
      (0x1C, "R"), (0x1D, "R"), (0x24, "Z"), (0x28, "Z"), (0x2C, "B"), (0x2D, "C"), (0x2F, "e"),
      (0x30, "E"), (0x31, "F"), (0x33, "M"), (0x34, "o"),
    ]
    return Dictionary(uniqueKeysWithValues: pairs.map { ($0 | 0x80, $1.asciiValue ?? 0) })
  }()

  /// Letters and digits of U+FF00 to U+FF5E, as wide as Chinese signs.
  private static func fullWidth(_ second: UInt8, _ third: UInt8) -> Result {
    let scalar = (UInt32(second) & 0x3F) << 6 | UInt32(third & 0x3F) | 0xF000
    guard (0xFF10...0xFF5A).contains(scalar) else { return .keep(3) }
    let plain = UInt8(truncatingIfNeeded: scalar &- 0xFEE0)
    return plain.isLetter || plain.isDigit ? .replace(UInt32(plain), 3) : .keep(3)
  }

  /// Mathematical letters and digits, with which people set bold and italics where nothing else does:
  /// 13 alphabets from U+1D400 on, five rows of digits from U+1D7CE on.
  private static func styled(_ offset: UInt32) -> Result {
    switch offset {
    case 0x400..<0x6A4:
      let letter = (offset - 0x400) % 52
      return .replace(letter < 26 ? 0x41 + letter : 0x61 + letter - 26, 4)
    case 0x7CE...0x7FF: return .replace(0x30 + (offset - 0x7CE) % 10, 4)
    default: return .keep(4)
    }
  }

  /// A short text on one line: folded, trimmed, with single spaces.
  package static func line(_ text: [UInt8]) -> [UInt8] { text.withUnsafeBufferPointer(line) }

  /// The same of bytes that stand elsewhere.
  static func line(_ bytes: Bytes) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var needsSpace = false
    var index = 0
    func flush() {
      if needsSpace && !output.isEmpty { output.append(0x20) }
      needsSpace = false
    }
    while index < bytes.count {
      let end = endOfPlain(bytes, from: index)
      if end > index {
        flush()
        output.append(contentsOf: Bytes(rebasing: bytes[index..<end]))
        index = end
        continue
      }
      switch fold(bytes, at: index) {
      case .keep(let length):
        flush()
        output.append(contentsOf: Bytes(rebasing: bytes[index..<(index + length)]))
        index += length
      case .space(let length):
        needsSpace = true
        index += length
      case .drop(let length): index += length
      case .replace(let scalar, let length):
        flush()
        output.append(scalar: scalar)
        index += length
      }
    }
    return output
  }

  /// Where words of ASCII end that single spaces part, which stay as they are.
  private static func endOfPlain(_ bytes: Bytes, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if bytes[index] &- 0x21 < 0x5E {
        index += 1
      } else if bytes[index] == 0x20, index > start, index + 1 < bytes.count,
        bytes[index + 1] &- 0x21 < 0x5E
      {
        index += 2
      } else {
        break
      }
    }
    return index
  }
}
