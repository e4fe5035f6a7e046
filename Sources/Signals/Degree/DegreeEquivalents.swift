/// Reads "or equivalent" behind a degree: of experience, not of another study.
struct DegreeEquivalents {
  let text: ReadText

  /// "Or an equivalent combination of education and experience", "or an acceptable mix of …".
  func combination(_ start: Int, _ sentence: SentenceView) -> Int? {
    func phrase(_ phrase: Phrase, _ index: Int) -> Int? {
      sentence.phrase(phrase, at: index)
    }
    guard
      let end = phrase(.substitute, start) ?? phrase(.combination, start)
        ?? phrase(.combination, start + 1)
    else { return nil }
    let noun = sentence.next(Self.nearNoun, from: end).first {
      sentence.isIn(.experienceNoun, $0)
    }
    return noun.map { $0 + 1 } ?? end
  }

  /// Words from "equivalent" to what is equivalent: "and relevant work experience".
  private static let nearNoun = 4

  /// "Or equivalent", "or the working-life equivalent", that no field, degree or major follows.
  func bare(_ start: Int, _ sentence: SentenceView) -> Int? {
    guard let end = equivalent(start, sentence) else { return nil }
    var cursor = end
    var isStudy = false
    while cursor < sentence.upperBound, cursor < end + Self.nearNoun {
      let token = text.tokens[cursor]
      if isStudy, sentence.isSign(cursor, "/") {
        cursor += 1
        continue
      }
      if token.isSign || token.isNumber { return isStudy ? nil : end }
      if sentence.isIn(.experienceNoun, token) { return cursor + 1 }
      if sentence.follows(.training, at: cursor) {
        // "Or equivalent education" is a study elsewhere, unless training or experience goes with it.
        isStudy =
          cursor == end
          && sentence.isPhrase(.equivalentStudy, cursor)
        cursor += 1
        continue
      }
      if sentence.follows(.notEquivalent, at: cursor)
        || sentence.isIn(.fieldHead, token)
      {
        if let noun = nounAfterSlash(cursor, sentence) { return noun }
        return cursor > end
          && sentence.follows(.in, at: end)
          ? end : nil
      }
      if sentence.follows(.equivalentEnd, at: cursor) {
        return isStudy ? nil : end
      }
      cursor += 1
    }
    return end
  }

  /// The end of "equivalent" there, or behind one or two words that are no study's.
  private func equivalent(_ start: Int, _ sentence: SentenceView) -> Int? {
    for index in sentence.next(Self.nearEquivalent, from: start) {
      if let end = sentence.phrase(.bareEquivalent, at: index) {
        return end
      }
      let token = text.tokens[index]
      guard token.isWord, !sentence.isIn(.fieldHead, token), !token.isCapital,
        !sentence.follows(.notEquivalent, at: index),
        !sentence.follows(.similarDegree, at: index),
        !sentence.follows(.substituteStop, at: index),
        !sentence.namesDegree(at: index)
      else { return nil }
    }
    return nil
  }

  /// Words from "or" to "equivalent": "the working-life".
  private static let nearEquivalent = 3

  /// "Or equivalent technical degree/experience": experience will do as well.
  private func nounAfterSlash(_ start: Int, _ sentence: SentenceView) -> Int? {
    for index in start + 1..<max(start + 1, min(start + Self.nearNoun, sentence.upperBound - 1)) {
      let isOr =
        sentence.isSign(index, "/")
        || sentence.isPhrase(.orAlone, index)
      if isOr, sentence.isIn(.experienceNoun, index + 1) { return index + 2 }
    }
    return nil
  }
}
