import PostingModel

/// Reads HTML pages.
public struct PageReader: Sendable {
  /// Makes a reader; it holds nothing and may be used from several threads.
  public init() {}

  /// Reads one page; the bytes are those of the file, in whatever encoding.
  public func read(_ bytes: [UInt8]) -> Page {
    let bytes = decodeText(bytes, htmlHints: true)
    return bytes.withUnsafeBufferPointer { read(PageScan($0), $0, bytes) }
  }

  private func read(_ scan: PageScan, _ buffer: Bytes, _ bytes: [UInt8]) -> Page {
    var page = Page(
      verdict: .posting, content: TextDocument(), url: address(scan),
      language: scan.string(scan.language), declared: Declared(), method: "main-content")
    let site = Site.of(url: page.url)
    page.siteName = scan.string(scan.siteName) ?? site?.name
    let postings = LinkedData.postings(in: scan.linkedData, of: bytes)
    if let posting = postings.first {
      page.title = posting.title
      page.company = posting.company
      page.location = posting.location
      page.date = posting.date
      page.url = posting.url ?? page.url
      page.declared = posting.declared
      let content = htmlFragment(posting.description)
      if Wholeness.isWhole(content) {
        page.content = content
        page.method = "json-ld"
        return page
      }
    }
    page.content = htmlFragment(buffer)
    return page
  }

  private func address(_ scan: PageScan) -> String? {
    scan.string(scan.canonical) ?? scan.string(scan.openGraphAddress)
      ?? scan.string(scan.savedFrom)
  }
}

/// Tells a whole description from one that was cut short.
enum Wholeness {
  /// Fewer letters than this are no description.
  static let fewestLetters = 200

  static func isWhole(_ document: TextDocument) -> Bool {
    var letters = 0
    for byte in document.text where byte.isWord { letters += 1 }
    guard letters >= fewestLetters, let last = document.blocks.last else { return false }
    let end = Array(document.text[last.range.lower..<last.range.upper].suffix(12))
    if end.suffix(3) == [0xE2, 0x80, 0xA6] || end.suffix(3) == [0x2E, 0x2E, 0x2E] { return false }
    let words = end.map(\.lowercased)
    return !words.elementsEqual("read more".utf8.suffix(12)) && !ends(words, "read more")
      && !ends(words, "show more") && !ends(words, "[...]")
  }

  private static func ends(_ words: [UInt8], _ ending: String) -> Bool {
    words.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
