import Model

/// Reads what a posting accepts instead of a degree.
struct SubstituteReader {
  let text: ReadText

  /// The words that accept something else instead of the required degree; nil where none do.
  ///
  /// `instead` are the tokens of what is accepted: years in them are no requirement of their own.
  func substitute(
    _ required: [DegreeMention]
  ) -> (evidence: Evidence, instead: Range<Int>)? {
    let alternatives = DegreeAlternatives(text: text)
    let years = DegreeAfterYears(text: text)
    for (place, mention) in required.enumerated() {
      let sentence = text.view(mention.sentence)
      // What stands behind the next degree is read with that one.
      let next = required[place...].dropFirst().first.flatMap {
        $0.sentence == mention.sentence ? $0.tokens.lowerBound : nil
      }
      let isOnly = next == nil && (place == 0 || required[place - 1].sentence != mention.sentence)
      if let found = alternatives.behind(
        mention, isOnly: isOnly, before: next, sentence)
      {
        let whole = mention.tokens.lowerBound..<max(found.upperBound, mention.tokens.upperBound)
        return (
          text.evidence(whole, "degree.or-equivalent"),
          alternatives.withFurther(found, sentence)
        )
      }
      if let found = years.read(mention, sentence),
        !follows(mention, among: required)
      {
        return (
          text.evidence(found, "degree.or-degree"),
          mention.tokens.lowerBound..<mention.tokens.lowerBound
        )
      }
    }
    return equalling(required) ?? inSentences(of: required) ?? asked(required)
      ?? SubstituteLines(text: text).read(required)
  }

  /// "A degree in sound. Didn't study? Show us your years at the bench": a question behind a degree that
  /// expects a no, and an answer that is none.
  private func asked(
    _ required: [DegreeMention]
  ) -> (evidence: Evidence, instead: Range<Int>)? {
    let concession = Concession(text: text)
    for mention in required {
      let question = mention.sentence + 1
      guard question + 1 < text.sentences.count,
        text.sentences[question].block == text.sentences[mention.sentence].block,
        text.sentences[question + 1].block == text.sentences[question].block,
        concession.isDenyingQuestion(text.view(question)),
        text.holds(.studyWord, in: text.sentences[question]),
        case let answer = text.sentences[question + 1].tokens,
        !text.follows(.refusal, at: answer.lowerBound, before: answer.upperBound)
      else { continue }
      let whole = text.sentences[question].tokens.lowerBound..<answer.upperBound
      return (text.evidence(whole, "degree.substitute"), answer)
    }
    return nil
  }

  /// "Experience equal to a bachelor's degree", "knowledge equivalent to that of a graduate".
  private func equalling(
    _ required: [DegreeMention]
  ) -> (evidence: Evidence, instead: Range<Int>)? {
    for mention in required {
      let sentence = text.view(mention.sentence)
      let start = mention.tokens.lowerBound
      let reach = sentence.last(Self.longestEquality, before: start)
      guard
        let index = reach.first(where: {
          sentence.phrase(.equivalentTo, at: $0, before: start) == start
        })
      else { continue }
      let before = sentence.lowerBound..<index
      // "Education equivalent to a degree" is a study elsewhere.
      guard
        before.isEmpty || sentence.holds(.experienceCue, in: before)
          || sentence.holds(.substituteNoun, in: before)
      else { continue }
      return (
        text.evidence(index..<mention.tokens.upperBound, "degree.or-equivalent"), start..<start
      )
    }
    return nil
  }

  /// Words of the longest phrase of equality: "equivalent to a graduation with a".
  private static let longestEquality = 6

  /// "Experience may be substituted for education", in a degree's sentence or soon after.
  private func inSentences(
    of required: [DegreeMention]
  ) -> (evidence: Evidence, instead: Range<Int>)? {
    let degrees = Dictionary(grouping: required, by: \.sentence)
    var unread = 0
    for mention in required {
      let end = min(mention.sentence + 1 + Self.reach, text.sentences.count)
      for index in max(unread, mention.sentence)..<max(unread, end) {
        let isNext =
          degrees[index - 1] != nil
          || index - mention.sentence == 2
            && text.sentences[index].block == text.sentences[mention.sentence].block
        if let found = inSentence(index, degrees[index] ?? [], isNext: isNext) {
          return found
        }
      }
      unread = max(unread, end)
    }
    return nil
  }

  /// Sentences behind a degree's that may still speak of it: the rest of a list of qualifications.
  private static let reach = 5

  private func inSentence(
    _ index: Int, _ degrees: [DegreeMention], isNext: Bool
  ) -> (evidence: Evidence, instead: Range<Int>)? {
    let sentence = text.sentences[index]
    guard sentence.kind != .benefits, sentence.kind != .equalOpportunity,
      isNext || !degrees.isEmpty || text.holds(.degreeWord, in: sentence)
    else { return nil }
    if let found = text.first(.substitute, in: sentence),
      !isDenied(found, text.view(sentence.tokens)),
      !replacesExperience(found, text.view(sentence.tokens))
    {
      return (text.evidence(found, "degree.substitute"), clause(found, text.view(sentence.tokens)))
    }
    if let found = text.first(.waiver, in: sentence),
      !isDenied(found, text.view(sentence.tokens)),
      namesSubstitute(text.view(answering(found, index))),
      !earnsExperience(found, text.view(sentence.tokens))
    {
      let clause = clause(found, text.view(sentence.tokens))
      // "A degree and 3 years, unless you have 8": only what follows replaces anything.
      let isBehind = degrees.contains {
        clause.contains($0.tokens.lowerBound) && $0.tokens.lowerBound < found.lowerBound
      }
      return (
        text.evidence(found, "degree.substitute"),
        isBehind ? found.lowerBound..<clause.upperBound : clause
      )
    }
    return nil
  }

