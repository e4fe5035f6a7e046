import Model

/// Writes a page in GitHub-flavoured Markdown; every text is escaped on its way in.
package struct MarkdownWriter {
  private var text = OwnOutput.markdown + "\n"

  /// The page in bytes, made harmless as it will be printed.
  package static func bytes(_ page: Page) -> [UInt8] {
    var writer = MarkdownWriter()
    writer.text += "# \(MarkdownEscaping.escaped(page.title))\n"
    for sentence in page.headline { writer.write(.paragraph(sentence)) }
    writer.write(page.summary)
    for section in page.sections {
      writer.text += "\n## \(MarkdownEscaping.escaped(section.title))\n"
      writer.write(section.blocks)
    }
    return SafeText.page(writer.text)
  }

  private mutating func write(_ blocks: [PageBlock]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: PageBlock) {
    switch block {
    case .heading(let title): text += "\n### \(MarkdownEscaping.escaped(title))\n"
    case .subheading(let title): text += "\n#### \(MarkdownEscaping.escaped(title))\n"
    case .paragraph(let words), .note(let words):
      let said = Self.said(words)
      text += "\n\(said.last == " " ? said.dropLast() : said[...])\n"
    case .glossary(let terms), .facts(let terms):
      text += "\n"
      for term in terms {
        text += "- *\(MarkdownEscaping.escaped(term.name))*: \(Self.said(term.meaning))\n"
      }
    case .command(let words): write(command: SafeText.line(words))
    case .table(let table): write(table)
    // A chart's numbers stand in the table behind it.
    case .chart: break
    case .list(let items):
      text += "\n"
      write(items, indent: "")
    case .fold(let title, let blocks):
      text += "\n<details><summary>\(MarkdownEscaping.escaped(title))</summary>\n"
      write(blocks)
      text += "\n</details>\n"
    case .columns(let columns): for blocks in columns { write(blocks) }
    case .transcript(let transcript): write(transcript)
    }
  }

  /// Something to type, in a fence that is longer than any run of backticks in it.
  private mutating func write(command: String) {
    let longest = command.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    text += "\n\(fence)sh\n\(command)\n\(fence)\n"
  }

  /// Words with their styles.
  private static func said(_ text: Text) -> String {
    text.runs.map { run in
      let words = MarkdownEscaping.escaped(run.words)
      switch run.style {
      case .plain, .quiet, .jump, .rows: return words
      case .strong, .marked, .toned: return emphasised(words)
      case .quoted: return "“\(words)”"
      case .link(let address): return "[\(words)](<\(address.text)>)"
      }
    }.joined()
  }

  /// The words in bold letters, which take no space at their ends.
  private static func emphasised(_ words: String) -> String {
    let core = words.drop { $0 == " " }
    let before = words.prefix(words.count - core.count)
    let after = core.reversed().prefix { $0 == " " }
    return core.isEmpty ? words : "\(before)**\(core.dropLast(after.count))**\(String(after))"
  }

  private mutating func write(_ items: [Item], indent: String) {
    for item in Item.withoutRepeats(items) {
      let sign = item.tone.map { "**\(MarkdownEscaping.escaped($0.sign))** " } ?? ""
      text += "\(indent)- \(sign)\(Self.said(item.text))\n"
      for quote in item.quotes.map(\.clean) {
        let line = quote.line.map { "line \($0): " } ?? ""
        let words = QuotationWindow.text(quote, room: Quotation.room)
        text += "\(indent)  - \(line)“\(MarkdownEscaping.escaped(words))”\n"
      }
      write(item.items, indent: indent + "  ")
    }
  }

  /// A table without its bars, which Markdown cannot draw to scale.
  private mutating func write(_ table: Table) {
    let table = table.without(.bar)
    text += "\n|"
    for column in table.columns { text += " \(MarkdownEscaping.escaped(column.title)) |" }
    text += "\n|"
    for column in table.columns {
      text += column.kind == .number || column.kind == .proportion ? "--:|" : "---|"
    }
    text += "\n"
    for row in table.rows {
      text += "|"
      for cell in row { text += " \(Self.said(cell)) |" }
      text += "\n"
    }
  }

  private static func said(_ cell: Table.Cell) -> String {
    switch cell {
    case .lines(let lines):
      lines.filter { !$0.isEmpty }.map(said).joined(separator: "<br>")
    case .proportion(let proportion): MarkdownEscaping.escaped(proportion.inFull)
    case .fold(_, let lines): lines.map(said).joined(separator: "; ")
    case .empty: ""
    }
  }

  private mutating func write(_ transcript: Transcript) {
    for part in transcript.parts {
      text += "\n### \(MarkdownEscaping.escaped(part.title))\n"
      if let summary = part.summary(of: part.lines.count + part.rest) {
        text += "\n\(MarkdownEscaping.escaped(summary))\n"
      }
      text += "\n"
      for line in part.lines where part.reason == nil || !line.findings.isEmpty {
        text += "- \(line.number.map { "\($0): " } ?? "")\(Self.said(line.text))\n"
        for words in line.findings { text += "  - \(MarkdownEscaping.escaped(words))\n" }
      }
    }
  }
}
