/// How a page looks in a terminal.
package struct TerminalOptions: Hashable, Sendable {
  /// Columns of the terminal; fewer than 60 are treated as 60.
  package var width: Int
  /// Whether escape sequences for bold, dim and coloured letters are written.
  package var usesColor: Bool
  /// Whether rules, bars, signs and dashes are drawn with letters beyond ASCII.
  package var usesUnicode: Bool
  /// Whether lines of a transcript that count for nothing are shown.
  package var unfolds: Bool
  /// How a reader gets to see them, as in `--all shows them`.
  package var unfolding: String

  package init(
    width: Int = 80, usesColor: Bool = false, usesUnicode: Bool = true, unfolds: Bool = false,
    unfolding: String = ""
  ) {
    self.width = width
    self.usesColor = usesColor
    self.usesUnicode = usesUnicode
    self.unfolds = unfolds
    self.unfolding = unfolding
  }
}
