import Model

/// Finds the degrees that a sentence names and puts those named together into one mention.
struct DegreeFinder {
  let lexicon: Lexicon

  private struct Term {
    var tokens: Range<Int>
    var group: DegreeGroup
  }

  /// The mentions of all sentences, in order.
  func all(in text: ReadText) -> [DegreeMention] {
    let listed = ListedFields(lexicon: lexicon)
    var isNamed = false
    return text.sentences.indices.flatMap { index in
      var mentions = withoutNaming(
        mentions(in: text, sentence: index, isNamed: isNamed), text)
      if isNamed { mentions.removeAll { pointsBack($0, text) } }
      isNamed = isNamed || !mentions.isEmpty
      if let last = mentions.last, last.fields.isEmpty {
        (mentions[mentions.count - 1].fields, mentions[mentions.count - 1].listed) =
          listed.read(below: last, in: text)
      }
      return mentions
    }
  }

  /// "Experience does not replace the degree": the one that was named before.
  private func pointsBack(_ mention: DegreeMention, _ text: ReadText) -> Bool {
    let start = mention.tokens.lowerBound
    return mention.groups == [.degree] && mention.fields.isEmpty && mention.tokens.count == 1
      && start > text.sentences[mention.sentence].tokens.lowerBound
      && lexicon.phrase(.definite, text.tokens, at: start - 1, before: start) != nil
  }

  /// "A degree in hydrology (Master or Diplom)", "…, Master level": the name behind says which degree.
  private func withoutNaming(_ mentions: [DegreeMention], _ text: ReadText) -> [DegreeMention] {
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
        && lexicon.phrase(.degreePart, text.tokens, at: end - 1, before: end) != nil
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
    in text: ReadText, sentence index: Int, isNamed: Bool = false
  ) -> [DegreeMention] {
    guard lexicon.degrees.starts(in: text.sentences[index]) else { return [] }
    let sentence = text.sentences[index].tokens
    let terms = self.terms(sentence, text, isNamed: isNamed)
    guard !terms.isEmpty else { return [] }
    let fields = FieldReader(lexicon: lexicon)
    var mentions: [DegreeMention] = []
    var names = FieldNames()
    for (place, term) in terms.enumerated() {
      let limit =
        place + 1 < terms.count ? terms[place + 1].tokens.lowerBound : sentence.upperBound
      var tokens = term.tokens
      var (found, end) = fields.read(text, tokens.upperBound, limit)
      if found.isEmpty {
        // "Computer science degree" is one term, and its last word the degree.
        let degree = term.group == .degree ? tokens.upperBound - 1 : tokens.lowerBound
        let before = fields.read(text, before: degree, mentions.last?.end ?? sentence.lowerBound)
        found = before.names
        tokens = min(before.start, tokens.lowerBound)..<tokens.upperBound
      }
      end = max(tokens.upperBound, end)
      let last = mentions.count - 1
      if last >= 0, joins(mentions[last], tokens.lowerBound, text),
        !isCommaPair(terms, place, text)
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
      mentions[place].isOpen = isOpen(mentions[place], sentence, text)
    }
    return mentions
  }

  private func terms(
    _ sentence: Range<Int>, _ text: ReadText, isNamed: Bool
  ) -> [Term] {
    let matches = lexicon.matches(lexicon.degrees, text.tokens, sentence)
    guard !matches.isEmpty else { return [] }
    let all = matches.map { ($0.tokens, lexicon.degreeTerms[$0.payload]) }.filter {
      !$1.isAmbiguous || !isSmallWord($0, text)
    }
    var terms: [Term] = []
    for (place, (tokens, term)) in all.enumerated() {
      let context = DegreeContext(text: text, sentence: sentence, tokens: tokens, lexicon: lexicon)
      let neighbours =
        (place > 0 && context.isNear(all[place - 1].0) && isOther(all[place - 1].0, tokens, text))
        || (place + 1 < all.count && context.isNear(all[place + 1].0)
          && isOther(all[place + 1].0, tokens, text))
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
      let isShort = term.group == .degree && isOfTwoYears(tokens, sentence, text)
      terms.append(Term(tokens: tokens, group: isShort ? .associate : term.group))
    }
    return terms
  }

