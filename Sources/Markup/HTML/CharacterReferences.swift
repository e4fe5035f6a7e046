import Model

/// Character references of HTML: numbers, and the names that postings use.
package enum CharacterReferences {
  /// What stands at an ampersand: the character and the offset after the reference, nil for a plain
  /// ampersand. A number is read as the HTML standard says: 0x80 to 0x9F mean Windows-1252.
  static func decode(_ bytes: Bytes, at offset: Int, to end: Int) -> (scalar: UInt32, end: Int)? {
    var index = offset + 1
    guard index < end else { return nil }
    if bytes[index] == UInt8(ascii: "#") {
      return number(bytes, at: index + 1, to: end)
    }
    var key: UInt64 = 0
    let start = index
    while index < end, index - start < 8, bytes[index].isLetter || bytes[index].isDigit {
      key = key << 8 | UInt64(bytes[index])
      index += 1
    }
    let closed = index < end && bytes[index] == UInt8(ascii: ";")
    if closed { return lookUp(key).map { ($0, index + 1) } }
    // Without a semicolon only the names that HTML 2 had are references, and never within a word.
    guard index == end || !(bytes[index].isLetter || bytes[index].isDigit) else { return nil }
    switch key {
    case pack("nbsp"), pack("amp"), pack("lt"), pack("gt"), pack("quot"), pack("reg"), pack("copy"):
      return lookUp(key).map { ($0, index) }
    default: return nil
    }
  }

  private static func number(_ bytes: Bytes, at offset: Int, to end: Int) -> (UInt32, Int)? {
    var index = offset
    let isHex = index < end && bytes[index] | 0x20 == UInt8(ascii: "x")
    if isHex { index += 1 }
    let start = index
    var value: UInt32 = 0
    while index < end {
      let byte = bytes[index]
      let digit: UInt32
      if byte.isDigit {
        digit = UInt32(byte - 0x30)
      } else if isHex, byte.isLetter, byte | 0x20 <= 0x66 {
        digit = UInt32((byte | 0x20) - 0x61) + 10
      } else {
        break
      }
      value = min(value &* (isHex ? 16 : 10) &+ digit, 0x110000)
      index += 1
    }
    guard index > start else { return nil }
    if index < end, bytes[index] == UInt8(ascii: ";") { index += 1 }
    if value >= 0x80 && value < 0xA0 { value = Windows1252.scalar(UInt8(value)) }
    return (Unicode.Scalar(value) == nil || value == 0 ? 0xFFFD : value, index)
  }

  /// Replaces every reference in a short text by its character.
  package static func unescape(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(UInt8(ascii: "&")) else { return text }
    return text.withUnsafeBufferPointer { bytes in
      var output: [UInt8] = []
      output.reserveCapacity(bytes.count)
      var index = 0
      while index < bytes.count {
        let next = bytes.first(UInt8(ascii: "&"), from: index, to: bytes.count)
        output.append(contentsOf: bytes[index..<next])
        guard next < bytes.count else { break }
        if let (scalar, end) = decode(bytes, at: next, to: bytes.count) {
          output.append(scalar: scalar)
          index = end
        } else {
          output.append(UInt8(ascii: "&"))
          index = next + 1
        }
      }
      return output
    }
  }

  private static func pack(_ name: StaticString) -> UInt64 {
    var key: UInt64 = 0
    for index in 0..<name.utf8CodeUnitCount { key = key << 8 | UInt64(name.utf8Start[index]) }
    return key
  }

  private static func lookUp(_ key: UInt64) -> UInt32? {
    let place = table.firstIndexSorted { $0.key >= key }
    return place < table.count && table[place].key == key ? table[place].scalar : nil
  }

  private static let table: [(key: UInt64, scalar: UInt32)] = {
    var table: [(key: UInt64, scalar: UInt32)] = []
    var (key, scalar, isName): (UInt64, UInt32, Bool) = (0, 0, true)
    for byte in CharacterNames.table.utf8 {
      switch byte {
      case UInt8(ascii: "="): isName = false
      case 0x0A, 0x20:
        table.append((key, scalar))
        (key, scalar, isName) = (0, 0, true)
      case _ where isName: key = key << 8 | UInt64(byte)
      default: scalar = scalar << 4 | UInt32(byte.isDigit ? byte - 0x30 : byte - 0x41 + 10)
      }
    }
    table.append((key, scalar))
    return table.sorted { $0.key < $1.key }
  }()
}

extension [UInt8] {
  /// Appends a Unicode scalar value as UTF-8.
  mutating func append(scalar: UInt32) {
    switch scalar {
    case 0..<0x80: append(UInt8(scalar))
    case 0x80..<0x800:
      append(UInt8(0xC0 | scalar >> 6))
      append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      append(UInt8(0xE0 | scalar >> 12))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    default:
      append(UInt8(0xF0 | scalar >> 18 & 0x07))
      append(UInt8(0x80 | scalar >> 12 & 0x3F))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
