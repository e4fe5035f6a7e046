/// Finds skills that are named as fields of study: "a background in Physics, Statistics or Finance".
struct StudyLists {
  let lexicon: Lexicon

  /// The skills among fields of study, where a list also holds a field that is no skill.
  func skills(_ text: ReadText, _ sentence: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var list: [Range<Int>] = []
    var holdsField = false
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if let end = end(.study, text, index, sentence) {
        holdsField = true
        index = end
      } else if let end = end(.studiedSkill, text, index, sentence) {
        list.append(index..<end)
        index = end
      } else if let end = end(.studied, text, index, sentence) {
        index = end
      } else {
        index += 1
        continue
      }
      index = next(text, index, sentence)
      if !starts(text, index, sentence) {
        if holdsField { found += list }
        list = []
        holdsField = false
      }
    }
    guard !found.isEmpty,
      lexicon.first(.studyCue, text.tokens, sentence) != nil
    else { return [] }
    return found
  }

  private func end(_ phrase: Phrase, _ text: ReadText, _ index: Int, _ sentence: Range<Int>)
    -> Int?
  {
    lexicon.phrase(phrase, text.tokens, at: index, before: sentence.upperBound)
  }

  private func starts(_ text: ReadText, _ index: Int, _ sentence: Range<Int>) -> Bool {
    [Phrase.study, .studiedSkill, .studied].contains { end($0, text, index, sentence) != nil }
  }

  /// Behind the commas and words that join a list.
  private func next(_ text: ReadText, _ index: Int, _ sentence: Range<Int>) -> Int {
    var index = index
    while index < sentence.upperBound, lexicon.isIn(.listJoin, text.tokens[index].word) {
      index += 1
    }
    return index
  }
}
