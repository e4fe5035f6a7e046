/// Reads "or equivalent" behind a degree: of experience, not of another study.
struct DegreeEquivalents {
  let text: ReadText

  /// "Or an equivalent combination of education and experience", "or an acceptable mix of …".
  func combination(_ start: Int, _ sentence: Range<Int>) -> Int? {
    func phrase(_ phrase: Phrase, _ index: Int) -> Int? {
      text.phrase(phrase, at: index, before: sentence.upperBound)
    }
    guard
      let end = phrase(.substitute, start) ?? phrase(.combination, start)
        ?? phrase(.combination, start + 1)
    else { return nil }
    let noun = (end..<min(end + 4, sentence.upperBound)).first {
      text.isIn(.experienceNoun, $0)
    }
    return noun.map { $0 + 1 } ?? end
  }

  /// "Or equivalent", "or the working-life equivalent", that no field, degree or major follows.
  func bare(_ start: Int, _ sentence: Range<Int>) -> Int? {
    guard let end = equivalent(start, sentence) else { return nil }
    var cursor = end
    var isStudy = false
    while cursor < sentence.upperBound, cursor < end + 4 {
      let token = text.tokens[cursor]
      if isStudy, text.isSign(cursor, "/") {
        cursor += 1
        continue
      }
      if token.isSign || token.isNumber { return isStudy ? nil : end }
      if text.isIn(.experienceNoun, token) { return cursor + 1 }
      if text.phrase(.training, at: cursor, before: sentence.upperBound) != nil {
        // "Or equivalent education" is a study elsewhere, unless training or experience goes with it.
        isStudy =
          cursor == end
          && text.isPhrase(.equivalentStudy, cursor)
        cursor += 1
        continue
      }
      if text.phrase(.notEquivalent, at: cursor, before: sentence.upperBound) != nil
        || text.isIn(.fieldHead, token)
      {
        if let noun = nounAfterSlash(cursor, sentence) { return noun }
        return cursor > end
          && text.phrase(.in, at: end, before: sentence.upperBound) != nil
          ? end : nil
      }
      if text.phrase(.equivalentEnd, at: cursor, before: sentence.upperBound) != nil {
        return isStudy ? nil : end
      }
      cursor += 1
    }
    return end
  }

  /// The end of "equivalent" there, or behind one or two words that are no study's.
  private func equivalent(_ start: Int, _ sentence: Range<Int>) -> Int? {
    for index in start..<max(start, min(start + 3, sentence.upperBound)) {
      if let end = text.phrase(.bareEquivalent, at: index, before: sentence.upperBound) {
        return end
      }
      let token = text.tokens[index]
      guard token.isWord, !text.isIn(.fieldHead, token), !token.isCapital,
        text.phrase(.notEquivalent, at: index, before: sentence.upperBound) == nil,
        text.phrase(.similarDegree, at: index, before: sentence.upperBound) == nil,
        text.phrase(.substituteStop, at: index, before: sentence.upperBound) == nil,
        !text.namesDegree(at: index, before: sentence.upperBound)
      else { return nil }
    }
    return nil
  }

  /// "Or equivalent technical degree/experience": experience will do as well.
  private func nounAfterSlash(_ start: Int, _ sentence: Range<Int>) -> Int? {
    for index in start + 1..<max(start + 1, min(start + 4, sentence.upperBound - 1)) {
      let isOr =
        text.isSign(index, "/")
        || text.isPhrase(.orAlone, index)
      if isOr, text.isIn(.experienceNoun, index + 1) { return index + 2 }
    }
    return nil
  }
}
