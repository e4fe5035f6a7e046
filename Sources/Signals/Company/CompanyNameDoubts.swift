import Model

/// Tells companies' names from words that are written as names are.
extension CompanyName {
  /// Whether a name is that of a skill, or an abbreviation, as many words with capitals are.
  func isDoubtful(_ name: Range<Int>) -> Bool {
    let first = name.lowerBound
    if text.isIn(.fieldHead, first) || text.isIn(.fieldModifier, first) { return true }
    if name.count == 1, text.tokens[name.lowerBound].flags.contains(.allCapitals) { return true }
    if name.count == 1, isPossessive(name), isAbbreviation(name.lowerBound) { return true }
    return isSkill(name)
  }

  /// Whether it ends as no company does: "Quality Analyst", "Fair Chance Ordinance", "Iteratively".
  func isNoCompany(_ name: Range<Int>) -> Bool {
    if isPlainWord(name), isAdverb(name.lowerBound) { return true }
    return text.isPhrase(.noCompanyEnd, name.upperBound - 1)
  }

  /// Whether it ends like "iteratively" and "continuously", and not only like "Calendly".
  private func isAdverb(_ index: Int) -> Bool {
    let range = text.tokens[index].range
    let letters = text.document.text[range.lower..<range.upper]
    return Self.adverbEnds.contains { letters.suffix($0.count).elementsEqual($0) }
  }

  private static let adverbEnds = ["ively", "ously", "ally", "antly", "ently", "ably", "ingly"]
    .map { Array($0.utf8) }

  /// Whether it ends in the kind of company that it names: "Acme Health".
  func endsInKind(_ name: Range<Int>) -> Bool {
    let last = name.upperBound - 1
    let word = isPossessive(name) ? bare(name) : [text.tokens[last]]
    return text.lexicon.phrase(.companyKind, word, at: 0, before: word.count) == word.count
  }

  /// Whether its first words make a name only with those behind them: "Federal Reserve Bank".
  func isOpened(_ name: Range<Int>) -> Bool {
    text.follows(.nameOpener, at: name.lowerBound, before: name.upperBound)
  }

  /// Whether it is a site on which companies have pages.
  func isNetwork(_ name: Range<Int>) -> Bool {
    text.phrase(.networkName, at: name.lowerBound, before: name.upperBound)
      == name.upperBound
  }

  /// Whether vocabularies hold all of its words, as of "Revenue Operations": it may be a name, and may
  /// be words that were written large.
  func isOfKnownWords(_ name: Range<Int>) -> Bool {
    name.allSatisfy { text.tokens[$0].isSign || text.tokens[$0].word != WordTable.unknown }
  }

  /// Whether it is one word without anything but its first capital that would tell it from a word that
  /// starts a sentence.
  func isPlainWord(_ name: Range<Int>) -> Bool {
    name.count == 1
      && text.tokens[name.lowerBound].flags.isDisjoint(with: [.allCapitals, .innerCapital])
  }

  /// Whether the vocabulary holds a skill of that name.
  func isSkill(_ name: Range<Int>) -> Bool {
    text.longest(.skills, at: name.lowerBound, before: name.upperBound)?.end
      == name.upperBound
  }

  /// Whether the first words lead in to a name or to a list: "About Acme", "Join Acme", "Strong Skills".
  func isLeadIn(_ heading: Range<Int>) -> Bool {
    text.isIn(.bulletStart, heading.lowerBound)
      || [Phrase.companyBefore, .companyLabel, .companyIntroduction, .nameStop].contains {
        text.follows($0, at: heading.lowerBound, before: heading.upperBound)
      }
  }

  /// Whether a small word was lost against the next one: "andOther", "dataAttend", but not "iPhone".
  func isGluedWord(_ token: Token) -> Bool {
    let bytes = text.document.text[Int(token.lower)..<Int(token.upper)]
    let small = bytes.prefix { $0 &- 0x61 < 26 }
    guard small.count >= 3 else { return false }
    return small.count > 3
      || text.lexicon.tokens(of: String(decoding: small, as: UTF8.self)).first.map {
        text.isIn(.headingFiller, $0)
      } ?? false
  }
}
