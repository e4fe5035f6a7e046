import PostingModel

/// What a line says as a heading.
struct HeadingReading {
  var kind: SectionKind
  /// Whether every word of it is known as part of a heading.
  var isWhole: Bool
  /// Number of words that the heading phrases cover.
  var covered: Int
}

/// Names the kind of section that a heading opens, from the phrases in it.
struct HeadingClassifier {
  let lexicon: Lexicon

  /// The reading of `tokens[range]` as a heading; nil where no heading phrase is in it.
  func read(_ tokens: [Token], _ range: Range<Int>) -> HeadingReading? {
    if let last = lastOfTwo(tokens, range) { return last }
    return readOne(tokens, range)
  }

  /// "What We Bring:What You Bring:": the source lost the break behind the first heading.
  private func lastOfTwo(_ tokens: [Token], _ range: Range<Int>) -> HeadingReading? {
    let cut = range.dropFirst().dropLast().last { index in
      tokens[index].isSign && tokens[index].hash == Token.colon
        && !tokens[index + 1].flags.contains(.spaceBefore) && tokens[index + 1].isCapital
    }
    guard let cut, readOne(tokens, range.lowerBound..<cut)?.isWhole == true,
      let last = readOne(tokens, (cut + 1)..<range.upperBound), last.isWhole
    else { return nil }
    return last
  }

  private func readOne(_ tokens: [Token], _ range: Range<Int>) -> HeadingReading? {
    var best: Int?
    var first: Int?
    var covered = 0
    var longest = 0
    var isWhole = true
    var index = range.lowerBound
    while index < range.upperBound {
      let match = lexicon.headings.longest(
        tokens, at: index, before: range.upperBound, folded: false)
      if let match {
        let words = tokens[index..<match.end].count { !$0.isSign }
        covered += words
        longest = max(longest, words)
        best = min(best ?? match.payload, match.payload)
        if index == range.lowerBound { first = match.payload }
        index = match.end
      } else {
        let token = tokens[index]
        if !token.isSign, !lexicon.isIn(.headingFiller, token.word) { isWhole = false }
        index += 1
      }
    }
    guard let best else { return nil }
    if let last = lastWord(tokens, range), !isWhole, longest < 2 {
      return HeadingReading(kind: last, isWhole: false, covered: covered)
    }
    // "Responsibilities will vary with your experience level, but examples include:"
    if let first, !isWhole, range.count > 8,
      lexicon.isIn(.headingNoun, tokens[range.lowerBound].word)
    {
      return HeadingReading(kind: lexicon.headingKinds[first], isWhole: false, covered: covered)
    }
    guard isWhole || longest >= 2 || covered * 2 >= range.count else { return nil }
    return HeadingReading(
      kind: lexicon.headingKinds[best], isWhole: isWhole || opensWhole(tokens, range),
      covered: covered)
  }

  /// "Platform Engineer Requirements:" is known by its last word.
  private func lastWord(_ tokens: [Token], _ range: Range<Int>) -> SectionKind? {
    guard let last = range.last(where: { tokens[$0].isWord }),
      lexicon.isIn(.headingNoun, tokens[last].word)
    else { return nil }
    return lexicon.headings.longest(tokens, at: last, before: last + 1, folded: false)
      .map { lexicon.headingKinds[$0.payload] }
  }

  /// "Nice to have / great to learn": a known heading and, behind a sign, something said to it.
  private func opensWhole(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    guard
      let match = lexicon.headings.longest(
        tokens, at: range.lowerBound, before: range.upperBound, folded: false),
      match.end < range.upperBound, tokens[match.end].isSign
    else { return false }
    return tokens[range.lowerBound..<match.end].count { !$0.isSign } >= 2
  }

  /// The end of a heading phrase that opens `tokens[range]` and is written in capitals or title case.
  func titleCasePrefix(_ tokens: [Token], _ range: Range<Int>) -> (end: Int, kind: SectionKind)? {
    guard
      let match = lexicon.headings.longest(
        tokens, at: range.lowerBound, before: range.upperBound, folded: false),
      match.end - range.lowerBound >= 2, match.end < range.upperBound
    else { return nil }
    let kind = lexicon.headingKinds[match.payload]
    guard kind != .about, kind != .equalOpportunity, kind != .application else { return nil }
    let words = tokens[range.lowerBound..<match.end].filter(\.isWord)
    guard words.allSatisfy({ $0.isCapital || lexicon.isIn(.headingFiller, $0.word) }),
      words.count >= 2, words.last?.isCapital == true
    else { return nil }
    let next = tokens[match.end]
    guard next.isNumber || next.isWord && next.isCapital else { return nil }
    return (match.end, kind)
  }
}
