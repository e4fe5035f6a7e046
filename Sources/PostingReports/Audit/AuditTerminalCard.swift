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

  /// The items, and below those of one line of the posting that line's words.
  private func items(_ items: [AuditPage.Item], indent: String) -> [String] {
    var lines: [String] = []
    for (place, item) in items.enumerated() {
      lines += self.item(indent, item)
      let next = place + 1 < items.count ? items[place + 1] : nil
      let line = item.quotes.first?.line
      if line == nil || next?.quotes.first?.line != line {
        let run = items[...place].reversed().prefix { $0.quotes.first?.line == line }
        let quotes = line == nil ? item.quotes : run.reversed().flatMap(\.quotes)
        lines += quote(indent + (item.verdict == nil ? "  " : "    "), quotes)
      }
    }
    return lines
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
    let head = indent + (first.line.map { "\($0): " } ?? "")
    let others = Set(quotes.compactMap(\.line)).subtracting([first.line ?? 0]).sorted()
    let tail = others.isEmpty ? "" : "  also " + others.map(String.init).joined(separator: ", ")
    let room = max(24, 2 * (width - TerminalText.width(head)) - TerminalText.width(tail) - 12)
    return hanging(head, "“" + QuoteWindow.text(words, room: room) + "”" + tail).map(style.dim)
  }

  private func hanging(_ mark: String, _ text: String) -> [String] {
    TerminalLines.hanging(mark, text, width: width)
  }
}
