import Model

/// Finds the company that a posting names in its text.
///
/// Every place where a name stands as a company's does is a vote for it: "About Acme", "At Acme, we",
/// "Company: Acme", "Acme is a", "Acme's", a line of its own under the title, or being written with a
/// capital inside a sentence. The name with most votes is the company, the earlier one of two.
struct CompanyReader {
  let lexicon: Lexicon

  /// Votes below which a name is not believed.
  private static let threshold = 3

  /// What a heading says of the sentence behind it.
  private enum Lead {
    case none
    /// "Company": the name follows.
    case label
    /// "About us": what follows may begin with the name.
    case introduction
    /// "Posted by": somebody's name follows.
    case person
  }

  /// The company, nil where no name has votes enough.
  func read(_ text: ReadText, title: Range<Int>) -> Answer<String?> {
    var ballot = CompanyBallot(text: text, title: title, lexicon: lexicon)
    var lead = Lead.none
    var seen: Set<UInt64> = []
    for sentence in text.sentences {
      if isPersonLabel(sentence, title, text) {
        lead = .person
        continue
      }
      // Boards give the name twice, as their cards do.
      if lead == .person, isPerson(sentence.tokens, text) { continue }
      if sentence.isHeading, let next = self.lead(sentence.tokens, text) {
        lead = next
        continue
      }
      // What a posting says twice in the same words counts once.
      let isNew = seen.insert(
        sentence.tokens.reduce(0) { ($0 ^ UInt64(text.tokens[$1].hash)) &* 0x100_0000_01B3 }
      ).inserted
      read(sentence, lead, title, text, isNew, &ballot)
      lead = .none
    }
    guard let winner = ballot.winner(threshold: Self.threshold) else {
      return Answer(nil, rule: "company.none")
    }
    let name = NameForms(lexicon: lexicon, text: text).full(winner)
    let evidence = CompanyName(lexicon: lexicon, text: text).evidence(name)
    return Answer(evidence.quote, rule: "company.text", evidence: [evidence])
  }

  private func read(
    _ sentence: Sentence, _ lead: Lead, _ title: Range<Int>, _ text: ReadText, _ isNew: Bool,
    _ ballot: inout CompanyBallot
  ) {
    let range = sentence.tokens
    let reader = CompanyName(lexicon: lexicon, text: text)
    if sentence.block == 1, isMarked(sentence, text), let name = reader.whole(range) {
      return ballot.vote(name, 5, .strong)
    }
    var index = range.lowerBound
    while index < range.upperBound {
      let name = reader.read(at: index, range.upperBound)
      guard !name.isEmpty else {
        index = reader.endOfCommon(at: index, range.upperBound)
        continue
      }
      index = name.upperBound
      if reader.isNoCompany(name) { continue }
      let strong = strongVotes(name, sentence, lead, title, text)
      if strong > 0 {
        ballot.vote(name, strong, .strong)
      } else if sentence.block > 0, !sentence.isHeading, isNew {
        let name = ballot.owner(name, in: range)
        if name.isEmpty { continue }
        let standing = weakStanding(name, sentence, text)
        let isTelling = reader.isPossessive(name) || reader.isCoined(name)
        if let standing { ballot.vote(name, isTelling ? 2 : 1, standing) }
      }
      // "American Bakers Association (ABA)": votes for the short form are votes for the long one.
      if index + 2 < range.upperBound, text.isSign(index, "("), text.isSign(index + 2, ")"),
        text.tokens[index + 1].flags.contains(.allCapitals)
      {
        ballot.alias(index + 1, of: name)
      }
    }
  }

  /// Votes for a name that stands as a company's does.
  private func strongVotes(
    _ name: Range<Int>, _ sentence: Sentence, _ lead: Lead, _ title: Range<Int>, _ text: ReadText
  ) -> Int {
    let reader = CompanyName(lexicon: lexicon, text: text)
    let range = sentence.tokens
    let index = name.lowerBound
    let isFirst = index == range.lowerBound
    let isLast = name.upperBound >= range.upperBound - 1
    let isOpening =
      index == range.lowerBound + 1
      && (text.tokens[range.lowerBound].isSign
        || lexicon.isIn(.article, text.tokens[range.lowerBound].word))
    let isWhole = (isFirst || isOpening) && isLast
    if lead == .label, isFirst, isWhole { return 8 }
    if index > range.lowerBound, text.isSign(index - 1, ":"),
      isLabel(range.lowerBound..<index, text)
    {
      return 8
    }
    if sentence.block == 0 { return isAfterAt(index, range, text) ? 5 : 0 }
    var votes = 0
    if isLast, sentence.block <= 2, isBehindTitle(index, range, title, text),
      !reader.isOfKnownWords(name)
    {
      votes += 5
    }
    if sentence.isHeading {
      if !isFirst, isBefore(index, range, text) { votes += isLast ? 5 : 2 }
    } else {
      votes += sentenceVotes(name, sentence, lead, text)
    }
    if isWhole, !text.isSign(range.upperBound - 1, ":") {
      if sentence.block == 1, isMarked(sentence, text) {
        votes += 5
      } else if (1...3).contains(sentence.block), !isItem(sentence, text),
        !reader.isOfKnownWords(name)
      {
        votes += 2
      }
    }
    return votes
  }

