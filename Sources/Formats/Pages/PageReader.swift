import Markup
import Model

/// Reads HTML pages.
struct PageReader: Sendable {
  /// Whether the table of sites is asked where a page keeps its description.
  private let usesSites: Bool
  /// What the page's container calls it, as an e-mail's subject.
  private let subject: String?

  /// Makes a reader; it holds nothing that changes and may be used from several threads.
  ///
  /// - Parameters:
  ///   - usesSites: Whether the entries of `Site` are used; without them every page goes the general way.
  ///   - subject: What the page's container calls it.
  init(usesSites: Bool = true, subject: String? = nil) {
    self.usesSites = usesSites
    self.subject = subject
  }

  /// Reads one page; the bytes are those of the file, in whatever encoding.
  ///
  /// - Parameters:
  ///   - charset: The charset that the page's container names.
  ///   - address: The address that the page's container names; the page's own word goes first.
  func read(_ bytes: [UInt8], charset: String? = nil, address: String? = nil) -> Page {
    if let page = readUndecoded(bytes, charset: charset, address: address) { return page }
    let bytes = decodeText(bytes, htmlHints: true, charset: charset)
    return bytes.withUnsafeBufferPointer { buffer in
      let scan = PageScan(buffer)
      var page = frame(scan, address: address)
      if takeLinkedData(into: &page, scan, bytes) {
        if case .posting = page.verdict { takeShown(into: &page, buffer) }
        return page
      }
      let teaser = page.content
      readContent(into: &page, scan, buffer, bytes)
      // A teaser is still more than the frame of a page that a program fills.
      if teaser.text.count >= 100, teaser.text.count > page.content.text.count {
        page.content = teaser
        page.method = "json-ld"
        page.verdict = .posting
      } else if case .noPosting(let reason) = page.verdict,
        reason.code == ReasonCode.notAJob.rawValue, teaser.text.count >= Self.shortestDeclared
      {
        // What calls itself a posting is one, however short it is.
        page.verdict = .posting
      }
      return page
    }
  }

  /// Reads a page that declares its posting as a whole, nil where it does not: most pages of today's
  /// boards do, and of those not even the encoding of the rest is looked at.
  private func readUndecoded(_ bytes: [UInt8], charset: String?, address: String?) -> Page? {
    bytes.withUnsafeBufferPointer { buffer in
      guard isReadableUndecoded(buffer, charset: charset) else { return nil }
      let scan = PageScan(buffer)
      let isClean = scan.linkedData.allSatisfy {
        UTF8Repair.census(buffer[part: $0], untilFlaw: true).isClean
      }
      guard !scan.linkedData.isEmpty, isClean else { return nil }
      var page = frame(scan, address: address)
      guard takeLinkedData(into: &page, scan, bytes) else { return nil }
      if case .posting = page.verdict, mayShowMore(page.content) { return nil }
      return page
    }
  }

  /// What a page says of itself beside its posting.
  private func frame(_ scan: PageScan, address: String?) -> Page {
    let url =
      scan.string(scan.canonical) ?? scan.string(scan.openGraphAddress) ?? address
      ?? scan.string(scan.savedFrom)
    var page = Page(
      verdict: .posting, content: TextDocument(), url: url,
      language: scan.string(scan.language), declared: Declared(), method: "main-content")
    page.siteName = scan.string(scan.siteName) ?? site(of: page)?.name
    return page
  }

  /// Elements that hold the company's name on pages of any maker.
  private static let usual = KnownElements(
    contents: [],
    names: ["company-name", "companyName", "company_name", "employer-name", "hiring-organization"])

  /// Takes what the page's elements declare; whether they hold the text that the page itself does not.
  private func takeElements(into page: inout Page, _ buffer: Bytes, _ body: PageBody) -> Bool {
    let objects = Microdata.postings(in: buffer)
    guard objects.count == 1, let object = objects.first else { return false }
    let posting = LinkedData.posting(object)
    page.take(posting)
    let isText = PostingClassifier.clearlyDescribeJob(body.content.text)
    // What calls itself a posting is one, however short, where the page says little else.
    let isAll =
      posting.content.text.count >= Self.shortestDeclared
      && body.content.text.count <= posting.content.text.count * 2
    guard !isText, isAll || TruncationCheck.isWhole(posting.content) else { return false }
    page.content = posting.content
    page.method = "microdata"
    return true
  }

  /// What a heading names behind the company: "Acme Works Leeds, England".
  private static func place(
    of company: String?, _ headings: [(level: Int, text: ByteRun)]
  ) -> String? {
    guard let name = company.map({ Array($0.utf8)[...] }), name.count > 1 else { return nil }
    for heading in headings where heading.text.count > name.count {
      let rest = heading.text.dropFirst(name.count)
      guard heading.text.prefix(name.count).caselessHash == name.caselessHash,
        rest.first == 0x20, PlaceNames.isAddress(rest.trimmed)
      else { continue }
      return rest.trimmed.string
    }
    return nil
  }

