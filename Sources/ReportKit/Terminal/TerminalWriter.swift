/// Lays out a page for a terminal.
package struct TerminalWriter {
  /// Lines of running text are no wider than this, and neither are lists.
  static let widestText = 120
  /// Names of facts are no wider than this.
  private static let widestName = 24

  private let options: TerminalOptions
  /// Columns to fill.
  private let width: Int
  private let wrap: TerminalWrap

  package init(_ options: TerminalOptions) {
    self.options = options
    width = max(60, options.width)
    wrap = TerminalWrap(
      width: min(Self.widestText, width), showsBrackets: !options.usesColor)
  }

  /// The page in bytes, made harmless as it will be printed.
  package func bytes(_ page: Page) -> [UInt8] {
    let style = TerminalStyle(usesColor: options.usesColor, usesUnicode: options.usesUnicode)
    let text = lines(page).map { style.drawn($0) + "\n" }.joined()
    return SafeText.page(text, keepsStyle: options.usesColor)
  }

  private func lines(_ page: Page) -> [TerminalLine] {
    var lines = title("jobreq: " + page.title) + [TerminalLine()]
    for (place, sentence) in page.headline.enumerated() {
      lines += wrap.lines(sentence).map { place == 0 ? $0.styled(.strong) : $0 }
    }
    lines += self.lines(page.summary)
    for section in page.sections {
      lines += [TerminalLine()] + title(section.title) + self.lines(section.blocks)
    }
    return lines
  }

  /// A title with a rule behind it.
  private func title(_ title: String) -> [TerminalLine] {
    let lines = TerminalWrap(width: width - 8).lines(Text(title)).map(\.words)
    return lines.enumerated().map { place, line in
      let line = (place == 0 ? "── " : "   ") + line + " "
      let isLast = place == lines.count - 1
      let rule = isLast ? max(0, width - TerminalText.width(line)) : 0
      return TerminalLine(line + String(repeating: "─", count: rule), .strong)
    }
  }

  /// The blocks' lines, each block behind a blank line but for what belongs to the block before it.
  private func lines(_ blocks: [PageBlock]) -> [TerminalLine] {
    var lines: [TerminalLine] = []
    var folded: [String] = []
    for (place, block) in blocks.enumerated() {
      if case .fold(let title, _) = block {
        folded.append(title)
        continue
      }
      let own = self.lines(of: block)
      if own.isEmpty { continue }
      let isJoined = place > 0 && block.joins(blocks[place - 1])
      lines += (isJoined ? [] : [TerminalLine()]) + own
    }
    guard !folded.isEmpty else { return lines }
    let titles = folded.map { "“\($0)”" }.joined(separator: ", ")
    let words = "In the other forms: \(titles)."
    return lines + [TerminalLine()] + wrap.lines(Text(words)).map { $0.styled(.quiet) }
  }

  private func lines(of block: PageBlock) -> [TerminalLine] {
    switch block {
    case .heading(let title): wrap.lines(Text(title)).map { $0.styled(.strong) }
    case .subheading(let title):
      wrap.lines(Text(title)).map { $0.styled(.quiet) }
    case .paragraph(let text): wrap.lines(text)
    case .note(let text): wrap.lines(text).map { $0.styled(.quiet) }
    case .glossary(let terms):
      terms.flatMap { term in
        wrap.hanging(TerminalLine(), Text(term.name + ": ") + term.meaning, indent: 2)
          .map { $0.styled(.quiet) }
      }
    case .facts(let terms): facts(terms)
    case .command(let words): [TerminalLine("  " + SafeText.line(words))]
    case .table(let table):
      TerminalTable(table, width: width, usesUnicode: options.usesUnicode).lines
    case .chart, .fold: []
    case .list(let items): TerminalList(wrap).lines(items)
    case .columns(let columns): Array(columns.flatMap { lines($0) }.drop { $0.runs.isEmpty })
    case .transcript(let transcript): TerminalTranscript(wrap, options).lines(transcript)
    }
  }

  private func facts(_ terms: [Term]) -> [TerminalLine] {
    let names = terms.map {
      TerminalLine(TerminalText.clipped(SafeText.line($0.name), to: Self.widestName))
    }
    let widest = (names.map(\.width).max() ?? 0) + 2
    return zip(terms, names).flatMap { term, name in
      wrap.hanging(name.padded(to: widest), term.meaning)
    }
  }
}

extension PageBlock {
  /// Whether it follows the block before it without a blank line.
  fileprivate func joins(_ before: PageBlock) -> Bool {
    switch (before, self) {
    case (.heading, .list), (.heading, .subheading), (.subheading, .list), (.list, .subheading),
      (.note, .note), (.heading, .note):
      true
    default: false
    }
  }
}
