import Model

/// Reads the lowest number of years of experience that meets what a posting requires.
///
/// A stated total counts, else the largest of several; of a range the low end; of alternatives by
/// degree the one for the minimum degree. Definitions: the project's `Labels` article.
struct YearsReader {
  let text: ReadText

  /// The one number that stands for all that is required, nil where none is; and beside it every
  /// number that is stated.
  func read(
    _ title: Range<Int>, _ scopes: [StandingScopes], _ reading: DegreeReading
  ) -> (answer: Answer<Int?>, stated: [StatedYears]) {
    let required = self.required(title, scopes, reading)
    let answer = answer(required, title, reading.answer)
    return (answer, stated(required, answer, reading.answer))
  }

  private func required(
    _ title: Range<Int>, _ scopes: [StandingScopes], _ reading: DegreeReading
  ) -> [YearsMention] {
    let finder = YearsFinder(text: text)
    var required: [YearsMention] = []
    for index in text.sentences.indices {
      for mention in finder.mentions(sentence: index)
      where reading.instead?.contains(mention.tokens.lowerBound) != true
        && (title.contains(mention.tokens.lowerBound) || isRequired(mention, scopes[index]))
      {
        required.append(mention)
      }
    }
    let stated = required.filter { !isHabit($0) }
    return stated.isEmpty ? required : stated
  }

  /// "Typically reflects 5 years", "our average engineer has 9 years" tell of others.
  private func isHabit(_ mention: YearsMention) -> Bool {
    let sentence = text.view(mention.sentence)
    let before = sentence.last(Self.nearHabit, before: mention.tokens.lowerBound)
    return sentence.holds(.habit, in: before)
  }

  /// Words between what others do and how long: "our average engineer here has about".
  private static let nearHabit = 6

  /// The numbers that are required beside degrees: those that belong to a degree's path stay with it,
  /// and of alternatives the lowest counts.
  private func stated(
    _ required: [YearsMention], _ answer: Answer<Int?>, _ degree: DegreeAnswer
  ) -> [StatedYears] {
    if answer.rule == "years.lowest-rank" { return [] }
    let byDegree = answer.rule == "years.by-degree"
    return withoutAlternatives(required).filter { mention in
      let range = text.range(byDegree ? text.sentences[mention.sentence].tokens : mention.tokens)
      return mention.low > 0
        && !degree.paths.contains { $0.years != nil && $0.evidence.range.overlaps(range) }
    }.map { mention in
      StatedYears(years: mention.low, evidence: text.evidence(mention.tokens, "years.stated"))
    }
  }

  private func answer(
    _ required: [YearsMention], _ title: Range<Int>, _ degree: DegreeAnswer
  ) -> Answer<Int?> {
    if let path = byDegree(degree) {
      let others = required.filter { mention in
        !degree.paths.contains {
          $0.years == mention.low
            || $0.evidence.range.overlaps(text.range(text.sentences[mention.sentence].tokens))
        }
      }
      if let largest = others.max(by: { $0.low < $1.low }), largest.low > path.years {
        return answer(largest, "years.largest")
      }
      return Answer(path.years, rule: "years.by-degree", evidence: [path.evidence])
    }
    guard !required.isEmpty else { return Answer(nil, rule: "years.none") }
    if let total = required.first(where: \.isTotal) { return answer(total, "years.total") }
    if namesTwoRanks(title) {
      let ranks = withoutParts(required)
      let lowest = ranks.reduce(ranks[0]) { $1.low < $0.low ? $1 : $0 }
      return answer(lowest, "years.lowest-rank")
    }
    let alternatives = withoutAlternatives(required)
    let largest = alternatives.reduce(alternatives[0]) { $1.low > $0.low ? $1 : $0 }
    return answer(largest, required.count == 1 ? "years.only" : "years.largest")
  }

  /// Without what is a part of the number before it: "4 years with at least 2 at a bank".
  private func withoutParts(_ mentions: [YearsMention]) -> [YearsMention] {
    mentions.enumerated().filter { place, mention in
      guard place > 0, case let whole = mentions[place - 1], whole.sentence == mention.sentence,
        whole.low > mention.low, whole.tokens.upperBound <= mention.tokens.lowerBound
      else { return true }
      return (whole.tokens.upperBound..<mention.tokens.lowerBound).contains {
        text.tokens[$0].isSign && !text.isDash($0)
          || text.isPhrase(.orAlone, $0)
      }
    }.map(\.element)
  }

