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
    text.sentences.indices.flatMap { mentions(in: text, sentence: $0) }
  }

  /// The mentions of a sentence, in order.
  func mentions(in text: ReadText, sentence index: Int) -> [DegreeMention] {
    let sentence = text.sentences[index].tokens
    let terms = self.terms(sentence, text)
    guard !terms.isEmpty else { return [] }
    let fields = FieldReader(lexicon: lexicon)
    var mentions: [DegreeMention] = []
    for (place, term) in terms.enumerated() {
      let found = fields.read(text, term.tokens.upperBound, sentence.upperBound)
      if var last = mentions.last, joins(last, term.tokens.lowerBound, text),
        !isCommaPair(terms, place, text)
      {
        last.tokens = last.tokens.lowerBound..<term.tokens.upperBound
        last.groups.append(term.group)
        last.end = max(term.tokens.upperBound, found.end)
        last.fields += found.names.filter { !last.fields.contains($0) }
        mentions[mentions.count - 1] = last
      } else {
        mentions.append(
          DegreeMention(
            tokens: term.tokens, groups: [term.group], sentence: index,
            end: max(term.tokens.upperBound, found.end), fields: found.names, isOpen: false))
      }
    }
    for place in mentions.indices {
      if mentions[place].fields.isEmpty {
        let limit = place > 0 ? mentions[place - 1].end : sentence.lowerBound
        let tokens = mentions[place].tokens
        // "Computer science degree" is one term, and its last word the degree.
        let degree = mentions[place].groups == [.degree] ? tokens.upperBound - 1 : tokens.lowerBound
        let before = fields.read(text, before: degree, limit)
        mentions[place].fields = before.names
        mentions[place].tokens = min(before.start, tokens.lowerBound)..<tokens.upperBound
      }
      mentions[place].isOpen = isOpen(mentions[place], sentence, text)
    }
    return mentions
  }

  private func terms(_ sentence: Range<Int>, _ text: ReadText) -> [Term] {
    let matches = lexicon.matches(lexicon.degrees, text.tokens, sentence)
    guard !matches.isEmpty else { return [] }
    let all = matches.map { ($0.tokens, lexicon.degreeTerms[$0.payload]) }
    var terms: [Term] = []
    for (place, (tokens, term)) in all.enumerated() {
      let context = DegreeContext(text: text, sentence: sentence, tokens: tokens, lexicon: lexicon)
      let neighbours =
        (place > 0 && context.isNear(all[place - 1].0))
        || (place + 1 < all.count && context.isNear(all[place + 1].0))
      if term.isAmbiguous,
        !context.confirms(hasNeighbour: neighbours, isVeryAmbiguous: term.isVeryAmbiguous)
      {
        continue
      }
      if context.isNoDegree { continue }
      if term.group == .degree {
        if let last = terms.last, context.isPartOf(last.tokens) {
          terms[terms.count - 1].tokens = last.tokens.lowerBound..<tokens.upperBound
          continue
        }
        if context.isSimilarDegree, terms.contains(where: { $0.group != .degree }) { continue }
      }
      terms.append(Term(tokens: tokens, group: term.group))
    }
    return terms
  }

  /// "Bachelor's degree, Master's preferred": two degrees with nothing but a comma between are two
  /// thoughts; three are a list.
  private func isCommaPair(_ terms: [Term], _ place: Int, _ text: ReadText) -> Bool {
    func isComma(_ place: Int) -> Bool {
      guard place > 0, place < terms.count else { return false }
      let between = terms[place - 1].tokens.upperBound..<terms[place].tokens.lowerBound
      return between.count == 1 && text.isSign(between.lowerBound, ",")
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
      && terms[place + 1].tokens.lowerBound - terms[place].tokens.upperBound <= 2
    return !goesOn && !isComma(place - 1)
  }

  /// Whether only list words, or fields of study and then "or", stand between a mention and `next`.
  private func joins(_ mention: DegreeMention, _ next: Int, _ text: ReadText) -> Bool {
    let between = mention.tokens.upperBound..<next
    guard between.count <= 24 else { return false }
    if between.allSatisfy({ isJoin($0, text) }) {
      // "Bachelor's degree, Master's preferred": a comma alone joins only where a list goes on.
      return true
    }
    guard mention.end > mention.tokens.upperBound, mention.end <= next else { return false }
    let rest = mention.end..<next
    return !rest.isEmpty && rest.allSatisfy({ isJoin($0, text) })
      && rest.contains { text.tokens[$0].isWord || text.isSign($0, "/") }
  }

  private func isJoin(_ index: Int, _ text: ReadText) -> Bool {
    let token = text.tokens[index]
    return lexicon.isIn(.listJoin, token.word) || lexicon.isIn(.article, token.word)
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
