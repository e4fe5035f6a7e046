/// Reads what stands behind a degree as an alternative to it: "or equivalent", "or 5 years of
/// experience", "/ experience".
struct DegreeAlternatives {
  let text: ReadText

  /// Most words of an alternative before its noun: "or at least ten (10) years of progressively
  /// responsible, verifiable experience". What is longer is a thought of its own.
  private static let longest = 12

  /// "Or equivalent", "or 5 years of experience", "or commensurate industry training" after a degree.
  ///
  /// - Parameters:
  ///   - isOnly: No other degree is required in its sentence.
  ///   - next: Where the sentence's next required degree starts.
  func behind(
    _ mention: DegreeMention, isOnly: Bool, before next: Int?, _ sentence: Range<Int>
  ) -> Range<Int>? {
    // "Python or equivalent" behind "experience with" speaks of tools.
    var isElsewhere = false
    let end = max(mention.tokens.upperBound, next ?? sentence.upperBound)
    let equivalents = DegreeEquivalents(text: text)
    for index in mention.tokens.upperBound..<end {
      // What follows a semicolon is another requirement, unless it goes on with "or".
      if text.isSign(index, ";"),
        text.phrase(.or, at: index + 1, before: sentence.upperBound) == nil
      {
        return nil
      }
      if index >= mention.end {
        isElsewhere =
          isElsewhere || opensSkill(index, sentence)
          || text.phrase(.gradeWord, at: index, before: end) != nil
      }
      if let end = text.phrase(.equivalent, at: index, before: sentence.upperBound),
        !text.isPhrase(.with, index - 1),
        !measures(end, sentence)
      {
        return index..<end
      }
      if index == mention.end, let end = listed(index, sentence) { return index..<end }
      guard
        let start = text.phrase(.or, at: index, before: sentence.upperBound)
          ?? (isOnly ? slash(index, mention, sentence) : nil)
      else { continue }
      if let end = equivalents.combination(start, sentence) { return index..<end }
      if !isElsewhere, let end = equivalents.bare(start, sentence),
        !isOfCredential(
          min(mention.end, index)..<index, start..<min(end + 1, sentence.upperBound))
      {
        return index..<end
      }
      if let end = accepted(start, sentence),
        !isOfCredential(min(mention.end, index)..<index, start..<end),
        !isOfExperience(min(mention.end, index)..<index, start..<end)
      {
        return index..<end
      }
      if !isElsewhere, index <= mention.end + 1, let end = otherWay(start, sentence) {
        return index..<end
      }
    }
    return nil
  }

  /// "Or a decade at the bench", "or you've shipped one": what goes on as no study and no degree would.
  private func otherWay(_ start: Int, _ sentence: Range<Int>) -> Int? {
    guard start < sentence.upperBound else { return nil }
    let isNoun =
      text.isIn(.article, start - 1)
      || text.isIn(.article, start)
      || text.isNumber(start) || text.isIn(.vague, start)
    guard
      isNoun
        || text.phrase(.otherWay, at: start, before: sentence.upperBound) != nil
    else { return nil }
    let limit = min(start + Self.longest, sentence.upperBound)
    let end = (start..<limit).first { text.tokens[$0].isSign } ?? limit
    // "(Bachelor's) or four years (Master's)" goes on as a ladder.
    let reach = start..<min(end + 3, sentence.upperBound)
    if reach.contains(where: { text.namesDegree(at: $0, before: reach.upperBound) }) {
      return nil
    }
    let isStudy = (start..<end).contains { index in
      return text.isIn(.fieldHead, index) || text.isIn(.fieldModifier, index)
        || text.isIn(.fieldNoun, index) || text.isIn(.credential, index)
        || [Phrase.similarDegree, .notEquivalent, .degreeNoun, .orHigher, .qualification].contains {
          text.phrase($0, at: index, before: sentence.upperBound) != nil
        }
    }
    return isStudy || end - start < Self.shortestWay ? nil : end
  }

  /// Words of the shortest of other ways: "a bootcamp's certificate" is longer than a field's name.
  private static let shortestWay = 2

