import Model

/// Finds numbers of years: "5+ years", "3-5 yrs", "five (5) years", "at least 24 months".
struct YearsFinder {
  let text: ReadText

  /// The mentions in a sentence, those of ages, contracts and histories left out.
  func mentions(sentence index: Int) -> [YearsMention] {
    let sentence = text.view(index)
    var mentions: [YearsMention] = []
    for unit in sentence.range {
      let isYears = sentence.isIn(.year, unit)
      let isDecade = sentence.isIn(.decade, unit)
      guard isYears || isDecade || sentence.isIn(.month, unit) else { continue }
      guard
        let number = isDecade
          ? decades(before: unit, sentence)
          : NumberForms(text: text).number(before: unit, sentence)
            ?? number(before: unit, sentence) ?? single(before: unit, sentence)
            ?? labelled(behind: unit, sentence)
      else { continue }
      let tokens = number.start..<max(unit + 1, number.end)
      if isOther(tokens, sentence) { continue }
      let isMonths = !isYears && !isDecade || startsInMonths(number, sentence)
      let low = isMonths && !isDecade ? (isYears ? 0 : number.low / 12) : number.low
      guard low <= Self.most, isYears || isDecade || number.low >= 12 else { continue }
      mentions.append(
        YearsMention(
          low: low, tokens: tokens, sentence: index,
          namesExperience: namesExperience(tokens, sentence),
          isTotal: isTotal(tokens, sentence)))
    }
    if let labelled = labelled(sentence: index) { mentions.append(labelled) }
    mentions += NumberForms(text: text).behindDegrees(sentence).map { found in
      YearsMention(
        low: found.low, tokens: found.start..<found.end, sentence: index, namesExperience: true,
        isTotal: false)
    }
    if mentions.isEmpty,
      let found = NumberForms(text: text).behindVague(sentence)
    {
      mentions.append(
        YearsMention(
          low: found.low, tokens: found.start..<found.end, sentence: index,
          namesExperience: namesExperience(found.start..<found.end, sentence),
          isTotal: false))
    }
    if !mentions.isEmpty { mentions += bare(sentence: index, after: mentions[0]) }
    guard mentions.count > 1 else { return mentions }
    return mentions.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// "6 months to 2 years".
  private func startsInMonths(_ number: Number, _ sentence: SentenceView) -> Bool {
    let month = number.start - 2
    return sentence.contains(month) && sentence.isIn(.month, month)
      && (text.isDash(month + 1)
        || sentence.isPhrase(.to, month + 1))
  }

  /// Years above which a number is a company's history or an age, not what is asked of anybody.
  static let most = 30

  /// "A decade", "two decades", "half a decade".
  private func decades(
    before unit: Int, _ sentence: SentenceView
  ) -> Number? {
    guard unit > sentence.lowerBound else { return nil }
    if let number = number(before: unit, sentence), number.low <= 3 {
      return Number(start: number.start, low: number.low * 10)
    }
    guard sentence.isIn(.article, unit - 1) else { return nil }
    let half = unit - 2
    if half >= sentence.lowerBound,
      sentence.isPhrase(.half, half)
    {
      return Number(start: half, low: 5)
    }
    return Number(start: unit - 1, low: 10)
  }

  /// "At least a year of", "a year or more of".
  private func single(before unit: Int, _ sentence: SentenceView) -> Number? {
    let article = unit - 1
    // "A couple of years"
    if article - 2 >= sentence.lowerBound,
      sentence.phrase(.couple, at: article - 2, before: unit) == unit
    {
      return Number(start: article - 2, low: 2)
    }
    guard article >= sentence.lowerBound, sentence.isIn(.article, article) else {
      return nil
    }
    let isLeast = sentence.leads(.atLeast, before: article, within: Self.longestLeast)
    let isOpen =
      sentence.follows(.orMore, at: unit + 1)
    // "A year or two"
    let or = unit + 1
    if or + 1 < sentence.upperBound,
      sentence.isPhrase(.orAlone, or),
      value(or + 1) == 2
    {
      return Number(start: article, low: 1, end: or + 2)
    }
    return isLeast || isOpen ? Number(start: article, low: 1) : nil
  }

  /// Words of "a minimum of", and of what else says "at least".
  private static let longestLeast = 3

  /// "Years of experience: 5", "Experience (years): 3-5": a form whose label holds the unit.
  private func labelled(behind unit: Int, _ sentence: SentenceView) -> Number? {
    let reach = sentence.next(Self.longestLabel, from: unit + 1)
    guard let colon = reach.first(where: { sentence.isSign($0, ":") }),
      colon + 1 < sentence.upperBound,
      sentence.holds(.experienceNoun, in: sentence.lowerBound..<colon), let low = value(colon + 1)
    else { return nil }
    // What is counted in another unit is no number of years: "Years of experience: 50 projects".
    let next = colon + 2
    if next < sentence.upperBound, text.tokens[next].isWord,
      !sentence.follows(.orMore, at: next),
      !sentence.isPhrase(.to, next),
      !sentence.isIn(.year, next)
    {
      return nil
    }
    return Number(start: unit, low: low, end: colon + 2)
  }

  /// Words of a form's label behind the unit: "years of relevant work experience:".
  private static let longestLabel = 5

  /// "Years of experience: 5", where the label is a heading of its own.
  private func labelled(sentence index: Int) -> YearsMention? {
    let tokens = text.sentences[index].tokens
    guard index > 0,
      text.sentences[index - 1].block == text.sentences[index].block
        && text.isSign(tokens.lowerBound - 1, ":") || isBare(tokens),
      let low = value(tokens.lowerBound), low <= Self.most
    else { return nil }
    let label = text.sentences[index - 1].tokens
    let isMinimum = text.holds(.minimumLabel, in: label)
    guard isMinimum || text.holds(.year, in: label),
      text.holds(.experienceNoun, in: label),
      number(before: tokens.lowerBound + 1, text.view(tokens)) != nil,
      !tokens.contains(where: { text.isIn(.year, $0) })
    else { return nil }
    return YearsMention(
      low: low, tokens: tokens.lowerBound..<(tokens.lowerBound + 1), sentence: index,
      namesExperience: true, isTotal: false)
  }

  /// "3", "3 - 5", "3+": a line of one number or one range.
  private func isBare(_ tokens: Range<Int>) -> Bool {
    tokens.count <= Self.longestBare
      && tokens.allSatisfy { index in
        text.tokens[index].isNumber || text.isSign(index, "+") || text.isDash(index)
          || text.isPhrase(.to, index)
      }
  }

  /// Tokens of a line that is a number alone: "3 - 5 +".
  private static let longestBare = 4

  /// A number of a unit, and the tokens that say so.
  struct Number {
    var start: Int
    var low: Int
    /// Behind the last token, where that is not the unit.
    var end = 0
  }

  /// The mentions that start inside `tokens`.
  func mentions(inside tokens: Range<Int>) -> [YearsMention] {
    guard !tokens.isEmpty else { return [] }
    return mentions(sentence: text.sentence(of: tokens.lowerBound)).filter {
      tokens.contains($0.tokens.lowerBound)
    }
  }

  func isTotal(_ tokens: Range<Int>, _ sentence: SentenceView) -> Bool {
    let range =
      max(
        sentence.lowerBound, tokens.lowerBound - Self.nearTotal)..<min(
        sentence.upperBound, tokens.upperBound + Self.nearTotal)
    return sentence.holds(.total, in: range)
  }

  /// Words between a number and what says that it is a total: "5 years of work experience
  /// overall".
  private static let nearTotal = 4
}
