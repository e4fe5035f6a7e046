/// A name reduced to what tells names apart: lower case, words of `a`–`z`, digits, `+` and `#`.
public struct NameForm: Hashable, Sendable {
  /// The words, parted by one space; empty where the name has none.
  let bytes: [UInt8]

  /// Reduces a name.
  public init(_ name: String) {
    var bytes: [UInt8] = []
    var needsSpace = false
    for scalar in name.unicodeScalars {
      for byte in Self.lowercase(scalar) {
        if Self.isWord(byte) {
          if needsSpace, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
          needsSpace = false
          bytes.append(byte)
        } else {
          needsSpace = true
        }
      }
    }
    self.bytes = bytes
  }

  /// Whether no letter or digit is left.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Whether both are equal or one holds the other as whole words; an empty one is like none.
  public func isLike(_ other: NameForm) -> Bool {
    guard !isEmpty, !other.isEmpty else { return false }
    return bytes == other.bytes || holds(other) || other.holds(self)
  }

  private func holds(_ other: NameForm) -> Bool {
    let (whole, part) = (bytes, other.bytes)
    guard part.count < whole.count else { return false }
    for start in 0...(whole.count - part.count)
    where start == 0 || whole[start - 1] == UInt8(ascii: " ") {
      let end = start + part.count
      guard end == whole.count || whole[end] == UInt8(ascii: " ") else { continue }
      if whole[start..<end].elementsEqual(part) { return true }
    }
    return false
  }

  private static func lowercase(_ scalar: Unicode.Scalar) -> [UInt8] {
    guard scalar.isASCII else { return Array(scalar.properties.lowercaseMapping.utf8) }
    let byte = UInt8(scalar.value)
    return [byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte]
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "#"): true
    default: false
    }
  }
}
