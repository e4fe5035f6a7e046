import Model

/// Reads the human languages that are asked for, each with its level and its strongest standing.
struct LanguageReader {
  let text: ReadText

  /// Tokens on either side of a language in which its level stands.
  private static let reach = 7
  /// Tokens of a line that may name a language without a word of languages.
  private static let shortLine = 4

  /// The languages in the order of their first place.
  func read(_ scopes: [StandingScopes]) -> [LanguageAsked] {
    let judge = SkillStanding(text: text)
    var found: [LanguageAsked] = []
    for (sentence, scope) in zip(text.sentences, scopes) where isAsking(sentence) {
      guard text.mayHold(.languages, in: sentence)
      else { continue }
      let words = text.matches(.languageWords, in: sentence)
      for match in text.matches(.languages, in: sentence) {
        guard isLanguage(match.tokens, sentence, words) else { continue }
        let level = level(match.tokens, words)
        let standing = judge.standing(of: match.tokens, sentence, scope).value
        let name = text.lexicon.languageNames[match.payload]
        let evidence = text.evidence(match.tokens, "language.named")
        guard let place = found.firstIndex(where: { $0.name == name }) else {
          found.append(
            LanguageAsked(name: name, level: level, standing: standing, evidence: [evidence]))
          continue
        }
        found[place].standing = min(found[place].standing, standing)
        found[place].level = found[place].level ?? level
        if found[place].evidence.count < 3 { found[place].evidence.append(evidence) }
      }
    }
    return found
  }

  private func isAsking(_ sentence: Sentence) -> Bool {
    switch sentence.kind {
    case .benefits, .equalOpportunity, .application: false
    default: !sentence.isHeading && sentence.block > 0
    }
  }

  private func isLanguage(
    _ tokens: Range<Int>, _ sentence: Sentence, _ words: [Match]
  ) -> Bool {
    guard text.tokens[tokens.lowerBound].isCapital else { return false }
    let kinds = words.map { (kind(of: $0), $0.tokens) }
    if kinds.contains(where: { $0.0 == .other && $0.1.lowerBound == tokens.upperBound }) {
      return false
    }
    // "A degree in English" is one, "a degree, and fluent English" asks for the language.
    let isStudied = (sentence.tokens.lowerBound..<tokens.lowerBound).contains {
      text.starts(.degrees, $0)
    }
    let isNear = kinds.contains { kind, place in
      kind != .other && distance(place, tokens) <= Self.reach
    }
    if isStudied { return kinds.contains { $0.0 == .fluent || $0.0 == .native } }
    return isNear || sentence.tokens.count <= Self.shortLine
  }

  private func kind(of match: Match) -> LanguageWord { LanguageWord.allCases[match.payload] }

  private func distance(_ a: Range<Int>, _ b: Range<Int>) -> Int {
    a.upperBound <= b.lowerBound ? b.lowerBound - a.upperBound : a.lowerBound - b.upperBound
  }

  /// The level that stands nearest, before the name rather than behind it.
  private func level(_ tokens: Range<Int>, _ words: [Match]) -> LanguageLevel? {
    let levels = words.filter { LanguageLevel(rawValue: kind(of: $0).rawValue) != nil }
    let near = levels.filter { distance($0.tokens, tokens) <= Self.reach }
    return near.min { distance($0.tokens, tokens) < distance($1.tokens, tokens) }
      .flatMap { LanguageLevel(rawValue: kind(of: $0).rawValue) }
  }
}
