import Model

/// How long the text of one posting may be: each line takes hundreds of bytes to be read, and the longest
/// posting seen has a thousandth of these.
enum PostingLimits {
  private static let mostBytes = 1 << 24
  private static let mostLines = 250_000

  /// What is said of a text that is too long for a posting; nil where it is not.
  static func excess(bytes: Int, lines: Int) -> String? {
    guard bytes > mostBytes || lines > mostLines else { return nil }
    return "a text of \(bytes) bytes in \(lines) lines is no posting; split it into its postings"
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
