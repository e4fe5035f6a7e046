/// A transcript for a terminal: its parts' titles in the margin, findings below their line.
struct TerminalTranscript {
  /// Columns of the margin, and of the numbers beside it.
  private static let margin = 18
  private static let numbers = 5

  private let wrap: TerminalWrap
  private let width: Int
  private let options: TerminalOptions

  init(_ wrap: TerminalWrap, _ options: TerminalOptions) {
    width = wrap.width
    self.wrap = TerminalWrap(
      width: wrap.width - Self.margin - Self.numbers, showsBrackets: wrap.showsBrackets)
    self.options = options
  }

  func lines(_ transcript: Transcript) -> [TerminalLine] {
    legend + transcript.parts.flatMap { [TerminalLine()] + lines(of: $0) }
  }

  /// What the marks mean.
  private var legend: [TerminalLine] {
    guard options.usesColor else {
      return TerminalWrap(width: width).lines(
        Text("In brackets: words that were found. Below them: what they mean, and the rule."))
    }
    var line = TerminalLine("Marks: ")
    for (place, mark) in Transcript.marks.enumerated() {
      if place > 0 { line.append(", ", .plain) }
      line.append(mark.rawValue, .marked(mark))
    }
    return [line]
  }

  private typealias Numbered = (number: Int?, line: TerminalLine)

  private func lines(of part: Transcript.Part) -> [TerminalLine] {
    // Folded: only lines in which something was found, as the pay, are shown.
    let shown =
      part.reason == nil || options.unfolds
      ? part.lines : part.lines.filter { !$0.findings.isEmpty }
    var numbered: [Numbered] = []
    if let summary = part.summary(of: part.lines.count) {
      let hint = options.unfolds ? ":" : "; " + options.unfolding
      numbered = wrap.lines(Text(summary + hint)).map { (nil, $0.styled(.quiet)) }
    }
    numbered += shown.flatMap(lines)
    if part.rest > 0, options.unfolds {
      numbered.append((nil, TerminalLine("and \(part.rest) more")))
    }
    return beside([part.title, part.origin], numbered)
  }

  private func lines(of line: Transcript.Line) -> [Numbered] {
    var indent = ""
    if case .item(let depth) = line.kind {
      indent = String(repeating: " ", count: max(0, min(depth, 4) * 2 - 2)) + "- "
    }
    var lines: [Numbered] = wrap.hanging(TerminalLine(indent), line.text).enumerated().map {
      ($0 == 0 ? line.number : nil, $1)
    }
    if line.number == nil { lines = lines.map { ($0.number, $0.line.styled(.quiet)) } }
    for words in line.findings {
      lines += wrap.hanging(TerminalLine("    "), Text(words)).map { (nil, $0.styled(.quiet)) }
    }
    return lines
  }

  /// The lines with names in the margin, each name once, from the first line down.
  private func beside(_ names: [String], _ lines: [Numbered]) -> [TerminalLine] {
    let names = names.filter { !$0.isEmpty }
      .map { TerminalText.clipped(SafeText.line($0), to: Self.margin - 1) }
    return (0..<max(names.count, lines.count)).map { place in
      let name = TerminalLine(
        place < names.count ? names[place] : "", place == 0 ? .strong : .quiet)
      let line: Numbered = place < lines.count ? lines[place] : (nil, TerminalLine())
      let number = TerminalLine(line.number.map(String.init) ?? "", .quiet)
        .padded(to: Self.numbers - 1, right: true)
      return name.padded(to: Self.margin) + number + TerminalLine(" ") + line.line
    }
  }
}