  /// "BSc, a bootcamp, or a portfolio": a list that goes on with what is no degree and ends in an "or".
  private func listed(_ comma: Int, _ sentence: Range<Int>) -> Int? {
    guard text.isSign(comma, ","), comma + 1 < sentence.upperBound else { return nil }
    var start = comma + 1
    if text.isIn(.article, start) { start += 1 }
    guard
      let noun = (start..<min(start + Self.longestListed, sentence.upperBound)).first(where: {
        text.phrase(.substituteNoun, at: $0, before: sentence.upperBound) != nil
      }), (start..<noun).allSatisfy({ text.tokens[$0].isWord && !text.tokens[$0].isNumber }),
      let end = text.phrase(.substituteNoun, at: noun, before: sentence.upperBound),
      end < sentence.upperBound
    else { return nil }
    let next = text.isSign(end, ",") ? end + 1 : end
    return text.phrase(.or, at: next, before: sentence.upperBound) == nil
      ? nil : end
  }

  /// Words before the noun of a list's second item: "a coding bootcamp".
  private static let longestListed = 3

  /// "Two years of work equivalent to an inspector's": what it equals is no degree.
  private func measures(_ end: Int, _ sentence: Range<Int>) -> Bool {
    guard end < sentence.upperBound,
      text.isPhrase(.equalTo, end)
    else { return false }
    return !(end + 1..<min(end + Self.longest, sentence.upperBound)).contains {
      text.namesDegree(at: $0, before: sentence.upperBound)
    }
  }

  /// "A degree and a licence or certificate", "a degree and PMP or equivalent certification": the "or"
  /// joins two papers, and the degree is asked for beside them.
  private func isOfCredential(
    _ before: Range<Int>, _ alternative: Range<Int>
  ) -> Bool {
    func names(_ range: Range<Int>) -> Bool {
      range.contains { text.isIn(.credential, $0) }
    }
    let isJoined = before.contains {
      text.phrase(.with, at: $0, before: before.upperBound) != nil
    }
    guard isJoined, names(alternative) else { return false }
    return names(before)
      || before.contains {
        text.longest(.certifications, at: $0, before: before.upperBound) != nil
      }
  }

  /// "A degree, with internship or work experience": the "or" joins two kinds of experience.
  private func isOfExperience(
    _ before: Range<Int>, _ alternative: Range<Int>
  ) -> Bool {
    guard
      let with = before.last(where: {
        text.isPhrase(.withAlone, $0)
      }), with + 1 < before.upperBound,
      before.upperBound - with <= Self.longestKind
    else { return false }
    return (with + 1..<alternative.upperBound).allSatisfy { index in
      text.tokens[index].isWord && !text.isNumber(index)
        && !text.isIn(.year, index)
        && !text.isIn(.vague, index)
        && text.phrase(.bareEquivalent, at: index, before: alternative.upperBound) == nil
        && !text.isPhrase(.fieldFocus, index)
    }
  }

  /// Words from "with" to "or" between two kinds of experience.
  private static let longestKind = 4

  /// Behind the slash of "degree/5 years"; among several degrees it is a ladder: "BS/8 years, MS/6".
  private func slash(
    _ index: Int, _ mention: DegreeMention, _ sentence: Range<Int>
  ) -> Int? {
    guard index == mention.end, text.isSign(index, "/"), index + 1 < sentence.upperBound,
      text.isNumber(index + 1)
        || text.isIn(.experienceNoun, index + 1)
    else { return nil }
    return index + 1
  }

  /// "Experience with", "knowledge of": what follows are skills.
  private func opensSkill(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard !text.isIn(.year, index),
      let end = text.phrase(.experienceCue, at: index, before: sentence.upperBound)
    else { return false }
    return end > index + 1
  }

  /// "Or a certificate, or 4 years of experience": alternatives that go on behind the first, or
  /// explain it in brackets.
  func withFurther(
    _ found: Range<Int>, _ sentence: Range<Int>
  ) -> Range<Int> {
    var end = found.upperBound
    var cursor = end
    while cursor < min(end + Self.longest, sentence.upperBound), !text.isSign(cursor, ";") {
      if let start = text.phrase(.or, at: cursor, before: sentence.upperBound),
        let further = accepted(start, sentence)
      {
        end = further
        cursor = further
      } else {
        cursor += 1
      }
    }
    let sign = (end..<sentence.upperBound).first { text.tokens[$0].isSign }
    if let sign, text.isSign(sign, "("),
      let close = (sign..<sentence.upperBound).first(where: { text.isSign($0, ")") })
    {
      end = close
    }
    return found.lowerBound..<end
  }

