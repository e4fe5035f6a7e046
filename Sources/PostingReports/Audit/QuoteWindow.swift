/// The part of a line around a quote that fits a room.
enum QuoteWindow {
  /// Several quotes of one line as one that reaches from the first to the last.
  static func joined(_ quotes: [AuditPage.QuoteLine]) -> AuditPage.QuoteLine {
    guard var whole = quotes.min(by: { $0.before.count < $1.before.count }),
      let last = quotes.min(by: { $0.after.count < $1.after.count })
    else { return AuditPage.QuoteLine(line: nil, before: "", words: "", after: "") }
    let line = whole.before + whole.words + whole.after
    let middle = line.dropFirst(whole.before.count)
    guard last.after.count <= middle.count else { return whole }
    whole.words = String(middle.dropLast(last.after.count))
    whole.after = last.after
    return whole
  }

  /// The quote with as much before and after it as `room` columns hold.
  static func text(_ quote: AuditPage.QuoteLine, room: Int) -> String {
    let parts = parts(quote, room: room)
    return parts.before + parts.words + parts.after
  }

  /// The same in three parts.
  static func parts(
    _ quote: AuditPage.QuoteLine, room: Int
  ) -> (before: String, words: String, after: String) {
    let words = TerminalLines.clipped(quote.words, to: room)
    let left = room - TerminalText.width(words)
    let before = TerminalText.width(quote.before)
    let after = TerminalText.width(quote.after)
    // Each side gets half of what is left, and what the other does not need.
    let forBefore = min(before, max(left / 2, left - after))
    let forAfter = min(after, left - forBefore)
    return (
      forBefore < 2 && before > 0 ? "…" : TerminalLines.clippedStart(quote.before, to: forBefore),
      words,
      forAfter < 2 && after > 0 ? "…" : TerminalLines.clipped(quote.after, to: forAfter)
    )
  }
}
