import Model

/// One place where a skill of the vocabulary stands.
struct SkillPlace {
  var tokens: Range<Int>
  var entry: Int
  var spelling: SkillSpelling
  /// It is written small where its spelling wants a capital: "hadoop, spark, hive".
  var isSmall = false

  /// Whether it counts only in technical context.
  var isDoubtful: Bool { spelling.isAmbiguous || isSmall }
}

/// Finds the skills of the vocabulary in a sentence; ambiguous names only in technical context.
struct SkillFinder {
  let text: ReadText

  /// The places in order, none overlapping another; `isNeed` says that the sentence stands among what
  /// is asked for.
  func places(_ sentence: SentenceView, isNeed: Bool) -> [SkillPlace] {
    let found = candidates(sentence)
    guard !found.isEmpty else { return [] }
    let context = SkillContext(sentence: sentence)
    let lists = SkillCoordination(sentence: sentence, places: found)
    var kept: [SkillPlace] = []
    var shared: [SkillPlace] = []
    for (index, place) in found.enumerated() {
      let members = lists.members(beside: place)
      if place.isDoubtful {
        guard
          kept.last.map({ context.leads($0, to: place) }) == true
            || isNeed && context.opens(place) || context.leadsToSkill(found[index...])
            || context.surrounds(place)
            || !members.isEmpty
        else { continue }
      }
      kept.append(place)
      shared += members
    }
    guard !shared.isEmpty else { return kept }
    return (kept + shared).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The longest spelling at each place that is written as its entry wants it.
  private func candidates(_ sentence: SentenceView) -> [SkillPlace] {
    var found: [SkillPlace] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if let end = sentence.phrase(.noSkill, at: index) {
        // "The frontier of AI alignment" names more than AI.
        let last = sentence.longest(.skills, at: end - 1)
        index = last.map { $0.end > end } == true ? end - 1 : end
        continue
      }
      // "Cutting-edge AI" does not speak of edge AI.
      let isInside =
        text.tokens[index].flags.contains(.hyphenBefore) && found.last?.tokens.upperBound != index
      guard !isInside,
        let longest = sentence.longest(.skills, at: index)
      else {
        index += 1
        continue
      }
      if let end = sentence.phrase(.otherSense, at: index),
        end >= longest.end
      {
        index += 1
        continue
      }
      let place = place(longest, at: index, sentence)
      if let place, !hasOtherLongForm(place, sentence), !isProperName(place, sentence),
        !opensTown(place, sentence),
        !isPossessive(place)
          || SkillContext(sentence: sentence).asksFor(place)
      {
        found.append(place)
        index = place.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// The longest spelling that is written as its entry wants it, or else a single word that wants a
  /// capital and has none.
  private func place(
    _ longest: (end: Int, payload: Int), at start: Int, _ sentence: SentenceView
  ) -> SkillPlace? {
    var single: SkillPlace?
    var match: (end: Int, payload: Int)? = longest
    while let (end, payload) = match {
      let spelling = text.lexicon.skillSpellings[payload]
      let place = SkillPlace(
        tokens: start..<end, entry: spelling.entry, spelling: spelling,
        isSmall: spelling.needsCapital && !hasCapital(start..<end))
      if isWritten(place, sentence) {
        if !place.isSmall { return place }
        if end == start + 1 { single = place }
      }
      guard end - 1 > start else { break }
      match = sentence.longest(.skills, at: start, before: end - 1)
    }
    return single
  }

  /// "Ann Arbor": the first words of a town's name.
  private func opensTown(_ place: SkillPlace, _ sentence: SentenceView) -> Bool {
    let start = place.tokens.lowerBound
    guard text.tokens[start].isCapital,
      let town = text.lexicon.places.name(text.tokens, at: start, before: sentence.upperBound)
    else { return false }
    return town.kind == .city && town.end > place.tokens.upperBound
      && (start..<town.end).allSatisfy { text.tokens[$0].isCapital }
  }

  /// "gRPC" has its capitals inside.
  private func hasCapital(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      text.tokens[$0].isCapital || text.tokens[$0].flags.contains(.innerCapital)
    }
  }

  /// "Julia Child", "Java Street", "Mr Jenkins"
  private func isProperName(_ place: SkillPlace, _ sentence: SentenceView) -> Bool {
    let next = place.tokens.upperBound
    if place.tokens.count == 1, place.tokens.lowerBound > sentence.lowerBound,
      sentence.isPhrase(.salutation, place.tokens.lowerBound - 1)
    {
      return true
    }
    guard place.tokens.count == 1, next < sentence.upperBound, text.tokens[next].isWord,
      text.tokens[next].isCapital, !text.tokens[next].flags.contains(.allCapitals)
    else { return false }
    if sentence.isPhrase(.placeNoun, next) { return true }
    return sentence.follows(.firstName, at: place.tokens.lowerBound, before: next)
      && !sentence.isPhrase(.technicalNoun, next)
      && sentence.longest(.skills, at: next)
        == nil
      && !sentence.isIn(.listJoin, next)
  }

  /// Whether the words before a bracket stand for the abbreviation in it without being the skill:
  /// "Personal Care Assistant (PCA)".
  private func hasOtherLongForm(_ place: SkillPlace, _ sentence: SentenceView)
    -> Bool
  {
    let bracket = place.tokens.lowerBound - 1
    guard place.tokens.count == 1, bracket > sentence.lowerBound, sentence.isSign(bracket, "("),
      let starts = text.lexicon.longForms[text.tokens[place.tokens.lowerBound].stem]
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

  /// "Miro's platform" and "CM's" speak of an owner; "LLM's" is a plural.
  private func isPossessive(_ place: SkillPlace) -> Bool {
    let last = text.tokens[place.tokens.upperBound - 1]
    let bytes = text.document.text
    let end = Int(last.upper)
    guard last.isWord, last.upper - last.lower > 3, bytes[end - 1] == UInt8(ascii: "s"),
      bytes[end - 2] == UInt8(ascii: "'") || bytes[end - 2] == 0x99
    else { return false }
    let letters = bytes[Int(last.lower)..<end].filter(ByteClass.isLetter).count - 1
    return letters < 3 || bytes[Int(last.lower)..<(end - 1)].contains(where: ByteClass.isSmall)
  }

  /// Nothing glued to a single letter ("R&D", "C-level"), which is a capital.
  private func isWritten(_ place: SkillPlace, _ sentence: SentenceView) -> Bool {
    let first = text.tokens[place.tokens.lowerBound]
    // "Example.ai engineering" names a company.
    if !first.isCapital, !first.flags.contains(.spaceBefore),
      place.tokens.lowerBound - 1 > sentence.lowerBound,
      sentence.isSign(place.tokens.lowerBound - 1, "."),
      !text.tokens[place.tokens.lowerBound - 1].flags.contains(.spaceBefore)
    {
      return false
    }
    for index in place.tokens.dropFirst() where isTight(index) {
      if text.tokens[index].flags.contains(.spaceBefore) { return false }
    }
    if place.tokens.count == 1, first.upper - first.lower == 1 {
      guard first.isCapital else { return false }
      let next = place.tokens.upperBound
      // A drop capital: "C", and "lient success" on the next line.
      if sentence.range.count == 1, next < text.tokens.count, text.tokens[next].isWord,
        !text.tokens[next].isCapital, !sentence.isIn(.listJoin, next)
      {
        return false
      }
      if next < sentence.upperBound {
        let after = text.tokens[next]
        if sentence.isSign(next, "&") || sentence.isSign(next, "'") { return false }
        if after.flags.contains(.hyphenBefore) { return false }
        if sentence.isSign(next, "."), !after.flags.contains(.spaceBefore),
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
  private func isTight(_ index: Int) -> Bool {
    text.isSign(index, ".") || text.isSign(index, "+") || text.isSign(index, "#")
      || text.isSign(index - 1, ".")
  }
}
