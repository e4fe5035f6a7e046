import Model

/// Cuts a document into tokens, sentences and sections.
struct SectionReader {
  let lexicon: Lexicon
  private let classifier: HeadingClassifier
  /// Most tokens of a line that is a heading for its words alone.
  private static let longestShortHeading = 5
  /// Most tokens of one that has sentences below it.
  private static let longestProseHeading = 14
  /// Most tokens before the colon of a label that is known by its words.
  private static let longestLabel = 7

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    classifier = HeadingClassifier(lexicon: lexicon)
  }

  /// The document's sentences, each with the kind of its section.
  func read(_ document: TextDocument) -> ReadText {
    read(document, BlockTokens(document, lexicon))
  }

  /// The same where the document is cut into tokens already.
  func read(_ document: TextDocument, _ blockTokens: BlockTokens) -> ReadText {
    let tokens = blockTokens.all
    var state = SectionState(
      document: document, tokens: tokens,
      splitter: SentenceSplitter(lexicon: lexicon, text: document.text))
    for (index, range) in blockTokens.blocks.enumerated() where !range.isEmpty {
      read(block: index, range, leads: lead(index + 1, document, isTop: index <= 1), &state)
    }
    let content = SectionContent(lexicon: lexicon, document: document, tokens: tokens)
    let sentences = content.reclassified(state.sentences)
    return ReadText(
      document: document, tokens: tokens, lexicon: lexicon, sentences: sentences,
      hasRequirementSection: sentences.contains {
        ($0.kind == .requirements || $0.kind == .preferred) && $0.isUnderHeading
      })
  }

  /// What stands below a line.
  private enum Lead {
    case list
    /// A line of text, and one that is a sentence.
    case text, prose
    case other
  }

  /// What a block is to the line above it; the lines at the top lead nothing but lists.
  private func lead(_ block: Int, _ document: TextDocument, isTop: Bool) -> Lead {
    guard block < document.blocks.count else { return .other }
    switch document.blocks[block].kind {
    case .item: return .list
    case .heading: return .other
    case .paragraph where isTop: return .other
    case .paragraph:
      let last = document.text[document.blocks[block].range.upper - 1]
      return last == UInt8(ascii: ".") || last == UInt8(ascii: "!") ? .prose : .text
    }
  }

  private func read(
    block index: Int, _ range: Range<Int>, leads: Lead,
    _ state: inout SectionState
  ) {
    let block = state.document.blocks[index]
    let shape = HeadingShape(
      block, state.tokens, range, state.document.text, leadsList: leads == .list,
      isAlone: isAlone(index, state.document) && !saysMore(range, state))
    if let shape, let heading = heading(shape, block, range, leads: leads, state) {
      state.open(heading.kind, style: shape.style, rule: heading.rule)
      state.append(range, index, isHeading: true)
      return
    }
    let sentences = state.splitter.sentences(state.tokens, range)
    state.enterBlock(block, range, sentences.count, lexicon)
    let topics = StatementTopics(lexicon: lexicon, tokens: state.tokens, sentences: sentences)
    for (place, sentence) in sentences.enumerated() {
      var rest = sentence
      if let runIn = runIn(sentence, block, state) {
        if runIn.isPersistent {
          state.open(runIn.kind, style: HeadingShape.runInStyle, rule: runIn.rule)
        } else {
          state.local = runIn.kind
        }
        state.append(
          sentence.lowerBound..<runIn.end, index, isHeading: true, kind: runIn.kind,
          rule: runIn.rule)
        rest = runIn.end..<sentence.upperBound
        if rest.isEmpty { continue }
      }
      let statement = topics.kind(place, under: state.local ?? state.kind)
      state.append(rest, index, isHeading: false, kind: statement, rule: "statement")
    }
    state.local = nil
  }

  /// Whether an item says more than a heading: "Experience with", "Nice to have, Terraform".
  private func saysMore(_ range: Range<Int>, _ state: SectionState) -> Bool {
    range.contains { !state.tokens[$0].isWord }
      || range.last.map { lexicon.isIn(.headingFiller, state.tokens[$0].word) } ?? true
  }

  /// Whether neither the block before nor the one behind is an item.
  private func isAlone(_ index: Int, _ document: TextDocument) -> Bool {
    index + 1 < document.blocks.count && !document.blocks[index + 1].kind.isItem
      && (index == 0 || !document.blocks[index - 1].kind.isItem)
  }

  private func heading(
    _ shape: HeadingShape, _ block: Block, _ range: Range<Int>, leads: Lead,
    _ state: SectionState
  ) -> (kind: SectionKind, rule: RuleName)? {
    let reading = classifier.read(state.tokens, range)
    if shape.style == HeadingShape.colonStyle, endsInHeading(range, state) { return nil }
    if reading != nil, state.isPartOfDemands(range, lexicon) {
      return (state.kind, "heading.inherited")
    }
    let hasText = range.dropLast().contains { state.isSign($0, UInt8(ascii: ":")) }
    let sense =
      hasText || namesJob(range, state)
      ? nil : HeadingSense(state.tokens, range, style: shape.style, lexicon)
    let isTelling = sense.map { outweighs($0, reading) } ?? false
    if let reading, reading.isWhole, !isTelling { return (reading.kind, "heading.vocabulary") }
    guard shape.isMarked || reading?.isWhole == true else {
      guard leads != .other else { return nil }
      return short(range, reading, sense, leads, state)
    }
    if let sense, isTelling {
      let isKnown = reading?.kind == sense.kind
      let rule: RuleName = sense.isDenial ? "heading.denial" : "heading.sense"
      return (sense.kind, isKnown ? "heading.vocabulary" : rule)
    }
    if let reading, !hasText { return (reading.kind, "heading.vocabulary") }
    // "Experience: 8+ years" is a heading and its text in one line.
    if hasText, runIn(range, block, state) != nil { return nil }
    if let sense { return (sense.kind, "heading.sense") }
    switch shape.style {
    case HeadingShape.colonStyle: return (state.kind, "heading.inherited")
    // A line of plain text before a list: inside a section one of its own headings, as "Back end".
    case HeadingShape.shortStyle where state.kind == .responsibilities:
      return (.responsibilities, "heading.unknown")
    case HeadingShape.shortStyle where state.kind != .about:
      return (state.kind, "heading.inherited")
    case _ where shape.style > state.style && state.kind != .about:
      return (state.kind, "heading.inherited")
    default: return (.about, "heading.unknown")
    }
  }

  /// Whether it names the job, in capitals above all sections: "Computer Vision Engineer", "Contact Centre
  /// Lead" speak of no benefit and of no application.
  private func namesJob(_ range: Range<Int>, _ state: SectionState) -> Bool {
    (state.rule == "heading.none" || state.rule == "heading.unknown")
      && range.allSatisfy { !state.tokens[$0].isWord || state.tokens[$0].isCapital }
      && JobNames(lexicon: lexicon).isJob(state.tokens, range)
  }

  /// Whether the words of a heading tell more than the phrases of the vocabulary in it: "Your profile –
  /// the cherry", "Apply if you have", "This role calls for".
  private func outweighs(_ sense: HeadingSense, _ reading: HeadingReading?) -> Bool {
    guard let reading else { return true }
    let asks = sense.kind == .requirements || sense.kind == .preferred
    if reading.isWhole {
      return reading.isOpening && (sense.isStrong || asks && reading.kind == .about)
        || reading.kind == .application && asks
    }
    if sense.isStrong { return true }
    let isPlain = reading.kind != .requirements && reading.kind != .preferred
    return !reading.hasNoun && (reading.covered < 2 || asks && isPlain)
  }

  /// "Entry requirements", a short line of nothing else with text below it; a longer one where that is
  /// running text.
  private func short(
    _ range: Range<Int>, _ reading: HeadingReading?, _ sense: HeadingSense?, _ leads: Lead,
    _ state: SectionState
  ) -> (kind: SectionKind, rule: RuleName)? {
    if leads == .prose, range.count <= Self.longestProseHeading, let sense,
      sense.isStrong || sense.isWhole,
      sense.kind == .requirements || sense.kind == .preferred || sense.kind == .benefits,
      state.tokens[range.lowerBound].isCapital,
      !range.contains(where: { state.isSign($0, UInt8(ascii: ",")) })
    {
      return (sense.kind, "heading.sense")
    }
    // "We don't expect you to have all of these, but they help" above a list.
    if leads == .list, let sense, sense.kind == .preferred, sense.isStrong {
      return (sense.kind, "heading.sense")
    }
    guard range.count <= Self.longestShortHeading else { return nil }
    if let sense, sense.isWhole, sense.kind == .requirements || sense.kind == .preferred {
      return (sense.kind, "heading.sense")
    }
    guard let reading, reading.endsInNoun else { return nil }
    return (reading.kind, "heading.vocabulary")
  }

  /// "Languages:" below "Our stack" names some of the stack and asks for none of them.
  private func isKindOfSkill(_ heading: Range<Int>, _ state: SectionState) -> Bool {
    guard state.rule == "heading.vocabulary" || state.rule == "heading.sense",
      state.kind == .about || state.kind == .responsibilities
    else { return false }
    return heading.contains {
      lexicon.phrase(.kindOfSkill, state.tokens, at: $0, before: heading.upperBound)
        == heading.upperBound
    }
  }

  /// "You solve puzzles.What you'll own:": text, and a heading of which the source lost the break.
  private func endsInHeading(_ range: Range<Int>, _ state: SectionState) -> Bool {
    let sentences = state.splitter.sentences(state.tokens, range)
    guard sentences.count > 1, let last = sentences.last,
      !state.tokens[last.lowerBound].flags.contains(.spaceBefore)
    else { return false }
    return classifier.read(state.tokens, last)?.isWhole == true
  }

  /// "What else helps: Java": a label that the words of headings cover.
  private func runInSense(
    _ label: Range<Int>, isItem: Bool, _ state: SectionState
  ) -> SectionKind? {
    guard label.count <= Self.longestLabel,
      let sense = HeadingSense(state.tokens, label, style: HeadingShape.runInStyle, lexicon)
    else { return nil }
    let isCapital = state.tokens[label.lowerBound].isCapital
    let isPlain = sense.isWhole && !isItem && isCapital
    // "What qualifies you for level II: 2 years of inspection"
    let next = label.upperBound + 1
    let isCounted =
      sense.kind == .requirements && isCapital && next < state.tokens.count
      && lexicon.isNumber(state.tokens[next])
    return sense.isStrong || isPlain || isCounted ? sense.kind : nil
  }

  /// A heading that stands in one line with its text: "Preferred: a master's", "Key Skills Python and".
  private func runIn(
    _ sentence: Range<Int>, _ block: Block, _ state: SectionState
  ) -> (end: Int, kind: SectionKind, isPersistent: Bool, rule: RuleName)? {
    let limit = min(sentence.upperBound, sentence.lowerBound + 10)
    let isItem = if case .item = block.kind { true } else { false }
    var index = sentence.lowerBound
    while index < limit {
      let isColon = state.isSign(index, UInt8(ascii: ":"))
      let isDash = state.isSign(index, UInt8(ascii: "-")) && index - sentence.lowerBound <= 4
      if isColon || isDash, index > sentence.lowerBound {
        guard let reading = classifier.read(state.tokens, sentence.lowerBound..<index),
          reading.isWhole, !isKindOfSkill(sentence.lowerBound..<index, state)
        else {
          if isColon {
            return runInSense(sentence.lowerBound..<index, isItem: isItem, state).map {
              (index + 1, $0, false, "heading.run-in")
            }
          }
          index += 1
          continue
        }
        if isColon, state.isPartOfDemands(sentence.lowerBound..<index, isItem: isItem, lexicon) {
          return (index + 1, state.kind, !isItem, "heading.inherited")
        }
        let isShort = reading.covered < 2
        let isBold = block.boldPrefix > 0
        let isLast = index + 1 == sentence.upperBound
        let isPersistent = !isItem && (isLast || isBold || !(reading.kind == .preferred && isShort))
        return (index + 1, reading.kind, isPersistent && !(isDash && isShort), "heading.run-in")
      }
      index += 1
    }
    if !isItem, let prefix = classifier.titleCasePrefix(state.tokens, sentence) {
      return (prefix.end, prefix.kind, true, "heading.run-in")
    }
    return nil
  }
}