  /// The tokens of a sentence and, where it asks "no degree?", of the next one, which answers.
  private func answering(_ found: Range<Int>, _ index: Int) -> Range<Int> {
    let sentence = text.sentences[index]
    guard found.upperBound == sentence.tokens.upperBound,
      text.isSign(found.upperBound - 1, "?"), index + 1 < text.sentences.count,
      text.sentences[index + 1].block == sentence.block
    else { return sentence.tokens }
    return sentence.tokens.lowerBound..<text.sentences[index + 1].tokens.upperBound
  }

  /// "Experience may not be substituted", "no exceptions".
  private func isDenied(_ found: Range<Int>, _ sentence: SentenceView) -> Bool {
    let start = sentence.last(Self.nearDenial, before: found.lowerBound).lowerBound
    return sentence.holds(.not, in: start..<found.lowerBound)
  }

  /// Words between a denial and what it denies to replace a degree: "not be accepted as a".
  private static let nearDenial = 4

  /// "30 semester hours may be traded for a year of experience" replaces experience.
  private func earnsExperience(
    _ found: Range<Int>, _ sentence: SentenceView
  ) -> Bool {
    func namesExperience(_ range: Range<Int>) -> Bool {
      range.contains {
        sentence.isIn(.experienceNoun, $0)
          || sentence.isIn(.year, $0)
      }
    }
    let end = min(found.upperBound + Self.nearReplaced, sentence.upperBound)
    return found.count > 3 && isTrade(found) && namesExperience(found.upperBound..<end)
      && !namesExperience(sentence.lowerBound..<found.lowerBound)
  }

  /// Words from what replaces to what is replaced: "in lieu of the required".
  private static let nearReplaced = 6

  /// Whether the words that set a degree aside end in what is traded "for" something.
  private func isTrade(_ found: Range<Int>) -> Bool {
    text.isPhrase(.servesFor, found.upperBound - 1)
  }

  /// Whether a sentence names what could stand for a degree: years, experience, a record.
  private func namesSubstitute(_ sentence: SentenceView) -> Bool {
    sentence.range.contains { sentence.isIn(.year, $0) }
      || sentence.holds(.substituteNoun, in: sentence.range)
      || sentence.holds(.certified, in: sentence.range)
  }

  /// "A BS. 5 years, or an MS and 3": after a lower degree in the same lines it is a trade among degrees.
  private func follows(
    _ mention: DegreeMention, among required: [DegreeMention]
  ) -> Bool {
    required.contains { other in
      other.sentence < mention.sentence
        && text.sentences[other.sentence].block == text.sentences[mention.sentence].block
        && other.levels.min() ?? .doctorate < mention.levels.min() ?? .highSchool
    }
  }

  /// "A master's may be substituted for one year of experience" accepts a degree instead of years.
  private func replacesExperience(
    _ found: Range<Int>, _ sentence: SentenceView
  ) -> Bool {
    func isExperience(_ index: Int) -> Bool {
      sentence.isIn(.year, index)
        || sentence.isIn(.experienceNoun, index)
    }
    // "Waived with ten years on the job".
    guard
      !sentence.isPhrase(.with, found.upperBound - 1)
    else { return false }
    let start = clause(found, sentence).lowerBound
    let clause = start..<found.lowerBound
    // Not "in lieu of a degree, 4 years of experience".
    let end =
      sentence.next(Self.nearReplaced, from: found.upperBound)
      .first {
        text.tokens[$0].isSign
          || sentence.longest(.degrees, at: $0) != nil
      } ?? min(found.upperBound + Self.nearReplaced, sentence.upperBound)
    return (found.upperBound..<end).contains(where: isExperience)
      && !clause.contains(where: isExperience)
      && clause.contains {
        sentence.longest(.degrees, at: $0, before: clause.upperBound)
          != nil
      }
  }

  /// The clause of "four years of work experience in lieu of the degree".
  private func clause(
    _ found: Range<Int>, _ sentence: SentenceView
  ) -> Range<Int> {
    var start = found.lowerBound
    // "5 years of experience, or an equivalent combination": only what follows replaces anything.
    if isBehindOr(found, sentence) { return start..<sentence.upperBound }
    while start > sentence.lowerBound, !sentence.isSign(start - 1, ";"),
      !sentence.isSign(start - 1, "(")
    {
      start -= 1
    }
    return start..<sentence.upperBound
  }

  private func isBehindOr(
    _ found: Range<Int>, _ sentence: SentenceView
  ) -> Bool {
    let first = max(sentence.lowerBound, found.lowerBound - 2)
    return (first...found.lowerBound).contains {
      sentence.isPhrase(.orAlone, $0)
    }
  }
}
