import Model

/// Reads the kinds of employment that a posting names: in its title, in labelled and short lines, and in
/// sentences where a noun of the job follows ("a full-time, permanent position").
struct EmploymentReader {
  let text: ReadText

  /// Most tokens of a line that says nothing else.
  private static let shortLine = 10
  /// Kinds that hardly are anything else between two signs.
  private static let hours: [[Employment]] = [[.fullTime], [.partTime]]
  /// Most tokens of a line of parts that signs set apart.
  private static let longLine = 24
  /// Most tokens between a kind and the noun of the job.
  private static let reach = 6
  /// Words of "we are currently looking for a", right before a kind.
  private static let longestSeeking = 6
  /// Hours a week from which on work is full-time.
  private static let fullWeek = 35

  /// The kinds in the order of `Employment`.
  func read(_ posting: Posting, title: Range<Int>) -> [Told<Employment>] {
    var found = [Told<Employment>?](repeating: nil, count: Employment.allCases.count)
    let blockStarts = text.blockStarts
    for (number, sentence) in text.sentences.enumerated() {
      guard sentence.kind != .equalOpportunity,
        text.mayHold(.employments, in: sentence)
      else { continue }
      let matches = text.matches(.employments, in: sentence)
      for (place, match) in matches.enumerated() {
        let term = EmploymentTerm.all[match.payload].term
        guard !term.kinds.isEmpty,
          let rule = term.isSure
            ? "employment.sentence"
            : title.contains(match.tokens.lowerBound)
              ? titleRule(match.tokens, term, title)
              : rule(match.tokens, term, matches, place, sentence, number, blockStarts[number])
        else { continue }
        for kind in term.kinds { add(kind, match.tokens, rule, &found) }
      }
    }
    if found[index(.fullTime)] == nil, found[index(.partTime)] == nil, let hours = fewHours() {
      add(.partTime, hours, "employment.hours", &found)
    }
    let told = found.compactMap { $0 }
    return told.isEmpty ? declared(posting) : told
  }

  /// What the page's data say where the text is silent. Boards fill in `FULL_TIME` for every job: that
  /// alone is not believed.
  private func declared(_ posting: Posting) -> [Told<Employment>] {
    guard let words = posting.declared.employmentType else { return [] }
    let tokens = text.lexicon.tokens(of: String(words.lowercased().map { $0 == "_" ? " " : $0 }))
    var kinds: Set<Employment> = []
    for match in text.lexicon.matches(.employments, tokens, tokens.indices) {
      kinds.formUnion(EmploymentTerm.all[match.payload].term.kinds)
    }
    guard kinds != [.fullTime] else { return [] }
    return Employment.allCases.filter(kinds.contains).map { Told($0, evidence: []) }
  }

  private func index(_ kind: Employment) -> Int { Employment.allCases.firstIndex(of: kind) ?? 0 }

  private func add(
    _ kind: Employment, _ tokens: Range<Int>, _ rule: String, _ found: inout [Told<Employment>?]
  ) {
    let evidence = text.evidence(tokens, rule)
    let index = index(kind)
    guard let known = found[index] else {
      found[index] = Told(kind, evidence: [evidence])
      return
    }
    if known.evidence.count < 3 { found[index]?.evidence.append(evidence) }
  }

  /// The rule by which a word tells of this job; nil where it does not.
  private func rule(
    _ tokens: Range<Int>, _ term: EmploymentTerm, _ matches: [Match], _ place: Int,
    _ sentence: Sentence, _ number: Int, _ blockStart: Int
  ) -> String? {
    if sentence.block == 0, let found = titleRule(tokens, term, sentence.tokens) { return found }
    if term.isAlone, !isApart(tokens, sentence.tokens) { return nil }
    // "Contract type:" names no type.
    if let label = text.phrase(
      .employmentLabel, at: tokens.lowerBound, before: sentence.tokens.upperBound),
      label > tokens.upperBound
    {
      return nil
    }
    if isLabelled(tokens, sentence, number, blockStart) { return "employment.label" }
    let isAsked = sentence.kind == .requirements || sentence.kind == .preferred
    if !isAsked, isLine(tokens, matches, sentence) { return "employment.line" }
    return !term.isAlone && isOfJob(tokens, matches, place, sentence) ? "employment.sentence" : nil
  }

  /// "Data Analyst (Contract)", and an intern's title however it is written.
  private func titleRule(
    _ tokens: Range<Int>, _ term: EmploymentTerm, _ title: Range<Int>
  ) -> String? {
    term.kinds == [.internship] || isApart(tokens, title) ? "employment.title" : nil
  }

  /// Whether signs or the ends of the line stand on both sides.
  private func isApart(_ tokens: Range<Int>, _ line: Range<Int>) -> Bool {
    (tokens.lowerBound == line.lowerBound || !text.tokens[tokens.lowerBound - 1].isWord)
      && (tokens.upperBound == line.upperBound || !text.tokens[tokens.upperBound].isWord)
  }

