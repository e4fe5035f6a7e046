import Model

/// Where an accepted alternative ends: "or at least ten (10) years of verifiable experience".
extension DegreeAlternatives {
  /// The end of "… experience" or "… 5 years" without a degree, a comma or a "with" between.
  func accepted(_ start: Int, _ sentence: SentenceView) -> Int? {
    var cursor = behindLabel(behindAside(start, sentence), sentence)
    let first = cursor
    if let end = certificate(at: first, sentence) { return end }
    while cursor < sentence.upperBound, cursor < first + Self.longest {
      let token = text.tokens[cursor]
      if sentence.namesDegree(at: cursor) { return nil }
      if token.isWord {
        if sentence.isIn(.year, token), cursor > first,
          (first..<cursor).contains(where: {
            sentence.isNumber($0) || sentence.isIn(.vague, $0)
          })
        {
          return leadsToDegree(cursor + 1, sentence)
            ? nil : withNoun(cursor + 1, sentence)
        }
        if let end = sentence.phrase(.substituteNoun, at: cursor) {
          return leadsToDegree(end, sentence) ? nil : end
        }
        if cursor > first,
          sentence.follows(.substituteStop, at: cursor)
        {
          return nil
        }
      } else if sentence.isSign(cursor, "("), cursor + 2 < sentence.upperBound,
        text.tokens[cursor + 1].isNumber, sentence.isSign(cursor + 2, ")")
      {
        // "Four (4) years" says its number twice.
        cursor += 2
      } else if token.isSign, !isInside(cursor) {
        return nil
      }
      cursor += 1
    }
    return nil
  }

  /// "Or a CPA", "or CISSP".
  func certificate(at start: Int, _ sentence: SentenceView) -> Int? {
    guard start < sentence.upperBound, text.tokens[start].flags.contains(.allCapitals),
      !sentence.namesDegree(at: start)
    else { return nil }
    return sentence.longest(.certifications, at: start)?.end
  }

  /// "Or (b) six years", "OR | six years": where the alternative starts behind its label.
  private func behindLabel(_ start: Int, _ sentence: SentenceView) -> Int {
    guard start + 2 < sentence.upperBound else { return start }
    if sentence.isSign(start, "|") || sentence.isSign(start, ":") { return start + 1 }
    let label = text.tokens[start + 1]
    return sentence.isSign(start, "(") && sentence.isSign(start + 2, ")")
      && label.upper - label.lower <= 2
      ? start + 3 : start
  }

  /// Signs inside an alternative: "5+ years", "hands-on and/or theoretical", "3 – 5 years".
  private func isInside(_ index: Int) -> Bool {
    text.isSign(index, "+") || text.isSign(index, "/") || text.isSign(index, "&")
      || text.isDash(index) || text.isApostrophe(index)
  }

  /// "Or, failing that, six years": where the thought goes on behind what commas set off.
  private func behindAside(_ start: Int, _ sentence: SentenceView) -> Int {
    guard start < sentence.upperBound, sentence.isSign(start, ",") else { return start }
    let end = sentence.next(Self.longestAside, from: start + 1).first { sentence.isSign($0, ",") }
    return end.map { $0 + 1 } ?? start
  }

  /// Words of an aside between commas: ", in rare cases,".
  private static let longestAside = 4

  /// "5 years" with the "of hands-on experience" behind it.
  private func withNoun(_ end: Int, _ sentence: SentenceView) -> Int {
    for cursor in sentence.next(Self.nearNoun, from: end) {
      guard text.tokens[cursor].isWord else { return end }
      if sentence.isPhrase(.substituteNoun, cursor) {
        return cursor + 1
      }
    }
    return end
  }

  /// Words behind an alternative in which its noun may still follow: "of proven industry
  /// practice".
  private static let nearNoun = 5

  /// "… or 3 years of experience with a master's" is a trade among degrees.
  private func leadsToDegree(_ start: Int, _ sentence: SentenceView) -> Bool {
    for cursor in sentence.next(Self.nearDegree, from: start) {
      if sentence.isSign(cursor, ",") || sentence.isSign(cursor, ";")
        || sentence.isSign(cursor, ".")
      {
        break
      }
      if sentence.namesDegree(at: cursor) { return true }
    }
    return false
  }

  /// Words to a degree that is the alternative: "equivalent combination of a relevant bachelor's".
  private static let nearDegree = 6
}
