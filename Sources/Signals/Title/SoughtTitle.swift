import Model

/// Finds the job's name further down where no opening line names it: in sentences and headings.
extension HeaderReader {
  /// Most words of a name of a job inside a sentence.
  private static let mostTitleWords = 9

  /// Whom the first lines of running text look for: "Acme is looking for a Data Engineer to …", and
  /// further down who the reader would be: "As a Data Engineer you will …", "The Data Engineer will …".
  func sought() -> TextRange? {
    let isUntitled = !opensWithTitle
    let more = isUntitled ? Self.mostParagraphs : 0
    for (phrase, lines) in [
      (Phrase.seeking, max(3, more)), (.seekingBare, max(3, more)), (.soughtAs, more),
      (.actorBefore, more),
    ] {
      for index in document.blocks.indices.prefix(lines) {
        let tokens = Array(tokens.all[tokens.blocks[index]].prefix(Self.mostSought))
        for lead in leads(phrase, tokens) {
          if let title = title(behind: lead, tokens, isActor: phrase == .actorBefore) {
            return title
          }
        }
      }
    }
    return nil
  }

  /// The places of words that lead to whom a text looks for.
  private func leads(_ phrase: Phrase, _ tokens: [Token]) -> [Range<Int>] {
    var leads: [Range<Int>] = []
    var start = 0
    while leads.count < Self.mostLeads,
      let lead = lexicon.first(phrase, tokens, start..<tokens.count)
    {
      leads.append(lead)
      start = lead.upperBound
    }
    return leads
  }

  /// A heading further down that names a job and nothing else: "DATA SCIENTIST" below what the company
  /// says of itself.
  func heading() -> TextRange? {
    for (index, block) in document.blocks.enumerated().prefix(Self.mostParagraphs)
    where block.range.count <= Self.longestHeading {
      if case .item = block.kind { continue }
      let tokens = Array(tokens.all[tokens.blocks[index]])
      let line = HeaderLine(lexicon: lexicon, text: document.text, tokens: tokens, block: index)
      let isCapital = tokens.allSatisfy { !$0.isWord || $0.flags.contains(.allCapitals) }
      var isMarked = false
      if case .heading = block.kind { isMarked = true }
      guard isCapital || isMarked, !tokens.isEmpty, !line.isProse, !line.isHeading,
        tokens.count <= Self.mostTitleWords,
        JobNames(lexicon: lexicon).isJob(tokens, tokens.indices),
        isWholeName(tokens.indices, tokens)
      else { continue }
      return block.range
    }
    return nil
  }

  /// Most bytes of such a heading.
  private static let longestHeading = 80
  /// Paragraphs of a text without a title among which one says whom it looks for.
  private static let mostParagraphs = 30
  /// Tokens of a paragraph among which it says whom it looks for.
  private static let mostSought = 160
  /// Places of such words in a paragraph that are followed.
  private static let mostLeads = 4

  /// The job's name behind such words, without what is asked of the person: "a dynamic and motivated
  /// Data Engineer".
  func title(
    behind lead: Range<Int>, _ tokens: [Token], isActor: Bool = false
  ) -> TextRange? {
    var start = lead.upperBound
    while let next = lexicon.phrase(.personTrait, tokens, at: start, before: tokens.count) {
      start = next
    }
    let end =
      (start..<tokens.count).first { index in
        tokens[index].isSign && !isInsideName(index, tokens)
          || lexicon.phrase(.titleStop, tokens, at: index, before: tokens.count) != nil
          || isActor && lexicon.phrase(.actorDoes, tokens, at: index, before: tokens.count) != nil
      } ?? tokens.count
    // "The Data Engineer will": who is meant does something.
    if isActor, lexicon.phrase(.actorDoes, tokens, at: end, before: tokens.count) == nil {
      return nil
    }
    let title = start..<end
    guard !title.isEmpty, title.count <= Self.mostTitleWords,
      lexicon.phrase(.and, tokens, at: start, before: end) == nil,
      lexicon.phrase(.orAlone, tokens, at: start, before: end) == nil,
      JobNames(lexicon: lexicon).isJob(tokens, title), isWholeName(title, tokens)
    else { return nil }
    return TextRange(Int(tokens[title.lowerBound].lower), Int(tokens[end - 1].upper))
  }

  /// Whether words end in who works, or begin with it: "Data Engineer II", "Head of Data", unlike
  /// "professional experience".
  private func isWholeName(_ title: Range<Int>, _ tokens: [Token]) -> Bool {
    let last = title.last { index in
      tokens[index].isWord
        && lexicon.longest(.seniorities, tokens, at: index, before: title.upperBound) == nil
    }
    guard let last else { return false }
    let start = title.lowerBound
    return (start...last).contains {
      lexicon.phrase(.jobNoun, tokens, at: $0, before: last + 1) == last + 1
        || lexicon.longest(.families, tokens, at: $0, before: last + 1)?.end == last + 1
    }
      || lexicon.phrase(.jobNoun, tokens, at: start, before: title.upperBound).map {
        $0 < title.upperBound && lexicon.phrase(.of, tokens, at: $0, before: $0 + 1) != nil
      } ?? false
  }

  /// "Front-End Engineer", "UI/UX Designer", "Node.js Developer": a sign inside a word.
  private func isInsideName(_ index: Int, _ tokens: [Token]) -> Bool {
    index + 1 < tokens.count && index > 0 && !tokens[index].flags.contains(.spaceBefore)
      && !tokens[index + 1].flags.contains(.spaceBefore) && tokens[index + 1].isWord
  }
}