  /// Blocks among which a page's title is looked for, those below it that may name its place, and the
  /// most bytes of such a line.
  private static let titleBlocks = 80
  private static let placeBlocks = 5
  private static let longestPlace = 60

  /// What stands behind the title on its line or on one of the next: "Remote, Canada".
  private static func place(below title: String, _ document: TextDocument) -> String? {
    let title = Array(title.utf8)
    func line(_ block: Block) -> ByteRun {
      document.text[block.range.lower..<block.range.upper]
    }
    let blocks = document.blocks.prefix(titleBlocks)
    guard let place = blocks.firstIndex(where: { line($0).starts(with: title) }) else { return nil }
    if let behind = PlaceNames.place(behind: line(blocks[place]).dropFirst(title.count)) {
      return behind
    }
    let below = document.blocks.dropFirst(place + 1).prefix(placeBlocks).filter {
      $0.range.count <= longestPlace && !$0.kind.isItem
    }
    return below.lazy.map { line($0).trimmed }.first(where: PlaceNames.isSomewhere)?.string
  }

  private func site(of page: Page) -> Site? { usesSites ? Site.of(url: page.url) : nil }

  /// Takes the posting that the page declares, whole or not; whether that settles what the page is.
  private func takeLinkedData(into page: inout Page, _ scan: PageScan, _ bytes: [UInt8]) -> Bool {
    let postings = LinkedData.postings(in: scan.linkedData, of: bytes)
    let names = postings.count > 1 ? scan.names : []
    guard let posting = LinkedData.own(of: postings, names: names) else {
      if !postings.isEmpty { page.verdict = PageKind.list(postings.count) }
      return !postings.isEmpty
    }
    page.take(posting)
    page.content = posting.content
    page.method = "json-ld"
    return TruncationCheck.isWhole(page.content)
  }

  /// Bytes from which on a declared text, together with the page's, says what the job is.
  private static let shortestDeclared = 40
  /// Bytes of a declared text beyond which the page hardly shows more.
  private static let longestDeclared = 6000
  /// Bytes of a declared text's start by which it is known on the page.
  private static let startBytes = 60

  /// Whether the page may show what its declared text leaves out: that asks for nothing.
  private func mayShowMore(_ content: TextDocument) -> Bool {
    content.text.count <= Self.longestDeclared
      && !content.blocks.contains { PostingClassifier.headsDemands(content, $0) }
  }

  /// Takes the page's own text where it holds the declared one and goes on with demands.
  private func takeShown(into page: inout Page, _ buffer: Bytes) {
    guard mayShowMore(page.content) else { return }
    let body = PageBody(
      buffer, known: site(of: page)?.elements, isDemand: PostingClassifier.headsDemands,
      isFact: HeaderFact.isIn)
    let shown = body.content
    let start = page.content.blocks.first { $0.range.count >= Self.startBytes }.map {
      page.content.text[$0.range.lower..<($0.range.lower + Self.startBytes)]
    }
    guard let start, shown.text[...].holds(start),
      shown.text.count * 4 > page.content.text.count * 5,
      shown.text.count < page.content.text.count * 20,
      shown.blocks.contains(where: { PostingClassifier.headsDemands(shown, $0) })
    else { return }
    page.content = shown
  }

  /// Takes the posting from the page's text, or from its program's data where the text has none.
  private func readContent(
    into page: inout Page, _ scan: PageScan, _ buffer: Bytes, _ bytes: [UInt8]
  ) {
    let site = site(of: page)
    let body = PageBody(
      buffer, known: site?.elements ?? Self.usual, isDemand: PostingClassifier.headsDemands,
      isFact: HeaderFact.isIn)
    page.content = body.content
    page.method = "main-content"
    if body.isKnownContent, let site { page.method = site.name }
    let names = scan.names
    let found = PageTitle(
      names: names, headings: body.headings, opening: body.opening,
      frame: PageFrame(site: page.siteName.map { Array($0.utf8)[...] }, usesSites: usesSites))
    let own = found.title.flatMap { JobNouns.isIn(Array($0.utf8)[...]) ? $0 : nil }
    page.title = page.title ?? own ?? LabelledTitle.find(in: body.document) ?? found.title
    let named = (site == nil ? nil : body.name) ?? site.flatMap { $0.isEmployer ? $0.name : nil }
    page.company = page.company ?? named ?? found.company ?? body.name
    if takeElements(into: &page, buffer, body) { return }
    page.location =
      page.location ?? found.place ?? Self.place(of: page.company, body.headings)
      ?? page.title.flatMap { Self.place(below: $0, body.document) }
    var data = PageData()
    if body.weight < MainContent.leastText || PageKind.namesList(page.title, names) {
      data = PageData(scripts: scan.scripts, of: bytes)
      if let posting = data.posting {
        page.take(posting)
        page.content = posting.content
        page.method = "page-data"
        return
      }
    }
    page.verdict = PageKind.of(body, data, title: page.title ?? subject, names: names)
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
