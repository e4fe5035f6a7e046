import Model

/// Weighs what stands around a name in its sentence: whether it stands there as a company's does.
struct NameContext {
  let text: ReadText
  let sentence: Sentence
  let lead: CompanyLead
  let title: Range<Int>
  /// Hashes of names of two letters that the text repeats.
  let initials: Set<UInt32>

  private var range: Range<Int> { sentence.tokens }
  private var reader: CompanyName { CompanyName(text: text) }

  /// Weight of a name that stands as a company's does; 0 where it does not.
  func strongWeight(_ name: Range<Int>) -> Int {
    let index = name.lowerBound
    let isFirst = index == range.lowerBound
    let isLast = name.upperBound >= range.upperBound - 1
    let isOpening =
      index == range.lowerBound + 1
      && (text.tokens[range.lowerBound].isSign
        || text.isIn(.article, range.lowerBound))
    let isWhole = (isFirst || isOpening) && isLast
    if lead == .label, isFirst, isWhole { return 8 }
    if index > range.lowerBound, text.isSign(index - 1, ":"),
      CompanyLabels(text: text).isLabel(range.lowerBound..<index)
    {
      return 8
    }
    if isCopyright(index) { return 5 }
    if isTitle { return isAfterAt(index) ? 5 : isBesideJob(name) ? 3 : 0 }
    var weight = 0
    if isLast, sentence.block <= 2, isBehindTitle(index),
      !reader.isOfKnownWords(name)
    {
      weight += 5
    }
    if sentence.isHeading, !isStatement {
      if !isFirst, isLedIn(index) { weight += isLast ? 5 : 2 }
    } else {
      weight += sentenceWeight(name)
    }
    if isWhole, !text.isSign(range.upperBound - 1, ":") {
      if sentence.block == 1, isMarked {
        weight += 5
      } else if (1...3).contains(sentence.block), !isItem,
        !reader.isOfKnownWords(name), !isTown(name)
      {
        weight += 2
      } else if isClosing(name) {
        weight += 3
      }
    }
    return weight
  }

  /// A sentence that the source marks as a heading: "#### Acme is an equal opportunity employer."
  private var isStatement: Bool {
    range.count > Self.longestHeading && text.isSign(range.upperBound - 1, ".")
  }

  /// Words of a heading that is none but a sentence.
  private static let longestHeading = 8

  /// "Acme Ceramics. Teapots since 1888.": a name alone at the head of the last line.
  private func isClosing(_ name: Range<Int>) -> Bool {
    sentence.block > Self.lastOfHeader && sentence.block + 1 == text.document.blocks.count
      && text.document.blocks[sentence.block].range.upper
        > Int(text.tokens[range.upperBound - 1].upper)
      && name.count > 1 && !isItem && !reader.isOfKnownWords(name) && !reader.isNoCompany(name)
      && !isTown(name)
  }

  /// The last block that may belong to a posting's first lines.
  private static let lastOfHeader = 3

  /// "© 2026 Acme Ltd"
  private func isCopyright(_ index: Int) -> Bool {
    var cursor = index - 1
    while cursor > range.lowerBound,
      text.tokens[cursor].isNumber || text.isDash(cursor)
        || text.isPhrase(.copyrightBy, cursor)
    {
      cursor -= 1
    }
    guard cursor >= range.lowerBound else { return false }
    let sign = text.tokens[cursor].range
    return text.document.text[sign.lower..<sign.upper].elementsEqual("©".utf8)
      || (max(range.lowerBound, cursor - 2)...cursor).contains {
        text.phrase(.copyright, at: $0, before: index) == cursor + 1
      }
  }

  /// Whether a table of places holds the name.
  private func isTown(_ name: Range<Int>) -> Bool {
    // "The Hague"
    [name.lowerBound, name.lowerBound - 1].contains { start in
      start >= range.lowerBound
        && text.lexicon.places.name(text.tokens, at: start, before: name.upperBound)?.end
          == name.upperBound
    }
  }

  /// Whether the sentence opens with the title.
  private var isTitle: Bool {
    title.isEmpty ? sentence.block == 0 : title.lowerBound == range.lowerBound
  }

