import Model

/// A page's text with what was chosen of it.
package struct PageBody {
  /// The chosen blocks.
  package let content: TextDocument
  /// Whether they lie in an element that is known to hold the content.
  package let isKnownContent: Bool
  /// Whether they lie in an element whose name says that it is a job's text.
  package let isJobText: Bool
  /// The first line of the element that is known to hold a name.
  package let name: String?
  /// Headings of the whole page up to the end of what was chosen.
  package let headings: [(level: Int, text: ByteRun)]
  /// The first short lines of the page.
  package let opening: [ByteRun]
  /// All text of the page, for what it says of itself.
  package let document: TextDocument
  /// Controls to fill in, on the whole page, and in the part that holds what was chosen.
  package let fieldCount: Int
  package let ownFieldCount: Int
  package let passwordCount: Int
  /// Items of lists that were chosen, of words that are no link.
  package let itemCount: Int
  /// Links to jobs in what was chosen, and on the whole page.
  package let jobLinks: Int
  package let allJobLinks: Int
  /// Bytes of running text in what was chosen.
  package let weight: Int

  /// - Parameters:
  ///   - known: The elements of which it is known what they hold.
  ///   - isDemand: Whether a block heads what no choice of content may leave out.
  ///   - isFact: Whether a line below a title is a fact of the job, as its place.
  package init(
    _ bytes: Bytes, known: KnownElements?, isDemand: @escaping (TextDocument, Block) -> Bool,
    isFact: @escaping (TextDocument, Block) -> Bool
  ) {
    var filter = MarkupFilter(bytes, purpose: .page, known: known)
    var builder = filter.build()
    document = builder.finish()
    let main = MainContent(
      document, builder.traces, builder.containers, fields: builder.fields,
      isDemand: isDemand, isFact: isFact)
    content = document.selecting(main.kept)
    isKnownContent = main.isKnownContent
    isJobText = main.isJobText
    name = filter.name.flatMap { Self.line(Array(bytes[part: $0])) }
    weight = main.weight
    fieldCount = filter.fieldCount
    ownFieldCount = main.fieldCount
    passwordCount = filter.passwordCount
    itemCount = main.kept.count { [document] in
      document.blocks[$0].kind.isItem && builder.traces[$0].linkBytes == 0
    }
    jobLinks = main.kept.reduce(0) { $0 + builder.traces[$1].jobLinks }
    allJobLinks = builder.traces.reduce(0) { $0 + $1.jobLinks }
    opening = document.blocks.prefix(8).filter { $0.range.count <= 200 }
      .map { [document] in document.text[$0.range.lower..<$0.range.upper] }
    headings = Self.headings(document, before: main.kept.last ?? document.blocks.count)
  }

  /// The first line of a piece of markup, where it is short enough for a name.
  private static func line(_ markup: [UInt8]) -> String? {
    let text = htmlFragment(markup)
    guard let first = text.blocks.first, first.range.count <= 100 else { return nil }
    return text.string(first.range)
  }

  private static func headings(
    _ document: TextDocument, before end: Int
  ) -> [(level: Int, text: ByteRun)] {
    var headings: [(level: Int, text: ByteRun)] = []
    for block in document.blocks.prefix(end + 1) where headings.count < 20 {
      if case .heading(let level) = block.kind, level <= 3, block.range.count <= 200 {
        headings.append((level, document.text[block.range.lower..<block.range.upper]))
      }
    }
    return headings
  }
}

extension TextDocument {
  /// The document of some of the blocks, given in order.
  func selecting(_ indices: [Int]) -> TextDocument {
    var selection = TextDocument()
    selection.text.reserveCapacity(text.count)
    for index in indices {
      var block = blocks[index]
      if !selection.text.isEmpty { selection.text.append(0x0A) }
      let start = selection.text.count
      selection.text.append(contentsOf: text[block.range.lower..<block.range.upper])
      block.range = TextRange(start, selection.text.count)
      selection.blocks.append(block)
    }
    return selection
  }
}
