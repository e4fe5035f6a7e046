/// Breaks styled text into lines of a terminal, between words.
struct TerminalWrap {
  /// Columns of a line.
  let width: Int
  /// Whether a word that is longer than a line is broken; else it stands alone in a longer line.
  var breaksWords = true
  /// Whether words of a posting that were found stand in brackets.
  var showsBrackets = false

  /// The text in lines, at least one.
  func lines(_ text: Text) -> [TerminalLine] {
    var lines: [TerminalLine] = []
    var line = TerminalLine()
    for word in words(of: text) {
      for piece in breaksWords && word.width > width ? pieces(of: word) : [word] {
        if line.runs.isEmpty {
          line = piece
        } else if line.width + 1 + piece.width <= width {
          // A space between two words of one style belongs to the style.
          let style = line.runs.last?.style
          line.append(" ", piece.runs.first?.style == style ? style ?? .plain : .plain)
          line = line + piece
        } else {
          lines.append(line)
          line = piece
        }
      }
    }
    return line.runs.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  /// The text behind a mark, its further lines indented, as far as the mark is wide if nothing is said.
  func hanging(_ mark: TerminalLine, _ text: Text, indent: Int? = nil) -> [TerminalLine] {
    let indent = indent ?? mark.width
    let inner = TerminalWrap(
      width: max(1, width - max(indent, mark.width)), breaksWords: breaksWords,
      showsBrackets: showsBrackets)
    return inner.lines(text).enumerated().map { place, line in
      (place == 0 ? mark : TerminalLine(String(repeating: " ", count: indent))) + line
    }
  }

  /// The words, a percent sign together with its number.
  private func words(of text: Text) -> [TerminalLine] {
    var words: [TerminalLine] = []
    var word = TerminalLine()
    func end() {
      if word.runs.isEmpty { return }
      if word.words.first == "%", let number = words.popLast() {
        words.append(number + TerminalLine(" ") + word)
      } else {
        words.append(word)
      }
      word = TerminalLine()
    }
    for run in text.cleanRuns {
      for (place, piece) in said(run).split(separator: " ", omittingEmptySubsequences: false)
        .enumerated()
      {
        if place > 0 { end() }
        word.append(String(piece), run.style)
      }
    }
    end()
    return words
  }

  private func said(_ run: Text.Run) -> String {
    switch run.style {
    case .quoted: "“" + run.words + "”"
    case .marked where showsBrackets: "[" + run.words + "]"
    default: run.words
    }
  }

  private func pieces(of word: TerminalLine) -> [TerminalLine] {
    var pieces: [TerminalLine] = []
    var piece = TerminalLine()
    var used = 0
    for run in word.runs {
      for character in run.words {
        let needed = TerminalText.width(String(character))
        if used + needed > width, used > 0 {
          pieces.append(piece)
          piece = TerminalLine()
          used = 0
        }
        piece.append(String(character), run.style)
        used += needed
      }
    }
    return piece.runs.isEmpty ? pieces : pieces + [piece]
  }
}
