import PostingModel

/// One place where a skill of the vocabulary stands.
struct SkillPlace {
  var tokens: Range<Int>
  var entry: Int
  var spelling: SkillSpelling
}

/// Finds the skills of the vocabulary in a sentence; ambiguous names only in technical company.
struct SkillFinder {
  let lexicon: Lexicon

  /// The places in order, none overlapping another.
  func places(in text: ReadText, _ sentence: Range<Int>) -> [SkillPlace] {
    let found = candidates(in: text, sentence)
    guard found.contains(where: \.spelling.isAmbiguous) else { return found }
    var kept: [SkillPlace] = []
    for (index, place) in found.enumerated() {
      if place.spelling.isAmbiguous {
        let before = kept.last.map {
          isListed($0.tokens.upperBound..<place.tokens.lowerBound, text)
        }
        guard
          before == true || leadsToSkill(found[index...], text)
            || isInCompany(place, text, sentence)
        else { continue }
      }
      kept.append(place)
    }
    return kept
  }

  /// Whether a list goes on from the first of the places to one that is surely a skill: "monitoring,
  /// logging and observability".
  private func leadsToSkill(_ places: ArraySlice<SkillPlace>, _ text: ReadText) -> Bool {
    for (place, next) in zip(places, places.dropFirst()) {
      guard isListed(place.tokens.upperBound..<next.tokens.lowerBound, text) else { return false }
      if !next.spelling.isAmbiguous || isCapital(next, text) { return true }
    }
    return false
  }

