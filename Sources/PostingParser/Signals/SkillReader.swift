import PostingModel

/// Reads the skills that a posting names, each under its strongest standing.
struct SkillReader {
  let lexicon: Lexicon

  private struct Found {
    var name: String
    var category: String
    var standing: Standing
    var alternative: Int?
    var places: [(standing: Standing, evidence: Evidence)]
  }

  /// The skills in the order of their first place; `excluded` are tokens of degrees and their fields.
  func read(
    _ text: ReadText, _ scopes: [StandingScopes], excluding excluded: [Range<Int>],
    company: String?
  ) -> [Skill] {
    let finder = SkillFinder(lexicon: lexicon)
    let standings = SkillStanding(lexicon: lexicon)
    let studies = StudyLists(lexicon: lexicon)
    let ownName = company.map { lexicon.tokens(of: $0).map(\.hash) } ?? []
    var order: [Found] = []
    var known: [String: Int] = [:]
    var groups: [[String]] = []
    for (index, sentence) in text.sentences.enumerated() where counts(sentence) {
      var places = finder.places(in: text, sentence.tokens).filter { place in
        !excluded.contains { $0.overlaps(place.tokens) } && !isOwn(place, ownName, text)
          && !isCertificate(place, text, sentence.tokens)
      }
      guard !places.isEmpty else { continue }
      let studied = studies.skills(text, sentence.tokens)
      if !studied.isEmpty {
        places.removeAll { place in studied.contains { $0.overlaps(place.tokens) } }
      }
      guard !places.isEmpty else { continue }
      let alternatives = AlternativeGroups(places.map(\.tokens), sentence.tokens, text, lexicon)
      let first = groups.count
      groups += Array(repeating: [], count: alternatives.count)
      for (rank, place) in places.enumerated() {
        let entry = lexicon.skillEntries[place.entry]
        let standing = standings.standing(of: place.tokens, sentence, text, scopes[index])
        let evidence = text.evidence(place.tokens, standing.rule)
        let group = alternatives.group(rank).map { first + $0 }
        let key = entry.name
        if let group, !groups[group].contains(key) { groups[group].append(key) }
        if let at = known[key] {
          order[at].places.append((standing.value, evidence))
          if standing.value < order[at].standing {
            order[at].standing = standing.value
            order[at].alternative = group
          } else if standing.value == order[at].standing, group == nil {
            order[at].alternative = nil
          }
        } else {
          known[key] = order.count
          order.append(
            Found(
              name: entry.name, category: entry.category, standing: standing.value,
              alternative: group, places: [(standing.value, evidence)]))
        }
      }
    }
    return skills(order, groups)
  }

  /// Numbers the groups in the order of the text; a group of one name is no choice.
  private func skills(_ found: [Found], _ groups: [[String]]) -> [Skill] {
    let own = Dictionary(uniqueKeysWithValues: found.map { ($0.name, $0) })
    var numbers: [Int: Int] = [:]
    return found.map { skill in
      var alternative: Int?
      var others: [String] = []
      if let group = skill.alternative, groups[group].count > 1 {
        alternative = numbers[group] ?? numbers.count + 1
        numbers[group] = alternative
        others = groups[group].filter { own[$0]?.alternative != group }
      }
      return Skill(
        name: skill.name, category: skill.category, standing: skill.standing,
        alternative: alternative, others: others,
        evidence: skill.places.filter { $0.standing == skill.standing }.map(\.evidence))
    }
  }

  private func counts(_ sentence: Sentence) -> Bool {
    switch sentence.kind {
    case .benefits, .equalOpportunity, .application: false
    default: !(sentence.isHeading && sentence.rule == "heading.vocabulary") && sentence.block > 0
    }
  }

  /// The company's own name is no skill.
  private func isOwn(_ place: SkillPlace, _ ownName: [UInt32], _ text: ReadText) -> Bool {
    guard !ownName.isEmpty else { return false }
    let hashes = place.tokens.map { text.tokens[$0].hash }
    return hashes.count <= ownName.count && hashes == Array(ownName.prefix(hashes.count))
  }

  /// "AWS Certified Developer", "Azure Architect certification": a certificate is no skill.
  private func isCertificate(_ place: SkillPlace, _ text: ReadText, _ sentence: Range<Int>) -> Bool
  {
    let before = place.tokens.lowerBound - 1
    if before >= sentence.lowerBound,
      lexicon.phrase(.certified, text.tokens, at: before, before: sentence.upperBound) != nil
    {
      return true
    }
    for index in place.tokens.upperBound..<min(place.tokens.upperBound + 5, sentence.upperBound) {
      if lexicon.phrase(.certified, text.tokens, at: index, before: sentence.upperBound) != nil {
        return true
      }
      guard text.tokens[index].isCapital || text.tokens[index].isNumber else { return false }
    }
    return false
  }
}
