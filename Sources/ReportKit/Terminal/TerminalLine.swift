/// One line of a terminal: words and their styles, without a line break.
struct TerminalLine: Equatable {
  private var text: Text

  init(_ words: String = "", _ style: Text.Style = .plain) { text = Text(words, style) }

  var runs: [Text.Run] { text.runs }

  /// Columns that it takes.
  var width: Int { runs.reduce(0) { $0 + TerminalText.width($1.words) } }

  /// Its words without their styles.
  var words: String { runs.map(\.words).joined() }

  mutating func append(_ words: String, _ style: Text.Style) { text.append(words, style) }

  static func + (a: TerminalLine, b: TerminalLine) -> TerminalLine {
    var sum = a
    for run in b.runs { sum.append(run.words, run.style) }
    return sum
  }

  /// The line with spaces up to a width, before it or behind it.
  func padded(to width: Int, right: Bool = false) -> TerminalLine {
    let spaces = TerminalLine(String(repeating: " ", count: max(0, width - self.width)))
    return right ? spaces + self : self + spaces
  }

  /// The line with all that is plain in another style, and what would lead elsewhere in a page.
  func styled(_ style: Text.Style) -> TerminalLine {
    var line = TerminalLine()
    for run in runs {
      switch run.style {
      case .plain, .jump, .rows: line.append(run.words, style)
      default: line.append(run.words, run.style)
      }
    }
    return line
  }

  /// The line without spaces at its end.
  var trimmed: TerminalLine {
    var line = TerminalLine()
    var spaces = TerminalLine()
    for run in runs {
      let words = run.words.reversed().drop { $0 == " " }.reversed()
      if !words.isEmpty {
        line = line + spaces
        line.append(String(words), run.style)
        spaces = TerminalLine()
      }
      spaces.append(String(run.words.dropFirst(words.count)), run.style)
    }
    return line
  }
}
