/// Lays out a page for a terminal.
struct TerminalReport {
  /// Columns to fill.
  private let width: Int
  private let style: TerminalStyle
  private let usesUnicode: Bool

  init(_ options: ReportOptions) {
    width = max(60, options.width)
    style = TerminalStyle(isOn: options.usesColor)
    usesUnicode = options.usesUnicode
  }

  /// The page in bytes, made harmless as it will be printed.
  func bytes(_ page: Page) -> [UInt8] {
    PlainText.page(render(page), keepsStyle: style.isOn)
  }

  func render(_ page: Page) -> String {
    var lines = [title("jobreq: " + page.title), ""]
    lines += page.headline.enumerated().flatMap { place, sentence in
      wrap(sentence).map { place == 0 ? style.bold($0) : $0 }
    }
    for part in page.parts {
      lines += ["", title(part.title)]
      for block in part.blocks { lines += self.lines(of: block) }
    }
    let text = lines.map(Self.trimmed).joined(separator: "\n") + "\n"
    return usesUnicode ? text : Self.ascii(text)
  }

  private func wrap(_ text: String) -> [String] {
    TerminalText.wrap(PlainText.line(text), to: width)
  }

  private func title(_ title: String) -> String {
    let title = TerminalText.wrap(PlainText.line(title), to: width - 8, breaksWords: true)
      .joined(separator: "\n   ")
    let used = 4 + TerminalText.width(title)
    return style.bold("── \(title) " + String(repeating: "─", count: max(0, width - used)))
  }

  private func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let text): [""] + wrap(text).map(style.bold)
    case .paragraph(let text): [""] + wrap(text)
    case .definitions(let definitions):
      [""]
        + definitions.flatMap { hanging(PlainText.line($0.term) + ": ", $0.meaning).map(style.dim) }
    case .command(let text): ["", "  " + PlainText.line(text)]
    case .table(let table):
      [""] + TerminalTable(table, width: width, style: style, usesUnicode: usesUnicode).lines
    case .chart: []
    }
  }

  /// A text behind a mark, its further lines indented by two.
  private func hanging(_ mark: String, _ text: String) -> [String] {
    let lines = TerminalText.wrap(mark + PlainText.line(text), to: width - 2)
    return lines.enumerated().map { $0 == 0 ? $1 : "  " + $1 }
  }

  private static func trimmed(_ line: String) -> String {
    var line = Substring(line)
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  /// The program's own drawing in ASCII; words of the postings stay as they are.
  private static func ascii(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar {
          case "─", "–": "-"
          case "“", "”": "\""
          case "\u{FFFD}": "?"
          default: scalar
          }
        }))
  }
}
