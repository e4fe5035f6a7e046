import PostingModel

/// Names sections under headings that no vocabulary knows, by what stands in them.
///
/// A list of which half the items ask for experience, knowledge, years or a degree is one of
/// requirements, whatever its heading says.
struct SectionContent {
  let lexicon: Lexicon
  let document: TextDocument
  let tokens: [Token]

  /// Items below which a list is not judged.
  private static let fewestItems = 2

  /// The sentences with such lists made `requirements`.
  func reclassified(_ sentences: [Sentence]) -> [Sentence] {
    var sentences = sentences
    var start = 0
    while start < sentences.count {
      var end = start + 1
      while end < sentences.count, sentences[end].rule == sentences[start].rule,
        !sentences[end].isHeading
      {
        end += 1
      }
      if sentences[start].rule == "heading.unknown", asks(sentences[start..<end]) {
        for index in start..<end where sentences[index].kind == .about {
          sentences[index].kind = .requirements
          sentences[index].rule = "section.content"
          sentences[index].isUnderHeading = true
        }
      }
      start = end
    }
    return sentences
  }

  private func asks(_ section: ArraySlice<Sentence>) -> Bool {
    let items = section.filter { sentence in
      guard !sentence.isHeading else { return false }
      if case .item = document.blocks[sentence.block].kind { return true }
      return document.blocks[sentence.block].range.count < 200
    }
    let asking = items.count(where: asks)
    return items.count >= Self.fewestItems && asking * 2 >= items.count
  }

  private func asks(_ item: Sentence) -> Bool {
    let opening = item.tokens.lowerBound..<min(item.tokens.lowerBound + 6, item.tokens.upperBound)
    return lexicon.first(.experienceCue, tokens, opening) != nil
      || item.tokens.contains { lexicon.isIn(.year, tokens[$0].word) }
        && lexicon.first(.experienceCue, tokens, item.tokens) != nil
      || opening.contains {
        lexicon.degrees.longest(tokens, at: $0, before: item.tokens.upperBound, folded: false)
          .map { !lexicon.degreeTerms[$0.payload].isAmbiguous } ?? false
      }
  }
}
