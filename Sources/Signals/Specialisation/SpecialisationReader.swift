import Model

/// Reads what a job works on from its title, its duties, and what is said of the job and its team.
///
/// The title makes a thing the subject at once. Elsewhere several sentences must speak of it, and a
/// fair share of them: one mention in a long text is a tool or an aside. What introduces the job or its team
/// counts twice. Lists of skills are never asked.
struct SpecialisationReader {
  let text: ReadText

  private static let most = 4
  private static let fewestSentences = 2
  /// In a text of so many sentences about the job one is enough.
  private static let shortText = 10
  /// One sentence in this many must speak of it.
  private static let smallestShare = 15

  /// The job's subjects, those of the title first, then the most spoken of.
  ///
  /// `places` are those of the sentences that say what the job does.
  func read(
    _ title: Range<Int>, _ places: [Int], _ family: Family
  ) -> [Told<Specialisation>] {
    let count = Specialisation.allCases.count
    var titled = [[Evidence]](repeating: [], count: count)
    for match in text.matches(.specialisations, in: title) {
      for subject in subjects(of: match) where titled[subject].isEmpty {
        titled[subject] = [text.evidence(match.tokens, "specialisation.title")]
      }
    }
    var said = [[Evidence]](repeating: [], count: count)
    var counts = [Int](repeating: 0, count: count)
    for place in places {
      add(text.sentences[place], "specialisation.duty", 1, &said, &counts)
    }
    let duties = Set(places)
    for place in text.sentences.indices
    where !duties.contains(place) && tellsOfJob(text.sentences[place], title) {
      add(text.sentences[place], "specialisation.team", 2, &said, &counts)
    }
    // In an AI engineer's work one sentence on language models or agents says what others hint at.
    if family == .aiEngineer {
      for subject in [Self.agents, Self.generative].compactMap({ $0 }) { counts[subject] *= 2 }
    }
    let fewest = places.count <= Self.shortText ? 1 : Self.fewestSentences
    let told = (0..<count).filter {
      !titled[$0].isEmpty
        || counts[$0] >= fewest && counts[$0] * Self.smallestShare >= places.count
    }
    let ordered = told.sorted { a, b in
      let isTitled = (!titled[a].isEmpty, !titled[b].isEmpty)
      if isTitled.0 != isTitled.1 { return isTitled.0 }
      return (-counts[a], a) < (-counts[b], b)
    }
    return ordered.prefix(Self.most).map {
      Told(Specialisation.allCases[$0], evidence: titled[$0] + said[$0])
    }
  }

  private func add(
    _ sentence: Sentence, _ rule: String, _ weight: Int, _ said: inout [[Evidence]],
    _ counts: inout [Int]
  ) {
    var seen: UInt64 = 0
    for match in text.matches(.specialisations, in: sentence) {
      for subject in subjects(of: match) {
        let bit: UInt64 = 1 << UInt64(subject)
        guard seen & bit == 0 else { continue }
        seen |= bit
        counts[subject] += weight
        if said[subject].count < 3 { said[subject].append(text.evidence(match.tokens, rule)) }
      }
    }
  }

  private static let agents = Specialisation.allCases.firstIndex(of: .agents)
  private static let generative = Specialisation.allCases.firstIndex(of: .generative)

  /// What a phrase speaks of: AI agents are applications of language models.
  private func subjects(of match: Match) -> [Int] {
    guard match.payload == Self.agents, let generative = Self.generative else {
      return [match.payload]
    }
    return [match.payload, generative]
  }

  /// "You will join the team that ranks our search", not "We are the leader in search".
  private func tellsOfJob(_ sentence: Sentence, _ title: Range<Int>) -> Bool {
    guard sentence.kind == .about, !sentence.isHeading,
      sentence.tokens.lowerBound >= title.upperBound
    else { return false }
    return text.holds(.jobStory, in: sentence)
  }
}
