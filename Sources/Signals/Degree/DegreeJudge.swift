import Model

/// Decides whether a degree is required of the applicant, preferred, or none of the applicant's.
struct DegreeJudge {
  let lexicon: Lexicon

  enum Verdict {
    case required
    /// Preferred by its section, or by the words at `cue`.
    case preferred(cue: Range<Int>?)
    case nothing
    case doubtful(String)
  }

  /// The standing of a mention.
  func standing(
    of mention: DegreeMention, before next: DegreeMention?, in text: ReadText,
    _ scopes: StandingScopes
  ) -> Verdict {
    let sentence = text.sentences[mention.sentence]
    switch sentence.kind {
    case .benefits, .equalOpportunity, .application: return .nothing
    default: break
    }
    if isNobodys(mention, sentence, text) { return .nothing }
    if sentence.isHeading, mention.tokens.count == sentence.tokens.count,
      mention.groups == [.degree]
    {
      return .nothing
    }
    var scope =
      scopes.parenthetical(after: mention.tokens.upperBound, within: mention.end + 6)
      ?? scopes.standing(of: mention.tokens)
    // "Bachelor's degree, Master's preferred": a word behind several degrees speaks of the last one.
    if let found = scope, let next, found.standing == .preferred, !found.isParenthetical,
      found.cue.lowerBound >= next.tokens.upperBound
    {
      scope = nil
    }
    if isNegated(mention, text, scopes) {
      return scope.map { $0.standing == .preferred ? .preferred(cue: $0.cue) : .nothing }
        ?? .nothing
    }
    if let scope,
      sentence.kind != .preferred || scope.standing == .preferred
        || lexicon.first(.must, text.tokens, scope.cue) != nil
    {
      return scope.standing == .preferred ? .preferred(cue: scope.cue) : .required
    }
    switch sentence.kind {
    case .preferred: return .preferred(cue: nil)
    case .requirements: return .required
    default:
      if !text.hasRequirementSection {
        let isAsked = lexicon.first(.applicant, text.tokens, sentence.tokens) != nil
        return isAsked || sentence.isUnderHeading
          ? .required
          : .doubtful("no heading and no word next to the degree says whether it is required")
      }
      let start = max(sentence.tokens.lowerBound, mention.tokens.lowerBound - 10)
      let isAsked =
        lexicon.first(.degreeAsk, text.tokens, start..<mention.tokens.lowerBound) != nil
        || mention.tokens.lowerBound - sentence.tokens.lowerBound <= 1
          && (!mention.fields.isEmpty || isQualification(mention, sentence.tokens, text))
      return isAsked ? .required : .nothing
    }
  }

  /// "BE/BTech qualification".
  private func isQualification(
    _ mention: DegreeMention, _ sentence: Range<Int>, _ text: ReadText
  ) -> Bool {
    let end = mention.tokens.upperBound
    return lexicon.phrase(.qualification, text.tokens, at: end, before: sentence.upperBound) != nil
  }

  /// The team's doctorates, a tuition benefit, a students' programme: no applicant's degree.
  private func isNobodys(
    _ mention: DegreeMention, _ sentence: Sentence, _ text: ReadText
  ) -> Bool {
    if NamedPerson(lexicon: lexicon).opens(sentence.tokens, in: text) { return true }
    for index in around(mention, sentence.tokens) {
      guard
        let end = lexicon.phrase(
          .degreeNothing, text.tokens, at: index, before: sentence.tokens.upperBound)
      else { continue }
      if end > mention.tokens.lowerBound - 8 {
        let before = max(sentence.tokens.lowerBound, mention.tokens.lowerBound - 5)
        return lexicon.first(.pursuing, text.tokens, before..<mention.tokens.lowerBound) == nil
      }
    }
    return false
  }

  /// Where a phrase may start that reaches a mention, or ends a little before it.
  private func around(_ mention: DegreeMention, _ sentence: Range<Int>) -> Range<Int> {
    max(sentence.lowerBound, mention.tokens.lowerBound - 24)..<mention.tokens.upperBound
  }

  private func isNegated(
    _ mention: DegreeMention, _ text: ReadText, _ scopes: StandingScopes
  ) -> Bool {
    let sentence = text.sentences[mention.sentence].tokens
    for index in around(mention, sentence) {
      if let end = lexicon.phrase(
        .degreeNegation, text.tokens, at: index, before: sentence.upperBound),
        end > mention.tokens.lowerBound
      {
        return true
      }
    }
    return scopes.negations.contains { negation in
      negation.lowerBound >= mention.tokens.upperBound && negation.lowerBound - mention.end <= 6
        && !(mention.tokens.upperBound..<negation.lowerBound).contains { text.isSign($0, ";") }
    }
  }
}
