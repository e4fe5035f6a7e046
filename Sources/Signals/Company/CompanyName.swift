import Model

/// Reads a run of words that may be a company's name.
struct CompanyName {
  /// Most tokens of a name.
  static let longest = 8

  let text: ReadText

  /// The run of capitalised words at `start`, with "&", "of" and the like inside it; empty where the
  /// words there are common ones, a skill or a part of the title's words.
  func read(at start: Int, _ limit: Int) -> Range<Int> {
    guard text.tokens[start].isWord, isNamed(start) || isNumbered(start, limit) else {
      return start..<start
    }
    if isCommon(start, limit) { return start..<start }
    var end = start + 1
    var cursor = end
    while cursor < limit, cursor < start + Self.longest {
      let token = text.tokens[cursor]
      if token.flags.contains(.glued) { break }
      if token.isWord, isNamed(cursor) {
        if text.follows(.nameStop, at: cursor, before: limit) { break }
        cursor += 1
        end = cursor
      } else if isLink(cursor, limit) {
        cursor += 1
      } else {
        break
      }
    }
    return single(start..<legalEnd(start..<end, limit))
  }

  /// Where the legal form ends that begins inside a name: "Acme GmbH & Co. KG", "Acme S.p.A.".
  private func legalEnd(_ name: Range<Int>, _ limit: Int) -> Int {
    var end = name.upperBound
    for index in name.lowerBound + 1..<min(end + 1, limit) where text.tokens[index].isCapital {
      if let stop = text.phrase(.legalForm, at: index, before: limit) {
        end = max(end, stop)
      }
    }
    return end
  }

  /// Of "Acme Acme", where a heading "Acme" ran into a sentence, the second.
  private func single(_ name: Range<Int>) -> Range<Int> {
    let middle = name.lowerBound + name.count / 2
    let isDouble =
      name.count % 2 == 0
      && (name.lowerBound..<middle).allSatisfy {
        text.tokens[$0].hash == text.tokens[$0 + middle - name.lowerBound].hash
      }
    return isDouble ? middle..<name.upperBound : name
  }

  /// Whether a word starts with a digit and is a name all the same: "1Password", "3T Biosciences".
  private func isNumbered(_ index: Int, _ limit: Int) -> Bool {
    let token = text.tokens[index]
    let bytes = text.document.text[Int(token.lower)..<Int(token.upper)]
    guard token.word == WordTable.unknown, let first = bytes.first, ByteClass.isDigit(first) else {
      return false
    }
    let letters = bytes.drop(while: ByteClass.isDigit)
    guard let capital = letters.first, ByteClass.isCapital(capital),
      letters.allSatisfy(ByteClass.isLetter)
    else { return false }
    if letters.count > 3 { return letters.dropFirst().allSatisfy(ByteClass.isSmall) }
    let next = index + 1
    return letters.count == 1 && next < limit && text.tokens[next].isWord
      && text.tokens[next].isCapital && text.tokens[next].flags.isDisjoint(with: .allCapitals)
      && !text.follows(.noCompany, at: next, before: limit)
  }

  /// A heading that is all name, though its first word alone would be none: "Serve Robotics".
  func whole(_ heading: Range<Int>) -> Range<Int>? {
    guard (2...Self.longest).contains(heading.count), !isLeadIn(heading),
      text.longest(.headings, at: heading.lowerBound, before: heading.upperBound) == nil,
      heading.allSatisfy({
        text.tokens[$0].isWord && isNamed($0) || text.isSign($0, "&")
      }), !isNoCompany(heading)
    else { return nil }
    return heading
  }

  /// Where what is no name at `start` ends: "San Francisco" is passed over as a whole.
  func endOfCommon(at start: Int, _ limit: Int) -> Int {
    text.phrase(.noCompany, at: start, before: limit) ?? start + 1
  }

  /// A word with a capital inside that no vocabulary holds, as "BrightHarbour", is made to be a name.
  func isCoined(_ name: Range<Int>) -> Bool {
    let token = text.tokens[name.lowerBound]
    return name.count == 1 && token.flags.contains(.innerCapital) && token.upper - token.lower > 4
      && !isOfKnownWords(name)
  }

  /// Where the form in law ends that stands at `index`, with its comma and its dot: of "Acme, Inc." behind
  /// "Acme", of "Acme Ltd." behind "Ltd"; `index` itself where none stands there.
  func endOfLegalForm(_ index: Int, _ limit: Int) -> Int {
    if index > 0, isLegalForm(index - 1, limit) { return isDot(index, limit) ? index + 1 : index }
    let start = index < limit && text.isSign(index, ",") ? index + 1 : index
    guard isLegalForm(start, limit) else { return index }
    return isDot(start + 1, limit) ? start + 2 : start + 1
  }

  private func isLegalForm(_ index: Int, _ limit: Int) -> Bool {
    index < limit && text.tokens[index].isCapital
      && text.isPhrase(.legalForm, index)
  }

  private func isDot(_ index: Int, _ limit: Int) -> Bool {
    index < limit && text.isSign(index, ".") && !text.tokens[index].flags.contains(.spaceBefore)
  }

  /// One word of two letters, as "TB" or "IT", is rather an abbreviation of something else.
  func isShort(_ name: Range<Int>) -> Bool {
    name.count == 1
      && text.tokens[name.lowerBound].upper - text.tokens[name.lowerBound].lower <= 2
  }

