import Model

/// Reads what each number of years is of, and whether experience is said not to be needed.
struct ExperienceReader {
  let text: ReadText

  /// Tokens behind a number of years in which stands what they are of.
  private static let reach = 8

  /// Every stated number with its kind, in the order of the text.
  func years(_ stated: [StatedYears], _ skills: [Skill]) -> [YearsOf] {
    let named = NamedSkills(skills)
    return stated.map { years in
      let (kind, skill) = kind(of: years, named)
      return YearsOf(years: years.years, of: kind, skill: skill, evidence: years.evidence)
    }
  }

  /// The words that say that no experience is needed, nil where none do.
  func needless() -> Evidence? {
    for sentence in text.sentences
    where text.mayHold(.experiences, in: sentence) {
      for match in text.matches(.experiences, in: sentence)
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
      && text.follows(.withAlone, at: match.tokens.upperBound, before: end)
  }

  private func kind(of years: StatedYears, _ skills: NamedSkills) -> (ExperienceKind, String?) {
    let range = years.evidence.range
    let first = text.token(from: range.lower)
    let sentence = text.sentences[text.sentence(of: first)]
    let start = text.token(from: range.upper)
    guard start < sentence.tokens.upperBound else { return before(first, sentence) }
    let end = clauseEnd(from: start, sentence.tokens.upperBound)
    for match in text.matches(.experiences, in: start..<end) {
      if let kind = ExperienceKind(rawValue: ExperienceWord.allCases[match.payload].rawValue) {
        return (kind, nil)
      }
    }
    let clause = TextRange(range.upper, end > start ? text.range(start..<end).upper : range.upper)
    if let named = skills.first(in: clause) { return (.skill, named) }
    return before(first, sentence)
  }

  /// "Management experience of 5 years"
  private func before(_ number: Int, _ sentence: Sentence) -> (ExperienceKind, String?) {
    let first = max(sentence.tokens.lowerBound, number - Self.reach)
    let match = text.matches(.experiences, in: first..<number).last
    return (
      match.flatMap { ExperienceKind(rawValue: ExperienceWord.allCases[$0.payload].rawValue) }
        ?? .any, nil
    )
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

/// The places of skills in the order of the text.
private struct NamedSkills {
  private let places: [(range: TextRange, skill: Int)]
  private let names: [String]

  init(_ skills: [Skill]) {
    names = skills.map(\.name)
    places = skills.enumerated().flatMap { number, skill in
      skill.evidence.map { ($0.range, number) }
    }.sorted { ($0.range.lower, $0.skill) < ($1.range.lower, $1.skill) }
  }

  /// Of the skills that stand inside a range, the one that was read first.
  func first(in range: TextRange) -> String? {
    let start = places.firstIndexSorted { $0.range.lower >= range.lower }
    return places[start...].prefix { $0.range.lower < range.upper }
      .filter { $0.range.upper <= range.upper }.map(\.skill).min().map { names[$0] }
  }
}
