import Model

/// How much text and markup one posting may have: each line takes hundreds of bytes to be read, each
/// element a microsecond, and the longest posting seen has a thousandth of these.
enum PostingLimits {
  private static let mostBytes = 1 << 24
  private static let mostLines = 250_000
  private static let mostElements = 500_000

  /// What is said of a text that is too long for a posting; nil where it is not.
  static func excess(bytes: Int, lines: Int) -> String? {
    guard bytes > mostBytes || lines > mostLines else { return nil }
    return "a text of \(bytes) bytes in \(lines) lines is no posting; split it into its postings"
  }

  /// What is said of markup with more elements than a posting has; nil where it has fewer.
  ///
  /// What looks like an element in a script counts as one: nothing is parsed to find that out.
  static func excess(markup: some Collection<UInt8>) -> String? {
    guard markup.count > mostElements * 3 else { return nil }
    var elements = 0
    var isOpening = false
    for byte in markup {
      if isOpening, byte.isLetter { elements += 1 }
      isOpening = byte == UInt8(ascii: "<")
    }
    guard elements > mostElements else { return nil }
    return "markup of \(elements) elements is no posting; save the posting's own page"
  }

  /// The same, or what is said in its place where it is a posting of too long a text.
  static func bounded(_ loaded: LoadedPosting) -> LoadedPosting {
    guard case .posting(let posting) = loaded,
      let detail = excess(
        bytes: posting.document.text.count, lines: posting.document.blocks.count)
    else { return loaded }
    return .settled(ReasonCode.tooLarge.outcome(id: posting.id, detail))
  }
}