  /// Weight of a name by the words around it in a sentence.
  private func sentenceWeight(_ name: Range<Int>) -> Int {
    let isFirst = name.lowerBound == range.lowerBound
    var weight = 0
    // "Cobol is welcome": a need or a wish for what has that name.
    if sentence.kind == .requirements || sentence.kind == .preferred,
      name.upperBound < range.upperBound,
      text.longest(.cues, at: name.upperBound, before: range.upperBound) != nil
    {
      return 0
    }
    let isLedIn = !isAbbreviation(name) && isLedIn(name.lowerBound)
    let end = reader.endOfLegalForm(name.upperBound, range.upperBound)
    let isDefined = isDefined(end)
    if !isAbbreviation(name),
      (isFollowed(end) || isFollowed(name.upperBound)) && !isGiven(end) || isDefined
    {
      if isDefined, isFirst || isLedIn || !reader.isDoubtful(name) {
        weight += 4
      } else if isLedIn
        || isFirst && (!reader.isSkill(name) || !isLoose(name))
        || !isFirst && !reader.isDoubtful(name) && !reader.isOpened(name)
      {
        weight += 3
      }
      // A word at the start of a sentence may have its capital from there: "Travel is required".
      if weight == 3, !isLedIn, lead == .none, !isFirst || reader.isPlainWord(name),
        isLoose(name)
      {
        weight = 0
      }
      if lead == .introduction, isFirst, weight > 0 { weight += 3 }
    }
    if isLedIn {
      // "At Tableau, ..." opens with the company, "a talk about Tableau" may not.
      let isOpening = name.lowerBound <= range.lowerBound + 1
      weight += weight == 0 && !isOpening && reader.isSkill(name) ? 1 : 2
    }
    if name.lowerBound > range.lowerBound, text.isSign(name.lowerBound - 1, "@") { weight += 3 }
    if weight == 0, isSelfNamed(name) { weight += 4 }
    if weight == 0, isSubject(name) { weight += 2 }
    // Who employs without regard to race says so by name.
    if sentence.kind == .equalOpportunity, name.count > 1,
      text.follows(.employerActs, at: name.upperBound, before: range.upperBound)
    {
      weight += 4
    }
    return weight
  }

  /// Whether a name is two letters that the text has too seldom for an employer's: "TB", "IT".
  private func isAbbreviation(_ name: Range<Int>) -> Bool {
    reader.isShort(name) && !initials.contains(text.tokens[name.lowerBound].hash)
  }

  /// "Hi, we're Acme.", "We are Acme, and": nothing but a name stands there.
  private func isSelfNamed(_ name: Range<Int>) -> Bool {
    let start = max(range.lowerBound, name.lowerBound - 2)
    guard !reader.isOfKnownWords(name), !reader.isDoubtful(name),
      name.upperBound >= range.upperBound || !text.tokens[name.upperBound].isWord
    else { return false }
    return text.leads(.weAre, in: start..<name.lowerBound)
  }

  /// "Acme Planetarium pays": an organisation that does something at the start of a sentence.
  private func isSubject(_ name: Range<Int>) -> Bool {
    guard sentence.kind != .requirements, sentence.kind != .preferred,
      !reader.isOfKnownWords(name),
      case let organisation = Organisation(lexicon: text.lexicon, tokens: text.tokens),
      organisation.isEvident(name) || organisation.isOfTrade(name)
    else { return false }
    return IntroducedName(self).read()?.name == name
  }

  /// How a name stands that nothing around it makes a company's; nil where its place says nothing.
  func weakStanding(_ name: Range<Int>) -> CompanyCandidates.Standing? {
    let index = name.lowerBound
    guard !reader.isDoubtful(name), !reader.isOfKnownWords(name), !reader.isOpened(name),
      !reader.isNetwork(name), !isAbbreviation(name)
    else { return nil }
    let isRequired = sentence.kind == .requirements || sentence.kind == .preferred
    if isRequired, !reader.isPossessive(name) { return .listed }
    if reader.isMarket(name, in: text.view(range)) { return nil }
    guard index > range.lowerBound else {
      return name.count > 1 || reader.isPossessive(name) ? .weak : nil
    }
    if text.isPhrase(.placeBefore, index - 1) {
      return .place
    }
    return isListed(name) || isTool(index) ? .listed : .weak
  }

  /// Whether a name stands in a list of things, as tools do.
  private func isListed(_ name: Range<Int>) -> Bool {
    let before = name.lowerBound - 1
    let after = name.upperBound
    if ["/", "(", "#"].contains(where: { text.isSign(before, $0) }) { return true }
    guard after < range.upperBound else { return text.isSign(before, ",") }
    if text.isSign(after, "/") { return true }
    return text.isSign(before, ",")
      && (text.tokens[after].isSign || text.isIn(.listJoin, after))
  }

