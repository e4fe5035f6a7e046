import Model

/// A posting's text with its title as the first block.
struct TitledText {
  let document: TextDocument
  let title: String
  /// Rule that found the title, as in `title.page` or `title.first-line`.
  let rule: String
  private let range: TextRange

  init(_ posting: Posting) {
    if let page = posting.title {
      let title = TitleCleaner.clean(page)
      self.title = title
      rule = "title.page"
      let first = posting.document.blocks.first.map { posting.document.string($0.range) }
      if let first, first.hasPrefix(title) {
        document = posting.document
      } else {
        document = Self.prepend(title, posting.document)
      }
      range = TextRange(0, title.utf8.count)
      return
    }
    let labelled = Self.labelled(posting.document)
    let line =
      labelled ?? posting.document.blocks.first?.range ?? TextRange(0, 0)
    let written = posting.document.string(line)
    let cleaned = TitleCleaner.clean(written)
    title = cleaned
    rule = labelled == nil ? "title.first-line" : "title.label"
    document = posting.document
    let offset = Self.offset(of: cleaned, in: written)
    range =
      offset.map { TextRange(line.lower + $0, line.lower + $0 + cleaned.utf8.count) } ?? line
  }

  /// Where a title starts in the line that it was cleaned from, in bytes; nil where it is not in it.
  private static func offset(of title: String, in line: String) -> Int? {
    line.firstRange(of: title).map { line.utf8.distance(from: line.startIndex, to: $0.lowerBound) }
  }

  /// The tokens of the title.
  func titleTokens(_ text: ReadText) -> Range<Int> {
    let inside = text.tokens.indices.filter {
      Int(text.tokens[$0].lower) >= range.lower && Int(text.tokens[$0].upper) <= range.upper
    }
    guard let first = inside.first, let last = inside.last else { return 0..<0 }
    return first..<(last + 1)
  }

  private static func prepend(_ title: String, _ document: TextDocument) -> TextDocument {
    var titled = TextDocument(text: Array(title.utf8))
    titled.blocks.append(
      Block(range: TextRange(0, titled.text.count), kind: .heading(1)))
    guard !document.text.isEmpty else { return titled }
    titled.text.append(0x0A)
    let shift = titled.text.count
    titled.text += document.text
    titled.blocks += document.blocks.map { block in
      var block = block
      block.range = TextRange(block.range.lower + shift, block.range.upper + shift)
      return block
    }
    return titled
  }

  /// What follows "Title:" or the like in one of the first lines.
  private static func labelled(_ document: TextDocument) -> TextRange? {
    for block in document.blocks.prefix(8) {
      let line = document.string(block.range)
      let lower = line.lowercased()
      for label in [
        "job title:", "title:", "position title:", "position:", "job:", "role:", "job title -",
        "title -",
      ]
      where lower.hasPrefix(label) {
        let rest = line.dropFirst(label.count)
        let trimmed = rest.drop { $0 == " " }
        guard !trimmed.isEmpty else { continue }
        let start = block.range.lower + line.utf8.count - trimmed.utf8.count
        return TextRange(start, block.range.upper)
      }
    }
    return nil
  }
}
