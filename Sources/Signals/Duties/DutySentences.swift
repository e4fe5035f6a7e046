import Model

/// The sentences that say what the job does.
struct DutySentences {
  let lexicon: Lexicon

  /// Places of the sentences in `text.sentences`: those under headings of responsibilities, and items
  /// and sentences about the job that speak of what the person will do.
  func places(in text: ReadText, after title: Range<Int>) -> [Int] {
    text.sentences.indices.filter { place in
      let sentence = text.sentences[place]
      if sentence.kind == .responsibilities { return true }
      guard sentence.kind == .about, sentence.tokens.lowerBound >= title.upperBound,
        !sentence.isHeading
      else { return false }
      if case .item = text.document.blocks[sentence.block].kind { return true }
      return opensWithVerb(sentence.tokens, text)
        || lexicon.first(.jobDoes, text.tokens, sentence.tokens) != nil
    }
  }

  private func opensWithVerb(_ sentence: Range<Int>, _ text: ReadText) -> Bool {
    lexicon.dutyVerbs.longest(
      text.tokens, at: sentence.lowerBound, before: sentence.upperBound, folded: false) != nil
  }
}
