@preconcurrency import Rainbow

/// Text with marks, wrapped for a terminal.
struct MarkedText {
  /// Whether marks are colours; else they are brackets.
  let usesColor: Bool

  private typealias Word = [(character: Character, mark: Finding.Mark?)]

  /// The pieces in lines of at most `width` columns; a longer word is broken.
  func lines(_ pieces: [(text: String, mark: Finding.Mark?)], width: Int) -> [String] {
    var lines: [Word] = []
    var line: Word = []
    var used = 0
    for word in words(pieces).flatMap({ broken($0, width) }) {
      let needed = word.reduce(0) { $0 + TerminalText.width(String($1.character)) }
      if !line.isEmpty, used + 1 + needed > width {
        lines.append(line)
        line = []
        used = 0
      }
      if !line.isEmpty {
        // A space between two words of one mark belongs to the mark.
        line.append((" ", line.last?.mark == word.first?.mark ? word.first?.mark : nil))
        used += 1
      }
      line += word
      used += needed
    }
    lines.append(line)
    return lines.map(draw)
  }

  private func words(_ pieces: [(text: String, mark: Finding.Mark?)]) -> [Word] {
    var words: [Word] = []
    var word: Word = []
    for piece in pieces {
      let opens = usesColor || piece.mark == nil ? "" : "["
      let closes = opens.isEmpty ? "" : "]"
      for character in opens + piece.text + closes {
        if character == " " {
          if !word.isEmpty { words.append(word) }
          word = []
        } else {
          word.append((character, piece.mark))
        }
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private func broken(_ word: Word, _ width: Int) -> [Word] {
    var parts: [Word] = [[]]
    var used = 0
    for letter in word {
      let needed = TerminalText.width(String(letter.character))
      if used + needed > width, !parts[parts.count - 1].isEmpty {
        parts.append([])
        used = 0
      }
      parts[parts.count - 1].append(letter)
      used += needed
    }
    return parts
  }

  private func draw(_ line: Word) -> String {
    guard usesColor else { return String(line.map(\.character)) }
    var text = ""
    var start = 0
    while start < line.count {
      var end = start
      while end < line.count, line[end].mark == line[start].mark { end += 1 }
      text += paint(String(line[start..<end].map(\.character)), line[start].mark)
      start = end
    }
    return text
  }

  /// The colour of a mark; each differs in its letters as well, so that colour is not all.
  func paint(_ text: String, _ mark: Finding.Mark?) -> String {
    guard usesColor, !text.isEmpty else { return text }
    return switch mark {
    case .required: text.red.bold.underline
    case .preferred: text.blue.underline
    case .mentioned: text.cyan
    case .answer: text.magenta
    case nil: text
    }
  }
}
