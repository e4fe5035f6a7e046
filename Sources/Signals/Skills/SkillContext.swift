import Model

/// The words around a doubtful name of a skill that tell whether it is one: a list with other skills,
/// "experience with", "programming".
struct SkillContext {
  /// Most signs and words that part two members of a list.
  private static let longestJoin = 5

  let sentence: SentenceView

  /// Whether a list leads from a skill to a doubtful name.
  func leads(_ skill: SkillPlace, to place: SkillPlace) -> Bool {
    isListed(skill, place)
      && (!place.isSmall || (skill.isSmall || isSmallName(skill)) && isClosed(place))
  }

  /// Whether a list goes on from the first of the places to one that is surely a skill: "monitoring,
  /// logging and observability".
  func leadsToSkill(_ places: ArraySlice<SkillPlace>) -> Bool {
    guard let first = places.first, !first.isSmall || isOpening(first) else { return false }
    for (count, (place, next)) in zip(places, places.dropFirst()).enumerated() {
      guard isListed(place, next) else { return false }
      if count > 0, !first.isSmall { return true }
      if first.isSmall {
        if isSmallName(next) { return true }
      } else if !next.isDoubtful || isCapital(next) {
        return true
      }
    }
    return false
  }

  /// "Swift, and apps of yours in the store", "Solid C (20 kB is a lot)": an item of what is asked for that
  /// begins with the name, and a sign behind it.
  func opens(_ place: SkillPlace) -> Bool {
    guard isCapital(place), isProperName(place) else { return false }
    var start = sentence.lowerBound
    while start < place.tokens.lowerBound,
      let end = sentence.phrase(.requirementLead, at: start, before: place.tokens.lowerBound)
    {
      start = end
    }
    guard start == place.tokens.lowerBound else { return false }
    let next = place.tokens.upperBound
    guard next < sentence.upperBound else { return true }
    return [",", "(", ";", ".", ":", "/", "|"].contains { sentence.isSign(next, $0) }
      || sentence.isDash(next) && sentence[next].flags.contains(.spaceBefore)
      || isInUse(place) || isVersioned(place) || isJoinedWithSkill(place) || hasUse(place)
  }

  /// "Excel well enough", "Kafka at scale".
  private func isInUse(_ place: SkillPlace) -> Bool {
    isKnownWell(place)
      || sentence.follows(.nameInUse, at: place.tokens.upperBound)
  }

  /// "QuickBooks and Excel inside out".
  private func isKnownWell(_ place: SkillPlace) -> Bool {
    sentence.follows(.knownWell, at: place.tokens.upperBound)
  }

  /// "You have shipped Go", "you also know Rust".
  private func isObject(_ place: SkillPlace) -> Bool {
    let start = place.tokens.lowerBound
    return sentence.isPhrase(.usesTool, start - 1)
  }

  /// "Airflow for orchestration", where a verb's name ("Go for it") says nothing.
  private func hasUse(_ place: SkillPlace) -> Bool {
    !place.spelling.needsCapital
      && sentence.follows(.useOfTool, at: place.tokens.upperBound)
  }

  /// "Angular 16+": a number behind the name that counts nothing.
  private func isVersioned(_ place: SkillPlace) -> Bool {
    let next = place.tokens.upperBound
    guard next < sentence.upperBound, sentence[next].isNumber else { return false }
    return next + 1 >= sentence.upperBound
      || sentence[next + 1].isSign && !sentence.isSign(next + 1, "/")
  }

  /// "React with TypeScript": not the verb.
  private func isJoinedWithSkill(_ place: SkillPlace) -> Bool {
    let with = place.tokens.upperBound
    guard with + 1 < sentence.upperBound,
      sentence.isPhrase(.withAlone, with),
      sentence[with + 1].isCapital
    else { return false }
    return sentence.longest(.skills, at: with + 1).map {
      !sentence.lexicon.skillSpellings[$0.payload].isAmbiguous
    } ?? false
  }

  /// "Experience with R", "Go programming", "proficient in Excel", "knowledge of data security", but not
  /// "experience in software engineering", which counts years of a profession.
  func surrounds(_ place: SkillPlace) -> Bool {
    guard isCapital(place) else {
      return place.isSmall
        ? place.spelling.isAmbiguous && isSkilledIn(place)
        : place.tokens.count > 1 && sentence.lexicon.skillEntries.ofYears(place.entry) == nil
          && asksFor(place)
    }
    let next = place.tokens.upperBound
    if sentence.follows(.technicalNoun, at: next) {
      return true
    }
    if place.tokens.lowerBound > sentence.lowerBound, isProperName(place),
      isKnownWell(place) || isObject(place)
    {
      return true
    }
    // An item that is nothing but the name; a name with "a plus" or "is required" behind it.
    if sentence.range.count - place.tokens.count <= 1,
      place.tokens.lowerBound == sentence.lowerBound
    {
      return true
    }
    let behind = next < sentence.upperBound && sentence.isSign(next, "(") ? next + 1 : next
    if isCue(behind) || asksFor(place) || isBehindTools(place)
      || sentence.follows(.orSimilar, at: next)
    {
      return true
    }
    for index in wordsBefore(place) {
      if let cue = sentence.longest(.cues, at: index, before: place.tokens.lowerBound),
        cue.end == place.tokens.lowerBound
      {
        return true
      }
      if let end = sentence.phrase(.suchAs, at: index, before: place.tokens.lowerBound),
        end == place.tokens.lowerBound
      {
        return true
      }
    }
    return false
  }

