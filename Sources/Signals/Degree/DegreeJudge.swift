import Model

/// Decides whether a degree is required of the applicant, preferred, or none of the applicant's.
struct DegreeJudge {
  let text: ReadText

  enum Verdict {
    case required
    /// Preferred by its section, or by the words at `cue`.
    case preferred(cue: Range<Int>?)
    case nothing
    case doubtful(String)
  }

  /// Words between a degree and what judges it, "or a related technical field (required)" at most.
  private static let behind = 6
  /// Words between what asks something of the applicant and the degree: "applicants with several years
  /// of practice in the trade and a".
  private static let ahead = 10
  /// Words between people or a programme and their degree: "our founders met at Windmere and hold a".
  private static let nearby = 8
  /// Words of the longest phrase that names them.
  private static let longestPhrase = 16

  /// The standing of a mention.
  func standing(
    of mention: DegreeMention, before next: DegreeMention?,
    _ scopes: StandingScopes
  ) -> Verdict {
    let sentence = text.sentences[mention.sentence]
    switch sentence.kind {
    case .benefits, .equalOpportunity, .application: return .nothing
    default: break
    }
    if isNotApplicants(mention, sentence) || isAnswered(mention) { return .nothing }
    if sentence.isHeading, mention.tokens.count == sentence.tokens.count,
      mention.groups == [.degree]
    {
      return .nothing
    }
    var scope =
      scopes.parenthetical(after: mention.tokens.upperBound, within: mention.end + Self.behind)
      ?? scopes.standing(of: mention.tokens)
    // "Bachelor's degree, Master's preferred": a word behind several degrees speaks of the last one.
    // "Advanced degree (MA, JD) considered an advantage" names one in brackets.
    let isExplained =
      next.map {
        (mention.tokens.upperBound..<$0.tokens.lowerBound).contains { text.isSign($0, "(") }
      }
      ?? false
    if let found = scope, let next, found.standing == .preferred, !found.isParenthetical,
      !isExplained, found.cue.lowerBound >= next.tokens.upperBound
    {
      scope = nil
    }
    if let found = scope, isOfField(found, mention) { scope = nil }
    if isNegated(mention, scopes) {
      return scope.map { $0.standing == .preferred ? .preferred(cue: $0.cue) : .nothing }
        ?? .nothing
    }
    if let scope,
      sentence.kind != .preferred || scope.standing == .preferred
        || text.holds(.must, in: scope.cue)
    {
      return scope.standing == .preferred ? .preferred(cue: scope.cue) : .required
    }
    switch sentence.kind {
    case .preferred: return .preferred(cue: nil)
    case .requirements: return .required
    default:
      if !text.hasRequirementSection {
        let isAsked = text.holds(.applicant, in: sentence)
        return isAsked || sentence.isUnderHeading
          ? .required
          : .doubtful("no heading and no word next to the degree says whether it is required")
      }
      let start = max(sentence.tokens.lowerBound, mention.tokens.lowerBound - Self.ahead)
      let isAsked =
        text.holds(.degreeAsk, in: start..<mention.tokens.lowerBound)
        || mention.tokens.lowerBound - sentence.tokens.lowerBound <= 1
          && (!mention.fields.isEmpty || isQualification(mention, text.view(sentence.tokens)))
      return isAsked ? .required : .nothing
    }
  }

  /// "Bachelor's degree, engineering preferred", "degree in any field, economics a plus": only the
  /// field behind the comma is preferred.
  private func isOfField(
    _ scope: StandingScopes.Scope, _ mention: DegreeMention
  ) -> Bool {
    guard scope.standing == .preferred, mention.tokens.upperBound < scope.cue.lowerBound else {
      return false
    }
    let end = text.sentences[mention.sentence].tokens.upperBound
    // "With preferred majors in finance".
    if text.follows(.fieldFocus, at: scope.cue.upperBound, before: end) {
      return true
    }
    // "Any degree, preferably if physics related", "a degree, preferably in physics".
    let next = scope.cue.upperBound
    let isParted =
      text.isSign(scope.cue.lowerBound - 1, ",") || text.isDash(scope.cue.lowerBound - 1)
    if isParted, next + 1 < end,
      text.isPhrase(.ifClause, next) || text.isPhrase(.in, next),
      text.subject(at: next + 1, before: end) != nil
    {
      return true
    }
    let between = mention.tokens.upperBound..<scope.cue.lowerBound
    let commas = between.filter { text.isSign($0, ",") }
    guard let comma = commas.first, comma + 1 < between.upperBound else { return false }
    let isBehindDegree = comma == between.lowerBound
    guard isBehindDegree || commas.count == 1 else { return false }
    return (comma + 1..<between.upperBound).allSatisfy { index in
      return text.isIn(.fieldHead, index) || text.isIn(.fieldModifier, index)
        || text.isPhrase(.fieldFocus, index)
        || text.isPhrase(.in, index)
        || isBehindDegree && text.isIn(.listJoin, index)
    }
  }

