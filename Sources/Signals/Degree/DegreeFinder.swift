import Model

/// Finds the degrees that a sentence names and puts those named together into one mention.
struct DegreeFinder {
  let text: ReadText

  private struct Term {
    var tokens: Range<Int>
    var group: DegreeGroup
  }

  /// The mentions of all sentences, in order.
  func all() -> [DegreeMention] {
    let listed = ListedFields(text: text)
    var isNamed = false
    return text.sentences.indices.flatMap { index in
      var mentions = withoutNaming(
        mentions(sentence: index, isNamed: isNamed))
      if isNamed { mentions.removeAll { pointsBack($0) } }
      isNamed = isNamed || !mentions.isEmpty
      if let last = mentions.last, last.fields.isEmpty {
        (mentions[mentions.count - 1].fields, mentions[mentions.count - 1].listed) =
          listed.read(below: last)
      }
      return mentions
    }
  }

  /// "Experience does not replace the degree": the one that was named before.
  private func pointsBack(_ mention: DegreeMention) -> Bool {
    let start = mention.tokens.lowerBound
    return mention.groups == [.degree] && mention.fields.isEmpty && mention.tokens.count == 1
      && start > text.sentences[mention.sentence].tokens.lowerBound
      && text.isPhrase(.definite, start - 1)
  }

  /// "A degree in hydrology (Master or Diplom)", "…, Master level": the name behind says which degree.
  private func withoutNaming(_ mentions: [DegreeMention]) -> [DegreeMention] {
    var kept: [DegreeMention] = []
    for mention in mentions {
      let start = mention.tokens.lowerBound
      guard let last = kept.last, last.groups == [.degree], start - 1 == last.end,
        start > 0, !mention.groups.contains(.degree)
      else {
        kept.append(mention)
        continue
      }
      let end = mention.tokens.upperBound
      let isEnclosed =
        text.isSign(start - 1, "(") && end < text.tokens.count && text.isSign(end, ")")
      let isLevel =
        text.isSign(start - 1, ",")
        && text.isPhrase(.degreePart, end - 1)
      guard isEnclosed || isLevel else {
        kept.append(mention)
        continue
      }
      kept[kept.count - 1].groups = mention.groups
      kept[kept.count - 1].tokens = last.tokens.lowerBound..<end
      kept[kept.count - 1].end = max(last.end, mention.end, end)
    }
    return kept
  }

  /// The mentions of a sentence, in order.
  ///
  /// - Parameter isNamed: Whether a degree has been named before.
  func mentions(
    sentence index: Int, isNamed: Bool = false
  ) -> [DegreeMention] {
    guard text.mayHold(.degrees, in: text.sentences[index]) else { return [] }
    let sentence = text.view(index)
    let terms = self.terms(sentence, isNamed: isNamed)
    guard !terms.isEmpty else { return [] }
    let fields = FieldReader(text: text)
    var mentions: [DegreeMention] = []
    var names = FieldNames()
    for (place, term) in terms.enumerated() {
      let limit =
        place + 1 < terms.count ? terms[place + 1].tokens.lowerBound : sentence.upperBound
      var tokens = term.tokens
      var (found, end) = fields.read(tokens.upperBound, limit)
      if found.isEmpty {
        // "Computer science degree" is one term, and its last word the degree.
        let degree = term.group == .degree ? tokens.upperBound - 1 : tokens.lowerBound
        let before = fields.read(before: degree, mentions.last?.end ?? sentence.lowerBound)
        found = before.names
        tokens = min(before.start, tokens.lowerBound)..<tokens.upperBound
      }
      end = max(tokens.upperBound, end)
      let last = mentions.count - 1
      if last >= 0, joins(mentions[last], tokens.lowerBound),
        !isCommaPair(terms, place)
      {
        mentions[last].tokens = mentions[last].tokens.lowerBound..<tokens.upperBound
        mentions[last].groups.append(term.group)
        mentions[last].end = end
        mentions[last].fields += names.new(found)
      } else {
        names = FieldNames()
        mentions.append(
          DegreeMention(
            tokens: tokens, groups: [term.group], sentence: index, end: end,
            fields: names.new(found), isOpen: false))
      }
    }
    for place in mentions.indices {
      mentions[place].isOpen = isOpen(mentions[place], sentence)
    }
    return mentions
  }

