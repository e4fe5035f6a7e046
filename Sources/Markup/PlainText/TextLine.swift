import Model

/// One line of plain text.
struct TextLine {
  /// The line folded to single spaces, without those around it.
  var text: [UInt8]
  /// Columns before the text, a tab counting four.
  var indent: Int
  /// Bytes of a bullet or a number at its start.
  var bullet: Int
  /// Columns of the text: characters, not bytes.
  var width: Int

  var isBlank: Bool { text.isEmpty }

  /// Whether the line only draws a rule or parts a table's head from its body.
  var isRule: Bool {
    text.count >= 3
      && text.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "*"),
          UInt8(ascii: "|"), UInt8(ascii: "+"), UInt8(ascii: ":"), UInt8(ascii: "~"), 0x20:
          true
        default: false
        }
      }
  }

  /// 1 or 2 where the line underlines the one before it as a heading.
  var underlineLevel: Int {
    guard text.count >= 3, let first = text.first, text.allSatisfy({ $0 == first }) else {
      return 0
    }
    return first == UInt8(ascii: "=") ? 1 : first == UInt8(ascii: "-") ? 2 : 0
  }

  var startsLowercase: Bool { text.first?.isLowercase ?? false }

  /// Whether a sentence or a heading ends with the line.
  var endsSentence: Bool { text.last?.endsSentence ?? true }

  var startsHeading: Bool {
    text.first == UInt8(ascii: "#") || text.first == UInt8(ascii: "|")
      || text.starts(with: "**".utf8)
  }

  /// Columns of the first word.
  var firstWordWidth: Int { Self.width(text.prefix { $0 != 0x20 }) }

  /// The lines of a text, whatever ends them.
  static func split(_ bytes: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { isBreak($0) } ?? bytes.count
      lines.append(TextLine(bytes[start..<end]))
      start = end + 1
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { start += 1 }
    }
    return lines
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D || byte == 0x0B || byte == 0x0C
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    indent = 0
    for byte in bytes {
      if byte == 0x20 { indent += 1 } else if byte == 0x09 { indent += 4 } else { break }
    }
    var text = bytes.withUnsafeBufferPointer { CharacterFolding.line($0) }
    // Markdown's writers escape what would be a bullet: "\- one".
    if text.count > 2, text[0] == UInt8(ascii: "\\"), text[2] == 0x20 { text.removeFirst() }
    self.text = text
    width = Self.width(text[...])
    bullet = text.withUnsafeBufferPointer { Bullet.length($0, from: 0, to: $0.count) }
  }

  private static func width(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// Appends a line that goes on from this one.
  mutating func join(_ next: TextLine) {
    // A word broken at a hyphen of its own ("long-" "term") has no space there.
    let isBroken = text.last == UInt8(ascii: "-") && text.dropLast().last?.isLetter ?? false
    if !isBroken { text.append(0x20) }
    text.append(contentsOf: next.text)
    width = next.width + next.indent - indent
  }
}
