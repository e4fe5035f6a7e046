/// Classes of ASCII bytes.
extension UInt8 {
  package var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  package var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  package var isUppercase: Bool { self >= 0x41 && self <= 0x5A }
  package var isLowercase: Bool { self >= 0x61 && self <= 0x7A }
  package var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
  /// Letters of any script count: every byte of a multi-byte character does.
  package var isWord: Bool { isLetter || isDigit || self >= 0x80 }
  /// Whether it may stand in the name of a setting, a population or an alias.
  package var isInName: Bool {
    isLetter || isDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
  }
  /// Whether a sentence, a clause of a list or a heading ends with it.
  package var endsSentence: Bool {
    self == UInt8(ascii: ".") || self == UInt8(ascii: ":") || self == UInt8(ascii: "!")
      || self == UInt8(ascii: "?") || self == UInt8(ascii: ";")
  }
  package var lowercased: UInt8 { isUppercase ? self | 0x20 : self }
}
