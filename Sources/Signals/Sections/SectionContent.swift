import Model

/// Names sections under headings that no vocabulary knows, by what stands in them.
///
/// A list of which half the items ask for experience, knowledge, years or a degree is one of
/// requirements, whatever its heading says; so is such a run of lines in a section about the job.
struct SectionContent {
  let lexicon: Lexicon
  let document: TextDocument
  let tokens: [Token]

  /// Items below which a list is not judged.
  private static let fewestItems = 2

  /// Lines below which a run of them in a section about something else is not judged.
  private static let fewestLines = 3

  /// The sentences with such lists made `requirements`.
  func reclassified(_ sentences: [Sentence]) -> [Sentence] {
    var sentences = sentences
    let hasRequirements = sentences.contains { $0.kind == .requirements && !$0.isHeading }
    var start = 0
    // Behind the last list of needs under a heading that no vocabulary knows.
    var behindNeeds: Int?
    while start < sentences.count {
      var end = start + 1
      while end < sentences.count, sentences[end].rule == sentences[start].rule,
        !sentences[end].isHeading
      {
        end += 1
      }
      let isOpen =
        sentences[start].rule == "heading.unknown"
        || sentences[start].rule == "heading.sense"
          && (sentences[start].kind == .responsibilities || sentences[start].kind == .about)
      let isUnknown = !hasRequirements && sentences[start].rule == "heading.unknown"
      // "Ticket to ride", "First-class upgrade": the second list names what else is liked.
      let isSecond =
        isUnknown && behindNeeds == start
        && listsNeeds(sentences[start..<end], fewest: 1)
      let isList =
        isUnknown && listsNeeds(sentences[start..<end], fewest: Self.fewestItems)
      if isOpen, isSecond || isList || asks(sentences[start..<end]) {
        if isList { behindNeeds = end }
        for index in start..<end
        where sentences[index].kind == .about || sentences[index].kind == .responsibilities {
          sentences[index].kind = isSecond ? .preferred : .requirements
          sentences[index].rule = "section.content"
          sentences[index].isUnderHeading = true
        }
      } else if sentences[start].rule == "heading.vocabulary",
        sentences[start].kind == .about || sentences[start].kind == .responsibilities,
        let run = askingRun(sentences[start..<end])
      {
        for index in run where sentences[index].kind == sentences[start].kind {
          sentences[index].kind = .requirements
          sentences[index].rule = "section.content"
          sentences[index].isUnderHeading = false
        }
      }
      start = end
    }
    return sentences
  }

  /// From the first to the last line of a section that opens by asking for something, where there are
  /// several and half of the lines between them do.
  private func askingRun(_ section: ArraySlice<Sentence>) -> Range<Int>? {
    let asking = section.indices.filter { opensByAsking(section[$0]) }
    guard asking.count >= Self.fewestLines, let first = asking.first, let last = asking.last,
      asking.count * 2 >= last - first + 1
    else { return nil }
    return first..<last + 1
  }

  /// "Proficient in Java", "Experience writing services", not "Experience the city".
  private func opensByAsking(_ line: Sentence) -> Bool {
    guard !line.isHeading, document.blocks[line.block].range.count < 300 else { return false }
    let end = line.tokens.upperBound
    var index = line.tokens.lowerBound
    while index < min(line.tokens.lowerBound + 8, end) {
      if let next = lexicon.phrase(.experienceCue, tokens, at: index, before: end) {
        return next < end && !lexicon.isIn(.article, tokens[next].word)
          && lexicon.phrase(.determiner, tokens, at: next, before: end) == nil
      }
      if !tokens[index].isWord || lexicon.isIn(.year, tokens[index].word) {
        index += 1
      } else if let next = lexicon.phrase(.requirementLead, tokens, at: index, before: end) {
        index = next
      } else {
        return false
      }
    }
    return false
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

  /// Whether most of its items are skills, or what the reader can: in a posting without another list
  /// of requirements.
  private func listsNeeds(_ section: ArraySlice<Sentence>, fewest: Int) -> Bool {
    let items = section.filter {
      !$0.isHeading
        && (document.blocks[$0.block].kind.isItem || $0.tokens.count <= Self.longestLine)
    }
    let needs = items.count { asks($0) || opensWithNeed($0) }
    return items.count >= fewest && needs * 2 > items.count
  }

  /// Most words of a line that stands for an item.
  private static let longestLine = 6

  /// "Kafka, Flink", "You know Kafka well".
  private func opensWithNeed(_ item: Sentence) -> Bool {
    let start = item.tokens.lowerBound
    let end = item.tokens.upperBound
    if lexicon.phrase(.secondPerson, tokens, at: start, before: end) != nil { return true }
    return (start..<min(start + 3, end)).contains {
      lexicon.longest(.skills, tokens, at: $0, before: end)
        .map {
          !lexicon.skillSpellings[$0.payload].isAmbiguous
            || tokens[start].isCapital && $0.end == end
        } ?? false
    }
  }

  private func asks(_ item: Sentence) -> Bool {
    let opening = item.tokens.lowerBound..<min(item.tokens.lowerBound + 6, item.tokens.upperBound)
    return lexicon.first(.experienceCue, tokens, opening) != nil
      || item.tokens.contains { lexicon.isIn(.year, tokens[$0].word) }
        && lexicon.first(.experienceCue, tokens, item.tokens) != nil
      || opening.contains {
        lexicon.longest(.degrees, tokens, at: $0, before: item.tokens.upperBound)
          .map { !lexicon.degreeTerms[$0.payload].isAmbiguous } ?? false
      }
  }
}
