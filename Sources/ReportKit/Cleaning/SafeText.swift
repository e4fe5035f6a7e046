/// Text of strangers made harmless for any form of report.
package enum SafeText {
  /// The text in one line: white space folded, control and direction-changing characters replaced.
  ///
  /// Terminal escape sequences lose their first byte and so their power; U+FFFD stands in its place.
  package static func line(_ text: String) -> String {
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

  /// A part of a line made harmless, with the spaces at its ends kept.
  package static func fragment(_ text: String) -> String {
    let line = self.line(text)
    guard !line.isEmpty else { return text.isEmpty ? "" : " " }
    return (text.first?.isWhitespace == true ? " " : "") + line
      + (text.last?.isWhitespace == true ? " " : "")
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

  /// White space of any script: GitHub's runner trims all of it before it looks for a command.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  /// A finished text for a terminal or a page of Markdown, made harmless as it will be printed.
  ///
  /// Wrapping and layout can put words of strangers at the start of a line, so what is a command there
  /// is taken out last of all. Of control characters only line feeds stay, and with `keepsStyle` the
  /// escape sequences for bold, dim and coloured letters.
  package static func page(_ text: String, keepsStyle: Bool = false) -> [UInt8] {
    var page: [UInt8] = []
    page.reserveCapacity(text.utf8.count)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !page.isEmpty || line.startIndex != text.startIndex { page.append(0x0A) }
      if isPrintable(line.utf8) {
        page += line.utf8
      } else {
        page += cleaned(line, keepsStyle: keepsStyle).utf8
      }
    }
    return page
  }

  /// Whether a line has nothing but ASCII letters and signs, and none that could start a command.
  private static func isPrintable(_ line: Substring.UTF8View) -> Bool {
    line.allSatisfy {
      $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: ":")
    }
  }

  private static func cleaned(_ line: Substring, keepsStyle: Bool) -> String {
    let scalars = Array(line.unicodeScalars)
    var cleaned = String.UnicodeScalarView()
    var index = 0
    var isStart = true
    while index < scalars.count {
      let scalar = scalars[index]
      if keepsStyle, let end = styleEnd(scalars, index) {
        cleaned.append(contentsOf: scalars[index..<end])
        index = end
        continue
      }
      let isCommand =
        isStart && scalar == ":" && index + 1 < scalars.count && scalars[index + 1] == ":"
        || scalar == "#" && scalars[index...].starts(with: commandMark)
      cleaned.append(isCommand || !isHarmless(scalar) ? "\u{FFFD}" : scalar)
      if !isSpace(scalar) { isStart = false }
      index += 1
    }
    return String(cleaned)
  }

  /// What GitHub's runner takes for a command anywhere in a line.
  private static let commandMark = Array("##[".unicodeScalars)

  /// Where an escape sequence that styles letters ends, nil where none starts.
  private static func styleEnd(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
    guard scalars[start] == "\u{1B}", start + 1 < scalars.count, scalars[start + 1] == "[" else {
      return nil
    }
    var end = start + 2
    while end < scalars.count, scalars[end] == ";" || ("0"..."9").contains(scalars[end]) {
      end += 1
    }
    return end < scalars.count && scalars[end] == "m" ? end + 1 : nil
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
