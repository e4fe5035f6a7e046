/// Tells lengths of time of other things, ages and contracts, from experience.
extension YearsFinder {
  /// Tokens before a number at which the words begin that make it something else: "held for at least
  /// two years".
  private static let reachOfOther = 6

  /// Ages, contracts, deadlines and the company's own history.
  func isOther(_ tokens: Range<Int>, _ sentence: SentenceView) -> Bool {
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

  func namesExperience(
    _ tokens: Range<Int>, _ sentence: SentenceView
  ) -> Bool {
    let behind = sentence.next(Self.nearBehind, from: tokens.upperBound)
    let first = max(sentence.lowerBound, tokens.lowerBound - Self.nearName)
    return sentence.holds(.experienceNoun, in: behind)
      || sentence.holds(.experienceNoun, in: first..<tokens.lowerBound)
      || isDoneFor(tokens, first, sentence)
  }

  /// Words behind a number in which what it counts may be named.
  private static let nearBehind = 14

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
}
