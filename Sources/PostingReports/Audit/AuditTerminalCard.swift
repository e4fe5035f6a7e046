/// Lays out one posting of an audit for a terminal.
struct AuditTerminalCard {
  let width: Int
  let style: TerminalStyle

  func lines(_ card: AuditPage.CardPart) -> [String] {
    var lines = card.facts.flatMap { item("", $0) }
    if let fit = card.fit { lines += hanging("Fit: ", fit).map(style.bold) }
    lines += [""] + item("Degree: ", card.paths)
    lines += groups("Required", card.required) + groups("Preferred", card.preferred)
    if !card.research.isEmpty {
      lines += ["", style.bold("Research")] + card.research.flatMap { item("  ", $0) }
    }
    if !card.declared.isEmpty {
      lines += ["", style.bold("The page's data, beside its text")]
      for check in card.declared {
        let mark = check.isContradiction ? "! " : "  "
        lines += hanging(
          mark,
          "\(check.subject): “\(check.declared)”; text: \(check.text): \(check.outcome)")
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
        [style.dim("  " + group.title)] + group.items.flatMap { item("    ", $0) }
      }
  }

  /// The text with its verdict and reason, and below it the first quote.
  private func item(_ indent: String, _ item: AuditPage.Item) -> [String] {
    var text = item.text
    var mark = indent
    if let verdict = item.verdict {
      mark += AuditWording.sign(verdict) + " "
      text += ": \(AuditWording.verdict(verdict)), \(item.reason)"
    }
    let inner = indent + (item.verdict == nil ? "  " : "    ")
    return hanging(mark, text) + quote(inner, item.quotes)
  }

  private func quote(_ indent: String, _ quotes: [AuditPage.QuoteLine]) -> [String] {
    guard let first = quotes.first else { return [] }
    let head = indent + (first.line.map { "\($0): " } ?? "")
    let others = Set(quotes.dropFirst().compactMap(\.line)).subtracting([first.line ?? 0]).sorted()
    let tail = others.isEmpty ? "" : "  also " + others.map(String.init).joined(separator: ", ")
    let room = max(12, width - TerminalText.width(head) - TerminalText.width(tail) - 2)
    return [style.dim(head + "“" + QuoteWindow.text(first, room: room) + "”" + tail)]
  }

  private func hanging(_ mark: String, _ text: String) -> [String] {
    TerminalLines.hanging(mark, text, width: width)
  }
}

/// The part of a line around a quote that fits a room.
enum QuoteWindow {
  static func text(_ quote: AuditPage.QuoteLine, room: Int) -> String {
    let words = TerminalLines.clipped(quote.words, to: room)
    let left = room - TerminalText.width(words)
    let before = TerminalText.width(quote.before)
    let after = TerminalText.width(quote.after)
    // Each side gets half of what is left, and what the other does not need.
    let forBefore = min(before, max(left / 2, left - after))
    let forAfter = min(after, left - forBefore)
    return clip(quote.before, forBefore, TerminalLines.clippedStart(_:to:)) + words
      + clip(quote.after, forAfter, TerminalLines.clipped(_:to:))
  }

  private static func clip(
    _ text: String, _ room: Int, _ clip: (String, Int) -> String
  ) -> String {
    room < 2 ? "" : clip(text, room)
  }
}