  /// Votes for a name by the words around it in a sentence.
  private func sentenceVotes(
    _ name: Range<Int>, _ sentence: Sentence, _ lead: Lead, _ text: ReadText
  ) -> Int {
    let reader = CompanyName(lexicon: lexicon, text: text)
    let range = sentence.tokens
    let isFirst = name.lowerBound == range.lowerBound
    var votes = 0
    let isBefore = !reader.isShort(name) && isBefore(name.lowerBound, range, text)
    let isDefined = isDefined(name.upperBound, range.upperBound, text)
    if !reader.isShort(name), isFollowed(name.upperBound, range.upperBound, text) || isDefined {
      if isDefined, isFirst || isBefore || !reader.isDoubtful(name) {
        votes += 4
      } else if isBefore
        || isFirst && (!reader.isSkill(name) || !isLoose(name, range.upperBound, text))
        || !isFirst && !reader.isDoubtful(name) && !reader.isOpened(name)
      {
        votes += 3
      }
      // A word at the start of a sentence may have its capital from there: "Travel is required".
      if votes == 3, !isBefore, lead == .none, !isFirst || reader.isPlainWord(name),
        isLoose(name, range.upperBound, text)
      {
        votes = 0
      }
      if lead == .introduction, isFirst, votes > 0 { votes += 3 }
    }
    if isBefore {
      // "At Tableau, ..." opens with the company, "a talk about Tableau" may not.
      let isOpening = name.lowerBound <= range.lowerBound + 1
      votes += votes == 0 && !isOpening && reader.isSkill(name) ? 1 : 2
    }
    if name.lowerBound > range.lowerBound, text.isSign(name.lowerBound - 1, "@") { votes += 3 }
    // Who employs without regard to race says so by name.
    if sentence.kind == .equalOpportunity, name.count > 1,
      lexicon.phrase(
        .employerActs, text.tokens, at: name.upperBound, before: range.upperBound) != nil
    {
      votes += 4
    }
    return votes
  }

  /// How a name stands that no words around it make a company's; nil where it says nothing.
  private func weakStanding(
    _ name: Range<Int>, _ sentence: Sentence, _ text: ReadText
  ) -> CompanyBallot.Standing? {
    let reader = CompanyName(lexicon: lexicon, text: text)
    let index = name.lowerBound
    let range = sentence.tokens
    guard !reader.isDoubtful(name), !reader.isOfKnownWords(name), !reader.isOpened(name),
      !reader.isNetwork(name), !reader.isShort(name)
    else { return nil }
    let isRequired = sentence.kind == .requirements || sentence.kind == .preferred
    if isRequired, !reader.isPossessive(name) { return .listed }
    if reader.isMarket(name, in: range) { return nil }
    guard index > range.lowerBound else {
      return name.count > 1 || reader.isPossessive(name) ? .weak : nil
    }
    if lexicon.phrase(.placeBefore, text.tokens, at: index - 1, before: index) != nil {
      return .place
    }
    return isListed(name, range, text) || isTool(index, range, text) ? .listed : .weak
  }

  /// Whether a name stands in a list of things, as tools do.
  private func isListed(_ name: Range<Int>, _ range: Range<Int>, _ text: ReadText) -> Bool {
    let before = name.lowerBound - 1
    let after = name.upperBound
    if ["/", "(", "#"].contains(where: { text.isSign(before, $0) }) { return true }
    guard after < range.upperBound else { return text.isSign(before, ",") }
    if text.isSign(after, "/") { return true }
    return text.isSign(before, ",")
      && (text.tokens[after].isSign || lexicon.isIn(.listJoin, text.tokens[after].word))
  }

  /// Whether the source itself marks it as a heading.
  private func isMarked(_ sentence: Sentence, _ text: ReadText) -> Bool {
    if case .heading = text.document.blocks[sentence.block].kind { true } else { false }
  }