  /// "Engineer I or II", "Engineer / Senior Engineer": the years of the lower rank meet what is required.
  private func namesTwoRanks(_ title: Range<Int>) -> Bool {
    title.dropFirst().dropLast().contains { index in
      isRankedTwice(title.lowerBound..<index, index, (index + 1)..<title.upperBound)
        || (text.isPhrase(.orAlone, index)
          || text.isSign(index, "/"))
          && [index - 1, index + 1].allSatisfy { place in
            text.isPhrase(.seniorities, place)
          }
    }
  }

  /// Whether the same job stands on both sides of an "or", with a rank on the right only.
  private func isRankedTwice(
    _ left: Range<Int>, _ index: Int, _ right: Range<Int>
  ) -> Bool {
    guard
      text.isPhrase(.orAlone, index)
        || text.isSign(index, "/"), !left.isEmpty, left.count < right.count
    else { return false }
    let job = Set(left.map { text.tokens[$0].hash })
    let others = right.filter { !job.contains(text.tokens[$0].hash) && text.tokens[$0].isWord }
    return right.count { job.contains(text.tokens[$0].hash) } == left.count && !others.isEmpty
      && others.allSatisfy {
        text.isPhrase(.seniorities, $0)
      }
  }

  private func answer(_ mention: YearsMention, _ rule: String) -> Answer<Int?> {
    Answer(mention.low, rule: rule, evidence: [text.evidence(mention.tokens, rule)])
  }

  /// The years of the path with the minimum degree, where the paths differ in their years.
  private func byDegree(_ degree: DegreeAnswer) -> (years: Int, evidence: Evidence)? {
    let stated = Set(degree.paths.compactMap(\.years))
    guard stated.count > 1, let minimum = degree.minimum else { return nil }
    let own = degree.paths.filter { $0.level == minimum && $0.years != nil }
    guard let path = own.min(by: { $0.years! < $1.years! }), let years = path.years else {
      return nil
    }
    return (years, path.evidence)
  }

  /// Of "3 years, or 5 years if …" in one sentence the lower one counts.
  private func withoutAlternatives(_ mentions: [YearsMention]) -> [YearsMention] {
    var kept: [YearsMention] = []
    for mention in mentions {
      if let last = kept.last,
        last.sentence == mention.sentence && isOr(last, mention)
          || goesOnInNext(last, mention)
      {
        if mention.low < last.low { kept[kept.count - 1] = mention }
      } else {
        kept.append(mention)
      }
    }
    return kept
  }

  /// "4 years in maps or" on the line before: the next one names the alternative.
  private func goesOnInNext(_ a: YearsMention, _ b: YearsMention) -> Bool {
    let end = text.sentences[a.sentence].tokens.upperBound
    return a.sentence + 1 == b.sentence
      && text.isPhrase(.orAlone, end - 1)
  }

  private func isOr(_ a: YearsMention, _ b: YearsMention) -> Bool {
    let between = a.tokens.upperBound..<max(a.tokens.upperBound, b.tokens.lowerBound)
    return between.count <= Self.longestAlternative
      && between.contains {
        text.follows(.orAlone, at: $0, before: between.upperBound)
          && $0 + 3 >= between.upperBound
      }
  }

  /// Words from a number to the one that will do as well; what is longer is a thought of its own.
  private static let longestAlternative = 30

  /// "20 years of experience may be substituted for education" asks for none.
  private func replaces(
    _ mention: YearsMention, _ sentence: Sentence
  ) -> Bool {
    let end = min(mention.tokens.upperBound + Self.nearReplaced, sentence.tokens.upperBound)
    let clause = (mention.tokens.upperBound..<end).prefix {
      !text.isSign($0, ";") && !text.isSign($0, ",")
    }
    return text.holds(.replaces, in: mention.tokens.upperBound..<clause.endIndex)
  }

  /// Words from a number to what it replaces: "of relevant professional experience may be
  /// substituted for".
  private static let nearReplaced = 12

