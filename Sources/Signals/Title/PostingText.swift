import Model

/// A posting's text with its title in it, and where title and company stand in its opening lines.
struct PostingText {
  let document: TextDocument
  let tokens: BlockTokens
  /// The title without places, requisition numbers, calls to apply and names of boards.
  let title: String
  /// Rule that found the title, as in `title.page` or `title.first-line`.
  let rule: String
  /// Where the title stands.
  private let range: TextRange
  /// The company that a line beside the title names.
  private let company: TextRange?
  /// Whether the company there may be a town.
  let isDoubtfulCompany: Bool

  init(_ posting: Posting, lexicon: Lexicon) {
    let cleaner = TitleCleaner(lexicon: lexicon)
    // A page called "We are hiring" has its title in its text.
    if let page = posting.title.map(cleaner.clean), !Self.isFrame(page, lexicon) {
      title = page
      rule = "title.page"
      let first = posting.document.blocks.first.map { posting.document.string($0.range) }
      document =
        first?.hasPrefix(title) == true
        ? posting.document : Self.prepend(title, posting.document)
      tokens = BlockTokens(document, lexicon)
      range = TextRange(0, title.utf8.count)
      // A page that names title and company leaves nothing to find above its text.
      let header =
        posting.company == nil
        ? HeaderReader(lexicon: lexicon, document: document, tokens: tokens).read()
        : PostingHeader()
      company = header.company
      isDoubtfulCompany = header.isDoubtful
      return
    }
    document = posting.document
    tokens = BlockTokens(document, lexicon)
    let header = HeaderReader(lexicon: lexicon, document: document, tokens: tokens).read()
    let line =
      header.title ?? Self.glued(posting.document, cleaner, lexicon) ?? TextRange(0, 0)
    let written = document.string(line)
    title = written.isEmpty ? "" : cleaner.clean(written)
    rule = header.title == nil && !title.isEmpty ? "title.first-line" : header.rule
    company = header.company
    isDoubtfulCompany = header.isDoubtful
    range = Self.place(of: title, in: written, at: line) ?? line
  }

  /// The same text with a title that is a part of this one's.
  private init(_ other: PostingText, title: String) {
    document = other.document
    tokens = other.tokens
    self.title = title
    rule = other.rule
    company = other.company
    isDoubtfulCompany = other.isDoubtfulCompany
    range = Self.place(of: title, in: other.title, at: other.range) ?? other.range
  }

  /// The first line where its beginning names a job: "Data EngineerLocation:LeedsType:Permanent".
  private static func glued(
    _ document: TextDocument, _ cleaner: TitleCleaner, _ lexicon: Lexicon
  ) -> TextRange? {
    guard let line = document.blocks.first?.range else { return nil }
    let written = document.string(line)
    let title = cleaner.clean(written)
    let tokens = lexicon.tokens(of: title)
    return title.utf8.count < written.utf8.count && tokens.count <= longestGlued
      && JobNames(lexicon: lexicon).isJob(tokens, tokens.indices) ? line : nil
  }

  /// Words of a title at the head of such a line.
  private static let longestGlued = 9

  /// Whether a title is none: "Careers", "We are hiring!".
  private static func isFrame(_ title: String, _ lexicon: Lexicon) -> Bool {
    let tokens = lexicon.tokens(of: title)
    return !tokens.isEmpty
      && lexicon.phrase(.pageFrame, tokens, at: 0, before: tokens.count) == tokens.count
  }

  /// The same without the company's name at either end of the title.
  func without(company: String, lexicon: Lexicon) -> PostingText {
    let rest = TitleCleaner(lexicon: lexicon).without(company: company, title)
    return rest == title ? self : PostingText(self, title: rest)
  }

  /// Where a title stands that was cleaned from a line; nil where the line is written otherwise.
  private static func place(
    of title: String, in line: String, at range: TextRange
  ) -> TextRange? {
    let title = Array(title.utf8)
    guard let place = Array(line.utf8)[...].first(of: title[...]) else { return nil }
    return TextRange(range.lower + place, range.lower + place + title.count)
  }

  /// The tokens of the title.
  func titleTokens(_ text: ReadText) -> Range<Int> { Self.tokens(in: range, text) }

  /// The tokens of the company in the opening lines; empty where they name none.
  func companyTokens(_ text: ReadText) -> Range<Int> {
    company.map { Self.tokens(in: $0, text) } ?? 0..<0
  }

  private static func tokens(in range: TextRange, _ text: ReadText) -> Range<Int> {
    guard let first = text.tokens.firstIndex(where: { Int($0.lower) >= range.lower }) else {
      return 0..<0
    }
    let rest = text.tokens[first...]
    let end = rest.firstIndex { Int($0.upper) > range.upper } ?? rest.endIndex
    return first..<end
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
}
