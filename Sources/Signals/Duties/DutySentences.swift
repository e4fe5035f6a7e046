import Model

/// The sentences that say what the job does.
struct DutySentences {
  let lexicon: Lexicon

  /// Places of the sentences in `text.sentences`: those under headings of responsibilities, and the
  /// items about the job; of its other sentences those that speak of what the person will do, or all
  /// of them where no heading names the responsibilities.
  func places(in text: ReadText, after title: Range<Int>) -> [Int] {
    let isNamed = text.sentences.contains { $0.kind == .responsibilities && !$0.isHeading }
    return text.sentences.indices.filter { place in
      let sentence = text.sentences[place]
      if sentence.kind == .responsibilities { return true }
      guard sentence.tokens.lowerBound >= title.upperBound, !sentence.isHeading else {
        return false
      }
      guard sentence.kind == .about else {
        return !isNamed && lexicon.first(.dutyStatement, text, in: sentence) != nil
      }
      if isOfEmployer(sentence.tokens, text) { return false }
      if !isNamed { return true }
      if case .item = text.document.blocks[sentence.block].kind { return true }
      return opensWithVerb(sentence.tokens, text)
        || lexicon.first(.jobDoes, text, in: sentence) != nil
    }
  }

  /// "We build satellites", but not "We want you to build satellites".
  private func isOfEmployer(_ sentence: Range<Int>, _ text: ReadText) -> Bool {
    lexicon.phrase(
      .employerTells, text.tokens, at: sentence.lowerBound, before: sentence.upperBound) != nil
      && lexicon.first(.addressee, text.tokens, sentence) == nil
      && lexicon.first(.jobDoes, text.tokens, sentence) == nil
  }

  private func opensWithVerb(_ sentence: Range<Int>, _ text: ReadText) -> Bool {
    !sentence.isEmpty
      && lexicon.dutyVerbs.longest(
        text.tokens, at: sentence.lowerBound, before: sentence.upperBound, folded: false)
        != nil
  }
}
