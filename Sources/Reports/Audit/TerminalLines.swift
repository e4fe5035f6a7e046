/// Lines that the audit and the explanation draw for a terminal.
enum TerminalLines {
  /// A title with a rule behind it, cut where it is longer than the room.
  static func title(_ title: String, width: Int, style: TerminalStyle) -> String {
    let title = clipped(title, to: width - 8)
    let used = 4 + TerminalText.width(title)
    return style.bold("── \(title) " + String(repeating: "─", count: max(0, width - used)))
  }

  /// A text behind a mark, its further lines indented as far as the mark is wide.
  static func hanging(_ mark: String, _ text: String, width: Int) -> [String] {
    let indent = TerminalText.width(mark)
    let lines = TerminalText.wrap(text, to: width - indent, breaksWords: true)
    return lines.enumerated().map { place, line in
      (place == 0 ? mark : String(repeating: " ", count: indent)) + line
    }
  }

  /// The text, its end left out where it takes more than `width` columns.
  static func clipped(_ text: String, to width: Int) -> String {
    guard TerminalText.width(text) > width else { return text }
    var kept = ""
    var used = 1
    for character in text {
      let needed = TerminalText.width(String(character))
      if used + needed > width { break }
      kept.append(character)
      used += needed
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// The text, its beginning left out where it takes more than `width` columns.
  static func clippedStart(_ text: String, to width: Int) -> String {
    guard TerminalText.width(text) > width else { return text }
    var kept: [Character] = []
    var used = 1
    for character in text.reversed() {
      let needed = TerminalText.width(String(character))
      if used + needed > width { break }
      kept.append(character)
      used += needed
    }
    while kept.last == " " { kept.removeLast() }
    return "…" + String(kept.reversed())
  }

  /// The lines as one text: no spaces at their ends, the own drawing in ASCII where it must be.
  static func text(_ lines: [String], usesUnicode: Bool) -> String {
    let text =
      lines.map { line in
        var line = Substring(line)
        while line.last == " " { line.removeLast() }
        return String(line)
      }.joined(separator: "\n") + "\n"
    guard !usesUnicode else { return text }
    var ascii = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "─", "–": ascii.append("-")
      case "·": ascii.append("|")
      case "“", "”": ascii.append("\"")
      case "…": ascii.append(contentsOf: "...".unicodeScalars)
      case "✓": ascii.append("+")
      case "↷": ascii.append("~")
      case "✗": ascii.append("-")
      case "\u{FFFD}": ascii.append("?")
      default: ascii.append(scalar)
      }
    }
    return String(ascii)
  }
}
