import Model

/// The order in which a title's words settle its family.
struct FamilyRules {
  private let parts: [TitleReader.Part]
  private let text: ReadText
  private let title: Range<Int>
  /// End of the job's own name: what follows a comma, a dash or a parenthesis is its specialism.
  private let headEnd: Int
  /// Whether the word at a token is one of seniority.
  private let isRank: (Int) -> Bool
  /// Whether the word at a token is "or".
  private let isOr: (Int) -> Bool
  /// Whether the text tells of the quality of software rather than of goods.
  private let isOfSoftware: () -> Bool

  typealias Found = (family: Family, rule: String, tokens: Range<Int>?)

  init(
    parts: [TitleReader.Part], text: ReadText, title: Range<Int>,
    isRank: @escaping (Int) -> Bool, isOr: @escaping (Int) -> Bool,
    isOfSoftware: @escaping () -> Bool
  ) {
    self.isRank = isRank
    self.isOr = isOr
    self.isOfSoftware = isOfSoftware
    let parts = Self.settled(parts, text, title, isRank)
    self.parts = parts
    self.text = text
    self.title = title
    let job =
      parts.first { Self.jobs.contains($0.word) }?.tokens.lowerBound ?? title.lowerBound
    headEnd = Self.nextBreak(text, after: job, in: title)
  }

  /// The parts with every department taken for other work, but for one that only tells where the job
  /// behind it is: "Sales - Data Scientist".
  private static func settled(
    _ parts: [TitleReader.Part], _ text: ReadText, _ title: Range<Int>, _ isRank: (Int) -> Bool
  ) -> [TitleReader.Part] {
    var parts = parts
    if let first = parts.first, first.word == .department,
      first.tokens.upperBound < title.upperBound,
      text.isDash(first.tokens.upperBound) || text.isSign(first.tokens.upperBound, ":")
        || text.isSign(first.tokens.upperBound, "|"),
      (title.lowerBound..<first.tokens.lowerBound).allSatisfy({
        isRank($0) || text.tokens[$0].isSign
      }),
      namesFamily(parts.dropFirst())
    {
      parts.removeFirst()
    }
    for index in parts.indices where parts[index].word == .department {
      parts[index].word = .otherWork
    }
    return parts
  }

  /// Whether words name a job whose family they settle: "Data Scientist", "AI Engineer".
  private static func namesFamily(_ parts: ArraySlice<TitleReader.Part>) -> Bool {
    if parts.contains(where: { callings.contains($0.word) }) { return true }
    return parts.contains { $0.word == .machineLearning || $0.word == .ai }
      && parts.contains { $0.word == .engineer || $0.word == .scientist }
  }

  /// Words that settle a family wherever they stand.
  private static let callings: Set<TitleWord> = [
    .researchEngineer, .researchScientist, .appliedScientist, .dataScience, .dataEngineering,
    .dataAnalysis, .forwardDeployed, .mlPlatform, .software, .specialSoftware,
  ]

  /// Words that name a job by themselves.
  private static let jobs: Set<TitleWord> = [
    .researchEngineer, .researchScientist, .appliedScientist, .dataScience, .dataEngineering,
    .dataAnalysis, .forwardDeployed, .otherWork, .software, .specialSoftware, .engineer, .scientist,
    .analyst, .quant, .noResearch, .quality,
  ]

  /// The first comma, colon, dash or parenthesis behind `index`.
  private static func nextBreak(_ text: ReadText, after index: Int, in title: Range<Int>) -> Int {
    title.first { place in
      place > index
        && (text.isSign(place, ",") || text.isSign(place, "(") || text.isSign(place, ":")
          || text.isSign(place, "|")
          || text.isDash(place) && text.tokens[place].flags.contains(.spaceBefore))
    } ?? title.upperBound
  }

  private func first(_ words: TitleWord...) -> TitleReader.Part? {
    parts.first { words.contains($0.word) }
  }

  private func inHead(_ part: TitleReader.Part) -> Bool { part.tokens.lowerBound < headEnd }

  /// The family and the words that settle it; nil where no word does.
  func family() -> Found? {
    if let part = first(.quant) { return (.other, "family.quant", part.tokens) }
    if let part = first(.noResearch), inHead(part) { return (.other, "family.other", part.tokens) }
    if let found = science() { return found }
    if let part = first(.forwardDeployed), first(.software, .engineer) != nil {
      return (.softwareEngineer, "family.forward-deployed", part.tokens)
    }
    if let part = first(.otherWork), inHead(part), !hasMachineLearningJob(part),
      !isSecondJob(part)
    {
      return (.other, "family.other", part.tokens)
    }
    if let part = first(.quality), inHead(part) {
      let isOfSoftware =
        (title.lowerBound..<part.tokens.lowerBound).allSatisfy {
          isRank($0) || text.tokens[$0].isSign
        } && isOfSoftware()
      return (isOfSoftware ? .softwareEngineer : .other, "family.quality", part.tokens)
    }
    if let found = machineLearning() { return found }
    if let found = artificialIntelligence() { return found }
    if let part = first(.analyst), first(.dataWord) != nil, first(.otherWork) == nil {
      return (.dataAnalyst, "family.analyst", part.tokens)
    }
    if let part = first(.research), first(.otherWork) == nil {
      return (.researchScientist, "family.research", part.tokens)
    }
    if let part = first(.otherWork), first(.software, .specialSoftware) == nil {
      return (.other, "family.other", part.tokens)
    }
    if let part = first(.software, .specialSoftware) {
      return (.softwareEngineer, "family.software", part.tokens)
    }
    if let part = first(.engineer), isBare(part) {
      return (.softwareEngineer, "family.bare-engineer", part.tokens)
    }
    return nil
  }

