import Model

/// The signs with which people mark list items.
enum Bullet {
  /// Bytes of the bullet sign and the space after it at the start of a block, 0 where none stands.
  static func length(_ bytes: Bytes, from start: Int, to end: Int) -> Int {
    var index = start
    var marks = 0
    // "• -" and ". •" occur: one sign over another.
    while marks < 3 {
      let mark = sign(bytes, at: index, to: end)
      guard mark > 0 else { break }
      index += mark
      while index < end, bytes[index] == 0x20 { index += 1 }
      marks += 1
    }
    if marks == 0 { index = start + number(bytes, at: start, to: end) }
    return index - start
  }

  private static func sign(_ bytes: Bytes, at index: Int, to end: Int) -> Int {
    guard index < end else { return 0 }
    let next = index + 1 < end ? bytes[index + 1] : 0x20
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      // "-5 °C" and "+1" are numbers, "--" and "***" rules or emphasis.
      if next.isDigit && bytes[index] != UInt8(ascii: "*") || next == bytes[index] { return 0 }
      return next == 0x20 || bytes[index] != UInt8(ascii: "+") ? 1 : 0
    case UInt8(ascii: ">"), UInt8(ascii: "~"): return next == 0x20 ? 1 : 0
    case UInt8(ascii: "o"):
      guard next == 0x20, index + 2 < end else { return 0 }
      return bytes[index + 2].isUppercase ? 1 : 0
    case 0xC2:
      // U+00B7 and U+00A7, the second from the font Wingdings.
      if next == 0xB7 { return 2 }
      return next == 0xA7 && index + 2 < end && bytes[index + 2] == 0x20 ? 2 : 0
    case 0xC3:
      // Wingdings again: U+00D8 and U+00FC stand for an arrow and a check mark.
      guard next == 0x98 || next == 0xBC else { return 0 }
      return index + 2 < end && bytes[index + 2] == 0x20 ? 2 : 0
    case 0xE2, 0xEF, 0xF0:
      return isSign(scalar(bytes, at: index, to: end)) ? (bytes[index] == 0xF0 ? 4 : 3) : 0
    default: return 0
    }
  }

  /// Signs that mean an item wherever they stand at the start of a line.
  private static func isSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2022, 0x2023, 0x2043, 0x2219, 0x204C, 0x204D, 0x2013, 0x2014, 0x2015, 0x2010, 0x2011,
      0x2212, 0x2012, 0x25A0...0x25FF, 0x2605, 0x2606, 0x2610...0x2612, 0x2713...0x2718,
      0x2794...0x27BF, 0x2190...0x21FF, 0x2981, 0x29BF, 0x2B1B, 0x2B1C, 0x2B24, 0x2B25,
      0x2714, 0x2705, 0x2756, 0x2726, 0x2B50, 0x2B29...0x2B2B, 0xFFED, 0x1F539, 0x1F538, 0x1F449,
      0x2699, 0x2728, 0x1F680:
      true
    default: false
    }
  }

  private static func scalar(_ bytes: Bytes, at index: Int, to end: Int) -> UInt32 {
    let length = UTF8Repair.length(bytes, at: index)
    guard length >= 3, index + length <= end else { return 0 }
    var value = UInt32(bytes[index]) & (length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return value
  }

  /// "1. ", "2) ", "(3) ", "a) ".
  private static func number(_ bytes: Bytes, at start: Int, to end: Int) -> Int {
    var index = start
    let isOpen = index < end && bytes[index] == UInt8(ascii: "(")
    if isOpen { index += 1 }
    let first = index
    while index < end, index - first < 2, bytes[index].isDigit { index += 1 }
    let isNumber = index > first
    if !isNumber, index < end, bytes[index].isLetter { index += 1 }
    guard index > first, index < end else { return 0 }
    let close = bytes[index]
    guard close == UInt8(ascii: ")") || close == UInt8(ascii: ".") && isNumber && !isOpen else {
      return 0
    }
    index += 1
    guard index < end, bytes[index] == 0x20 else { return 0 }
    return index + 1 - start
  }

  /// The pieces of a text that bullets inside it part, without the bullets and the spaces around
  /// them; one where there are none.
  static func pieces(_ bytes: Bytes, from start: Int, to end: Int) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    func add(_ from: Int, _ to: Int) {
      var from = from
      var to = to
      while from < to, bytes[from] == 0x20 { from += 1 }
      while from < to, bytes[to - 1] == 0x20 { to -= 1 }
      if from < to { pieces.append(from..<to) }
    }
    var last = start
    var index = start
    // All of the signs that are split at are of three bytes and begin with E2.
    while true {
      index = bytes.first(0xE2, from: index, to: end)
      guard index + 3 <= end else { break }
      switch scalar(bytes, at: index, to: end) {
      case 0x2022, 0x25CF, 0x25AA, 0x25A0, 0x25E6, 0x2023, 0x27A2, 0x2713, 0x2714, 0x2219:
        add(last, index)
        last = index + 3
      default: break
      }
      index += 3
    }
    add(last, end)
    return pieces
  }
}
