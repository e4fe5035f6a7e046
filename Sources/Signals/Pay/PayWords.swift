import Model

/// Reads what an amount is from the words beside it: pay, a bound, a figure of something else.
extension PayReader {
  enum Noun {
    case pay, other, total
  }

  /// Tokens before an amount in which the noun that it belongs to stands: "a base salary in the range
  /// of, depending on where you live,".
  static let reachBefore = 14
  /// Tokens behind it: "$50,000 in average annual spend".
  private static let reachAfter = 6

  func noun(_ index: Int, _ end: Int) -> Noun? {
    if text.follows(.totalPay, at: index, before: end) { return .total }
    let pay = text.phrase(.payWord, at: index, before: end)
    // "Cost to company" is pay, a cost is none.
    if let other = text.phrase(.otherMoney, at: index, before: end),
      other >= pay ?? 0
    {
      return .other
    }
    return pay.map { _ in .pay }
  }

  func nearestBefore(_ tokens: Range<Int>, _ room: Range<Int>) -> Noun? {
    let first = max(room.lowerBound, tokens.lowerBound - Self.reachBefore)
    guard first < tokens.lowerBound else { return nil }
    var index = tokens.lowerBound
    while index > first {
      index -= 1
      if text.isSign(index, ";") || text.isSign(index, ".") { return nil }
      // "Total compensation" is found at its first word.
      for start in [index - 2, index - 1, index] where start >= first {
        if let end = text.phrase(.totalPay, at: start, before: tokens.lowerBound),
          end > index
        {
          return .total
        }
      }
      if let noun = noun(index, tokens.lowerBound) { return noun }
    }
    return nil
  }

  func nearestAfter(_ tokens: Range<Int>, _ room: Range<Int>) -> Noun? {
    let last = min(room.upperBound, tokens.upperBound + Self.reachAfter)
    for index in tokens.upperBound..<max(last, tokens.upperBound) {
      if [",", ";", ".", "(", ")", "+", ":"].contains(where: { text.isSign(index, $0) })
        || text.isPhrase(.payStop, index)
      {
        return nil
      }
      if let noun = noun(index, last) { return noun }
    }
    return nil
  }

  /// "The median wage in the county is $19", which is nobody's pay here, unlike "the median pay for this
  /// role".
  func isStatistic(_ tokens: Range<Int>, _ room: Range<Int>) -> Bool {
    let before = reachStart(tokens, room)..<tokens.lowerBound
    return text.holds(.statistic, in: before)
      && !text.holds(.forRole, in: room)
  }

  /// Where the words before an amount begin that may belong to it.
  private func reachStart(_ tokens: Range<Int>, _ room: Range<Int>) -> Int {
    max(room.lowerBound, tokens.lowerBound - Self.reachBefore)
  }

  enum Bound {
    case lower, upper
  }

  /// "Up to 90k", "from 60k".
  func bound(
    _ tokens: Range<Int>, _ room: Range<Int>, _ sentence: Sentence
  ) -> Bound? {
    let first = max(room.lowerBound, tokens.lowerBound - Self.longestBound)
    for index in first..<max(first, tokens.lowerBound) {
      if text.phrase(.atMost, at: index, before: tokens.lowerBound)
        == tokens.lowerBound
      {
        return .upper
      }
      if text.phrase(.fromPay, at: index, before: tokens.lowerBound)
        == tokens.lowerBound
      {
        return .lower
      }
    }
    var start = reachStart(tokens, room)
    // "We must name a minimum salary. This is 37.674 EUR per year."
    if start == sentence.tokens.lowerBound,
      text.follows(.thatIs, at: start, before: tokens.lowerBound)
    {
      start = max(0, start - Self.reachBefore)
    }
    if text.holds(.leastPay, in: start..<tokens.lowerBound) { return .lower }
    let after = tokens.upperBound..<min(room.upperBound, tokens.upperBound + 2)
    return text.first(.andMore, in: after)?.lowerBound == tokens.upperBound
      ? .lower : nil
  }

  /// Words of what makes an amount a bound: "no less than".
  private static let longestBound = 3
}
