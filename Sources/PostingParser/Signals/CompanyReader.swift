import PostingModel

/// Finds the company that a posting names in its text.
///
/// Every place where a name stands as a company's does is a vote for it: "About Acme", "At Acme, we",
/// "Company: Acme", "Acme is a", "Acme's", a line of its own under the title, or being written with a
/// capital inside a sentence. The name with most votes is the company, the earlier one of two.
struct CompanyReader {
  let lexicon: Lexicon

  /// Votes below which a name is not believed.
  private static let threshold = 3

  /// The company, nil where no name has votes enough.
  func read(_ text: ReadText, title: Range<Int>) -> Answer<String?> {
    var ballot = CompanyBallot(text: text, title: title)
    var labelled = false
    for sentence in text.sentences {
      if sentence.isHeading, isLabel(sentence.tokens, text) {
        labelled = true
        continue
      }
      read(sentence, labelled: labelled, text, &ballot)
      labelled = false
    }
    guard let name = ballot.winner(threshold: Self.threshold) else {
      return Answer(nil, rule: "company.none")
    }
    let evidence = CompanyName(lexicon: lexicon, text: text).evidence(name)
    return Answer(evidence.quote, rule: "company.text", evidence: [evidence])
  }

  private func read(
    _ sentence: Sentence, labelled: Bool, _ text: ReadText, _ ballot: inout CompanyBallot
  ) {
    let range = sentence.tokens
    var index = range.lowerBound
    while index < range.upperBound {
      let reader = CompanyName(lexicon: lexicon, text: text)
      let name = reader.read(at: index, range.upperBound)
      guard !name.isEmpty else {
        index = reader.endOfCommon(at: index, range.upperBound)
        continue
      }
      let isFirst = index == range.lowerBound
      let isLabelled =
        labelled && isFirst
        || index > range.lowerBound && text.isSign(index - 1, ":")
          && isLabel(range.lowerBound..<index, text)
      let isWhole =
        name.lowerBound <= range.lowerBound + 1 && name.upperBound >= range.upperBound - 1
      var votes = 0
      var isStrong = true
      if isLabelled {
        votes += 8
      } else if sentence.block == 0 {
        votes += isAfterAt(index, range, text) ? 5 : 0
      } else if sentence.isHeading, !isFirst, isBefore(index, range, text) {
        votes += name.upperBound >= range.upperBound - 1 ? 5 : 2
      } else if !sentence.isHeading {
        let isFollowed =
          !reader.isShort(name) && isFollowed(name.upperBound, range.upperBound, text)
        let isBefore = !reader.isShort(name) && isBefore(index, range, text)
        if isFollowed, isFirst || isBefore || !reader.isDoubtful(name) {
          votes += isDefined(name.upperBound, range.upperBound, text) ? 4 : 3
        }
        if isBefore { votes += 2 }
        if index > range.lowerBound, text.isSign(index - 1, "@") { votes += 3 }
        // Who employs without regard to race says so by name.
        if sentence.kind == .equalOpportunity, name.count > 1,
          lexicon.phrase(
            .employerActs, text.tokens, at: name.upperBound, before: range.upperBound) != nil
        {
          votes += 4
        }
        let isPlace =
          !isFirst
          && lexicon.phrase(.placeBefore, text.tokens, at: index - 1, before: index) != nil
        if votes == 0, !isPlace, !reader.isDoubtful(name), !reader.isKnownWord(name),
          !isFirst || name.count > 1
        {
          votes = reader.isPossessive(name) || reader.isCoined(name) ? 2 : 1
          isStrong = false
        }
      }
      if isWhole, (1...3).contains(sentence.block), !reader.isSkill(name), !isItem(sentence, text) {
        votes += 2
      }
      ballot.vote(name, votes, isStrong: isStrong)
      index = name.upperBound
      // "American Bakers Association (ABA)": votes for the short form are votes for the long one.
      if index + 2 < range.upperBound, text.isSign(index, "("), text.isSign(index + 2, ")"),
        text.tokens[index + 1].flags.contains(.allCapitals)
      {
        ballot.alias(index + 1, of: name)
      }
    }
  }

  private func isItem(_ sentence: Sentence, _ text: ReadText) -> Bool {
    if case .item = text.document.blocks[sentence.block].kind { true } else { false }
  }

  private func isLabel(_ range: Range<Int>, _ text: ReadText) -> Bool {
    lexicon.phrase(.companyLabel, text.tokens, at: range.lowerBound, before: range.upperBound)
      .map { $0 >= range.upperBound - 1 } ?? false
  }

  /// "Engineer at Acme", "Engineer @ Acme".
  private func isAfterAt(_ index: Int, _ range: Range<Int>, _ text: ReadText) -> Bool {
    index > range.lowerBound
      && (text.isSign(index - 1, "@")
        || lexicon.phrase(.at, text.tokens, at: index - 1, before: index) != nil)
  }

  private func isBefore(_ index: Int, _ range: Range<Int>, _ text: ReadText) -> Bool {
    (max(range.lowerBound, index - 3)..<index).contains {
      lexicon.phrase(.companyBefore, text.tokens, at: $0, before: index) == index
    }
  }

  /// "Acme is a", "Acme is an equal opportunity employer".
  private func isDefined(_ index: Int, _ limit: Int, _ text: ReadText) -> Bool {
    lexicon.phrase(.companyDefined, text.tokens, at: index, before: limit) != nil
  }

  private func isFollowed(_ index: Int, _ limit: Int, _ text: ReadText) -> Bool {
    lexicon.phrase(.companyAfter, text.tokens, at: index, before: limit) != nil
  }
}
