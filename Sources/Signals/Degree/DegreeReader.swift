import Model

/// Reads what a posting says of degrees.
///
/// Each degree named is required, preferred or nothing: by the words next to it, else by its section.
/// The minimum is the lowest level among the required ones; whatever is accepted instead of a degree
/// makes it substitutable. Definitions: the project's `Labels` article.
struct DegreeReader {
  let text: ReadText

  /// The answer, what replaces a degree, and the reasons to doubt it.
  func read(
    _ mentions: [DegreeMention], _ scopes: [StandingScopes]
  ) -> DegreeReading {
    let judge = DegreeJudge(text: text)
    var required: [DegreeMention] = []
    var preferred: [(mention: DegreeMention, evidence: Evidence)] = []
    var doubts: [Doubt] = []
    for (place, mention) in mentions.enumerated() {
      let next = mentions[place...].dropFirst().first.flatMap {
        $0.sentence == mention.sentence ? $0 : nil
      }
      switch judge.standing(of: mention, before: next, scopes[mention.sentence]) {
      case .required: required.append(mention)
      case .preferred(let cue):
        let start = min(mention.tokens.lowerBound, cue?.lowerBound ?? mention.tokens.lowerBound)
        let end = max(mention.end, cue?.upperBound ?? mention.end)
        preferred.append((mention, text.evidence(start..<end, "degree.preferred")))
      case .nothing: break
      case .doubtful(let reason):
        required.append(mention)
        doubts.append(Doubt(field: "degree", reason: reason))
      }
    }
    let further = FurtherDegrees(text: text, scopes: scopes).among(required)
    for mention in further {
      let whole = mention.tokens.lowerBound..<max(mention.end, mention.tokens.upperBound)
      preferred.append((mention, text.evidence(whole, "degree.preferred")))
    }
    required.removeAll { mention in
      further.contains { $0.tokens == mention.tokens }
    }
    let (answer, instead) = answer(withoutBasics(required), preferred)
    doubts += contradictions(required, answer)
    return DegreeReading(answer: answer, instead: instead, doubts: doubts)
  }

  /// Without a school diploma that stands as a requirement of its own beside a degree's: both are asked
  /// for, and whoever has the degree has the diploma. With years of its own, or behind an "or", it is
  /// another way to qualify.
  private func withoutBasics(
    _ required: [DegreeMention]
  ) -> [DegreeMention] {
    let higher = required.filter { $0.levels.min() ?? .highSchool > .highSchool }
    let taken = Set(higher.map(\.sentence))
    guard !higher.isEmpty else { return required }
    return required.filter { mention in
      mention.levels != [.highSchool] || taken.contains(mention.sentence)
        || isAlternative(mention.sentence)
    }
  }

  /// Whether a sentence speaks of years, or an "or" joins it to the one before or behind it.
  private func isAlternative(_ sentence: Int) -> Bool {
    func isOr(_ index: Int) -> Bool {
      text.isPhrase(.orAlone, index)
    }
    let own = text.sentences[sentence].tokens
    let before = sentence > 0 ? text.sentences[sentence - 1].tokens.last : nil
    let behind =
      sentence + 1 < text.sentences.count ? text.sentences[sentence + 1].tokens.first : nil
    return [before, own.first, own.last, behind].contains { $0.map(isOr) ?? false }
      || own.contains { text.isIn(.year, $0) }
  }

  /// Places that cannot all be right: one asks for a level that another only prefers, or for another.
  private func contradictions(_ required: [DegreeMention], _ answer: DegreeAnswer) -> [Doubt] {
    var doubts: [Doubt] = []
    if let minimum = answer.minimum, answer.preferred.contains(minimum) {
      doubts.append(
        Doubt(
          field: "degree",
          reason: "one place requires a \(minimum.rawValue)'s level, another prefers it"))
    }
    let lowest = Dictionary(grouping: required, by: \.sentence)
      .compactMapValues { $0.compactMap { $0.levels.min() }.min() }
    if Set(lowest.values).count > 1 {
      let levels = Set(lowest.values).sorted().map(\.rawValue).joined(separator: " and ")
      doubts.append(
        Doubt(field: "degree", reason: "different places require different levels: \(levels)"))
    }
    return doubts
  }

  private func answer(
    _ required: [DegreeMention], _ preferred: [(mention: DegreeMention, evidence: Evidence)]
  ) -> (DegreeAnswer, Range<Int>?) {
    var answer = DegreeAnswer()
    var instead: Range<Int>?
    let minimum = required.compactMap { $0.levels.min() }.min()
    answer.minimum = minimum
    let paths = DegreePathReader(text: text)
    let substitute =
      minimum == nil ? nil : SubstituteReader(text: text).substitute(required)
    answer.paths = paths.paths(required, without: substitute?.instead)
    if let minimum {
      if let settling = required.first(where: { $0.levels.min() == minimum }) {
        answer.evidence.append(
          text.evidence(settling.tokens.lowerBound..<settling.end, "degree.minimum"))
      }
      if let substitute {
        answer.substitutable = true
        answer.evidence.append(substitute.evidence)
        let years = YearsFinder(text: text).mentions(inside: substitute.instead)
        answer.paths.append(
          DegreePath(
            level: nil, years: years.first?.low, equivalent: true, evidence: substitute.evidence))
        instead = substitute.instead
      }
    }
    var levels: Set<DegreeLevel> = []
    for (mention, evidence) in preferred {
      let wanted = mention.levels.filter { minimum == nil || $0 >= minimum! }
      if !wanted.isEmpty { answer.evidence.append(evidence) }
      levels.formUnion(wanted)
    }
    answer.preferred = levels.sorted()
    var names = FieldNames()
    for mention in required + preferred.map(\.mention) {
      answer.fields += names.new(mention.fields)
    }
    return (answer, instead)
  }
}

/// What was read of degrees.
struct DegreeReading {
  var answer: DegreeAnswer
  /// Tokens of what is accepted instead of a degree.
  var instead: Range<Int>?
  var doubts: [Doubt]
}