  private func terms(
    _ sentence: SentenceView, isNamed: Bool
  ) -> [Term] {
    let matches = sentence.matches(.degrees, in: sentence.range)
    guard !matches.isEmpty else { return [] }
    let all = matches.map { ($0.tokens, text.lexicon.degreeTerms[$0.payload]) }.filter {
      !$1.isAmbiguous || !isSmallWord($0)
    }
    var terms: [Term] = []
    for (place, (tokens, term)) in all.enumerated() {
      let context = DegreeContext(sentence: sentence, tokens: tokens)
      let neighbours =
        (place > 0 && context.isNear(all[place - 1].0) && isOther(all[place - 1].0, tokens))
        || (place + 1 < all.count && context.isNear(all[place + 1].0)
          && isOther(all[place + 1].0, tokens))
      if term.isAmbiguous,
        !context.confirms(term, hasNeighbour: neighbours, isBehindDegree: !terms.isEmpty),
        !(isNamed && context.isOneInCapitals)
      {
        continue
      }
      if context.isNoDegree || context.isOtherDiploma(behind: terms.map(\.tokens)) { continue }
      if term.group == .degree {
        if context.isTemperature { continue }
        if let last = terms.last, context.isPartOf(last.tokens) {
          terms[terms.count - 1].tokens = last.tokens.lowerBound..<tokens.upperBound
          continue
        }
        if context.isSimilarDegree, terms.contains(where: { $0.group != .degree }) { continue }
      }
      let isShort = term.group == .degree && isOfTwoYears(tokens, sentence)
      terms.append(Term(tokens: tokens, group: isShort ? .associate : term.group))
    }
    return terms
  }

  /// "A two-year technical degree".
  private func isOfTwoYears(
    _ tokens: Range<Int>, _ sentence: SentenceView
  ) -> Bool {
    let end = tokens.upperBound
    guard sentence.isPhrase(.lowDegree, end - 1) else {
      return false
    }
    let start = max(sentence.lowerBound, end - Self.longestShortDegree)
    return (start..<end).dropFirst().contains { unit in
      sentence.isPhrase(.yearNoun, unit)
        && YearsFinder(text: text).value(unit - 1) == 2
        && (unit..<end).allSatisfy { text.tokens[$0].isWord }
    }
  }

  /// Words of "two-year technical college degree".
  private static let longestShortDegree = 5

  /// "Such as", "to be": an abbreviation's letters written small.
  private func isSmallWord(_ tokens: Range<Int>) -> Bool {
    let token = text.tokens[tokens.lowerBound]
    return tokens.count == 1 && token.upper - token.lower <= 3 && !token.isCapital
      && !token.flags.contains(.innerCapital)
  }

  /// Whether two spellings differ: "MS/MS" is a method, and neither is the other's company.
  private func isOther(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    text.tokens[a.lowerBound].hash != text.tokens[b.lowerBound].hash
  }

  /// "Bachelor's degree, Master's preferred", "a bachelor's, a master's would help": two degrees with
  /// nothing but a comma between are two thoughts; three are a list.
  private func isCommaPair(_ terms: [Term], _ place: Int) -> Bool {
    func isComma(_ place: Int) -> Bool {
      guard place > 0, place < terms.count else { return false }
      let start = terms[place - 1].tokens.upperBound
      return text.isSign(start, ",")
        && (start + 1..<terms[place].tokens.lowerBound).allSatisfy { isArticle($0) }
    }
    guard isComma(place) else { return false }
    // "Advanced degree (MS, PhD)" lists what it means.
    let end = terms[place].tokens.upperBound
    if end < text.tokens.count, text.isSign(end, ")") { return false }
    // "PhD, Masters, and/or research experience" goes on with something else.
    if end + 1 < text.tokens.count, text.isSign(end, ","),
      text.follows(.or, at: end + 1, before: text.tokens.count)
        || text.follows(.and, at: end + 1, before: text.tokens.count)
    {
      return false
    }
    let goesOn =
      place + 1 < terms.count
      && (end..<terms[place + 1].tokens.lowerBound).allSatisfy { isJoin($0) }
    return !goesOn && !isComma(place - 1)
  }

  /// Whether only list words, or fields of study and then "or", stand between a mention and `next`.
  private func joins(_ mention: DegreeMention, _ next: Int) -> Bool {
    if allJoin(mention.tokens.upperBound..<next) { return true }
    guard mention.end > mention.tokens.upperBound, mention.end < next else { return false }
    let rest = mention.end..<next
    return allJoin(rest)
      && rest.contains {
        !isArticle($0) && text.tokens[$0].isWord || text.isSign($0, "/")
      }
  }

  /// Whether all of the tokens are list words and articles; an empty range is.
  private func allJoin(_ between: Range<Int>) -> Bool {
    between.allSatisfy { isJoin($0) }
  }

  private func isJoin(_ index: Int) -> Bool {
    text.isIn(.listJoin, index) || isArticle(index)
      || text.isPhrase(.evenMore, index)
  }

  private func isArticle(_ index: Int) -> Bool {
    text.isIn(.article, index)
  }

  private func isOpen(_ mention: DegreeMention, _ sentence: SentenceView) -> Bool {
    for start in [mention.tokens.upperBound, mention.end] {
      for index in sentence.next(Self.nearHigher, from: start) {
        if sentence.follows(.orHigher, at: index) {
          return true
        }
        if !text.tokens[index].isSign, !sentence.isIn(.fieldFiller, index) {
          break
        }
      }
    }
    return false
  }

  /// Words between a degree and "or higher": "degree in hydrology".
  private static let nearHigher = 3
}
