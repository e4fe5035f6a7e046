import Model

/// Finds the skills of a list that share a word: "linear and logistic regression", "data collection and
/// analysis".
struct SkillCoordination {
  let sentence: SentenceView

  /// The skills that are written out there.
  let places: [SkillPlace]

  /// The members that lack the word which `place` shares with them, each at the words that it has.
  func members(beside place: SkillPlace) -> [SkillPlace] {
    guard place.tokens.count > 1, !place.isSmall,
      place.tokens.allSatisfy({ sentence[$0].isWord })
    else { return [] }
    return (place.spelling.isAmbiguous ? [] : before(place)) + behind(place)
  }

  /// "Linear" of "linear and logistic regression".
  private func before(_ place: SkillPlace) -> [SkillPlace] {
    var found: [SkillPlace] = []
    var start = place.tokens.lowerBound
    while true {
      var index = start - 1
      while index > sentence.lowerBound, isListWord(index) { index -= 1 }
      guard index >= sentence.lowerBound, index < start - 1, isFree(index), isFirst(index)
      else { break }
      let heads = (place.tokens.lowerBound + 1)..<place.tokens.upperBound
      guard
        let member = heads.lazy.compactMap({ head in
          self.skill(index, [sentence[index]] + sentence.tokens[head..<place.tokens.upperBound])
        }).first
      else { break }
      found.append(member)
      start = index
    }
    return found
  }

  /// "Analysis" of "data collection and analysis".
  private func behind(_ place: SkillPlace) -> [SkillPlace] {
    guard place.tokens.count == 2 else { return [] }
    var found: [SkillPlace] = []
    var end = place.tokens.upperBound
    while true {
      var index = end
      while index < sentence.upperBound, isListWord(index) { index += 1 }
      guard index < sentence.upperBound, index > end, isFree(index), isLast(index),
        sentence.isPhrase(.sharedWork, index),
        let member = skill(index, [sentence[place.tokens.lowerBound], sentence[index]])
      else { break }
      found.append(member)
      end = index + 1
    }
    return found
  }

  /// The skill that words make together, at one of them.
  private func skill(_ index: Int, _ words: [Token]) -> SkillPlace? {
    guard let payload = sentence.lexicon.table(.skills).whole(words, 0..<words.count) else {
      return nil
    }
    let spelling = sentence.lexicon.skillSpellings[payload]
    guard !spelling.isAmbiguous, !spelling.needsCapital else { return nil }
    return SkillPlace(tokens: index..<(index + 1), entry: spelling.entry, spelling: spelling)
  }

  private func isFree(_ index: Int) -> Bool {
    sentence[index].isWord && !places.contains { $0.tokens.contains(index) }
  }

  /// Whether a member starts with that word: "linear and logistic regression", not "lifecycle
  /// marketing and product analytics".
  private func isFirst(_ index: Int) -> Bool {
    let before = index - 1
    // "Models, algorithms and data analysis" does not analyse algorithms.
    guard sentence[index].stem == sentence[index].word else { return false }
    return before < sentence.lowerBound || sentence[before].isSign || isListWord(before)
      || (max(sentence.lowerBound, index - 2)...before).contains {
        sentence.phrase(.listLead, at: $0, before: index) == index
      }
  }

  /// Whether a member ends with that word.
  private func isLast(_ index: Int) -> Bool {
    let next = index + 1
    return next >= sentence.upperBound || sentence[next].isSign || isListWord(next)
  }

  private func isListWord(_ index: Int) -> Bool {
    sentence.isIn(.listJoin, index)
  }
}
