import Model

/// Finds numbers of years that no plain number before the unit states: "half a dozen years", "several
/// years (at least 3)", "BS + 5".
struct NumberForms {
  let text: ReadText

  private var finder: YearsFinder { YearsFinder(text: text) }

  /// "Two and a half years", "a dozen years", "half a dozen years".
  func number(before unit: Int, _ sentence: SentenceView) -> YearsFinder.Number? {
    let last = unit - 1
    // "PQE 4+", "YOE: 5"
    if sentence.isPhrase(.unitFirst, unit) {
      let next = sentence.contains(unit + 1) && sentence.isSign(unit + 1, ":") ? unit + 2 : unit + 1
      if sentence.contains(next), text.tokens[next].isNumber, let value = finder.value(next),
        !sentence.contains(last) || finder.value(last) == nil
      {
        return YearsFinder.Number(start: unit, low: value, end: next + 1)
      }
    }
    guard sentence.contains(last) else { return nil }
    if isHalf(last), sentence.contains(last - 3), isArticle(last - 1), isAnd(last - 2),
      let whole = finder.value(last - 3)
    {
      return YearsFinder.Number(start: last - 3, low: whole)
    }
    if let dozen = text.lexicon.numbers[text.tokens[last].word], dozen == Self.dozen,
      sentence.contains(last - 1), isArticle(last - 1)
    {
      return sentence.contains(last - 2) && isHalf(last - 2)
        ? YearsFinder.Number(start: last - 2, low: Self.dozen / 2)
        : YearsFinder.Number(start: last - 1, low: Self.dozen)
    }
    // "A year and a half".
    if isArticle(last), sentence.contains(unit + 3), isAnd(unit + 1), isArticle(unit + 2),
      isHalf(unit + 3)
    {
      return YearsFinder.Number(start: last, low: 1, end: unit + 4)
    }
    return nil
  }

  private static let dozen = 12

  /// "Three, ideally five years": the first number is what is asked for.
  func wished(_ start: Int, _ value: Int, _ sentence: SentenceView) -> YearsFinder.Number? {
    guard sentence.contains(start - 1), sentence.isIn(.wished, start - 1) else {
      return nil
    }
    var index = start - 2
    guard sentence.contains(index) else { return nil }
    if sentence.isSign(index, ",") { index -= 1 }
    guard sentence.contains(index), let low = finder.value(index), low < value else {
      return nil
    }
    return YearsFinder.Number(start: index, low: low)
  }

  /// "Several years of practice (at least 3)".
  func behindVague(_ sentence: SentenceView) -> YearsFinder.Number? {
    for unit in sentence.range.dropFirst()
    where sentence.isIn(.year, unit)
      && sentence.isIn(.vague, unit - 1)
    {
      for index in unit + 1..<max(unit + 1, min(unit + Self.farthest, sentence.upperBound)) {
        guard let value = finder.value(index), (1...Self.most).contains(value) else {
          continue
        }
        let isLeast = sentence.leads(.atLeast, in: max(unit, index - Self.longestLeast)..<index)
        let next = index + 1
        let isOpen =
          sentence.isSign(index - 1, "(") && next < sentence.upperBound
          && sentence.isSign(next, "+")
        let isEnd = next >= sentence.upperBound || text.tokens[next].isSign
        return (isLeast || isOpen) && isEnd
          ? YearsFinder.Number(start: index, low: value, end: next) : nil
      }
    }
    return nil
  }

  /// Words of "a minimum of", and of what else says "at least".
  private static let longestLeast = 3

  /// Words from "several years" to their number.
  private static let farthest = 12
  /// Years above which a number behind a degree or "several years" is something else.
  private static let most = 30

  /// "BS+5 / MS+3 / PhD+0": the numbers of a list of degrees, the unit left out.
  func behindDegrees(_ sentence: SentenceView) -> [YearsFinder.Number] {
    var found: [YearsFinder.Number] = []
    for plus in sentence.range.dropFirst().dropLast() where sentence.isSign(plus, "+") {
      let next = plus + 1
      guard text.tokens[next].isNumber, let value = finder.value(next), value <= Self.most,
        next + 1 >= sentence.upperBound || !sentence.isIn(.year, next + 1),
        sentence.isPhrase(.degrees, plus - 1)
      else { continue }
      found.append(YearsFinder.Number(start: next, low: value, end: next + 1))
    }
    return found.count > 1 ? found : []
  }

  private func isHalf(_ index: Int) -> Bool {
    text.isPhrase(.half, index)
  }

  private func isArticle(_ index: Int) -> Bool {
    text.isIn(.article, index)
  }

  private func isAnd(_ index: Int) -> Bool {
    text.isPhrase(.and, index)
  }
}
