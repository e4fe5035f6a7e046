import PostingModel

/// Finds the company that a posting names in its text: "About Acme", "At Acme, we", "Acme is a".
///
/// Every such phrase is a vote for the name in it; the name with most votes is the company.
struct CompanyReader {
  let lexicon: Lexicon

  private struct Candidate {
    var votes: Int
    var tokens: Range<Int>
    var order: Int
  }

  /// The company, nil where no name has two votes.
  func read(_ text: ReadText) -> Answer<String?> {
    var candidates: [String: Candidate] = [:]
    func vote(_ name: Range<Int>, _ votes: Int) {
      guard !name.isEmpty else { return }
      let key = name.map { String(text.tokens[$0].hash) }.joined(separator: " ")
      if candidates[key] == nil {
        candidates[key] = Candidate(votes: 0, tokens: name, order: candidates.count)
      }
      candidates[key]?.votes += votes
    }
    for sentence in text.sentences where sentence.block > 0 {
      let limit = sentence.tokens.upperBound
      for index in sentence.tokens {
        if let end = lexicon.phrase(.companyBefore, text.tokens, at: index, before: limit) {
          let name = self.name(at: end, limit, text)
          if sentence.isHeading, name.upperBound >= limit - 1 {
            vote(name, 4)
          } else if index == sentence.tokens.lowerBound || name.upperBound < limit {
            let follows = name.upperBound < limit && isFollowed(name.upperBound, limit, text)
            vote(name, follows ? 3 : 1)
          }
        }
        if index == sentence.tokens.lowerBound {
          let name = self.name(at: index, limit, text)
          if !name.isEmpty, name.upperBound < limit,
            lexicon.phrase(.companyAfter, text.tokens, at: name.upperBound, before: limit) != nil
          {
            vote(name, 3)
          }
        }
      }
    }
    let best = candidates.values.max { a, b in
      (a.votes, b.order) < (b.votes, a.order)
    }
    guard let best, best.votes >= 2 else { return Answer(nil, rule: "company.none") }
    let range = text.range(best.tokens)
    return Answer(
      text.document.string(range), rule: "company.text",
      evidence: [text.evidence(best.tokens, "company.text")])
  }

  private func isFollowed(_ index: Int, _ limit: Int, _ text: ReadText) -> Bool {
    if text.isSign(index, ",") || text.isSign(index, ".") { return true }
    return lexicon.phrase(.companyAfter, text.tokens, at: index, before: limit) != nil
  }

  /// The run of capitalised words that starts at `start`, "&", "of" and "the" inside it.
  private func name(at start: Int, _ limit: Int, _ text: ReadText) -> Range<Int> {
    var end = start
    var cursor = start
    while cursor < limit, cursor < start + 6 {
      let token = text.tokens[cursor]
      if token.isWord, token.isCapital || token.flags.contains(.innerCapital) {
        if lexicon.phrase(.noCompany, text.tokens, at: cursor, before: limit) != nil { break }
        cursor += 1
        end = cursor
      } else if cursor > start, token.isNumber && token.flags.isDisjoint(with: .spaceBefore)
        || text.isSign(cursor, "&") || text.isSign(cursor, "/") || text.isSign(cursor, ".") && cursor + 1 < limit && !text.tokens[cursor + 1].flags.contains(.spaceBefore)
        || lexicon.phrase(.nameLink, text.tokens, at: cursor, before: limit) != nil
      {
        cursor += 1
      } else {
        break
      }
    }
    return start..<end
  }
}
