import Model

/// Reads the largest share of working time that is spent travelling.
struct TravelReader {
  let text: ReadText

  /// Tokens between the word and its share.
  private static let reach = 8

  /// Percent of the time, 0 where no travel is said; nil where no share is.
  func read() -> Answer<Int?> {
    for (number, sentence) in text.sentences.enumerated()
    where sentence.kind != .equalOpportunity {
      guard text.mayHold(.demands, in: sentence)
      else { continue }
      for match in text.matches(.demands, in: sentence) {
        switch DemandWord.allCases[match.payload] {
        case .travel:
          guard let (share, tokens) = share(beside: match.tokens, line(number)) else { continue }
          let all =
            min(
              tokens.lowerBound, match.tokens.lowerBound)..<max(
              tokens.upperBound, match.tokens.upperBound)
          return Answer(share, rule: "travel.share", evidence: [text.evidence(all, "travel.share")])
        case .noTravel:
          return Answer(
            0, rule: "travel.none-asked",
            evidence: [text.evidence(match.tokens, "travel.none-asked")])
        case .citizen, .none: continue
        }
      }
    }
    return Answer(nil, rule: "travel.none")
  }

  /// A sentence, of a label like "Travel:" with the one behind it.
  private func line(_ number: Int) -> SentenceView {
    let sentence = text.view(number)
    guard sentence.range.count <= 3, number + 1 < text.sentences.count else { return sentence }
    return text.view(sentence.lowerBound..<text.sentences[number + 1].tokens.upperBound)
  }

  /// The share that stands nearest, of a range its high end.
  private func share(
    beside word: Range<Int>, _ sentence: SentenceView
  ) -> (Int, Range<Int>)? {
    let first = max(sentence.lowerBound, word.lowerBound - Self.reach)
    let last = min(sentence.upperBound, word.upperBound + Self.reach)
    var best: (distance: Int, share: Int, tokens: Range<Int>)?
    for index in first..<last where text.tokens[index].isNumber {
      guard let end = percent(after: index, last), let share = number(index), share <= 100 else {
        continue
      }
      let distance = index < word.lowerBound ? word.lowerBound - index : index - word.upperBound
      if let known = best, known.distance <= distance { continue }
      best = (distance, share, index..<end)
    }
    guard var (_, share, tokens) = best else { return nil }
    // "10%-20%"
    let next = tokens.upperBound + 1
    if next < last, text.isDash(next - 1), text.tokens[next].isNumber,
      let end = percent(after: next, sentence.upperBound), let high = number(next), high <= 100
    {
      share = max(share, high)
      tokens = tokens.lowerBound..<end
    }
    return (share, tokens)
  }

  private func percent(after index: Int, _ end: Int) -> Int? {
    guard index + 1 < end else { return nil }
    if text.isSign(index + 1, "%") { return index + 2 }
    let word = text.tokens[index + 1].range
    let isWord = text.document.text[word.lower..<word.upper].elementsEqual("percent".utf8)
    return isWord ? index + 2 : nil
  }

  private func number(_ index: Int) -> Int? {
    let digits = text.document.text[
      Int(text.tokens[index].lower)..<Int(text.tokens[index].upper)]
    guard digits.count <= 3, digits.allSatisfy(ByteClass.isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