  private func isRequired(
    _ mention: YearsMention, _ scopes: StandingScopes
  ) -> Bool {
    let sentence = text.sentences[mention.sentence]
    if let scope = scopes.standing(of: mention.tokens), scope.standing == .preferred,
      !isOfNextThought(scope.cue, mention)
    {
      return false
    }
    if isEmployers(mention, sentence) || replaces(mention, sentence) { return false }
    switch sentence.kind {
    case .benefits, .equalOpportunity, .application: return false
    case .preferred:
      guard let scope = scopes.standing(of: mention.tokens), mention.namesExperience else {
        return false
      }
      return scope.standing == .required
        && text.holds(.must, in: scope.cue)
    case .requirements:
      return mention.namesExperience || isAskedFor(mention, text.view(sentence.tokens))
        || mention.tokens.lowerBound - sentence.tokens.lowerBound <= 2
        || !isStory(sentence)
        || text.follows(
          .applicant, at: sentence.tokens.lowerBound, before: mention.tokens.lowerBound)
    case .about, .responsibilities:
      let start = mention.tokens.lowerBound
      let isAskedFor = isAskedFor(mention, text.view(sentence.tokens))
      guard
        mention.namesExperience || start == sentence.tokens.lowerBound
          || text.holds(.spent, in: text.view(sentence.tokens).last(Self.nearSpent, before: start))
          || isAskedFor
      else { return false }
      let isStory =
        !isAskedFor && text.holds(.story, in: sentence)
      let isAsked =
        isAskedFor || text.holds(.applicant, in: sentence)
        || mention.tokens.lowerBound - sentence.tokens.lowerBound <= 1
        || isLabelled(mention, text.view(sentence.tokens))
      return text.hasRequirementSection ? isAsked && !isStory : isAsked || !isStory
    }
  }

  /// "5 years of experience, start-up experience preferred": what is preferred has a noun of its own.
  private func isOfNextThought(_ cue: Range<Int>, _ mention: YearsMention) -> Bool {
    guard mention.tokens.upperBound < cue.lowerBound,
      let comma = (mention.tokens.upperBound..<cue.lowerBound).last(where: { text.isSign($0, ",") }
      ),
      comma + 1 < cue.lowerBound
    else { return false }
    let own = mention.tokens.upperBound..<comma
    let next = comma + 1..<cue.lowerBound
    return next.count > 1 && text.isIn(.experienceNoun, next.upperBound - 1)
      && own.contains { text.isIn(.experienceNoun, $0) } && !text.isIn(.listJoin, next.lowerBound)
  }

  /// Words between a verb and the years that somebody has spent: "spent at least the".
  private static let nearSpent = 3

  /// Whether a line of requirements tells the company's history; "has been in maps for 12 years" leaves
  /// out the reader.
  private func isStory(_ sentence: Sentence) -> Bool {
    guard let found = text.first(.story, in: sentence) else { return false }
    let start = sentence.tokens.lowerBound
    return found.lowerBound > start
      || !text.follows(.perfect, at: start, before: sentence.tokens.upperBound)
  }

  /// "Requires a minimum of four years in the trade", "we want a five-year track record": a number that
  /// somebody asks for, and what it is of.
  private func isAskedFor(
    _ mention: YearsMention, _ sentence: SentenceView
  ) -> Bool {
    let start = mention.tokens.lowerBound
    let end = mention.tokens.upperBound
    return end < sentence.upperBound
      && sentence.follows(.yearsOf, at: end)
      && sentence.last(Self.nearAsking, before: start).contains {
        sentence.follows(.asking, at: $0, before: start)
      }
  }

  /// Words from what asks to the number: "requires a minimum of at least".
  private static let nearAsking = 6

  /// "Exp: 3-6 yrs": right behind a label.
  private func isLabelled(
    _ mention: YearsMention, _ sentence: SentenceView
  ) -> Bool {
    // "Experience (yrs): 3-5"
    if mention.tokens.contains(where: { sentence.isSign($0, ":") }), mention.namesExperience {
      return true
    }
    let colon = mention.tokens.lowerBound - 1
    return colon > sentence.lowerBound && sentence.isSign(colon, ":")
      && sentence.isIn(.experienceNoun, colon - 1)
  }
}
