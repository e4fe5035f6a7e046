import PostingModel

/// Reads a run of words that may be a company's name.
struct CompanyName {
  let lexicon: Lexicon
  let text: ReadText

  /// The run of capitalised words at `start`, with "&", "of" and the like inside it; empty where the
  /// words there are common ones, a skill or a part of the title's words.
  func read(at start: Int, _ limit: Int) -> Range<Int> {
    guard text.tokens[start].isWord, isNamed(start) else { return start..<start }
    if isCommon(start, limit) { return start..<start }
    var end = start + 1
    var cursor = end
    while cursor < limit, cursor < start + 6 {
      let token = text.tokens[cursor]
      if token.flags.contains(.glued) { break }
      if token.isWord, isNamed(cursor) {
        if lexicon.phrase(.nameStop, text.tokens, at: cursor, before: limit) != nil { break }
        cursor += 1
        end = cursor
      } else if isLink(cursor, limit) {
        cursor += 1
      } else {
        break
      }
    }
    return start..<end
  }

  /// Whether a name is that of a skill, or an abbreviation, as many words with capitals are.
  func isDoubtful(_ name: Range<Int>) -> Bool {
    let first = text.tokens[name.lowerBound].word
    if lexicon.isIn(.fieldHead, first) || lexicon.isIn(.fieldModifier, first) { return true }
    if name.count == 1, text.tokens[name.lowerBound].flags.contains(.allCapitals) { return true }
    return isSkill(name)
  }

  /// Whether the vocabulary holds a skill of that name.
  func isSkill(_ name: Range<Int>) -> Bool {
    lexicon.skills.longest(
      text.tokens, at: name.lowerBound, before: name.upperBound, folded: true)?.end
      == name.upperBound
  }

  /// Whether it is one word that some vocabulary holds, as "Agency" or "Unit".
  func isKnownWord(_ name: Range<Int>) -> Bool {
    name.count == 1 && text.tokens[name.lowerBound].word != WordTable.unknown
  }

  /// Where what is no name at `start` ends: "San Francisco" is passed over as a whole.
  func endOfCommon(at start: Int, _ limit: Int) -> Int {
    lexicon.phrase(.noCompany, text.tokens, at: start, before: limit) ?? start + 1
  }

  /// A word with a capital inside that no vocabulary holds, as "BrightHarbour", is made to be a name.
  func isCoined(_ name: Range<Int>) -> Bool {
    name.count == 1 && text.tokens[name.lowerBound].flags.contains(.innerCapital)
      && !isKnownWord(name)
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
    return bytes.suffix(2).elementsEqual("'s".utf8) || bytes.suffix(4).elementsEqual("’s".utf8)
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
    text.tokens[index].isCapital || text.tokens[index].flags.contains(.innerCapital)
  }

  private func isCommon(_ index: Int, _ limit: Int) -> Bool {
    let token = text.tokens[index]
    // "American" alone is no company, "American Bakeries" may be one.
    if lexicon.phrase(.demonym, text.tokens, at: index, before: limit) != nil {
      return index + 1 >= limit || !text.tokens[index + 1].isWord || !isNamed(index + 1)
    }
    return lexicon.phrase(.noCompany, text.tokens, at: index, before: limit) != nil
      || lexicon.isIn(.bulletStart, token.word) || token.upper - token.lower == 1
      || lexicon.isIn(.year, token.word) || lexicon.isIn(.headingFiller, token.word)
      || lexicon.degrees.longest(text.tokens, at: index, before: limit, folded: false) != nil
      || lexicon.families.longest(text.tokens, at: index, before: index + 1, folded: false) != nil
      || lexicon.headings.longest(text.tokens, at: index, before: index + 1, folded: false) != nil
  }

  private func isLink(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit, isNamed(index + 1) || text.tokens[index + 1].isWord else {
      return false
    }
    if text.isSign(index, "&") { return isNamed(index + 1) }
    if text.isSign(index, ".") || text.isSign(index, "-") {
      return !text.tokens[index + 1].flags.contains(.spaceBefore) && isNamed(index + 1)
    }
    return lexicon.phrase(.nameLink, text.tokens, at: index, before: limit) != nil
      && isNamed(index + 1)
  }
}
