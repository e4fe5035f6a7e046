import Model

/// Gives a skill its standing: by the words next to it, else by its section.
struct SkillStanding {
  /// Most tokens of a line that holds nothing but a name and its standing.
  private static let longestRow = 8

  let text: ReadText

  /// The standing of the thing at `tokens` and the rule that gave it.
  func standing(
    of tokens: Range<Int>, _ sentence: Sentence, _ scopes: StandingScopes
  ) -> (value: Standing, rule: String) {
    let scope = scopes.standing(of: tokens)
    let isNeedless =
      scopes.negations.contains {
        $0.lowerBound >= tokens.upperBound && $0.lowerBound - tokens.upperBound <= Self.nearDenial
          && !isNeeded(scope, between: tokens.upperBound, and: $0.lowerBound)
      } || scopes.needless.contains { $0.contains(tokens.lowerBound) }
    if isNeedless, scope?.standing != .preferred, sentence.kind != .preferred {
      return (.mentioned, "skill.not-required")
    }
    switch sentence.kind {
    case .requirements:
      if scope?.standing == .preferred { return (.preferred, "skill.preference-word") }
      return (.required, "skill.section")
    case .preferred:
      if let scope, scope.standing == .required, isStrong(scope) {
        return (.required, "skill.need-word")
      }
      return (.preferred, "skill.section")
    default:
      if let scope, scope.standing == .preferred,
        isSaidOfName(scope, sentence) || scope.cue.upperBound == tokens.lowerBound
          || isAsked(tokens, sentence)
      {
        return (.preferred, "skill.preference-word")
      }
      if let scope, scope.standing == .required,
        isStrong(scope) || !text.hasRequirementSection
      {
        return (.required, "skill.need-word")
      }
      if !text.hasRequirementSection || isSought(tokens, sentence),
        isAsked(tokens, sentence)
      {
        return (.required, "skill.experience-word")
      }
      return (.mentioned, "skill.elsewhere")
    }
  }

  /// Words from a thing to what says that it is not needed: "experience is not required".
  private static let nearDenial = 4

  /// "Python is required; Scala is not" denies Scala.
  private func isNeeded(_ scope: StandingScopes.Scope?, between start: Int, and end: Int) -> Bool {
    guard let scope, scope.standing == .required else { return false }
    return scope.cue.lowerBound >= start && scope.cue.upperBound <= end
  }

  /// "JAX (plus)", "Flink | nice to have": a name and its standing, whatever the section.
  private func isSaidOfName(_ scope: StandingScopes.Scope, _ sentence: Sentence) -> Bool {
    scope.isParenthetical
      || scope.cue.upperBound == sentence.tokens.upperBound
        && sentence.tokens.count <= Self.longestRow
  }

  /// Whether the sentence speaks of experience, and of this thing before it turns to something else.
  private func isAsked(_ place: Range<Int>, _ sentence: Sentence) -> Bool {
    if opensWithYears(text.view(sentence.tokens)) { return true }
    var start = sentence.tokens.lowerBound
    while let cue = text.first(.experienceCue, in: start..<sentence.tokens.upperBound) {
      let gap =
        cue.lowerBound < place.lowerBound
        ? min(cue.upperBound, place.lowerBound)..<place.lowerBound
        : place.upperBound..<max(cue.lowerBound, place.upperBound)
      if !text.holds(.turn, in: gap) { return true }
      start = cue.upperBound
    }
    return false
  }

  /// "We are looking for an engineer with experience in Kafka", but not "… to run Kafka".
  private func isSought(_ place: Range<Int>, _ sentence: Sentence) -> Bool {
    let start = sentence.tokens.lowerBound
    guard
      let end = text.phrase(.seeking, at: start, before: sentence.tokens.upperBound)
        ?? text.phrase(.seeking, at: start + 1, before: sentence.tokens.upperBound),
      end < place.lowerBound,
      let more = text.first(.seekingMore, in: end..<place.lowerBound)
    else { return false }
    return text.holds(.experienceCue, in: more.lowerBound..<place.lowerBound)
      && !text.holds(.to, in: end..<place.lowerBound)
  }

  /// "5 years Python", "3+ yrs Spark, Kafka".
  private func opensWithYears(_ sentence: SentenceView) -> Bool {
    let opening = sentence.range.prefix(Self.longestOpening)
    guard let unit = opening.first(where: { sentence.isIn(.year, $0) }),
      text.tokens[sentence.lowerBound].isNumber,
      !sentence.follows(.notExperience, at: unit)
    else { return false }
    return (sentence.lowerBound..<unit).allSatisfy {
      text.tokens[$0].isSign || text.tokens[$0].isNumber
        || sentence.isPhrase(.to, $0)
    }
  }

  /// Words that open a sentence with years: "at least 3 - 5 years".
  private static let longestOpening = 6

  /// "Must", "required" and the like, not a bare "we need".
  private func isStrong(_ scope: StandingScopes.Scope) -> Bool {
    text.holds(.must, in: scope.cue)
  }
}
