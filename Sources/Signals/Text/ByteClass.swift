/// Classes of ASCII bytes.
enum ByteClass {
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  @inline(__always)
  static func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
}

/// A sign outside ASCII, folded to the ASCII sign that does its work.
struct Sign {
  /// The ASCII sign; `'` for every apostrophe, 0 for signs that mean nothing (™).
  var name: UInt8
  /// Bytes of the sign in UTF-8.
  var length: Int

  init(name: UInt8, length: Int) {
    self.name = name
    self.length = length
  }

  /// The sign at `index`, nil where a letter stands there.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) {
    let first = bytes[index]
    let second = index + 1 < end ? bytes[index + 1] : 0
    let third = index + 2 < end ? bytes[index + 2] : 0
    switch (first, second, third) {
    case (0xC2, 0xAE, _): self.init(name: 0, length: 2)
    case (0xC2, 0xB4, _): self.init(name: UInt8(ascii: "'"), length: 2)
    case (0xC2, 0xB7, _): self.init(name: Self.bullet, length: 2)
    case (0xC2, _, _): self.init(name: Self.other, length: 2)
    case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x99), (0xE2, 0x80, 0x9B), (0xEF, 0xBF, 0xBD):
      self.init(name: UInt8(ascii: "'"), length: 3)
    case (0xE2, 0x80, 0x90), (0xE2, 0x80, 0x91): self.init(name: UInt8(ascii: "-"), length: 3)
    case (0xE2, 0x80, 0x92...0x95), (0xE2, 0x88, 0x92):
      self.init(name: UInt8(ascii: "-"), length: 3)
    case (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x9D), (0xE2, 0x80, 0x9E):
      self.init(name: UInt8(ascii: "\""), length: 3)
    case (0xE2, 0x80, 0xA6): self.init(name: UInt8(ascii: "."), length: 3)
    case (0xE2, 0x80, 0xA2), (0xE2, 0x97, _), (0xE2, 0x96, _), (0xE2, 0x80, 0xA3):
      self.init(name: Self.bullet, length: 3)
    case (0xE2, 0x84, 0xA2): self.init(name: 0, length: 3)
    case (0xE2, _, _), (0xEF, 0xB8, _): self.init(name: Self.other, length: 3)
    case (0xF0...0xF4, _, _): self.init(name: Self.other, length: min(4, end - index))
    case (0xCA, 0xBC, _): self.init(name: UInt8(ascii: "'"), length: 2)
    default: return nil
    }
    length = min(length, end - index)
  }

  /// Stands for every bullet.
  static let bullet: UInt8 = 0x01
  /// Stands for every other sign.
  static let other: UInt8 = 0x02
}
