import Model

/// Reads the skills that a posting names, each under its strongest standing.
struct SkillReader {
  let text: ReadText

  private struct Found {
    /// Its entry in the vocabulary.
    var entry: Int
    var standing: Standing
    var alternative: Int?
    /// Number of places that gave it the standing.
    var count = 0
    /// The first of them.
    var evidence: [Evidence] = []
  }

  /// The skills in the order of their first place; `excluded` are tokens of degrees with their fields,
  /// and of certificates.
  func read(
    _ scopes: [StandingScopes], excluding excluded: [Range<Int>],
    company: String?
  ) -> [Skill] {
    let finder = SkillFinder(text: text)
    let standings = SkillStanding(text: text)
    let studies = StudyLists(text: text)
    let ownName = company.map { text.lexicon.tokens(of: $0) } ?? []
    let excluded = SortedRanges(excluded)
    var order: [Found] = []
    var known: [Int: Int] = [:]
    /// The entries of each group of alternatives.
    var groups: [[Int]] = []
    for (index, sentence) in text.sentences.enumerated()
    where text.mayHold(.skills, in: sentence) && counts(sentence) && !isOfCompany(sentence) {
      let isNeed = sentence.kind == .requirements || sentence.kind == .preferred
      var places = finder.places(text.view(sentence.tokens), isNeed: isNeed).filter { place in
        !excluded.overlap(place.tokens) && !isOwn(place, ownName, sentence)
      }
      guard !places.isEmpty else { continue }
      let others = NonSkillSpans(places.map(\.tokens), text.view(sentence.tokens))
      places.removeAll { others.contains($0.tokens) }
      let studied = studies.skills(text.view(sentence.tokens))
      if !studied.isEmpty {
        places.removeAll { place in studied.contains { $0.overlaps(place.tokens) } }
      }
      guard !places.isEmpty else { continue }
      let alternatives = AlternativeGroups(places.map(\.tokens), text.view(sentence.tokens))
      let first = groups.count
      groups += Array(repeating: [], count: alternatives.count)
      for (rank, place) in places.enumerated() {
        let standing = standings.standing(of: place.tokens, sentence, scopes[index])
        let group = alternatives.group(rank).map { first + $0 }
        let entry = place.entry
        if let group, !groups[group].contains(entry) { groups[group].append(entry) }
        let at = known[entry] ?? order.count
        if at == order.count {
          known[entry] = at
          order.append(Found(entry: entry, standing: standing.value, alternative: group))
        } else if standing.value < order[at].standing {
          order[at].standing = standing.value
          order[at].alternative = group
          order[at].count = 0
          order[at].evidence = []
        } else if standing.value == order[at].standing, group == nil {
          order[at].alternative = nil
        }
        guard standing.value == order[at].standing else { continue }
        order[at].count += 1
        if order[at].evidence.count < Skill.mostEvidence {
          order[at].evidence.append(text.evidence(place.tokens, standing.rule))
        }
      }
    }
    return skills(order, groups)
  }

  /// Numbers the groups in the order of the text; a group of one name is no choice.
  private func skills(_ found: [Found], _ groups: [[Int]]) -> [Skill] {
    let own = Dictionary(uniqueKeysWithValues: found.map { ($0.entry, $0.alternative) })
    var numbers: [Int: Int] = [:]
    return found.map { skill in
      var alternative: Int?
      var others: [String] = []
      if let group = skill.alternative, groups[group].count > 1 {
        alternative = numbers[group] ?? numbers.count + 1
        numbers[group] = alternative
        others = groups[group].filter { own[$0] != .some(group) }
          .map { text.lexicon.skillEntries[$0].name }
      }
      let entry = text.lexicon.skillEntries[skill.entry]
      return Skill(
        name: entry.name, category: entry.category, standing: skill.standing,
        alternative: alternative, others: others,
        count: skill.count, evidence: skill.evidence)
    }
  }

  private func counts(_ sentence: Sentence) -> Bool {
    switch sentence.kind {
    case .benefits, .equalOpportunity, .application: false
    default: !(sentence.isHeading && sentence.rule == "heading.vocabulary") && sentence.block > 0
    }
  }

  /// "Department: Data Science", "we use AI tools in our hiring process".
  private func isOfCompany(_ sentence: Sentence) -> Bool {
    // The label is a heading of its own or the start of the sentence.
    let tokens = sentence.tokens
    let starts = max(0, tokens.lowerBound - Self.longestName)...tokens.lowerBound
    return starts.contains {
      let end = text.phrase(.departmentLabel, at: $0, before: tokens.upperBound)
      return end.map { $0 >= tokens.lowerBound } == true
    }
      || text.holds(.hiringProcess, in: sentence)
        && text.holds(.hiringTool, in: sentence)
  }

  /// Words of the employer's name before the one that is a skill's as well.
  private static let longestName = 4

  /// The company's own name is no skill, unless experience with its product is asked for.
  private func isOwn(
    _ place: SkillPlace, _ ownName: [Token], _ sentence: Sentence
  ) -> Bool {
    let name = text.tokens[place.tokens]
    // "Acme AI" of Acme, "Acme" of Acme Labs.
    guard !ownName.isEmpty, zip(name, ownName).allSatisfy(Self.isSame),
      name.dropFirst(ownName.count).indices.allSatisfy({
        text.follows(.nameTail, at: $0, before: place.tokens.upperBound)
      })
    else { return false }
    let isAsking = sentence.kind == .requirements || sentence.kind == .preferred
    return !isAsking
      || !SkillContext(sentence: text.view(sentence.tokens)).asksFor(place)
  }

  /// Whether two words are the same, "Acme's" and "Acme" too.
  private static func isSame(_ word: Token, _ other: Token) -> Bool {
    word.hash == other.hash || word.stem == other.stem && word.stem != WordTable.unknown
  }
}
