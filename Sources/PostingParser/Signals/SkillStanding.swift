import PostingModel

/// Gives a skill its standing: by the words next to it, else by its section.
struct SkillStanding {
  let lexicon: Lexicon

  /// The standing of the thing at `tokens` and the rule that gave it.
  func standing(
    of tokens: Range<Int>, _ sentence: Sentence, _ text: ReadText, _ scopes: StandingScopes
  ) -> (value: Standing, rule: String) {
    let scope = scopes.standing(of: tokens)
    let isNeedless =
      scopes.negations.contains {
        $0.lowerBound >= tokens.upperBound && $0.lowerBound - tokens.upperBound <= 4
      } || scopes.needless.contains { $0.contains(tokens.lowerBound) }
    if isNeedless, scope?.standing != .preferred, sentence.kind != .preferred {
      return (.mentioned, "skill.not-required")
    }
    switch sentence.kind {
    case .requirements:
      if scope?.standing == .preferred { return (.preferred, "skill.preference-word") }
      return (.required, "skill.section")
    case .preferred:
      if let scope, scope.standing == .required, isStrong(scope, text) {
        return (.required, "skill.need-word")
      }
      return (.preferred, "skill.section")
    default:
      if let scope, scope.standing == .preferred, isAsked(tokens, sentence, text) {
        return (.preferred, "skill.preference-word")
      }
      if let scope, scope.standing == .required,
        isStrong(scope, text) || !text.hasRequirementSection
      {
        return (.required, "skill.need-word")
      }
      if !text.hasRequirementSection, isAsked(tokens, sentence, text) {
        return (.required, "skill.experience-word")
      }
      return (.mentioned, "skill.elsewhere")
    }
  }

  /// Whether the sentence speaks of experience, and of this thing before it turns to something else.
  private func isAsked(_ place: Range<Int>, _ sentence: Sentence, _ text: ReadText) -> Bool {
    var start = sentence.tokens.lowerBound
    while let cue = lexicon.first(.experienceCue, text.tokens, start..<sentence.tokens.upperBound) {
      let gap =
        cue.lowerBound < place.lowerBound
        ? min(cue.upperBound, place.lowerBound)..<place.lowerBound
        : place.upperBound..<max(cue.lowerBound, place.upperBound)
      if lexicon.first(.turn, text.tokens, gap) == nil { return true }
      start = cue.upperBound
    }
    return false
  }

  /// "Must", "required" and the like, not a bare "we need".
  private func isStrong(_ scope: StandingScopes.Scope, _ text: ReadText) -> Bool {
    lexicon.first(.must, text.tokens, scope.cue) != nil
  }
}