  /// "A two-year technical degree".
  private func isOfTwoYears(
    _ tokens: Range<Int>, _ sentence: Range<Int>, _ text: ReadText
  ) -> Bool {
    let end = tokens.upperBound
    guard lexicon.phrase(.lowDegree, text.tokens, at: end - 1, before: end) != nil else {
      return false
    }
    let start = max(sentence.lowerBound, end - Self.longestShortDegree)
    return (start..<end).dropFirst().contains { unit in
      lexicon.phrase(.yearNoun, text.tokens, at: unit, before: unit + 1) != nil
        && YearsFinder(lexicon: lexicon).value(unit - 1, text) == 2
        && (unit..<end).allSatisfy { text.tokens[$0].isWord }
    }
  }

  /// Words of "two-year technical college degree".
  private static let longestShortDegree = 5

  /// "Such as", "to be": an abbreviation's letters written small.
  private func isSmallWord(_ tokens: Range<Int>, _ text: ReadText) -> Bool {
    let token = text.tokens[tokens.lowerBound]
    return tokens.count == 1 && token.upper - token.lower <= 3 && !token.isCapital
      && !token.flags.contains(.innerCapital)
  }

  /// Whether two spellings differ: "MS/MS" is a method, and neither is the other's company.
  private func isOther(_ a: Range<Int>, _ b: Range<Int>, _ text: ReadText) -> Bool {
    text.tokens[a.lowerBound].hash != text.tokens[b.lowerBound].hash
  }

  /// "Bachelor's degree, Master's preferred", "a bachelor's, a master's would help": two degrees with
  /// nothing but a comma between are two thoughts; three are a list.
  private func isCommaPair(_ terms: [Term], _ place: Int, _ text: ReadText) -> Bool {
    func isComma(_ place: Int) -> Bool {
      guard place > 0, place < terms.count else { return false }
      let start = terms[place - 1].tokens.upperBound
      return text.isSign(start, ",")
        && (start + 1..<terms[place].tokens.lowerBound).allSatisfy { isArticle($0, text) }
    }
    guard isComma(place) else { return false }
    // "Advanced degree (MS, PhD)" lists what it means.
    let end = terms[place].tokens.upperBound
    if end < text.tokens.count, text.isSign(end, ")") { return false }
    // "PhD, Masters, and/or research experience" goes on with something else.
    if end + 1 < text.tokens.count, text.isSign(end, ","),
      lexicon.phrase(.or, text.tokens, at: end + 1, before: text.tokens.count) != nil
        || lexicon.phrase(.and, text.tokens, at: end + 1, before: text.tokens.count) != nil
    {
      return false
    }
    let goesOn =
      place + 1 < terms.count
      && (end..<terms[place + 1].tokens.lowerBound).allSatisfy { isJoin($0, text) }
    return !goesOn && !isComma(place - 1)
  }

  /// Whether only list words, or fields of study and then "or", stand between a mention and `next`.
  private func joins(_ mention: DegreeMention, _ next: Int, _ text: ReadText) -> Bool {
    if allJoin(mention.tokens.upperBound..<next, text) { return true }
    guard mention.end > mention.tokens.upperBound, mention.end < next else { return false }
    let rest = mention.end..<next
    return allJoin(rest, text)
      && rest.contains {
        !isArticle($0, text) && text.tokens[$0].isWord || text.isSign($0, "/")
      }
  }

  /// Whether all of the tokens are list words and articles; an empty range is.
  private func allJoin(_ between: Range<Int>, _ text: ReadText) -> Bool {
    between.allSatisfy { isJoin($0, text) }
  }

  private func isJoin(_ index: Int, _ text: ReadText) -> Bool {
    lexicon.isIn(.listJoin, text.tokens[index].word) || isArticle(index, text)
      || lexicon.phrase(.evenMore, text.tokens, at: index, before: index + 1) != nil
  }

  private func isArticle(_ index: Int, _ text: ReadText) -> Bool {
    lexicon.isIn(.article, text.tokens[index].word)
  }

  private func isOpen(_ mention: DegreeMention, _ sentence: Range<Int>, _ text: ReadText) -> Bool {
    for start in [mention.tokens.upperBound, mention.end] {
      for index in start..<min(start + 3, sentence.upperBound) {
        if lexicon.phrase(.orHigher, text.tokens, at: index, before: sentence.upperBound) != nil {
          return true
        }
        if !text.tokens[index].isSign, !lexicon.isIn(.fieldFiller, text.tokens[index].word) {
          break
        }
      }
    }
    return false
  }
}