  /// The end of "… experience" or "… 5 years" without a degree, a comma or a "with" between.
  private func accepted(_ start: Int, _ sentence: Range<Int>) -> Int? {
    var cursor = behindLabel(behindAside(start, sentence), sentence)
    let first = cursor
    if let end = certificate(at: first, sentence) { return end }
    while cursor < sentence.upperBound, cursor < first + Self.longest {
      let token = text.tokens[cursor]
      if text.namesDegree(at: cursor, before: sentence.upperBound) { return nil }
      if token.isWord {
        if text.isIn(.year, token), cursor > first,
          (first..<cursor).contains(where: {
            text.isNumber($0) || text.isIn(.vague, $0)
          })
        {
          return leadsToDegree(cursor + 1, sentence)
            ? nil : withNoun(cursor + 1, sentence)
        }
        if let end = text.phrase(.substituteNoun, at: cursor, before: sentence.upperBound) {
          return leadsToDegree(end, sentence) ? nil : end
        }
        if cursor > first,
          text.phrase(.substituteStop, at: cursor, before: sentence.upperBound)
            != nil
        {
          return nil
        }
      } else if text.isSign(cursor, "("), cursor + 2 < sentence.upperBound,
        text.tokens[cursor + 1].isNumber, text.isSign(cursor + 2, ")")
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
  private func certificate(at start: Int, _ sentence: Range<Int>) -> Int? {
    guard start < sentence.upperBound, text.tokens[start].flags.contains(.allCapitals),
      !text.namesDegree(at: start, before: sentence.upperBound)
    else { return nil }
    return text.longest(.certifications, at: start, before: sentence.upperBound)?.end
  }

  /// "Or (b) six years", "OR | six years": where the alternative starts behind its label.
  private func behindLabel(_ start: Int, _ sentence: Range<Int>) -> Int {
    guard start + 2 < sentence.upperBound else { return start }
    if text.isSign(start, "|") || text.isSign(start, ":") { return start + 1 }
    let label = text.tokens[start + 1]
    return text.isSign(start, "(") && text.isSign(start + 2, ")") && label.upper - label.lower <= 2
      ? start + 3 : start
  }

  /// Signs inside an alternative: "5+ years", "hands-on and/or theoretical", "3 – 5 years".
  private func isInside(_ index: Int) -> Bool {
    text.isSign(index, "+") || text.isSign(index, "/") || text.isSign(index, "&")
      || text.isDash(index) || text.isApostrophe(index)
  }

  /// "Or, failing that, six years": where the thought goes on behind what commas set off.
  private func behindAside(_ start: Int, _ sentence: Range<Int>) -> Int {
    guard start < sentence.upperBound, text.isSign(start, ",") else { return start }
    let end = (start + 1..<min(start + 5, sentence.upperBound)).first { text.isSign($0, ",") }
    return end.map { $0 + 1 } ?? start
  }

  /// "5 years" with the "of hands-on experience" behind it.
  private func withNoun(_ end: Int, _ sentence: Range<Int>) -> Int {
    for cursor in end..<min(end + 5, sentence.upperBound) {
      guard text.tokens[cursor].isWord else { return end }
      if text.isPhrase(.substituteNoun, cursor) {
        return cursor + 1
      }
    }
    return end
  }

  /// "… or 3 years of experience with a master's" is a trade among degrees.
  private func leadsToDegree(_ start: Int, _ sentence: Range<Int>) -> Bool {
    for cursor in start..<min(start + 6, sentence.upperBound) {
      if text.isSign(cursor, ",") || text.isSign(cursor, ";") || text.isSign(cursor, ".") { break }
      if text.namesDegree(at: cursor, before: sentence.upperBound) { return true }
    }
    return false
  }
}