  /// "Employment type: Full Time, Permanent", or the line behind such a label.
  private func isLabelled(
    _ tokens: Range<Int>, _ sentence: Sentence, _ number: Int, _ blockStart: Int
  ) -> Bool {
    let end = sentence.tokens.upperBound
    if let label = text.phrase(.employmentLabel, at: blockStart, before: end),
      label <= tokens.lowerBound, tokens.lowerBound - label < Self.shortLine,
      !text.tokens[label - 1].isWord || label < end && !text.tokens[label].isWord
    {
      return true
    }
    // Where the source lost the breaks: "…Type of employment: Temporary / Full-time".
    let first = max(blockStart, tokens.lowerBound - Self.shortLine)
    for start in first..<max(first, tokens.lowerBound) {
      if let label = text.phrase(.employmentLabel, at: start, before: tokens.lowerBound),
        text.isSign(label - 1, ":") || label < tokens.lowerBound && text.isSign(label, ":")
      {
        return true
      }
    }
    guard number > 0, sentence.tokens.count <= Self.shortLine else { return false }
    let before = text.sentences[number - 1].tokens
    guard
      let label = text.phrase(.employmentLabel, at: before.lowerBound, before: before.upperBound)
    else { return false }
    return label == before.upperBound
      || label + 1 == before.upperBound && !text.tokens[label].isWord
  }

  /// A line that says little else, or that begins with the word.
  private func isLine(_ tokens: Range<Int>, _ matches: [Match], _ sentence: Sentence) -> Bool {
    let isProse = text.holds(.proseWord, in: sentence)
    if isProse || sentence.isHeading && sentence.tokens.count > 4 { return false }
    let named = matches.reduce(0) { $0 + $1.tokens.count }
    let isLittle =
      sentence.tokens.count <= Self.shortLine
      && sentence.tokens.count(where: { text.tokens[$0].isWord }) - named <= 4
    // "Programme: 12 to 24 weeks, full-time, in our office in Leeds".
    if sentence.tokens.count <= Self.longLine, isApart(tokens, sentence.tokens),
      matches.contains(where: {
        $0.tokens == tokens && Self.hours.contains(EmploymentTerm.all[$0.payload].term.kinds)
      })
    {
      return true
    }
    let isFirst = tokens.lowerBound - sentence.tokens.lowerBound <= 1
    return isLittle || isFirst && (isItem(sentence) || sentence.kind == .benefits)
  }

  private func isItem(_ sentence: Sentence) -> Bool {
    if case .item = text.document.blocks[sentence.block].kind { return true }
    return false
  }

  /// A noun of the job behind it, beyond other such words: "a full-time, permanent position"; or a
  /// bracket of its own beside pay.
  private func isOfJob(
    _ tokens: Range<Int>, _ matches: [Match], _ place: Int, _ sentence: Sentence
  ) -> Bool {
    var index = tokens.upperBound
    let end = min(sentence.tokens.upperBound, index + Self.reach)
    if index < end, text.isSign(index, ")"), text.isSign(tokens.lowerBound - 1, "(") {
      return text.holds(.payWord, in: sentence)
    }
    // "A potential for full-time, permanent positions" has none to offer yet.
    if place > 0, EmploymentTerm.all[matches[place - 1].payload].term.kinds.isEmpty,
      tokens.lowerBound - matches[place - 1].tokens.upperBound <= 2
    {
      return false
    }
    if endsInNoun(tokens) { return true }
    // "We are looking for a full-time, salaried tide sorter", "a full-time postdoc".
    let before = max(sentence.tokens.lowerBound, tokens.lowerBound - Self.longestSeeking)
    if EmploymentTerm.all[matches[place].payload].term.kinds != [.internship],
      (before..<tokens.lowerBound).contains(where: {
        text.phrase(.seeking, at: $0, before: tokens.lowerBound) == tokens.lowerBound
      })
    {
      return true
    }
    var next = place + 1
    while index < end {
      if next < matches.count, matches[next].tokens.lowerBound == index {
        index = matches[next].tokens.upperBound
        if endsInNoun(matches[next].tokens) { return true }
        if EmploymentTerm.all[matches[next].payload].term.kinds.isEmpty { return false }
        next += 1
      } else if text.follows(.employmentNoun, at: index, before: end) {
        return true
      } else if !text.tokens[index].isWord
        || text.follows(.and, at: index, before: end)
        || text.follows(.orAlone, at: index, before: end)
        || text.starts(.modes, index)
      {
        if text.isSign(index, ".") || text.isSign(index, ";") { return false }
        index += 1
      } else {
        return false
      }
    }
    return false
  }

  /// "Permanent position"
  private func endsInNoun(_ tokens: Range<Int>) -> Bool {
    tokens.count > 1
      && text.isPhrase(.employmentNoun, tokens.upperBound - 1)
  }

  /// A number of at most three digits, with a unit right behind it or not; 0 for any other.
  private func number(_ token: Token) -> Int {
    let digits = text.document.text[Int(token.lower)..<Int(token.upper)]
    let number = digits.prefix(while: ByteClass.isDigit)
    let unit = digits.dropFirst(number.count)
    guard number.count <= 3, unit.isEmpty || unit.elementsEqual("h".utf8) else { return 0 }
    return number.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// "Student job (20 h/week)", "Working hours: 20h/week": work of less than a week.
  private func fewHours() -> Range<Int>? {
    for sentence in text.sentences where text.mayHold(.hoursPerWeek, in: sentence) {
      for index in sentence.tokens where !text.tokens[index].isSign {
        let end = sentence.tokens.upperBound
        guard let behind = text.phrase(.hoursPerWeek, at: index + 1, before: end),
          (1..<Self.fullWeek).contains(number(text.tokens[index]))
        else { continue }
        let before = index > sentence.tokens.lowerBound ? index - 1 : index
        let isLabelled =
          text.holds(.weeklyHoursLabel, in: sentence.tokens.lowerBound..<index)
        if sentence.block == 0 || isLabelled, !text.isDash(before) { return index..<behind }
      }
    }
    return nil
  }
}
