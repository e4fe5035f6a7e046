import Model

/// Tells a whole description from one that was cut short.
enum TruncationCheck {
  /// Fewer bytes of words than this are no description.
  static let fewestLetters = 200

  /// Whether a description is long enough and does not end as a teaser does.
  static func isWhole(_ document: TextDocument) -> Bool {
    var letters = 0
    for byte in document.text where byte.isWord {
      letters += 1
      if letters >= fewestLetters { break }
    }
    guard letters >= fewestLetters, let last = document.blocks.last else { return false }
    let end = document.text[last.range.lower..<last.range.upper].suffix(12).map(\.lowercased)
    return !endings.contains { end.suffix($0.count).elementsEqual($0) }
  }

  private static let endings = ["…", "...", "[...]", "read more", "show more", "see more"]
    .map { Array($0.utf8) }
}
