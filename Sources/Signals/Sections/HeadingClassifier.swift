import Model

/// What a line says as a heading.
struct HeadingReading {
  var kind: SectionKind
  /// Whether every word of it is known as part of a heading.
  var isWhole: Bool
  /// Whether only its start is known, and a sign parts the rest from it: "Your profile – the cherry".
  var isOpening = false
  /// Whether it holds a name of sections, as "requirements".
  var hasNoun = false
  /// Number of words that the heading phrases cover.
  var covered: Int
  /// Whether it is known by its last word: "Entry requirements".
  var endsInNoun = false
}

/// Names the kind of section that a heading opens, from the phrases in it.
struct HeadingClassifier {
  let lexicon: Lexicon

  /// The reading of `tokens[range]` as a heading; nil where no heading phrase is in it.
  func read(_ tokens: [Token], _ range: Range<Int>) -> HeadingReading? {
    lastOfTwo(tokens, range) ?? standing(tokens, range) ?? seeking(tokens, range) ?? readOne(
      tokens, range)
      ?? named(tokens, range)
  }

  /// "What We Bring:What You Bring:", "BenefitsRequirements": the source lost the break between two.
  private func lastOfTwo(_ tokens: [Token], _ range: Range<Int>) -> HeadingReading? {
    let start = range.dropFirst().last { index in
      tokens[index].flags.contains(.glued)
        || tokens[index - 1].isSign && tokens[index - 1].hash == Token.colon
          && !tokens[index].flags.contains(.spaceBefore) && tokens[index].isCapital
    }
    guard let start, readOne(tokens, range.lowerBound..<start)?.isWhole == true,
      let last = readOne(tokens, start..<range.upperBound), last.isWhole
    else { return nil }
    return last
  }

  /// "Desired profile – must have", "Skills (nice to have)": what is said behind a sign outweighs the name
  /// before it.
  private func standing(_ tokens: [Token], _ range: Range<Int>) -> HeadingReading? {
    let sign = range.dropFirst().dropLast().last { index in
      tokens[index].isSign && tokens[index + 1].isWord
        && (tokens[index].flags.contains(.spaceBefore) || tokens[index].hash == Token.colon)
        && tokens[index].hash != Self.and && tokens[index].hash != Self.slash
    }
    guard let sign, let first = readOne(tokens, range.lowerBound..<sign),
      let last = readOne(tokens, (sign + 1)..<range.upperBound), last.isWhole,
      first.kind != last.kind,
      first.kind == .requirements || first.kind == .preferred
    else { return nil }
    let isNeed =
      last.kind == .requirements
      && lexicon.first(.must, tokens, (sign + 1)..<range.upperBound) != nil
    guard isNeed || last.kind == .preferred else { return nil }
    return HeadingReading(
      kind: last.kind, isWhole: true, hasNoun: true, covered: first.covered + last.covered)
  }

  private static let and = Token.hash(ofSign: UInt8(ascii: "&"))
  private static let slash = Token.hash(ofSign: UInt8(ascii: "/"))

  /// "We're looking for a Map Engineer" opens what the job is, "… who has:" what that person brings.
  private func seeking(_ tokens: [Token], _ range: Range<Int>) -> HeadingReading? {
    guard
      let end = lexicon.phrase(.seeking, tokens, at: range.lowerBound, before: range.upperBound),
      end < range.upperBound
    else { return nil }
    let last = range.last { tokens[$0].isWord } ?? end
    let endsInTo = lexicon.phrase(.to, tokens, at: last, before: range.upperBound) != nil
    if endsInTo {
      return HeadingReading(
        kind: .responsibilities, isWhole: false, hasNoun: true, covered: end - range.lowerBound)
    }
    guard lexicon.first(.seekingMore, tokens, end..<range.upperBound) == nil,
      tokens[range.upperBound - 1].hash != Token.colon
    else { return nil }
    return HeadingReading(
      kind: .about, isWhole: false, hasNoun: true, covered: end - range.lowerBound)
  }

  /// "About Mossgate Works": a company's or a product's name.
  private func named(_ tokens: [Token], _ range: Range<Int>) -> HeadingReading? {
    guard
      let start = lexicon.phrase(
        .aboutName, tokens, at: range.lowerBound, before: range.upperBound)
    else { return nil }
    let words = (start..<range.upperBound).filter { tokens[$0].isWord }
    guard 1...4 ~= words.count, words.allSatisfy({ tokens[$0].isCapital }) else { return nil }
    return HeadingReading(kind: .about, isWhole: true, covered: range.count)
  }

  private func readOne(_ tokens: [Token], _ range: Range<Int>) -> HeadingReading? {
    var best: Int?
    var first: Int?
    var covered = 0
    var longest = 0
    var isWhole = true
    var index = range.lowerBound
    while index < range.upperBound {
      let match = lexicon.longest(.headings, tokens, at: index, before: range.upperBound)
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
      return HeadingReading(
        kind: last, isWhole: false, hasNoun: true, covered: covered, endsInNoun: last != .preferred)
    }
    // "Responsibilities will vary with your experience level, but examples include:"
    if let first, !isWhole, range.count > 8,
      lexicon.isIn(.headingNoun, tokens[range.lowerBound].word)
    {
      return HeadingReading(
        kind: lexicon.headingKinds[first], isWhole: false, hasNoun: true, covered: covered)
    }
    let isOpening = !isWhole && opensWhole(tokens, range)
    guard isWhole || longest >= 2 || covered * 2 >= range.count else { return nil }
    return HeadingReading(
      kind: lexicon.headingKinds[best], isWhole: isWhole || isOpening,
      isOpening: isOpening, hasNoun: hasNoun(tokens, range), covered: covered)
  }

  private func hasNoun(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    range.contains { lexicon.isIn(.headingNoun, tokens[$0].word) }
  }

  /// "Platform Engineer Requirements:" is known by its last word.
  private func lastWord(_ tokens: [Token], _ range: Range<Int>) -> SectionKind? {
    guard let last = range.last(where: { tokens[$0].isWord }),
      lexicon.isIn(.headingNoun, tokens[last].word)
    else { return nil }
    return lexicon.longest(.headings, tokens, at: last, before: last + 1)
      .map { lexicon.headingKinds[$0.payload] }
  }

  /// "Nice to have / great to learn": a known heading and, behind a sign, something said to it.
  private func opensWhole(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    guard
      let match = lexicon.longest(
        .headings, tokens, at: range.lowerBound, before: range.upperBound),
      match.end < range.upperBound, tokens[match.end].isSign,
      tokens[match.end].hash != Token.colon || tokens[range.upperBound - 1].hash == Token.colon
    else { return false }
    return tokens[range.lowerBound..<match.end].count { !$0.isSign } >= 2
  }

  /// The end of a heading phrase that opens `tokens[range]` and is written in capitals or title case.
  func titleCasePrefix(_ tokens: [Token], _ range: Range<Int>) -> (end: Int, kind: SectionKind)? {
    guard
      let match = lexicon.longest(
        .headings, tokens, at: range.lowerBound, before: range.upperBound),
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
