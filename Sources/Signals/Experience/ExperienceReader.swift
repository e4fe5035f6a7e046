import Model

/// Reads what each number of years is of, and whether experience is said not to be needed.
struct ExperienceReader {
  let lexicon: Lexicon
  let text: ReadText

  /// Tokens behind a number of years in which stands what they are of.
  private static let reach = 8

  /// Every stated number with its kind, in the order of the text.
  func years(_ stated: [StatedYears], _ skills: [Skill]) -> [YearsOf] {
    stated.map { years in
      let (kind, skill) = kind(of: years, skills)
      return YearsOf(years: years.years, of: kind, skill: skill, evidence: years.evidence)
    }
  }

  /// The words that say that no experience is needed, nil where none do.
  func needless() -> Evidence? {
    for sentence in text.sentences
    where lexicon.experiences.starts(in: sentence) {
      for match in lexicon.matches(lexicon.experiences, text, in: sentence)
      where ExperienceWord.allCases[match.payload] == .notNeeded && !isOfSomething(match, sentence)
      {
        return text.evidence(match.tokens, "experience.not-needed")
      }
    }
    return nil
  }

  /// "Experience is not required with Rust" leaves other experience needed.
  private func isOfSomething(_ match: Match, _ sentence: Sentence) -> Bool {
    let end = sentence.tokens.upperBound
    return match.tokens.upperBound < end
      && lexicon.phrase(.withAlone, text.tokens, at: match.tokens.upperBound, before: end) != nil
  }

  private func kind(of years: StatedYears, _ skills: [Skill]) -> (ExperienceKind, String?) {
    let range = years.evidence.range
    guard let sentence = sentence(at: range.lower) else { return (.any, nil) }
    let start = sentence.tokens.first { Int(text.tokens[$0].lower) >= range.upper }
    guard let start else { return before(range, sentence) }
    let end = clauseEnd(from: start, sentence.tokens.upperBound)
    for match in lexicon.matches(lexicon.experiences, text.tokens, start..<end) {
      if let kind = ExperienceKind(rawValue: ExperienceWord.allCases[match.payload].rawValue) {
        return (kind, nil)
      }
    }
    let clause = TextRange(range.upper, end > start ? text.range(start..<end).upper : range.upper)
    let named = skills.first { skill in
      skill.evidence.contains { clause.contains($0.range.lower) && $0.range.upper <= clause.upper }
    }
    if let named { return (.skill, named.name) }
    return before(range, sentence)
  }

  /// "Management experience of 5 years"
  private func before(_ range: TextRange, _ sentence: Sentence) -> (ExperienceKind, String?) {
    let end = sentence.tokens.first { Int(text.tokens[$0].lower) >= range.lower }
    let last = end ?? sentence.tokens.upperBound
    let first = max(sentence.tokens.lowerBound, last - Self.reach)
    let match = lexicon.matches(lexicon.experiences, text.tokens, first..<last).last
    return (
      match.flatMap { ExperienceKind(rawValue: ExperienceWord.allCases[$0.payload].rawValue) }
        ?? .any, nil
    )
  }

  private func sentence(at byte: Int) -> Sentence? {
    text.sentences.first { text.range($0.tokens).upper > byte }
  }

  /// Where the words end that may say what the years are of: at a stop, or at another number.
  private func clauseEnd(from start: Int, _ end: Int) -> Int {
    var index = start
    while index < min(end, start + Self.reach) {
      if text.tokens[index].isNumber || text.isSign(index, ";") || text.isSign(index, ".") { break }
      index += 1
    }
    return index
  }
}
