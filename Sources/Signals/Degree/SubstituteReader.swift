import Model

/// Reads what a posting accepts instead of a degree.
struct SubstituteReader {
  let lexicon: Lexicon

  /// The words that accept something else instead of the required degree; nil where none do.
  ///
  /// `instead` are the tokens of what is accepted: years in them are no requirement of their own.
  func substitute(
    _ required: [DegreeMention], in text: ReadText
  ) -> (evidence: Evidence, instead: Range<Int>)? {
    for mention in required {
      let sentence = text.sentences[mention.sentence].tokens
      if let found = orExperience(mention, sentence, text) {
        let whole = mention.tokens.lowerBound..<max(found.upperBound, mention.tokens.upperBound)
        return (
          text.evidence(whole, "degree.or-equivalent"), withFurther(found, sentence, text)
        )
      }
      if let found = orDegreeAfterExperience(mention, sentence, text),
        !follows(mention, among: required, text)
      {
        return (
          text.evidence(found, "degree.or-degree"),
          mention.tokens.lowerBound..<mention.tokens.lowerBound
        )
      }
    }
    for mention in required {
      // "Experience may be substituted" often stands in a sentence of its own, right after.
      for index in mention.sentence..<min(mention.sentence + 6, text.sentences.count) {
        let sentence = text.sentences[index]
        guard sentence.kind != .benefits, sentence.kind != .equalOpportunity,
          index == mention.sentence + 1
            || lexicon.first(.degreeWord, text.tokens, sentence.tokens) != nil
        else { continue }
        if let found = lexicon.first(.substitute, text.tokens, sentence.tokens),
          lexicon.first(
            .not, text.tokens,
            max(sentence.tokens.lowerBound, found.lowerBound - 4)..<found.lowerBound)
            == nil, !replacesExperience(found, sentence.tokens, text)
        {
          return (text.evidence(found, "degree.substitute"), instead(found, sentence.tokens, text))
        }
      }
    }
    return nil
  }

  /// "A BS. 5 years, or an MS and 3": after a lower degree in the same lines it is a trade among degrees.
  private func follows(
    _ mention: DegreeMention, among required: [DegreeMention], _ text: ReadText
  ) -> Bool {
    required.contains { other in
      other.sentence < mention.sentence
        && text.sentences[other.sentence].block == text.sentences[mention.sentence].block
        && other.levels.min() ?? .doctorate < mention.levels.min() ?? .highSchool
    }
  }

  /// "A master's may be substituted for one year of experience" accepts a degree instead of years.
  private func replacesExperience(
    _ found: Range<Int>, _ sentence: Range<Int>, _ text: ReadText
  ) -> Bool {
    func isExperience(_ index: Int) -> Bool {
      lexicon.isIn(.year, text.tokens[index].word)
        || lexicon.isIn(.experienceNoun, text.tokens[index].word)
    }
    let clause = instead(found, sentence, text).lowerBound..<found.lowerBound
    // Not "in lieu of a degree, 4 years of experience".
    let end =
      (found.upperBound..<min(found.upperBound + 6, sentence.upperBound))
      .first {
        text.tokens[$0].isSign
          || lexicon.degrees.longest(
            text.tokens, at: $0, before: sentence.upperBound, folded: false) != nil
      } ?? min(found.upperBound + 6, sentence.upperBound)
    return (found.upperBound..<end).contains(where: isExperience)
      && !clause.contains(where: isExperience)
      && clause.contains {
        lexicon.degrees.longest(text.tokens, at: $0, before: clause.upperBound, folded: false)
          != nil
      }
  }

  /// "Or a certificate, or 4 years of experience": alternatives that go on behind the first, or
  /// explain it in brackets.
  private func withFurther(
    _ found: Range<Int>, _ sentence: Range<Int>, _ text: ReadText
  ) -> Range<Int> {
    var end = found.upperBound
    var cursor = end
    while cursor < min(end + 10, sentence.upperBound), !text.isSign(cursor, ";") {
      if let start = lexicon.phrase(.or, text.tokens, at: cursor, before: sentence.upperBound),
        let further = experience(start, sentence, text)
      {
        end = further
        cursor = further
      } else {
        cursor += 1
      }
    }
    if let open = (end..<min(end + 5, sentence.upperBound)).first(where: { text.isSign($0, "(") }),
      let close = (open..<sentence.upperBound).first(where: { text.isSign($0, ")") })
    {
      end = close
    }
    return found.lowerBound..<end
  }