  /// Research, applied science, data science and data engineering: the first one named counts.
  private func science() -> Found? {
    let kinds: [TitleWord: Family] = [
      .researchEngineer: .researchEngineer, .researchScientist: .researchScientist,
      .appliedScientist: .appliedScientist, .dataScience: .dataScientist,
      .dataEngineering: .dataEngineer, .dataAnalysis: .dataAnalyst,
    ]
    guard let part = parts.first(where: { kinds[$0.word] != nil && isJob($0) }),
      let family = kinds[part.word], !isBehindEngineer(part)
    else { return nil }
    if let other = first(.otherWork), inHead(other),
      other.tokens.lowerBound < part.tokens.lowerBound,
      !inHead(part)
    {
      return nil
    }
    if !inHead(part), part.word == .dataAnalysis,
      first(.software, .specialSoftware, .machineLearning).map(inHead) ?? false
    {
      return nil
    }
    return (family, "family.\(family.rawValue)", part.tokens)
  }

  /// "AI Engineer/Data Scientist": the first of two jobs counts.
  private func isBehindEngineer(_ part: TitleReader.Part) -> Bool {
    guard let kind = first(.machineLearning, .ai, .mlPlatform) else { return false }
    return parts.contains { job in
      job.word == .engineer && kind.tokens.upperBound == job.tokens.lowerBound
        && job.tokens.upperBound < part.tokens.lowerBound
    }
  }

  /// "Data Platform" in the tail of a designer's title is no job.
  private func isJob(_ part: TitleReader.Part) -> Bool {
    if inHead(part) { return true }
    return !parts.contains { other in
      inHead(other)
        && (other.word == .otherWork || other.word == .machineLearning || other.word == .ai
          || other.word == .specialSoftware || other.word == .mlPlatform)
    }
  }

  private func hasMachineLearningJob(_ other: TitleReader.Part) -> Bool {
    guard let part = first(.machineLearning, .mlPlatform), inHead(part) else { return false }
    return part.tokens.lowerBound < other.tokens.lowerBound && first(.engineer, .software) != nil
      && other.tokens.lowerBound >= headEnd
  }

  /// "Developer or designer": the first of two jobs counts.
  private func isSecondJob(_ other: TitleReader.Part) -> Bool {
    let before = other.tokens.lowerBound - 1
    guard before > title.lowerBound, isAlternative(before),
      let job = first(.software, .specialSoftware)
    else { return false }
    return job.tokens.upperBound <= before
  }

  private func isAlternative(_ index: Int) -> Bool {
    text.isSign(index, "/") || isOr(index)
  }

  private func machineLearning() -> Found? {
    if let part = first(.mlPlatform) {
      return (.mlopsEngineer, "family.ml-platform", part.tokens)
    }
    guard let part = first(.machineLearning) else { return nil }
    // "Scientist, Machine Learning" is a machine learning scientist.
    if let job = parts.first(where: { Self.jobs.contains($0.word) }), job.word == .scientist,
      inHead(job)
    {
      return (.appliedScientist, "family.applied-scientist", job.tokens)
    }
    if let platform = first(.platform), platform.tokens.lowerBound > part.tokens.lowerBound,
      !inHead(platform), first(.software) != nil
    {
      return (.mlopsEngineer, "family.ml-platform", part.tokens)
    }
    return (.machineLearningEngineer, "family.machine-learning", part.tokens)
  }

  private func artificialIntelligence() -> Found? {
    guard let part = first(.ai) else { return nil }
    let found: Found = (.aiEngineer, "family.ai", part.tokens)
    // "Engineer DevOps": the craft may stand behind the job's name.
    let job =
      parts.first { $0.word == .specialSoftware && inHead($0) }
      ?? first(.software, .specialSoftware, .engineer, .scientist)
    if inHead(part) {
      return job != nil || first(.otherWork) == nil ? found : nil
    }
    if let job, job.word == .specialSoftware, inHead(job), !isBackendLike(job) { return nil }
    return isAlone(part) ? found : nil
  }

  /// Whether nothing but ranks stands beside the word in the job's own name.
  private func isBare(_ part: TitleReader.Part) -> Bool {
    // "PHI - Principal Engineer": what a dash parts from the job's name before it is a team's name.
    let start =
      (title.lowerBound..<part.tokens.lowerBound).last {
        text.isDash($0) && text.tokens[$0].flags.contains(.spaceBefore)
      } ?? title.lowerBound
    return (start..<headEnd).allSatisfy { index in
      parts.contains { $0.word == .engineer && $0.tokens.contains(index) }
        || text.tokens[index].isSign || text.tokens[index].isNumber || isRank(index)
    }
  }

  private func isBackendLike(_ part: TitleReader.Part) -> Bool {
    part.word == .software
  }

  /// Whether AI alone is the specialism: "Software Engineer, AI", not "Software Engineer, AI Safety".
  private func isAlone(_ ai: TitleReader.Part) -> Bool {
    let start = min(headEnd + 1, title.upperBound)
    let tail = start..<Self.nextBreak(text, after: start, in: title)
    return tail.isEmpty == false && ai.tokens.lowerBound >= start
      && ai.tokens.upperBound <= tail.upperBound
      && tail.allSatisfy { index in
        text.tokens[index].isSign || text.tokens[index].isNumber
          || parts.contains {
            $0.tokens.contains(index) && ($0.word == .ai || $0.word == .engineer)
          }
      }
  }
}
