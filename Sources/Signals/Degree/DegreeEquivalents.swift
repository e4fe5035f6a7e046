/// Reads "or equivalent" behind a degree: of experience, not of another study.
struct DegreeEquivalents {
  let lexicon: Lexicon

  /// "Or an equivalent combination of education and experience", "or an acceptable mix of …".
  func combination(_ start: Int, _ sentence: Range<Int>, _ text: ReadText) -> Int? {
    func phrase(_ phrase: Phrase, _ index: Int) -> Int? {
      lexicon.phrase(phrase, text.tokens, at: index, before: sentence.upperBound)
    }
    guard
      let end = phrase(.substitute, start) ?? phrase(.combination, start)
        ?? phrase(.combination, start + 1)
    else { return nil }
    let noun = (end..<min(end + 4, sentence.upperBound)).first {
      lexicon.isIn(.experienceNoun, text.tokens[$0].word)
    }
    return noun.map { $0 + 1 } ?? end
  }

  /// "Or equivalent", "or the working-life equivalent", that no field, degree or major follows.
  func bare(_ start: Int, _ sentence: Range<Int>, _ text: ReadText) -> Int? {
    guard let end = equivalent(start, sentence, text) else { return nil }
    var cursor = end
    var isStudy = false
    while cursor < sentence.upperBound, cursor < end + 4 {
      let token = text.tokens[cursor]
      if isStudy, text.isSign(cursor, "/") {
        cursor += 1
        continue
      }
      if token.isSign || token.isNumber { return isStudy ? nil : end }
      if lexicon.isIn(.experienceNoun, token.word) { return cursor + 1 }
      if lexicon.phrase(.training, text.tokens, at: cursor, before: sentence.upperBound) != nil {
        // "Or equivalent education" is a study elsewhere, unless training or experience goes with it.
        isStudy =
          cursor == end
          && lexicon.phrase(.equivalentStudy, text.tokens, at: cursor, before: cursor + 1) != nil
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
        return isStudy ? nil : end
      }
      cursor += 1
    }
    return end
  }

  /// The end of "equivalent" there, or behind one or two words that are no study's.
  private func equivalent(_ start: Int, _ sentence: Range<Int>, _ text: ReadText) -> Int? {
    for index in start..<max(start, min(start + 3, sentence.upperBound)) {
      if let end = lexicon.phrase(
        .bareEquivalent, text.tokens, at: index, before: sentence.upperBound)
      {
        return end
      }
      let token = text.tokens[index]
      guard token.isWord, !lexicon.isIn(.fieldHead, token.word), !token.isCapital,
        lexicon.phrase(.notEquivalent, text.tokens, at: index, before: sentence.upperBound) == nil,
        lexicon.phrase(.similarDegree, text.tokens, at: index, before: sentence.upperBound) == nil,
        lexicon.phrase(.substituteStop, text.tokens, at: index, before: sentence.upperBound) == nil,
        !lexicon.namesDegree(text.tokens, at: index, before: sentence.upperBound)
      else { return nil }
    }
    return nil
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
}
