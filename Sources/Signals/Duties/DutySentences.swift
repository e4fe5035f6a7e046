import Model

/// The sentences that say what the job does.
struct DutySentences {
  let text: ReadText

  /// Places of the sentences in `text.sentences`: those under headings of responsibilities, and the
  /// items about the job; of its other sentences those that speak of what the person will do, or all
  /// of them where no heading names the responsibilities.
  func places(after title: Range<Int>) -> [Int] {
    let isNamed = text.sentences.contains { $0.kind == .responsibilities && !$0.isHeading }
    return text.sentences.indices.filter { place in
      let sentence = text.sentences[place]
      if sentence.kind == .responsibilities { return true }
      guard sentence.tokens.lowerBound >= title.upperBound, !sentence.isHeading else {
        return false
      }
      guard sentence.kind == .about else {
        return !isNamed && text.holds(.dutyStatement, in: sentence)
      }
      if isOfEmployer(text.view(sentence.tokens)) { return false }
      if !isNamed { return true }
      if case .item = text.document.blocks[sentence.block].kind { return true }
      return opensWithVerb(text.view(sentence.tokens))
        || text.holds(.jobDoes, in: sentence)
    }
  }

  /// "We build satellites", but not "We want you to build satellites".
  private func isOfEmployer(_ sentence: SentenceView) -> Bool {
    sentence.follows(.employerTells, at: sentence.lowerBound)
      && !sentence.holds(.addressee, in: sentence.range)
      && !sentence.holds(.jobDoes, in: sentence.range)
  }

  private func opensWithVerb(_ sentence: SentenceView) -> Bool {
    !sentence.range.isEmpty
      && sentence.longest(.dutyVerbs, at: sentence.lowerBound)
        != nil
  }
}