  /// "A degree? Half of us have none": the answer says that nothing is asked for.
  private func isAnswered(_ mention: DegreeMention) -> Bool {
    let sentence = text.sentences[mention.sentence]
    guard text.isSign(sentence.tokens.upperBound - 1, "?"),
      mention.sentence + 1 < text.sentences.count,
      case let answer = text.sentences[mention.sentence + 1], answer.block == sentence.block
    else { return false }
    return answer.tokens.prefix(Self.answer).contains {
      text.isIn(.denial, $0)
    }
  }

  /// Words of an answer in which it denies.
  private static let answer = 12

  /// "BE/BTech qualification".
  private func isQualification(
    _ mention: DegreeMention, _ sentence: SentenceView
  ) -> Bool {
    let end = mention.tokens.upperBound
    return sentence.follows(.qualification, at: end)
  }

  /// The team's doctorates, a tuition benefit, a students' programme: no applicant's degree.
  private func isNotApplicants(
    _ mention: DegreeMention, _ sentence: Sentence
  ) -> Bool {
    if NamedPerson(text: text).opens(text.view(sentence.tokens)) { return true }
    // "We will pay for a course each year, up to and including a degree".
    if text.holds(.paidStudy, in: sentence.tokens.lowerBound..<mention.tokens.lowerBound) {
      return true
    }
    for index in around(mention, text.view(sentence.tokens)) {
      guard
        let end = text.phrase(.degreeNothing, at: index, before: sentence.tokens.upperBound)
      else { continue }
      if end > mention.tokens.lowerBound - Self.nearby {
        let before = max(sentence.tokens.lowerBound, mention.tokens.lowerBound - Self.behind)
        return !text.holds(.pursuing, in: before..<mention.tokens.lowerBound)
      }
    }
    return false
  }

  /// Where a phrase may start that reaches a mention, or ends a little before it.
  private func around(_ mention: DegreeMention, _ sentence: SentenceView) -> Range<Int> {
    let reach = Self.nearby + Self.longestPhrase
    return max(sentence.lowerBound, mention.tokens.lowerBound - reach)..<mention.tokens.upperBound
  }

  private func isNegated(
    _ mention: DegreeMention, _ scopes: StandingScopes
  ) -> Bool {
    let sentence = text.view(mention.sentence)
    if isDismissed(mention, sentence) || isAnsweredNo(sentence)
      || scopes.needless.contains(where: { isDenied($0, mention) })
    {
      return true
    }
    for index in around(mention, sentence) {
      if let end = sentence.phrase(.degreeNegation, at: index),
        end > mention.tokens.lowerBound
      {
        return true
      }
    }
    return scopes.negations.contains { negation in
      negation.lowerBound >= mention.tokens.upperBound
        // "A bachelor's and 4 years, or no degree and 8" denies another one.
        && !negation.contains {
          sentence.isPhrase(.degreeNoun, $0)
        }
        && negation.lowerBound - mention.end <= Self.behind
        // "UG: any graduate, PG: not required" denies what its own label names.
        && !(mention.tokens.upperBound..<negation.lowerBound).contains {
          sentence.isSign($0, ";") || sentence.isSign($0, ":")
        }
        && !sentence.follows(.ifClause, at: negation.upperBound)
    }
  }

  /// "Degree required: no", where the label is a heading of its own.
  private func isAnsweredNo(_ sentence: SentenceView) -> Bool {
    let next = sentence.upperBound
    return next < text.tokens.count && sentence.isSign(next - 1, ":")
      && sentence.isIn(.denial, next)
  }

  /// "You won't need a degree", where "we teach you" before a degree denies nothing.
  private func isDenied(
    _ needless: Range<Int>, _ mention: DegreeMention
  ) -> Bool {
    needless.contains(mention.tokens.lowerBound)
      && text.holds(
        .denial, in: max(0, needless.lowerBound - Self.longestAsking)..<needless.lowerBound)
      && !text.holds(.turn, in: needless.lowerBound..<mention.tokens.lowerBound)
  }

  /// Most words from a denial to its verb: "nobody here will ask".
  private static let longestAsking = 4

  /// "Nobody here will ask about your degree", "forget the degree", "skills over degrees".
  private func isDismissed(
    _ mention: DegreeMention, _ sentence: SentenceView
  ) -> Bool {
    var cursor = mention.tokens.lowerBound
    while cursor > sentence.lowerBound {
      let isSetAside = sentence.leads(.dismissal, before: cursor, within: Self.longestAsking)
      if isSetAside { return true }
      cursor -= 1
      if sentence.isIn(.askVerb, cursor) {
        return sentence.last(Self.longestAsking, before: cursor).reversed()
          .prefix { !text.tokens[$0].isSign }
          .contains { sentence.isIn(.denial, $0) }
      }
      guard sentence.isIn(.degreeLink, cursor) else { return false }
    }
    return false
  }
}
