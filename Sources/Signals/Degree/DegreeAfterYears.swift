/// Reads a degree that stands as the alternative to years: "5 years of experience or a Bachelor's".
struct DegreeAfterYears {
  let lexicon: Lexicon

  /// Most words from "or" to the degree: "or a relevant university degree".
  private static let closest = 4
  /// Most words from the number to "or": "5 years of progressively responsible experience or".
  private static let longest = 12

  /// From the number of years to the degree; nil where no years stand before it.
  func read(
    _ mention: DegreeMention, _ sentence: Range<Int>, _ text: ReadText
  ) -> Range<Int>? {
    func isOr(_ index: Int) -> Bool {
      lexicon.phrase(.or, text.tokens, at: index, before: mention.tokens.lowerBound) != nil
    }
    var cursor = mention.tokens.lowerBound
    let limit = max(sentence.lowerBound, cursor - Self.closest)
    repeat {
      guard cursor > limit, !text.tokens[cursor - 1].isSign else { return nil }
      cursor -= 1
    } while !isOr(cursor)
    var start = cursor
    var namesYears = false
    while start > max(sentence.lowerBound, cursor - Self.longest) {
      start -= 1
      let token = text.tokens[start]
      if text.isSign(start, ",") || text.isSign(start, ";")
        || lexicon.namesDegree(text.tokens, at: start, before: cursor)
      {
        return nil
      }
      namesYears = namesYears || lexicon.isIn(.year, token.word)
      if token.isNumber || namesYears && lexicon.isNumber(token) {
        return followsDegree(start, sentence, text) ? nil : start..<mention.tokens.upperBound
      }
    }
    return nil
  }

  /// "MS with 4 years or PhD": the years belong to a degree before them.
  private func followsDegree(_ index: Int, _ sentence: Range<Int>, _ text: ReadText) -> Bool {
    for cursor in (sentence.lowerBound..<index).reversed() {
      if text.isSign(cursor, ";") { return false }
      if lexicon.namesDegree(text.tokens, at: cursor, before: index) { return true }
    }
    return false
  }
}
