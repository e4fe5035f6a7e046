import Model

/// A page's text with what was chosen of it.
struct PageBody {
  /// The chosen blocks.
  let content: TextDocument
  /// Whether they lie in the element that the site's entry names.
  let isSiteContent: Bool
  /// Whether they lie in an element whose name says that it is a job's text.
  let isJobText: Bool
  /// The company in the element that the site's entry names.
  let company: String?
  /// Headings of the whole page up to the end of what was chosen.
  let headings: [(level: Int, text: ByteRun)]
  /// The first short lines of the page.
  let opening: [ByteRun]
  /// All text of the page, for what it says of itself.
  let document: TextDocument
  /// Controls to fill in, on the whole page, and in the part that holds what was chosen.
  let fieldCount: Int
  let ownFieldCount: Int
  let passwordCount: Int
  /// Links to jobs in what was chosen, and on the whole page.
  let jobLinks: Int
  let allJobLinks: Int
  /// Bytes of running text in what was chosen.
  let weight: Int

  init(_ bytes: Bytes, site: Site?) {
    var filter = MarkupFilter(bytes, purpose: .page, site: site)
    var builder = filter.build()
    document = builder.finish()
    let main = MainContent(
      document, builder.traces, builder.containers, fields: builder.fields)
    content = document.selecting(main.kept)
    isSiteContent = main.isSiteContent
    isJobText = main.isJobText
    company = filter.company.flatMap { Self.line(Array(bytes[part: $0])) }
    weight = main.weight
    fieldCount = filter.fieldCount
    ownFieldCount = main.fieldCount
    passwordCount = filter.passwordCount
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
