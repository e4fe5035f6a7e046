/// Reads a degree that stands as the alternative to something else: "5 years of experience or a
/// Bachelor's", "an apprenticeship or a degree".
struct DegreeAfterYears {
  let text: ReadText

  /// Most words from "or" to the degree: "or a relevant university degree".
  private static let closest = 4
  /// Most words from the number to "or": "5 years of progressively responsible experience or".
  private static let longest = 12

  /// From the number of years, or what else will do, to the degree; nil where neither stands before it.
  func read(
    _ mention: DegreeMention, _ sentence: SentenceView
  ) -> Range<Int>? {
    func isOr(_ index: Int) -> Bool {
      sentence.follows(.or, at: index, before: mention.tokens.lowerBound)
    }
    var cursor = mention.tokens.lowerBound
    var limit = max(sentence.lowerBound, cursor - Self.closest)
    repeat {
      guard cursor > limit, !text.tokens[cursor - 1].isSign else { return nil }
      cursor -= 1
      // "Or three years and a bachelor's": fewer years with the degree.
      if sentence.isIn(.year, cursor) {
        limit = max(sentence.lowerBound, cursor - Self.closest)
      }
    } while !isOr(cursor)
    var start = cursor
    var namesYears = false
    while start > max(sentence.lowerBound, cursor - Self.longest) {
      start -= 1
      let token = text.tokens[start]
      // "Five years, or three with a degree".
      if sentence.isSign(start, ","), start == cursor - 1 { continue }
      if sentence.isSign(start, ",") || sentence.isSign(start, ";")
        || sentence.namesDegree(at: start, before: cursor)
      {
        return substitute(before: cursor, mention, sentence)
      }
      namesYears = namesYears || sentence.isIn(.year, token)
      if token.isNumber || namesYears && sentence.isNumber(start) {
        return followsDegree(start, sentence) ? nil : start..<mention.tokens.upperBound
      }
    }
    return substitute(before: cursor, mention, sentence)
  }

  /// "A finished apprenticeship in mechatronics or a degree": what leads the sentence, or stands before
  /// "or" without a break.
  private func substitute(
    before or: Int, _ mention: DegreeMention, _ sentence: SentenceView
  ) -> Range<Int>? {
    var index = or
    var isBroken = false
    while index > max(sentence.lowerBound, or - Self.longest) {
      index -= 1
      if sentence.isSign(index, ";") || sentence.isSign(index, ".") || sentence.isSign(index, "(")
        || sentence.namesDegree(at: index, before: or)
      {
        return nil
      }
      isBroken = isBroken || sentence.isSign(index, ",") && index < or - 1
      guard !isBroken || index - sentence.lowerBound < Self.opening,
        sentence.follows(.substituteNoun, at: index, before: or)
      else { continue }
      return followsDegree(index, sentence) ? nil : index..<mention.tokens.upperBound
    }
    return nil
  }

  /// Words of a sentence's start, in which stands what the sentence asks for.
  private static let opening = 4

  /// "MS with 4 years or PhD": the years belong to a degree before them.
  private func followsDegree(_ index: Int, _ sentence: SentenceView) -> Bool {
    for cursor in (sentence.lowerBound..<index).reversed() {
      if sentence.isSign(cursor, ";") { return false }
      if sentence.namesDegree(at: cursor, before: index) { return true }
    }
    return false
  }
}
