/// Columns of text in a terminal.
package enum TerminalText {
  /// Columns that a text takes: two for East Asian wide letters and emoji, none for marks.
  package static func width(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.reduce(0) { $0 + width($1) }
  }

  private static func width(_ character: Character) -> Int {
    character.unicodeScalars.map(width).max() ?? 0
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return scalar.properties.isEmojiPresentation ? 2 : 1
    }
  }

  /// The text, its end left out where it takes more than `width` columns.
  static func clipped(_ text: String, to width: Int) -> String {
    guard self.width(text) > width else { return text }
    return kept(text, width) + "…"
  }

  /// The text, its beginning left out where it takes more than `width` columns.
  static func clippedStart(_ text: String, to width: Int) -> String {
    guard self.width(text) > width else { return text }
    return "…" + String(kept(text.reversed(), width).reversed())
  }

  /// As many characters as leave room for an ellipsis.
  private static func kept<Characters: Sequence<Character>>(
    _ characters: Characters, _ width: Int
  ) -> String {
    var kept = ""
    var used = 1
    for character in characters {
      let needed = self.width(String(character))
      if used + needed > width { break }
      kept.append(character)
      used += needed
    }
    while kept.last == " " { kept.removeLast() }
    return kept
  }
}
