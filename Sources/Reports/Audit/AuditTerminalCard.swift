/// Lays out one posting of an audit for a terminal.
struct AuditTerminalCard {
  let width: Int
  let style: TerminalStyle

  func lines(_ card: AuditPage.CardPart) -> [String] {
    var lines = items(card.facts, indent: "")
    if let fit = card.fit { lines += hanging("Fit: ", fit).map(style.bold) }
    lines += ["", style.bold("Accepted paths")] + items([card.paths], indent: "  ")
    lines += groups("Required", card.required) + groups("Preferred", card.preferred)
    if !card.research.isEmpty {
      lines += ["", style.bold("Research")] + items(card.research, indent: "  ")
    }
    if !card.declared.isEmpty {
      lines += ["", style.bold("The page's data, beside its text")]
      for check in card.declared {
        let mark = check.isContradiction ? "! " : "  "
        let text = check.text.isEmpty ? "" : "text: \(check.text), "
        lines += hanging(
          mark, "\(check.subject): “\(check.declared)”; \(text)\(check.outcome)")
      }
    }
    if !card.doubts.isEmpty {
      lines += ["", style.bold("Wants a look")] + card.doubts.flatMap { hanging("- ", $0) }
    }
    return lines + ["", style.dim(TerminalLines.clipped("From \(card.source)", to: width))]
  }

  private func groups(_ title: String, _ groups: [AuditPage.Group]) -> [String] {
    guard !groups.isEmpty else { return [] }
    return ["", style.bold(title)]
      + groups.flatMap { group in
        [style.dim("  " + group.title)] + items(group.items, indent: "    ")
      }
  }

  /// The items, and below those of one line of the posting that line's words, as long as they fit.
  private func items(_ items: [AuditPage.Item], indent: String) -> [String] {
    var lines: [String] = []
    var run: [AuditPage.QuoteLine] = []
    for (place, item) in items.enumerated() {
      lines += self.item(indent, item)
      run += item.quotes
      let indent = indent + (item.verdict == nil ? "  " : "    ")
      let next = place + 1 < items.count ? items[place + 1].quotes : []
      if run.first?.line != nil, next.first?.line == run.first?.line,
        fits(indent, run + next)
      {
        continue
      }
      lines += quote(indent, run)
      run = []
    }
    return lines
  }

  /// Whether the words from the first quote to the last are shown whole.
  private func fits(_ indent: String, _ quotes: [AuditPage.QuoteLine]) -> Bool {
    let same = quotes.filter { $0.line == quotes.first?.line }
    return TerminalText.width(QuoteWindow.joined(same).words) <= room(indent, quotes)
  }

  /// Columns that the words of a quote may take.
  private func room(_ indent: String, _ quotes: [AuditPage.QuoteLine]) -> Int {
    max(24, 2 * (width - TerminalText.width(head(indent, quotes))) - tail(quotes).count - 12)
  }

  private func head(_ indent: String, _ quotes: [AuditPage.QuoteLine]) -> String {
    indent + (quotes.first?.line.map { "\($0): " } ?? "")
  }

  /// The other lines on which the same was found.
  private func tail(_ quotes: [AuditPage.QuoteLine]) -> String {
    let others = Set(quotes.compactMap(\.line)).subtracting([quotes.first?.line ?? 0]).sorted()
    return others.isEmpty ? "" : "  also " + others.map(String.init).joined(separator: ", ")
  }

  private func item(_ indent: String, _ item: AuditPage.Item) -> [String] {
    guard let verdict = item.verdict else { return hanging(indent, item.text) }
    return hanging(
      indent + AuditWording.sign(verdict) + " ",
      "\(item.text): \(AuditWording.verdict(verdict)), \(item.reason)"
    ).enumerated().map { $0 == 0 ? style.painted($1, verdict) : $1 }
  }

  private func quote(_ indent: String, _ quotes: [AuditPage.QuoteLine]) -> [String] {
    guard let first = quotes.first else { return [] }
    let same = quotes.filter { $0.line == first.line && first.line != nil }
    let words = QuoteWindow.joined(same.isEmpty ? [first] : same)
    let text = QuoteWindow.text(words, room: room(indent, quotes))
    return hanging(head(indent, quotes), "“" + text + "”" + tail(quotes)).map(style.dim)
  }

  private func hanging(_ mark: String, _ text: String) -> [String] {
    TerminalLines.hanging(mark, text, width: width)
  }
}
