import PostingModel

/// Finds what a posting states as pay: an amount with its currency, or a range of two.
struct PayReader {
  let lexicon: Lexicon

  /// The pay in the posting's words, nil where none is stated.
  func read(_ text: ReadText) -> Answer<String?> {
    for sentence in text.sentences {
      for index in sentence.tokens where isAmount(index, text) {
        var end = index + 1
        var last = index
        while end < sentence.tokens.upperBound, end <= last + 5 {
          if isAmount(end, text) { last = end }
          end += 1
        }
        var stop = last + 1
        while stop < sentence.tokens.upperBound, stop < last + 6 {
          if lexicon.phrase(.payUnit, text.tokens, at: stop, before: sentence.tokens.upperBound)
            == nil, !text.tokens[stop].isSign
          {
            break
          }
          stop += 1
        }
        while stop > last + 1, text.tokens[stop - 1].isSign { stop -= 1 }
        var start = index - 1
        if start > sentence.tokens.lowerBound,
          lexicon.phrase(.currency, text.tokens, at: start - 1, before: start) != nil
        {
          start -= 1
        }
        let evidence = text.evidence(max(start, sentence.tokens.lowerBound)..<stop, "pay.amount")
        return Answer(evidence.quote, rule: "pay.amount", evidence: [evidence])
      }
    }
    return Answer(nil, rule: "pay.none")
  }

  /// A number of five digits, or of two or three before "k", behind a sign of currency.
  private func isAmount(_ index: Int, _ text: ReadText) -> Bool {
    let token = text.tokens[index]
    guard index > 0, token.isNumber || token.isWord else { return false }
    let bytes = text.document.text[Int(token.lower)..<Int(token.upper)]
    guard let first = bytes.first, ByteClass.isDigit(first) else { return false }
    let hasSign = isCurrencySign(index - 1, text)
    let digits = bytes.count(where: ByteClass.isDigit)
    let isThousands = bytes.last.map { $0 | 0x20 } == UInt8(ascii: "k")
    if hasSign {
      return digits >= 5 || isThousands && digits >= 2 || digits >= 2 && isHourly(index, text)
    }
    return (digits >= 5 && bytes.contains(UInt8(ascii: ",")) || isThousands && digits >= 2)
      && lexicon.phrase(.currency, text.tokens, at: index - 1, before: index) != nil
  }

  private func isHourly(_ index: Int, _ text: ReadText) -> Bool {
    let end = min(index + 9, text.tokens.count)
    return lexicon.first(.payUnit, text.tokens, (index + 1)..<end) != nil
  }

  private func isCurrencySign(_ index: Int, _ text: ReadText) -> Bool {
    guard text.tokens[index].isSign else { return false }
    let lower = Int(text.tokens[index].lower)
    let bytes = text.document.text[lower..<Int(text.tokens[index].upper)]
    return bytes.elementsEqual("$".utf8) || bytes.elementsEqual("£".utf8)
      || bytes.elementsEqual("€".utf8)
  }
}