  /// "Acme's".
  func isPossessive(_ name: Range<Int>) -> Bool {
    let token = text.tokens[name.upperBound - 1]
    let bytes = text.document.text[Int(token.lower)..<Int(token.upper)]
    guard bytes.count > 2, bytes.last == UInt8(ascii: "s") else { return false }
    return bytes.suffix(2).elementsEqual("'s".utf8) || bytes.suffix(4).elementsEqual("’s".utf8)
  }

  /// "KPI's".
  func isAbbreviation(_ index: Int) -> Bool {
    let bytes = text.document.text[Int(text.tokens[index].lower)..<Int(text.tokens[index].upper)]
    return bytes.prefix { $0 != UInt8(ascii: "'") && $0 < 0x80 }.allSatisfy { $0 &- 0x41 < 26 }
  }

  /// The hash of a name's last word without the ending of a possessive.
  func bareHash(_ name: Range<Int>) -> UInt32? {
    bare(name).last?.hash
  }

  /// A name's last word without the ending of a possessive.
  func bare(_ name: Range<Int>) -> [Token] {
    let word = text.tokens[name.upperBound - 1]
    let quote = text.document.string(TextRange(Int(word.lower), Int(word.upper)))
    return text.lexicon.tokens(of: String(quote.unicodeScalars.dropLast(2)))
  }

  /// The name up to its first possessive: of "Acme's Data Platform", "Acme's".
  func owner(_ name: Range<Int>) -> Range<Int> {
    let end = name.first { isPossessive($0..<($0 + 1)) }
    return end.map { name.lowerBound..<($0 + 1) } ?? name
  }

  /// Whether two names with "and" between them stand behind "in" or "for", as fields of work do:
  /// "tools for Optics and Radio".
  func isMarket(_ name: Range<Int>, in sentence: SentenceView) -> Bool {
    name.lowerBound > sentence.lowerBound
      && sentence.isPhrase(.marketBefore, name.lowerBound - 1)
      && name.contains {
        text.tokens[$0].isWord
          && sentence.isPhrase(.and, $0)
      }
  }

  /// The name's evidence, without the ending of a possessive.
  func evidence(_ name: Range<Int>) -> Evidence {
    var range = text.range(name)
    for ending in ["'s", "’s"] where text.document.string(range).hasSuffix(ending) {
      range = TextRange(range.lower, range.upper - ending.utf8.count)
    }
    return Evidence(quote: text.document.string(range), range: range, rule: "company.text")
  }

  private func isNamed(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.isCapital || token.flags.contains(.innerCapital) && !isGluedWord(token) else {
      return false
    }
    return !isOfTwoScripts(token)
  }

  /// Whether a Latin word runs into one of Korean, Japanese or Chinese, as before a particle.
  private func isOfTwoScripts(_ token: Token) -> Bool {
    text.document.text[Int(token.lower)..<Int(token.upper)].contains { (0xE3...0xED).contains($0) }
  }

  private func isCommon(_ index: Int, _ limit: Int) -> Bool {
    let token = text.tokens[index]
    // "American" alone is no company, "American Bakeries" may be one.
    if text.follows(.demonym, at: index, before: limit) {
      return index + 1 >= limit || !text.tokens[index + 1].isWord || !isNamed(index + 1)
    }
    if isOpening(index, limit) { return false }
    let word = index..<(index + 1)
    if isPossessive(word),
      text.lexicon.phrase(.noCompany, bare(word), at: 0, before: 1) != nil
    {
      return true
    }
    return text.follows(.noCompany, at: index, before: limit)
      || text.isIn(.bulletStart, token) || token.upper - token.lower == 1
      || text.isIn(.year, token) || text.isIn(.headingFiller, token)
      || text.longest(.degrees, at: index, before: limit) != nil
      || text.isPhrase(.families, index)
      || text.isPhrase(.headings, index)
  }

  /// Whether a name follows words that are no name by themselves: "New York Life", "Data Trust".
  private func isOpening(_ index: Int, _ limit: Int) -> Bool {
    guard let next = text.phrase(.nameOpener, at: index, before: limit),
      next < limit, text.tokens[next].isWord, isNamed(next),
      !text.tokens[next].flags.contains(.glued)
    else { return false }
    if text.isPhrase(.nameLink, next - 1) { return true }
    return !text.follows(.noCompany, at: next, before: limit)
      && !text.follows(.nameStop, at: next, before: limit)
  }

  private func isLink(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit, isNamed(index + 1) || text.tokens[index + 1].isWord else {
      return false
    }
    if text.isSign(index, "&") { return isNamed(index + 1) }
    // "St. Anne's Hospital"
    if text.isSign(index, "."), text.isIn(.noStop, index - 1),
      text.tokens[index - 1].upper - text.tokens[index - 1].lower <= 3
    {
      return isNamed(index + 1)
    }
    // "Van der Acme"
    if index > 0,
      text.phrase(.nameParticle, at: index - 1, before: limit) == index + 1
    {
      return isNamed(index + 1)
    }
    if text.isSign(index, ".") || text.isSign(index, "-") {
      return !text.tokens[index + 1].flags.contains(.spaceBefore) && isNamed(index + 1)
    }
    // "Bureau for Tides"
    if text.phrase(.headFor, at: index - 1, before: limit) == index + 1 {
      return isNamed(index + 1)
    }
    return text.follows(.nameLink, at: index, before: limit)
      && isNamed(index + 1)
  }
}
