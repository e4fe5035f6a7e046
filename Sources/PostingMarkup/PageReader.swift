import PostingModel

/// Reads HTML pages.
public struct PageReader: Sendable {
  /// Whether the table of sites is asked where a page keeps its description.
  private let usesSites: Bool

  /// Makes a reader; it holds nothing that changes and may be used from several threads.
  ///
  /// - Parameter usesSites: Whether the entries of `Site` are used; without them every page goes the
  ///   general way.
  public init(usesSites: Bool = true) { self.usesSites = usesSites }

  /// Reads one page; the bytes are those of the file, in whatever encoding.
  public func read(_ bytes: [UInt8]) -> Page {
    let bytes = decodeText(bytes, htmlHints: true)
    return bytes.withUnsafeBufferPointer { buffer in
      let scan = PageScan(buffer)
      var page = Page(
        verdict: .posting, content: TextDocument(), url: address(scan),
        language: scan.string(scan.language), declared: Declared(), method: "main-content")
      let site = usesSites ? Site.of(url: page.url) : nil
      page.siteName = scan.string(scan.siteName) ?? site?.name
      var teaser = TextDocument()
      let postings = LinkedData.postings(in: scan.linkedData, of: bytes)
      if let posting = postings.first, postings.count == 1 || !posting.description.isEmpty {
        page.take(posting)
        let content = htmlFragment(posting.description)
        if Wholeness.isWhole(content) {
          page.content = content
          page.method = "json-ld"
          return page
        }
        teaser = content
      }
      readContent(into: &page, scan, buffer, bytes, site)
      // A teaser is still more than the frame of a page that a program fills.
      if teaser.text.count >= 100, teaser.text.count > page.content.text.count {
        page.content = teaser
        page.method = "json-ld"
        page.verdict = .posting
      }
      return page
    }
  }

  private func address(_ scan: PageScan) -> String? {
    scan.string(scan.canonical) ?? scan.string(scan.openGraphAddress)
      ?? scan.string(scan.savedFrom)
  }

  /// Takes the posting from the page's text, or from its program's data where the text has none.
  private func readContent(
    into page: inout Page, _ scan: PageScan, _ buffer: Bytes, _ bytes: [UInt8], _ site: Site?
  ) {
    let body = PageBody(buffer, site: site)
    page.content = body.content
    if body.isSiteContent, let site { page.method = site.name }
    let names = [scan.line(scan.openGraphTitle), scan.line(scan.title)].compactMap(\.self)
    let found = PageTitle(
      names: names, headings: body.headings, site: page.siteName.map { Array($0.utf8)[...] })
    page.title = page.title ?? found.title
    page.company = page.company ?? found.company
    var data = PageData()
    if body.weight < PageVerdict.leastText || PageVerdict.namesList(page.title, names) {
      data = PageData(scripts: scan.scripts, of: bytes)
      if let posting = data.posting {
        page.take(posting)
        page.content = htmlFragment(posting.description)
        page.method = "page-data"
        return
      }
    }
    page.verdict = PageVerdict.of(body, data, title: page.title, names: names)
  }
}

extension Page {
  fileprivate mutating func take(_ posting: LinkedData.JobPosting) {
    title = posting.title.map { cleanTitle($0, location: posting.location) } ?? title
    company = posting.company ?? company
    location = posting.location ?? location
    date = posting.date ?? date
    url = posting.url ?? url
    if !posting.declared.isEmpty { declared = posting.declared }
  }
}
