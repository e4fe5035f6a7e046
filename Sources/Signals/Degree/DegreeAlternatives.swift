/// Reads what stands behind a degree as an alternative to it: "or equivalent", "or 5 years of
/// experience", "/ experience".
struct DegreeAlternatives {
  let text: ReadText

  /// Most words of an alternative before its noun: "or at least ten (10) years of progressively
  /// responsible, verifiable experience". What is longer is a thought of its own.
  static let longest = 12

  /// "Or equivalent", "or 5 years of experience", "or commensurate industry training" after a degree.
  ///
  /// - Parameters:
  ///   - isOnly: No other degree is required in its sentence.
  ///   - next: Where the sentence's next required degree starts.
  func behind(
    _ mention: DegreeMention, isOnly: Bool, before next: Int?, _ sentence: SentenceView
  ) -> Range<Int>? {
    // "Python or equivalent" behind "experience with" speaks of tools.
    var isElsewhere = false
    let end = max(mention.tokens.upperBound, next ?? sentence.upperBound)
    let equivalents = DegreeEquivalents(text: text)
    for index in mention.tokens.upperBound..<end {
      // What follows a semicolon is another requirement, unless it goes on with "or".
      if sentence.isSign(index, ";"),
        !sentence.follows(.or, at: index + 1)
      {
        return nil
      }
      if index >= mention.end {
        isElsewhere =
          isElsewhere || opensSkill(index, sentence)
          || sentence.follows(.gradeWord, at: index, before: end)
      }
      if let end = sentence.phrase(.equivalent, at: index),
        !sentence.isPhrase(.with, index - 1),
        !measures(end, sentence)
      {
        return index..<end
      }
      if index == mention.end, let end = listed(index, sentence) { return index..<end }
      guard
        let start = sentence.phrase(.or, at: index)
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
  private func otherWay(_ start: Int, _ sentence: SentenceView) -> Int? {
    guard start < sentence.upperBound else { return nil }
    let isNoun =
      sentence.isIn(.article, start - 1)
      || sentence.isIn(.article, start)
      || sentence.isNumber(start) || sentence.isIn(.vague, start)
    guard
      isNoun
        || sentence.follows(.otherWay, at: start)
    else { return nil }
    let limit = min(start + Self.longest, sentence.upperBound)
    let end = (start..<limit).first { text.tokens[$0].isSign } ?? limit
    // "(Bachelor's) or four years (Master's)" goes on as a ladder.
    let reach = start..<min(end + Self.nearRung, sentence.upperBound)
    if reach.contains(where: { sentence.namesDegree(at: $0, before: reach.upperBound) }) {
      return nil
    }
    // "Or be very comfortable with the mathematics": what is known, not what was studied.
    let isSure =
      sentence.phrase(.otherWay, at: start).map { $0 - start >= Self.surest } ?? false
    let isStudy =
      !isSure
      && (start..<end).contains { index in
        return sentence.isIn(.fieldHead, index) || sentence.isIn(.fieldModifier, index)
          || sentence.isIn(.fieldNoun, index) || sentence.isIn(.credential, index)
          || [Phrase.similarDegree, .notEquivalent, .degreeNoun, .orHigher, .qualification].contains
          {
            sentence.follows($0, at: index)
          }
      }
    return isStudy || end - start < Self.shortestWay ? nil : end
  }

  /// Words of another way that say all of it: "be comfortable with".
  private static let surest = 3

  /// Words from another way to the degree that makes it a rung of a ladder: "(Master's".
  private static let nearRung = 3

  /// Words of the shortest of other ways: "a bootcamp's certificate" is longer than a field's name.
  private static let shortestWay = 2

  /// "BSc, a bootcamp, or a portfolio": a list that goes on with what is no degree and ends in an "or".
  private func listed(_ comma: Int, _ sentence: SentenceView) -> Int? {
    guard sentence.isSign(comma, ","), comma + 1 < sentence.upperBound else { return nil }
    var start = comma + 1
    if sentence.isIn(.article, start) { start += 1 }
    guard
      let noun = sentence.next(Self.longestListed, from: start).first(where: {
        sentence.follows(.substituteNoun, at: $0)
      }), (start..<noun).allSatisfy({ text.tokens[$0].isWord && !text.tokens[$0].isNumber }),
      let end = sentence.phrase(.substituteNoun, at: noun),
      end < sentence.upperBound
    else { return nil }
    let next = sentence.isSign(end, ",") ? end + 1 : end
    return !sentence.follows(.or, at: next)
      ? nil : end
  }

  /// Words before the noun of a list's second item: "a coding bootcamp".
  private static let longestListed = 3

  /// "Two years of work equivalent to an inspector's": what it equals is no degree.
  private func measures(_ end: Int, _ sentence: SentenceView) -> Bool {
    guard end < sentence.upperBound,
      sentence.isPhrase(.equalTo, end)
    else { return false }
    return !(end + 1..<min(end + Self.longest, sentence.upperBound)).contains {
      sentence.namesDegree(at: $0)
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
      text.follows(.with, at: $0, before: before.upperBound)
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
        && !text.follows(.bareEquivalent, at: index, before: alternative.upperBound)
        && !text.isPhrase(.fieldFocus, index)
    }
  }

  /// Words from "with" to "or" between two kinds of experience.
  private static let longestKind = 4

  /// Behind the slash of "degree/5 years"; among several degrees it is a ladder: "BS/8 years, MS/6".
  private func slash(
    _ index: Int, _ mention: DegreeMention, _ sentence: SentenceView
  ) -> Int? {
    guard index == mention.end, sentence.isSign(index, "/"), index + 1 < sentence.upperBound,
      sentence.isNumber(index + 1)
        || sentence.isIn(.experienceNoun, index + 1)
    else { return nil }
    return index + 1
  }

  /// "Experience with", "knowledge of": what follows are skills.
  private func opensSkill(_ index: Int, _ sentence: SentenceView) -> Bool {
    guard !sentence.isIn(.year, index),
      let end = sentence.phrase(.experienceCue, at: index)
    else { return false }
    return end > index + 1
  }

  /// "Or a certificate, or 4 years of experience": alternatives that go on behind the first, or
  /// explain it in brackets.
  func withFurther(
    _ found: Range<Int>, _ sentence: SentenceView
  ) -> Range<Int> {
    var end = found.upperBound
    var cursor = end
    while cursor < min(end + Self.longest, sentence.upperBound), !sentence.isSign(cursor, ";") {
      if let start = sentence.phrase(.or, at: cursor),
        let further = accepted(start, sentence)
      {
        end = further
        cursor = further
      } else {
        cursor += 1
      }
    }
    let sign = (end..<sentence.upperBound).first { text.tokens[$0].isSign }
    if let sign, sentence.isSign(sign, "("),
      let close = (sign..<sentence.upperBound).first(where: { sentence.isSign($0, ")") })
    {
      end = close
    }
    return found.lowerBound..<end
  }
}
