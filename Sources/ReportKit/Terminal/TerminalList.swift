/// Lists of a page for a terminal: below the items of one line of a posting stand that line's words.
struct TerminalList {
  private let wrap: TerminalWrap

  init(_ wrap: TerminalWrap) { self.wrap = wrap }

  func lines(_ items: [Item], depth: Int = 0) -> [TerminalLine] {
    let indent = String(repeating: " ", count: 2 + depth * 2)
    var lines: [TerminalLine] = []
    var run: [Quotation] = []
    for (place, item) in items.enumerated() {
      lines += self.lines(of: item, indent)
      lines += self.lines(item.items, depth: depth + 1)
      run += item.quotes
      let indent = indent + "  "
      let next = place + 1 < items.count ? items[place + 1].quotes : []
      if run.first?.line != nil, next.first?.line == run.first?.line, fits(indent, run + next) {
        continue
      }
      lines += quote(indent, run)
      run = []
    }
    return lines
  }

  private func lines(of item: Item, _ indent: String) -> [TerminalLine] {
    guard let tone = item.tone else {
      return wrap.hanging(TerminalLine(indent.dropLast(2) + "- "), item.text)
    }
    let sign = TerminalLine(String(indent.dropLast(2))) + TerminalLine(tone.sign, .toned(tone))
    return wrap.hanging(sign + TerminalLine(" "), item.text)
  }

  /// Whether the words from the first quote to the last are shown whole.
  private func fits(_ indent: String, _ quotes: [Quotation]) -> Bool {
    let same = quotes.filter { $0.line == quotes.first?.line }
    return TerminalText.width(Quotation.joined(same).clean.words) <= room(indent, quotes)
  }

  /// Columns that the words of a quote may take: those of two lines.
  private func room(_ indent: String, _ quotes: [Quotation]) -> Int {
    max(
      24, 2 * (wrap.width - TerminalText.width(head(indent, quotes))) - tail(quotes).count - 12)
  }

  private func head(_ indent: String, _ quotes: [Quotation]) -> String {
    indent + (quotes.first?.line.map { "\($0): " } ?? "")
  }

  /// The other lines on which the same was found.
  private func tail(_ quotes: [Quotation]) -> String {
    let others = Set(quotes.compactMap(\.line)).subtracting([quotes.first?.line ?? 0]).sorted()
    return others.isEmpty ? "" : "  also " + others.map(String.init).joined(separator: ", ")
  }

  private func quote(_ indent: String, _ quotes: [Quotation]) -> [TerminalLine] {
    guard let first = quotes.first else { return [] }
    let same = quotes.filter { $0.line == first.line && first.line != nil }
    let words = Quotation.joined(same.isEmpty ? [first] : same).clean
    let text = QuotationWindow.text(words, room: room(indent, quotes))
    return wrap.hanging(TerminalLine(head(indent, quotes)), Text("“" + text + "”" + tail(quotes)))
      .map { $0.styled(.quiet) }
  }
}
