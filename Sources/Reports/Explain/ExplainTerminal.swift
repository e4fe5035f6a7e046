/// Lays out an explanation for a terminal: sections in the margin, findings below their line.
struct ExplainTerminal {
  private let width: Int
  private let style: TerminalStyle
  private let marked: MarkedText
  private let usesUnicode: Bool
  private let showsAll: Bool

  /// Columns of the margin that names sections, and of the numbers beside it.
  private static let margin = 18
  private static let numbers = 5

  init(_ options: ReportOptions, showsAll: Bool) {
    self.showsAll = showsAll
    width = min(120, max(60, options.width))
    style = TerminalStyle(isOn: options.usesColor)
    marked = MarkedText(usesColor: options.usesColor)
    usesUnicode = options.usesUnicode
  }

  func render(_ explanation: Explanation) -> String {
    var lines = [
      TerminalLines.title(
        "jobreq: \(explanation.title), \(explanation.company)", width: width, style: style)
    ]
    lines += wrap("From \(explanation.source), text found by \(explanation.method).")
    lines.append("")
    for answer in explanation.answers {
      let place = answer.line.map { "line \($0), " } ?? ""
      lines += TerminalLines.hanging(
        TerminalText.pad(answer.name, to: 11), "\(answer.value) (\(place)\(answer.rule))",
        width: width)
    }
    lines += explanation.doubts.flatMap {
      TerminalLines.hanging(TerminalText.pad("in doubt", to: 11), $0, width: width)
    }
    lines += explanation.declared.flatMap {
      TerminalLines.hanging(TerminalText.pad("declared", to: 11), $0, width: width)
    }
    lines += [""]
    if marked.usesColor {
      let legend = Finding.Mark.allCases.map { marked.paint($0.word, $0) }
      lines.append("Marks: \(legend.joined(separator: ", "))")
    } else {
      lines += wrap("In brackets: words that were found. Below them: what they mean, and the rule.")
    }
    for part in explanation.parts { lines += [""] + self.lines(of: part) }
    if !explanation.rest.isEmpty {
      lines += [""]
      let count = Wording.count(explanation.rest.count, "line")
      let what = "\(count) of the page outside the posting: menus, forms, other jobs"
      lines += left("left out", what + (showsAll ? ":" : "; --all lists them"))
      if showsAll { lines += explanation.rest.flatMap { left("", $0) } }
    }
    return TerminalLines.text(lines, usesUnicode: usesUnicode)
  }

  private func wrap(_ text: String) -> [String] { TerminalText.wrap(text, to: width) }

  private func lines(of part: Explanation.Part) -> [String] {
    let names = [part.kind.rawValue, part.rule]
    guard let reason = Explanation.leftOut(part.kind), !showsAll else {
      return beside(names, part.lines.flatMap(lines))
    }
    // Folded: only lines that gave an answer, as the pay, are shown.
    let found = part.lines.filter { !$0.findings.isEmpty }
    let summary = TerminalText.wrap(
      "\(Wording.count(part.lines.count, "line")) left out: \(reason); --all shows them", to: room)
    return beside(
      names, summary.map { (nil, style.dim($0)) } + found.flatMap(lines))
  }

  private func left(_ name: String, _ text: String) -> [String] {
    beside([name], TerminalText.wrap(text, to: room).map { (nil, style.dim($0)) })
  }

  private var room: Int { width - Self.margin - Self.numbers }

  private typealias Numbered = (number: Int?, text: String)

  private func lines(of line: Explanation.Line) -> [Numbered] {
    let indent: Int
    let mark: String
    switch line.kind {
    case .item(let depth):
      indent = min(depth, 4) * 2
      mark = "- "
    case .heading, .paragraph:
      indent = 0
      mark = ""
    }
    let texts = marked.lines(line.pieces, width: room - indent)
    var lines: [Numbered] = texts.enumerated().map { place, text in
      let head =
        place == 0
        ? String(repeating: " ", count: max(0, indent - 2)) + mark
        : String(repeating: " ", count: indent)
      return (place == 0 ? line.number : nil, (indent == 0 ? "" : head) + text)
    }
    for words in Finding.words(line.findings) {
      lines += TerminalLines.hanging("    ", words, width: room).map { (nil, style.dim($0)) }
    }
    return lines
  }

  /// The lines with names in the margin, each name once, from the first line down.
  private func beside(_ names: [String], _ lines: [Numbered]) -> [String] {
    let names = names.map { TerminalLines.clipped($0, to: Self.margin - 1) }
    return (0..<max(names.count, lines.count)).map { place in
      let name = place < names.count ? names[place] : ""
      let padded = TerminalText.pad(name, to: Self.margin)
      let line: Numbered = place < lines.count ? lines[place] : (nil, "")
      let number = line.number.map(String.init) ?? ""
      return (place == 0 ? style.bold(padded) : style.dim(padded))
        + style.dim(TerminalText.pad(number, to: Self.numbers - 1, right: true)) + " " + line.text
    }
  }
}