  /// The longest spelling at each place that is written as its entry wants it.
  private func candidates(in text: ReadText, _ sentence: Range<Int>) -> [SkillPlace] {
    var found: [SkillPlace] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if let end = lexicon.phrase(.noSkill, text.tokens, at: index, before: sentence.upperBound) {
        index = end
        continue
      }
      // "Cutting-edge AI" does not speak of edge AI.
      let isInside =
        text.tokens[index].flags.contains(.hyphenBefore) && found.last?.tokens.upperBound != index
      guard !isInside,
        let longest = lexicon.skills.longest(
          text.tokens, at: index, before: sentence.upperBound, folded: true)
      else {
        index += 1
        continue
      }
      if let end = lexicon.phrase(
        .otherSense, text.tokens, at: index, before: sentence.upperBound), end >= longest.end
      {
        index += 1
        continue
      }
      let matches = lexicon.skills.all(
        text.tokens, at: index, before: sentence.upperBound, folded: true)
      let place = matches.lazy.map { match in
        SkillPlace(
          tokens: index..<match.end, entry: lexicon.skillSpellings[match.payload].entry,
          spelling: lexicon.skillSpellings[match.payload])
      }.first { isWritten($0, text, sentence) }
      if let place, !hasOtherLongForm(place, text, sentence),
        !isPossessive(place, text) || isBehindExperience(place, text, sentence)
      {
        found.append(place)
        index = place.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func isCapital(_ place: SkillPlace, _ text: ReadText) -> Bool {
    text.tokens[place.tokens.lowerBound].isCapital
  }

  /// Whether the words before a bracket stand for the abbreviation in it without being the skill:
  /// "Personal Care Assistant (PCA)".
  private func hasOtherLongForm(_ place: SkillPlace, _ text: ReadText, _ sentence: Range<Int>)
    -> Bool
  {
    let bracket = place.tokens.lowerBound - 1
    guard place.tokens.count == 1, bracket > sentence.lowerBound, text.isSign(bracket, "("),
      let starts = lexicon.longForms[text.tokens[place.tokens.lowerBound].stem]
    else { return false }
    let short = text.tokens[place.tokens.lowerBound]
    let bytes = text.document.text
    var letters = Int(short.lower)..<Int(short.upper)
    if bytes[letters.upperBound - 1] == UInt8(ascii: "s") { letters = letters.dropLast() }
    let first = bracket - letters.count
    guard first >= sentence.lowerBound else { return false }
    let isLongForm = zip(first..<bracket, letters).allSatisfy { word, letter in
      bytes[Int(text.tokens[word].lower)] | 0x20 == bytes[letter] | 0x20
    }
    return isLongForm && !starts.contains(text.tokens[first].stem)
  }

  /// "Miro's platform" speaks of who makes it; "LLM's" is a plural.
  private func isPossessive(_ place: SkillPlace, _ text: ReadText) -> Bool {
    let last = text.tokens[place.tokens.upperBound - 1]
    let bytes = text.document.text
    let end = Int(last.upper)
    guard last.isWord, last.upper - last.lower > 3, bytes[end - 1] == UInt8(ascii: "s"),
      bytes[end - 2] == UInt8(ascii: "'") || bytes[end - 2] == 0x99
    else { return false }
    return bytes[Int(last.lower)..<(end - 1)].contains(where: ByteClass.isSmall)
  }

  /// Capitals where they are needed; nothing glued to a single letter ("R&D", "C-level").
  private func isWritten(_ place: SkillPlace, _ text: ReadText, _ sentence: Range<Int>) -> Bool {
    let first = text.tokens[place.tokens.lowerBound]
    if place.spelling.needsCapital {
      // "gRPC" has its capitals inside.
      guard
        place.tokens.contains(where: {
          text.tokens[$0].isCapital || text.tokens[$0].flags.contains(.innerCapital)
        })
      else { return false }
    }
    // "Example.ai engineering" names a company.
    if !first.isCapital, !first.flags.contains(.spaceBefore),
      place.tokens.lowerBound - 1 > sentence.lowerBound,
      text.isSign(place.tokens.lowerBound - 1, "."),
      !text.tokens[place.tokens.lowerBound - 1].flags.contains(.spaceBefore)
    {
      return false
    }
    for index in place.tokens.dropFirst() where isTight(index, text) {
      if text.tokens[index].flags.contains(.spaceBefore) { return false }
    }
    if place.tokens.count == 1, first.upper - first.lower == 1 {
      guard first.isCapital else { return false }
      let next = place.tokens.upperBound
      if next < sentence.upperBound {
        let after = text.tokens[next]
        if text.isSign(next, "&") || text.isSign(next, "'") { return false }
        if after.flags.contains(.hyphenBefore) { return false }
        if text.isSign(next, "."), !after.flags.contains(.spaceBefore),
          next + 1 < sentence.upperBound,
          !text.tokens[next + 1].flags.contains(.spaceBefore)
        {
          return false
        }
      }
      if first.flags.contains(.hyphenBefore) { return false }
    }
    return true
  }

  /// A stop, a plus or a hash belongs to the word only without a space ("Node.js", "C++", "C#").
  private func isTight(_ index: Int, _ text: ReadText) -> Bool {
    text.isSign(index, ".") || text.isSign(index, "+") || text.isSign(index, "#")
      || text.isSign(index - 1, ".")
  }

  /// Whether only list words stand between two skills.
  private func isListed(_ between: Range<Int>, _ text: ReadText) -> Bool {
    between.count <= 3
      && between.allSatisfy { index in
        lexicon.isIn(.listJoin, text.tokens[index].word)
          || text.isSign(index, "(") || text.isSign(index, ")")
      } && !between.isEmpty
  }

  /// "Experience with R", "Go programming", "proficient in Excel".
  private func isInCompany(_ place: SkillPlace, _ text: ReadText, _ sentence: Range<Int>) -> Bool {
    guard isCapital(place, text) else { return false }
    let next = place.tokens.upperBound
    if next < sentence.upperBound,
      lexicon.phrase(.technicalNoun, text.tokens, at: next, before: sentence.upperBound) != nil
    {
      return true
    }
    // An item that is nothing but the name; a name with "a plus" or "is required" behind it.
    if sentence.count - place.tokens.count <= 1, place.tokens.lowerBound == sentence.lowerBound {
      return true
    }
    let behind = next < sentence.upperBound && text.isSign(next, "(") ? next + 1 : next
    if behind < sentence.upperBound,
      lexicon.cues.longest(text.tokens, at: behind, before: sentence.upperBound, folded: false)
        != nil
    {
      return true
    }
    if isBehindExperience(place, text, sentence) { return true }
    for index in wordsBefore(place, sentence) {
      if let cue = lexicon.cues.longest(
        text.tokens, at: index, before: place.tokens.lowerBound, folded: false),
        cue.end == place.tokens.lowerBound
      {
        return true
      }
      if let end = lexicon.phrase(
        .suchAs, text.tokens, at: index, before: place.tokens.lowerBound),
        end == place.tokens.lowerBound
      {
        return true
      }
    }
    return false
  }

  private func wordsBefore(_ place: SkillPlace, _ sentence: Range<Int>) -> Range<Int> {
    max(sentence.lowerBound, place.tokens.lowerBound - 5)..<place.tokens.lowerBound
  }

  /// "Experience with R", "proficient in Excel".
  private func isBehindExperience(
    _ place: SkillPlace, _ text: ReadText, _ sentence: Range<Int>
  ) -> Bool {
    wordsBefore(place, sentence).contains { index in
      guard
        let end = lexicon.phrase(
          .experienceCue, text.tokens, at: index, before: place.tokens.lowerBound)
      else { return false }
      return place.tokens.lowerBound - end <= 2
    }
  }
}