  /// Whether the source itself marks it as a heading.
  var isMarked: Bool {
    if case .heading = text.document.blocks[sentence.block].kind { true } else { false }
  }

  private var isItem: Bool {
    if case .item = text.document.blocks[sentence.block].kind { true } else { false }
  }

  /// "Engineer at Acme", "Engineer @ Acme".
  private func isAfterAt(_ index: Int) -> Bool {
    index > range.lowerBound
      && (text.isSign(index - 1, "@")
        || text.isPhrase(.at, index - 1))
  }

  /// "Data Engineer — Acme Boats", "Acme Boats: Data Engineer": a name of several words that no
  /// vocabulary holds, at an end of the title, parted from a job's; one word alone may be a team's.
  private func isBesideJob(_ name: Range<Int>) -> Bool {
    guard name.count > 1, !reader.isOfKnownWords(name), !reader.isDoubtful(name),
      !reader.isNoCompany(name)
    else { return false }
    let jobs = JobNames(lexicon: text.lexicon)
    let (start, end) = (name.lowerBound, name.upperBound)
    guard !jobs.isJob(text.tokens, name) else { return false }
    let isLast = end == range.upperBound || text.isSign(end, "(")
    if isLast, start > range.lowerBound + 1, isParting(start - 1) {
      return jobs.isJob(text.tokens, range.lowerBound..<(start - 1))
    }
    guard start == range.lowerBound, end + 1 < range.upperBound,
      isParting(end) || text.isSign(end, ":")
    else { return false }
    return jobs.isJob(text.tokens, (end + 1)..<range.upperBound)
  }

  /// A dash with spaces around it, or a bar.
  private func isParting(_ index: Int) -> Bool {
    text.isSign(index, "|") || text.isDash(index) && text.tokens[index].flags.contains(.spaceBefore)
  }

  /// "Data Engineer (m/f/d) — Acme" where "Data Engineer" is the title.
  private func isBehindTitle(_ index: Int) -> Bool {
    let start = range.lowerBound
    guard !title.isEmpty, start + title.count < index,
      text.isDash(index - 1) || isAfterAt(index)
    else { return false }
    return title.indices.allSatisfy {
      text.tokens[$0].hash == text.tokens[start + $0 - title.lowerBound].hash
    }
  }

  /// "experience with Acme", "such as Acme".
  private func isTool(_ index: Int) -> Bool {
    text.leads(.toolBefore, in: max(range.lowerBound, index - Self.longestToolLead)..<index)
  }

  /// Words right before a tool's name that say that it is one.
  private static let longestToolLead = 4

  /// "about Acme", "welcome to Acme".
  private func isLedIn(_ index: Int) -> Bool {
    text.leads(.companyBefore, in: max(range.lowerBound, index - Self.longestCompanyLead)..<index)
      || text.phrase(.companyOpening, at: range.lowerBound, before: index) == index
  }

  /// Words right before the company's name that lead to it.
  private static let longestCompanyLead = 3

  /// "Acme is a", "Acme is an equal opportunity employer".
  private func isDefined(_ index: Int) -> Bool {
    text.follows(.companyDefined, at: index, before: range.upperBound)
  }

  /// Whether what follows a name follows any word: "is" without "a", or any verb behind a word that
  /// vocabularies hold.
  private func isLoose(_ name: Range<Int>) -> Bool {
    let limit = range.upperBound
    let end = reader.endOfLegalForm(name.upperBound, limit)
    if text.follows(.noDefinition, at: end, before: limit) {
      return true
    }
    let isKnown = reader.isOfKnownWords(name)
    if text.follows(.change, at: end, before: limit) {
      return isKnown
    }
    return !text.follows(.definition, at: end, before: limit)
      && (isKnown
        || text.follows(.toBe, at: end, before: limit))
  }

  /// "Life Insurance is provided".
  private func isGiven(_ index: Int) -> Bool {
    text.follows(.given, at: index, before: range.upperBound)
  }

  /// "Acme builds", "Acme, a maker of".
  private func isFollowed(_ index: Int) -> Bool {
    text.follows(.companyAfter, at: index, before: range.upperBound)
  }
}
