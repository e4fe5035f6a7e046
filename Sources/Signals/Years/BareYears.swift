/// Finds numbers of years whose unit stands at an earlier number, or nowhere.
extension YearsFinder {
  /// "… or 6–8 with an MS", "…, 3 of them with models": numbers of years whose unit stands at the
  /// first of them only.
  func bare(
    sentence index: Int, after first: YearsMention
  ) -> [YearsMention] {
    let sentence = text.view(index)
    var found: [YearsMention] = []
    for with in (first.tokens.upperBound..<sentence.upperBound) {
      if sentence.follows(.ofThem, at: with),
        let number = number(before: with, sentence), number.start >= first.tokens.upperBound,
        (1...max(1, first.low)).contains(number.low)
      {
        found.append(
          YearsMention(
            low: number.low, tokens: number.start..<with, sentence: index, namesExperience: true,
            isTotal: false))
        continue
      }
      if let number = behindDegree(with, sentence) {
        found.append(
          YearsMention(
            low: number.low, tokens: number.start..<number.end, sentence: index,
            namesExperience: true, isTotal: false))
        continue
      }
      guard sentence.isPhrase(.withAlone, with),
        let number = number(before: with, sentence), number.start >= first.tokens.upperBound,
        sentence.next(Self.nearDegree, from: with + 1).contains(where: {
          sentence.longest(.degrees, at: $0)
            != nil
        })
      else { continue }
      found.append(
        YearsMention(
          low: number.low, tokens: number.start..<with, sentence: index, namesExperience: true,
          isTotal: false))
    }
    return found
  }

  /// Words from "with" to the degree: "with a relevant master's".
  private static let nearDegree = 3

  /// "PhD with 3 years, Master's with 6": a number behind "with" or "and" that a degree's name leads in and
  /// that nothing is counted by.
  private func behindDegree(
    _ with: Int, _ sentence: SentenceView
  ) -> Number? {
    let next = with + 1
    guard sentence.isPhrase(.with, with),
      next < sentence.upperBound, let value = value(next), (1...Self.most).contains(value)
    else { return nil }
    let isOpen = next + 1 < sentence.upperBound && sentence.isSign(next + 1, "+")
    let end = isOpen ? next + 2 : next + 1
    guard
      end >= sentence.upperBound || text.tokens[end].isSign
        || sentence.isPhrase(.orAlone, end),
      sentence.last(Self.longestDegree, before: with).contains(where: {
        sentence.longest(.degrees, at: $0, before: with)?.end == with
      })
    else { return nil }
    return Number(start: next, low: value, end: end)
  }

  /// Words of a degree's short name: "master's degree".
  private static let longestDegree = 2
}
