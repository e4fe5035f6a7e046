import Model

/// Where the reader stands while it walks the blocks.
struct SectionState {
  let document: TextDocument
  let tokens: [Token]
  let splitter: SentenceSplitter
  private(set) var kind = SectionKind.about
  private(set) var style = HeadingShape.noStyle
  private(set) var rule: RuleName = "heading.none"
  private(set) var sentences: [Sentence] = []
  /// Kind that holds for the rest of the block only.
  var local: SectionKind?
  private var isUnderHeading = false
  private var nesting = Nesting.flat
  private var items = 0

  /// What stands under the open heading.
  private enum Nesting {
    /// Nothing yet.
    case opening
    /// Headings of its own.
    case headings
    /// Text.
    case flat
  }

  init(document: TextDocument, tokens: [Token], splitter: SentenceSplitter) {
    self.document = document
    self.tokens = tokens
    self.splitter = splitter
  }

  func isSign(_ index: Int, _ sign: UInt8) -> Bool {
    guard tokens[index].kind == .sign else { return false }
    let first = document.text[Int(tokens[index].lower)]
    if first == sign { return true }
    guard first == 0xE2 else { return false }
    return document.text.withUnsafeBufferPointer {
      Sign($0, Int(tokens[index].lower), Int(tokens[index].upper))?.name == sign
    }
  }

  /// Opens a section.
  mutating func open(_ kind: SectionKind, style: Int, rule: RuleName) {
    if rule != "heading.inherited" {
      self.style = style
      isUnderHeading = rule != "heading.unknown"
      nesting = .opening
    } else if nesting == .opening {
      nesting = .headings
    }
    self.kind = kind
    self.rule = rule == "heading.inherited" ? self.rule : rule
    items = 0
  }

  /// Closes a list of requirements where running text about the company follows it.
  mutating func enterBlock(
    _ block: Block, _ range: Range<Int>, _ sentences: Int, _ lexicon: Lexicon
  ) {
    if case .item = block.kind {
      items += 1
      return
    }
    guard items >= 2, kind == .requirements || kind == .preferred else { return }
    let isClosing =
      lexicon.phrase(.closing, tokens, at: range.lowerBound, before: range.upperBound) != nil
    if isClosing && range.count > 12 || isBlurb(range, lexicon)
      || sentences >= 3 && block.range.count > 300
    {
      open(.about, style: style, rule: "section.closing")
      isUnderHeading = false
    }
  }

  /// "Mossgate Works has won many awards …": a paragraph about the company.
  private func isBlurb(_ range: Range<Int>, _ lexicon: Lexicon) -> Bool {
    guard range.count > 15 else { return false }
    var verb = range.lowerBound
    while verb < range.lowerBound + 5, tokens[verb].isWord, tokens[verb].isCapital {
      for phrase in [Phrase.nameStop, .noCompanyEnd, .applicant]
      where lexicon.phrase(phrase, tokens, at: verb, before: range.upperBound) != nil {
        return false
      }
      verb += 1
    }
    return verb > range.lowerBound
      && lexicon.phrase(.blurb, tokens, at: verb, before: range.upperBound) != nil
      && lexicon.longest(.cues, tokens, at: verb, before: range.upperBound) == nil
      && lexicon.first(.experienceCue, tokens, range) == nil
  }

  /// Whether a heading that names only a topic belongs to an open one of needs or of preferences: it
  /// stands right behind it, behind others that do, or in an item.
  func isPartOfDemands(_ topic: Range<Int>, isItem: Bool = false, _ lexicon: Lexicon) -> Bool {
    guard kind == .preferred && isItem || isOpenToTopics else { return false }
    let end =
      isSign(topic.upperBound - 1, UInt8(ascii: ":")) ? topic.upperBound - 1 : topic.upperBound
    return lexicon.phrase(.topicHeading, tokens, at: topic.lowerBound, before: end) == end
  }

  private var isOpenToTopics: Bool {
    (kind == .preferred || kind == .requirements) && isUnderHeading && nesting != .flat
  }

  /// Adds a sentence under the section that is open, or under `kind` where it is given.
  mutating func append(
    _ range: Range<Int>, _ block: Int, isHeading: Bool, kind: SectionKind? = nil,
    rule: RuleName? = nil
  ) {
    if !isHeading, nesting == .opening { nesting = .flat }
    var hits = PhraseSet()
    for token in tokens[range] { hits.formUnion(token.hits) }
    sentences.append(
      Sentence(
        tokens: range, block: block, kind: kind ?? local ?? self.kind,
        rule: kind == nil ? self.rule : rule ?? self.rule, isHeading: isHeading,
        isUnderHeading: isUnderHeading || local != nil, hits: hits))
  }
}