  /// The clause of "four years of work experience in lieu of the degree".
  private func instead(
    _ found: Range<Int>, _ sentence: Range<Int>, _ text: ReadText
  ) -> Range<Int> {
    var start = found.lowerBound
    // "5 years of experience, or an equivalent combination": only what follows replaces anything.
    if isBehindOr(found, sentence, text) { return start..<sentence.upperBound }
    while start > sentence.lowerBound, !text.isSign(start - 1, ";") { start -= 1 }
    return start..<sentence.upperBound
  }

  private func isBehindOr(
    _ found: Range<Int>, _ sentence: Range<Int>, _ text: ReadText
  ) -> Bool {
    let first = max(sentence.lowerBound, found.lowerBound - 2)
    return (first...found.lowerBound).contains {
      lexicon.phrase(.orAlone, text.tokens, at: $0, before: $0 + 1) != nil
    }
  }

  /// "Or equivalent", "or 5 years of experience", "or commensurate industry training" after a degree.
  private func orExperience(
    _ mention: DegreeMention, _ sentence: Range<Int>, _ text: ReadText
  ) -> Range<Int>? {
    var index = mention.tokens.lowerBound
    let limit = min(sentence.upperBound, mention.end + 30)
    while index < limit {
      defer { index += 1 }
      // What follows a semicolon is another requirement, unless it goes on with "or".
      if text.isSign(index, ";"),
        lexicon.phrase(.or, text.tokens, at: index + 1, before: sentence.upperBound) == nil
      {
        return nil
      }
      if let end = lexicon.phrase(.equivalent, text.tokens, at: index, before: sentence.upperBound),
        end > mention.tokens.upperBound, index >= mention.tokens.upperBound,
        lexicon.phrase(.with, text.tokens, at: index - 1, before: index) == nil
      {
        return index..<end
      }
      guard let start = lexicon.phrase(.or, text.tokens, at: index, before: sentence.upperBound),
        index >= mention.tokens.upperBound
      else { continue }
      if let end = combination(start, sentence, text) ?? bareEquivalent(start, sentence, text) {
        return index..<end
      }
      if let end = experience(start, sentence, text) { return index..<end }
    }
    return nil
  }

  /// "Or an equivalent combination of education and experience".
  private func combination(_ start: Int, _ sentence: Range<Int>, _ text: ReadText) -> Int? {
    guard
      let end = lexicon.phrase(.substitute, text.tokens, at: start, before: sentence.upperBound)
        ?? lexicon.phrase(.combination, text.tokens, at: start, before: sentence.upperBound)
    else { return nil }
    let noun = (end..<min(end + 4, sentence.upperBound)).first {
      lexicon.isIn(.experienceNoun, text.tokens[$0].word)
    }
    return noun.map { $0 + 1 } ?? end
  }

  /// "Or equivalent" that no field, degree or major follows.
  private func bareEquivalent(_ start: Int, _ sentence: Range<Int>, _ text: ReadText) -> Int? {
    guard
      let end = lexicon.phrase(.bareEquivalent, text.tokens, at: start, before: sentence.upperBound)
    else { return nil }
    var cursor = end
    while cursor < sentence.upperBound, cursor < end + 4 {
      let token = text.tokens[cursor]
      if token.isSign || token.isNumber { return end }
      if lexicon.isIn(.experienceNoun, token.word) { return cursor + 1 }
      if lexicon.phrase(.training, text.tokens, at: cursor, before: sentence.upperBound) != nil {
        cursor += 1
        continue
      }
      if lexicon.phrase(.notEquivalent, text.tokens, at: cursor, before: sentence.upperBound) != nil
        || lexicon.isIn(.fieldHead, token.word)
      {
        if let noun = nounAfterSlash(cursor, sentence, text) { return noun }
        return cursor > end
          && lexicon.phrase(.in, text.tokens, at: end, before: sentence.upperBound) != nil
          ? end : nil
      }
      if lexicon.phrase(.equivalentEnd, text.tokens, at: cursor, before: sentence.upperBound) != nil
      {
        return end
      }
      cursor += 1
    }
    return end
  }

  /// "Or equivalent technical degree/experience": experience will do as well.
  private func nounAfterSlash(_ start: Int, _ sentence: Range<Int>, _ text: ReadText) -> Int? {
    for index in start + 1..<max(start + 1, min(start + 4, sentence.upperBound - 1)) {
      let isOr =
        text.isSign(index, "/")
        || lexicon.phrase(.orAlone, text.tokens, at: index, before: index + 1) != nil
      if isOr, lexicon.isIn(.experienceNoun, text.tokens[index + 1].word) { return index + 2 }
    }
    return nil
  }