  /// "Experience with R", "proficient in Excel", "experience in building and deploying Go".
  func asksFor(_ place: SkillPlace) -> Bool {
    wordsBefore(place).contains { index in
      guard
        let end = sentence.phrase(.experienceCue, at: index, before: place.tokens.lowerBound)
      else { return false }
      return place.tokens.lowerBound - end <= 2
        || (end..<place.tokens.lowerBound).allSatisfy { isListWord($0) || isGerund($0) }
    }
  }

  /// "Proficiency in excel is a must", but not "ability to excel".
  private func isSkilledIn(_ place: SkillPlace) -> Bool {
    let start = place.tokens.lowerBound
    let next = place.tokens.upperBound
    guard start > sentence.lowerBound,
      sentence.isPhrase(.skilledIn, start - 1),
      next >= sentence.upperBound || sentence[next].isSign || isCue(next)
    else { return false }
    return wordsBefore(place).contains {
      sentence.phrase(.experienceCue, at: $0, before: start) == start
    }
  }

  /// "Chat tools (Slack, etc.)"
  private func isBehindTools(_ place: SkillPlace) -> Bool {
    let bracket = place.tokens.lowerBound - 1
    return bracket > sentence.lowerBound && sentence.isSign(bracket, "(")
      && sentence.isPhrase(.toolNoun, bracket - 1)
  }

  private func isCapital(_ place: SkillPlace) -> Bool {
    sentence[place.tokens.lowerBound].isCapital
  }

  /// "Swift", "Spark" of Apache Spark, not "Databases" and "Arm".
  private func isProperName(_ place: SkillPlace) -> Bool {
    guard place.tokens.count == 1 else { return false }
    let name = sentence.lexicon.skillEntries.name(place.entry)
    let written = sentence.text.document.text[
      sentence.text.range(place.tokens).lower..<sentence.text.range(place.tokens).upper]
    guard name.count > written.count else { return name.elementsEqual(written) }
    return (place.spelling.needsCapital || name.starts(with: "Apache ".utf8))
      && name.suffix(written.count).elementsEqual(written)
      && name.dropLast(written.count).last == UInt8(ascii: " ")
  }

  /// Whether it is a proper name in small letters, sure in itself: "hadoop", not "deep learning".
  private func isSmallName(_ place: SkillPlace) -> Bool {
    !isCapital(place) && !place.spelling.isAmbiguous && place.tokens.count == 1
      && sentence.lexicon.skillEntries.name(place.entry).contains(where: ByteClass.isCapital)
  }

  /// Whether nothing but words of lists stands between two skills, perhaps a word in parentheses that
  /// says how well: "React (strong), Go", "Airflow, and/or Spark", "databases and good SQL".
  private func isListed(_ skill: SkillPlace, _ place: SkillPlace) -> Bool {
    var between = skill.tokens.upperBound..<place.tokens.lowerBound
    if let first = between.first, sentence.isSign(first, "("),
      let close = between.prefix(Self.longestJoin).first(where: { sentence.isSign($0, ")") }),
      close + 1 < between.upperBound
    {
      between = (close + 1)..<between.upperBound
    }
    guard !between.isEmpty, between.count <= Self.longestJoin else { return false }
    var isJoined = false
    for index in between {
      if isListWord(index) {
        isJoined = true
      } else if sentence.isSign(index, ";") {
        guard isClosed(place) else { return false }
        isJoined = true
      } else if !sentence.isSign(index, "("), !sentence.isSign(index, ")") {
        guard isJoined,
          sentence.isPhrase(.listFiller, index)
        else { return false }
      }
    }
    return true
  }

  private func isListWord(_ index: Int) -> Bool {
    sentence.isIn(.listJoin, index)
  }

  /// Whether a member of a list ends with the name: another follows, or nothing does.
  private func isClosed(_ place: SkillPlace) -> Bool {
    let next = place.tokens.upperBound
    return next >= sentence.upperBound || sentence[next].isSign || isListWord(next)
      || isCue(next)
      || sentence.follows(.andSoOn, at: next)
      || sentence.follows(.technicalNoun, at: next)
  }

  /// Whether a list may start with the name: "using spark and hadoop", not "a long rest and python".
  private func isOpening(_ place: SkillPlace) -> Bool {
    let before = place.tokens.lowerBound - 1
    return before < sentence.lowerBound || sentence[before].isSign || isListWord(before)
      || sentence.isPhrase(.listLead, before)
  }

  private func isCue(_ index: Int) -> Bool {
    index < sentence.upperBound
      && sentence.longest(.cues, at: index)
        != nil
  }

  private func isGerund(_ index: Int) -> Bool {
    let token = sentence[index]
    let bytes = sentence.text.document.text
    return token.isWord && token.upper - token.lower > 5
      && bytes[(Int(token.upper) - 3)..<Int(token.upper)].elementsEqual("ing".utf8)
  }

  private func wordsBefore(_ place: SkillPlace) -> Range<Int> {
    sentence.last(Self.nearLead, before: place.tokens.lowerBound)
  }

  /// Words before a skill in which something may lead to it.
  private static let nearLead = 6
}
