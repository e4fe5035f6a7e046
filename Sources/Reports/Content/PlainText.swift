/// Text of strangers made harmless for any form of report.
public enum PlainText {
  /// The text in one line: white space folded, control and direction-changing characters replaced.
  ///
  /// Terminal escape sequences lose their first byte and so their power; U+FFFD stands in its place.
  public static func line(_ text: String) -> String {
    let text = withoutCommands(text)
    if text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return text }
    var line = String.UnicodeScalarView()
    var space = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        space = true
        continue
      }
      if space, !line.isEmpty { line.append(" ") }
      space = false
      line.append(isHarmless(scalar) ? scalar : "\u{FFFD}")
    }
    return String(line)
  }

  /// The text without what GitHub's runner takes for a command in a step's output: `##[error]` anywhere,
  /// and `::error::` where a line starts, as any word may in a wrapped text.
  private static func withoutCommands(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "#")) || text.utf8.contains(UInt8(ascii: ":")) else {
      return text
    }
    var scalars = Array(text.unicodeScalars)
    for index in scalars.indices.dropLast(2) {
      guard scalars[index] == "#" || scalars[index] == ":" else { continue }
      let next = scalars[index + 1]
      let last = scalars[index + 2]
      let isStart = index == 0 || isSpace(scalars[index - 1])
      let isMark = scalars[index] == "#" && next == "#" && last == "["
      let isCommand =
        isStart && scalars[index] == ":" && next == ":" && last.properties.isAlphabetic
      if isMark || isCommand {
        scalars[index] = "\u{FFFD}"
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00..<0x20, 0x7F..<0xA0: false
    // Marks that turn the direction of writing around, and tags.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xE0000...0xE007F: false
    default: true
    }
  }
}