  /// "Or … experience" without a degree, a comma or a "with" between.
  private func experience(_ start: Int, _ sentence: Range<Int>, _ text: ReadText) -> Int? {
    var cursor = start
    while cursor < sentence.upperBound, cursor < start + 9 {
      let token = text.tokens[cursor]
      if namesDegree(cursor, before: sentence.upperBound, text) { return nil }
      if token.isWord {
        if lexicon.isIn(.year, token.word), cursor > start,
          (start..<cursor).contains(where: { text.tokens[$0].isNumber })
        {
          return leadsToDegree(cursor + 1, sentence, text)
            ? nil : withNoun(cursor + 1, sentence, text)
        }
        if lexicon.phrase(.substituteNoun, text.tokens, at: cursor, before: sentence.upperBound)
          != nil
        {
          return leadsToDegree(cursor + 1, sentence, text) ? nil : cursor + 1
        }
        if lexicon.phrase(.substituteStop, text.tokens, at: cursor, before: sentence.upperBound)
          != nil,
          cursor > start
        {
          return nil
        }
      } else if text.isSign(cursor, "("), cursor + 2 < sentence.upperBound,
        text.tokens[cursor + 1].isNumber, text.isSign(cursor + 2, ")")
      {
        // "Four (4) years" says its number twice.
        cursor += 2
      } else if text.isSign(cursor, ",") || text.isSign(cursor, ";") || text.isSign(cursor, ")") {
        return nil
      }
      cursor += 1
    }
    return nil
  }

  /// "5 years" with the "of hands-on experience" behind it.
  private func withNoun(_ end: Int, _ sentence: Range<Int>, _ text: ReadText) -> Int {
    for cursor in end..<min(end + 5, sentence.upperBound) {
      guard text.tokens[cursor].isWord else { return end }
      if lexicon.phrase(.substituteNoun, text.tokens, at: cursor, before: cursor + 1) != nil {
        return cursor + 1
      }
    }
    return end
  }

  /// "… or 3 years of experience with a master's" is a trade among degrees.
  private func leadsToDegree(_ start: Int, _ sentence: Range<Int>, _ text: ReadText) -> Bool {
    for cursor in start..<min(start + 6, sentence.upperBound) {
      if text.isSign(cursor, ",") || text.isSign(cursor, ";") || text.isSign(cursor, ".") { break }
      if namesDegree(cursor, before: sentence.upperBound, text) { return true }
    }
    return false
  }

  /// "MS with 4 years or PhD": the years belong to a degree before them.
  private func followsDegree(_ index: Int, _ sentence: Range<Int>, _ text: ReadText) -> Bool {
    var cursor = index
    while cursor > max(sentence.lowerBound, index - 16) {
      cursor -= 1
      if text.isSign(cursor, ";") { return false }
      if namesDegree(cursor, before: index, text) { return true }
    }
    return false
  }

  /// "5 years of experience or a Bachelor's degree".
  private func orDegreeAfterExperience(
    _ mention: DegreeMention, _ sentence: Range<Int>, _ text: ReadText
  ) -> Range<Int>? {
    var cursor = mention.tokens.lowerBound
    var steps = 0
    while cursor > sentence.lowerBound, steps < 4 {
      cursor -= 1
      steps += 1
      let token = text.tokens[cursor]
      if token.isSign { return nil }
      if lexicon.phrase(.or, text.tokens, at: cursor, before: mention.tokens.lowerBound) != nil {
        break
      }
    }
    guard cursor > sentence.lowerBound,
      lexicon.phrase(.or, text.tokens, at: cursor, before: mention.tokens.lowerBound) != nil
    else { return nil }
    var start = cursor
    while start > max(sentence.lowerBound, cursor - 12) {
      start -= 1
      if text.isSign(start, ",") || text.isSign(start, ";") { return nil }
      if namesDegree(start, before: cursor, text) { return nil }
      if text.tokens[start].isNumber {
        return followsDegree(start, sentence, text) ? nil : start..<mention.tokens.upperBound
      }
    }
    return nil
  }

  /// Whether a degree is named there: a spelling that is also something else counts in capitals only.
  private func namesDegree(_ index: Int, before limit: Int, _ text: ReadText) -> Bool {
    lexicon.degrees.longest(text.tokens, at: index, before: limit, folded: false).map {
      !lexicon.degreeTerms[$0.payload].isAmbiguous
        || text.tokens[index].flags.contains(.allCapitals)
    } ?? false
  }
}
