/// The part of a line around a quote that fits a room.
enum QuotationWindow {
  /// The quote with as much before and after it as `room` columns hold.
  static func text(_ quote: Quotation, room: Int) -> String {
    let parts = parts(quote, room: room)
    return parts.before + parts.words + parts.after
  }

  /// The same in three parts.
  static func parts(
    _ quote: Quotation, room: Int
  ) -> (before: String, words: String, after: String) {
    let words = clipped(quote.words, to: room)
    // What is cut itself says that more follows.
    guard words == quote.words else { return (quote.before.isEmpty ? "" : "…", words, "") }
    let left = room - TerminalText.width(words)
    let before = TerminalText.width(quote.before)
    let after = TerminalText.width(quote.after)
    // Each side gets half of what is left, and what the other does not need.
    let forBefore = min(before, max(left / 2, left - after))
    let forAfter = min(after, left - forBefore)
    return (
      forBefore < min(before, 2) ? "…" : clippedStart(quote.before, to: forBefore), words,
      forAfter < min(after, 2) ? "…" : clipped(quote.after, to: forAfter)
    )
  }

  /// The text cut to `width` columns, behind a whole word where one ends near.
  private static func clipped(_ text: String, to width: Int) -> String {
    let cut = TerminalText.clipped(text, to: width)
    guard cut != text, !cut.hasSuffix(" …") else { return cut }
    let kept = cut.dropLast()
    // A cut right before a space or a sign broke no word.
    let next = text.dropFirst(kept.count).first
    guard next?.isLetter == true || next?.isNumber == true,
      let space = kept.lastIndex(of: " "), kept.distance(from: space, to: kept.endIndex) <= longest
    else { return cut }
    return kept[..<space] + "…"
  }

  /// The same from the other end.
  private static func clippedStart(_ text: String, to width: Int) -> String {
    let cut = TerminalText.clippedStart(text, to: width)
    guard cut != text else { return cut }
    let kept = cut.dropFirst()
    let last = text.dropLast(kept.count).last
    guard last?.isLetter == true || last?.isNumber == true,
      let space = kept.firstIndex(of: " "),
      kept.distance(from: kept.startIndex, to: space) <= longest
    else { return cut }
    return "…" + kept[kept.index(after: space)...]
  }

  /// Letters of a word that is left out whole rather than cut.
  private static let longest = 24
}
