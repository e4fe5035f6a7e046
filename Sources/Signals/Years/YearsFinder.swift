import Model

/// A number of years in a text.
struct YearsMention {
  /// The number, or the low end of a range.
  var low: Int
  /// The number's and the unit's tokens.
  var tokens: Range<Int>
  var sentence: Int
  /// Whether "experience" or the like stands beside it.
  var namesExperience: Bool
  /// Whether it is said to be a total.
  var isTotal: Bool
}

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
  private static let most = 30

  /// Tokens before a number at which the words begin that make it something else: "held for at least
  /// two years".
  private static let reachOfOther = 6

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
    let isLeast = sentence.leads(.atLeast, before: article, within: 3)
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

  /// "Years of experience: 5", "Experience (years): 3-5": a form whose label holds the unit.
  private func labelled(behind unit: Int, _ sentence: SentenceView) -> Number? {
    let reach = (unit + 1)..<min(unit + 6, sentence.upperBound)
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
    tokens.count <= 4
      && tokens.allSatisfy { index in
        text.tokens[index].isNumber || text.isSign(index, "+") || text.isDash(index)
          || text.isPhrase(.to, index)
      }
  }

  /// A number of a unit, and the tokens that say so.
  struct Number {
    var start: Int
    var low: Int
    /// Behind the last token, where that is not the unit.
    var end = 0
  }

  /// "… or 6–8 with an MS", "…, 3 of them with models": numbers of years whose unit stands at the
  /// first of them only.
  private func bare(
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
        sentence.next(3, from: with + 1).contains(where: {
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
      sentence.last(2, before: with).contains(where: {
        sentence.longest(.degrees, at: $0, before: with)?.end == with
      })
    else { return nil }
    return Number(start: next, low: value, end: end)
  }

  /// The mentions that start inside `tokens`.
  func mentions(inside tokens: Range<Int>) -> [YearsMention] {
    guard !tokens.isEmpty else { return [] }
    return mentions(sentence: text.sentence(of: tokens.lowerBound)).filter {
      tokens.contains($0.tokens.lowerBound)
    }
  }

  /// Ages, contracts, deadlines and the company's own history.
  private func isOther(_ tokens: Range<Int>, _ sentence: SentenceView) -> Bool {
    if isAdjective(tokens, sentence) || isLength(tokens, sentence) { return true }
    // "Has held a post for the past four years" is experience, "in the past four years" is none.
    let reach = max(sentence.lowerBound, tokens.lowerBound - Self.nearName)
    if isDoneFor(tokens, reach, sentence) { return false }
    let first = max(sentence.lowerBound, tokens.lowerBound - Self.reachOfOther)
    for index in first..<tokens.upperBound {
      if let end = sentence.phrase(.notExperience, at: index),
        end >= tokens.upperBound
      {
        return true
      }
    }
    return false
  }

  /// "Contract: 2 years", "aged 3 to 16 years", "willing to stay for two years".
  private func isLength(_ tokens: Range<Int>, _ sentence: SentenceView) -> Bool {
    let start = tokens.lowerBound
    let lead = max(0, start - Self.longestLead)..<start
    if lead.contains(where: {
      sentence.phrase(.otherLead, at: $0, before: start) == start
    }) {
      return true
    }
    let clause = max(sentence.lowerBound, lead.lowerBound)..<start
    let near = clause.reversed().prefix { !sentence.isSign($0, ",") && !sentence.isSign($0, ";") }
    return near.contains {
      sentence.isIn(.dwelling, $0)
    } && !namesExperience(tokens, sentence)
  }

  /// Words from what makes a number another length to the number: "stay with us for at least".
  private static let longestLead = 8

  /// "Five-year balance sheets": a length of something else than experience.
  private func isAdjective(_ tokens: Range<Int>, _ sentence: SentenceView) -> Bool {
    let unit = tokens.upperBound - 1
    let next = tokens.upperBound
    // "10 year treasury notes" as well, but "1 year in sales".
    guard tokens.count > 1,
      text.tokens[unit].flags.contains(.hyphenBefore)
        || value(unit - 1).map({ $0 > 1 }) ?? false,
      sentence.follows(.yearNoun, at: unit, before: next)
        || sentence.isIn(.month, unit)
          && text.tokens[unit].flags.contains(.hyphenBefore),
      next < sentence.upperBound, text.tokens[next].isWord
    else { return false }
    // "Experience with 10 year bonds"
    if tokens.lowerBound > sentence.lowerBound,
      sentence.isPhrase(.with, tokens.lowerBound - 1),
      !sentence.isIn(.experienceNoun, next),
      !sentence.follows(.yearsOf, at: next)
    {
      return true
    }
    return !namesExperience(tokens, sentence)
      && !sentence.follows(.yearsOf, at: next)
      && !sentence.isPhrase(.or, next)
      && !sentence.follows(.orMore, at: next)
  }

  /// Words before a number in which what it counts may be named.
  private static let nearName = 8

  private func namesExperience(
    _ tokens: Range<Int>, _ sentence: SentenceView
  ) -> Bool {
    let last = min(sentence.upperBound, tokens.upperBound + 14)
    let first = max(sentence.lowerBound, tokens.lowerBound - Self.nearName)
    return sentence.holds(.experienceNoun, in: tokens.upperBound..<last)
      || sentence.holds(.experienceNoun, in: first..<tokens.lowerBound)
      || isDoneFor(tokens, first, sentence)
  }

  /// "Have run warehouses for a good six years": something done for that long.
  private func isDoneFor(
    _ tokens: Range<Int>, _ first: Int, _ sentence: SentenceView
  ) -> Bool {
    var index = tokens.lowerBound - 1
    while index > first,
      sentence.isIn(.article, index)
        || sentence.isPhrase(.plus, index)
        || sentence.follows(.atLeast, at: index, before: tokens.lowerBound)
    {
      index -= 1
    }
    guard index > first, sentence.isPhrase(.forTime, index)
    else { return false }
    guard
      let done = sentence.last(Self.longestDone, before: index).last(where: {
        isPerfect($0, before: index)
      })
    else { return false }
    // "We have run": who has done it is the employer; "we want someone who has run" speaks of another.
    let subject = sentence.last(Self.nearSubject, before: done)
    let isAnother = subject.contains {
      sentence.follows(.applicant, at: $0, before: done)
        || sentence.follows(.relative, at: $0, before: done)
    }
    return isAnother
      || !sentence.holds(.companyVoice, in: sentence.lowerBound..<index)
  }

  /// Words from what somebody has done to how long: "have bought media on several networks for".
  private static let longestDone = 14
  /// Words before it that say who: "someone who".
  private static let nearSubject = 3

  /// "Have sold", "has successfully managed".
  private func isPerfect(_ index: Int, before limit: Int) -> Bool {
    if text.follows(.perfect, at: index, before: limit) { return true }
    guard
      var verb = text.phrase(.perfectHave, at: index, before: limit), verb < limit
    else { return false }
    verb = text.phrase(.perfectBetween, at: verb, before: limit) ?? verb
    guard verb < limit, text.tokens[verb].isWord,
      !text.isIn(.dwelling, verb)
    else { return false }
    let range = text.tokens[verb].range
    return range.upper - range.lower > 3
      && text.document.text[range.lower..<range.upper].suffix(2).elementsEqual("ed".utf8)
  }

  private func isTotal(_ tokens: Range<Int>, _ sentence: SentenceView) -> Bool {
    let range =
      max(
        sentence.lowerBound, tokens.lowerBound - 4)..<min(
        sentence.upperBound, tokens.upperBound + 4)
    return sentence.holds(.total, in: range)
  }
}