  private func isItem(_ sentence: Sentence, _ text: ReadText) -> Bool {
    if case .item = text.document.blocks[sentence.block].kind { true } else { false }
  }

  /// Whether a sentence is "Posted by" or "Recruiter" alone, and not the title of a recruiter's job.
  private func isPersonLabel(_ sentence: Sentence, _ title: Range<Int>, _ text: ReadText) -> Bool {
    let range = sentence.tokens
    let end = lexicon.phrase(
      .personLabel, text.tokens, at: range.lowerBound, before: range.upperBound)
    return end == range.upperBound && sentence.block > 0
      && !range.elementsEqual(title) { text.tokens[$0].hash == text.tokens[$1].hash }
  }

  /// Whether a line is two or three words with capitals, as the name of a person is.
  private func isPerson(_ range: Range<Int>, _ text: ReadText) -> Bool {
    (2...3).contains(range.count)
      && range.allSatisfy { text.tokens[$0].isWord && text.tokens[$0].isCapital }
  }

  private func lead(_ heading: Range<Int>, _ text: ReadText) -> Lead? {
    if isLabel(heading, text) { return .label }
    let end = lexicon.phrase(
      .companyIntroduction, text.tokens, at: heading.lowerBound, before: heading.upperBound)
    return end.map { $0 >= heading.upperBound - 1 } ?? false ? .introduction : nil
  }

  private func isLabel(_ range: Range<Int>, _ text: ReadText) -> Bool {
    let end = lexicon.phrase(
      .companyLabel, text.tokens, at: range.lowerBound, before: range.upperBound)
    guard let end else { return false }
    return end == range.upperBound || end == range.upperBound - 1 && text.tokens[end].isSign
  }

  /// "Engineer at Acme", "Engineer @ Acme".
  private func isAfterAt(_ index: Int, _ range: Range<Int>, _ text: ReadText) -> Bool {
    index > range.lowerBound
      && (text.isSign(index - 1, "@")
        || lexicon.phrase(.at, text.tokens, at: index - 1, before: index) != nil)
  }

  /// "Data Engineer (m/f/d) — Acme" where "Data Engineer" is the title.
  private func isBehindTitle(
    _ index: Int, _ range: Range<Int>, _ title: Range<Int>, _ text: ReadText
  ) -> Bool {
    let start = range.lowerBound
    guard !title.isEmpty, start + title.count < index,
      text.isDash(index - 1) || isAfterAt(index, range, text)
    else { return false }
    return title.indices.allSatisfy {
      text.tokens[$0].hash == text.tokens[start + $0 - title.lowerBound].hash
    }
  }

  /// "experience with Acme", "such as Acme".
  private func isTool(_ index: Int, _ range: Range<Int>, _ text: ReadText) -> Bool {
    (max(range.lowerBound, index - 4)..<index).contains {
      lexicon.phrase(.toolBefore, text.tokens, at: $0, before: index) == index
    }
  }

  private func isBefore(_ index: Int, _ range: Range<Int>, _ text: ReadText) -> Bool {
    (max(range.lowerBound, index - 3)..<index).contains {
      lexicon.phrase(.companyBefore, text.tokens, at: $0, before: index) == index
    }
  }

  /// "Acme is a", "Acme is an equal opportunity employer".
  private func isDefined(_ index: Int, _ limit: Int, _ text: ReadText) -> Bool {
    lexicon.phrase(.companyDefined, text.tokens, at: index, before: limit) != nil
  }

  /// Whether what follows a name follows any word: "is" without "a", or any verb behind a word that
  /// vocabularies hold.
  private func isLoose(_ name: Range<Int>, _ limit: Int, _ text: ReadText) -> Bool {
    if lexicon.phrase(.noDefinition, text.tokens, at: name.upperBound, before: limit) != nil {
      return true
    }
    let isKnown = CompanyName(lexicon: lexicon, text: text).isOfKnownWords(name)
    if lexicon.phrase(.change, text.tokens, at: name.upperBound, before: limit) != nil {
      return isKnown
    }
    return lexicon.phrase(.definition, text.tokens, at: name.upperBound, before: limit) == nil
      && (isKnown
        || lexicon.phrase(.toBe, text.tokens, at: name.upperBound, before: limit) != nil)
  }

  private func isFollowed(_ index: Int, _ limit: Int, _ text: ReadText) -> Bool {
    lexicon.phrase(.companyAfter, text.tokens, at: index, before: limit) != nil
  }
}
