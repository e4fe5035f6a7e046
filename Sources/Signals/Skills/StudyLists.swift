/// Finds skills that are named as fields of study: "a background in Physics, Statistics or Finance".
struct StudyLists {
  let text: ReadText

  /// The skills among fields of study, where a list also holds a field that is no skill.
  func skills(_ sentence: SentenceView) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var list: [Range<Int>] = []
    var holdsField = false
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if let end = end(.study, index, sentence) {
        holdsField = true
        index = end
      } else if let end = end(.studiedSkill, index, sentence) {
        list.append(index..<end)
        index = end
      } else if let end = end(.studied, index, sentence) {
        index = end
      } else {
        index += 1
        continue
      }
      index = next(index, sentence)
      if !starts(index, sentence) {
        if holdsField { found += list }
        list = []
        holdsField = false
      }
    }
    guard !found.isEmpty,
      sentence.holds(.studyCue, in: sentence.range)
    else { return [] }
    return found
  }

  private func end(_ phrase: Phrase, _ index: Int, _ sentence: SentenceView)
    -> Int?
  {
    sentence.phrase(phrase, at: index)
  }

  private func starts(_ index: Int, _ sentence: SentenceView) -> Bool {
    [Phrase.study, .studiedSkill, .studied].contains { end($0, index, sentence) != nil }
  }

  /// Behind the commas and words that join a list.
  private func next(_ index: Int, _ sentence: SentenceView) -> Int {
    var index = index
    while index < sentence.upperBound, sentence.isIn(.listJoin, index) {
      index += 1
    }
    return index
  }
}
