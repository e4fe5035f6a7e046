import Model

/// Finds what a posting states as pay: an amount with its currency, or a range of two.
struct PayReader {
  let lexicon: Lexicon

  /// The pay in the posting's words, nil where none is stated.
  func read(_ text: ReadText) -> Answer<String?> {
    for sentence in text.sentences {
      for index in sentence.tokens
      where isAmount(index, text) && !isOtherMoney(index, sentence.tokens, text) {
        var end = index + 1
        var last = index
        while end < sentence.tokens.upperBound, end <= last + 5 {
          if isAmount(end, text) || isSecond(end, after: last, text) { last = end }
          end += 1
        }
        var stop = last + 1
        while stop < sentence.tokens.upperBound, stop < last + 6 {
          if let end = lexicon.phrase(
            .payUnit, text.tokens, at: stop, before: sentence.tokens.upperBound)
          {
            stop = end
          } else if text.tokens[stop].isSign {
            stop += 1
          } else {
            break
          }
        }
        while stop > last + 1,
          text.tokens[stop - 1].isSign || lexicon.isIn(.article, text.tokens[stop - 1].word)
        {
          stop -= 1
        }
        var start = index - 1
        if start > sentence.tokens.lowerBound,
          [.currency, .currencyCountry].contains(where: {
            lexicon.phrase($0, text.tokens, at: start - 1, before: start) != nil
          })
        {
          start -= 1
        }
        let evidence = text.evidence(max(start, sentence.tokens.lowerBound)..<stop, "pay.amount")
        return Answer(evidence.quote, rule: "pay.amount", evidence: [evidence])
      }
    }
    return Answer(nil, rule: "pay.none")
  }

  /// "Deals of $500K", "a budget of $1.5M": money, and nobody's pay.
  private func isOtherMoney(_ index: Int, _ sentence: Range<Int>, _ text: ReadText) -> Bool {
    if isAllowance(index, sentence, text) { return true }
    let near = max(sentence.lowerBound, index - 6)..<min(index + 4, sentence.upperBound)
    return lexicon.first(.otherMoney, text.tokens, near) != nil
      && lexicon.first(.payWord, text.tokens, sentence) == nil
  }

  /// "$50 a month toward a gym": a small sum, in a long time, for something that it names.
  private func isAllowance(_ index: Int, _ sentence: Range<Int>, _ text: ReadText) -> Bool {
    guard let size = size(index, text), size < Self.leastOfMonths else { return false }
    let after = (index + 1)..<min(index + 5, sentence.upperBound)
    let isEnd = {
      text.isSign($0, ",") || lexicon.phrase(.and, text.tokens, at: $0, before: $0 + 1) != nil
    }
    let before = (max(sentence.lowerBound, index - 6)..<index).reversed().prefix { !isEnd($0) }
    let behind = (index..<min(index + 9, sentence.upperBound)).prefix { !isEnd($0) }
    let near = (before.last ?? index)..<behind.upperBound
    return lexicon.first(.longUnit, text.tokens, after) != nil
      && lexicon.first(.allowance, text.tokens, near) != nil
  }

  /// Money that is little for a month.
  private static let leastOfMonths = 5_000

  /// A number that pay can be: from 10,000 up, or in thousands ("120k"), or small with a unit of time,
  /// behind a sign of currency or its letters; not "$30 million", not "$20,000,000".
  private func isAmount(_ index: Int, _ text: ReadText) -> Bool {
    let token = text.tokens[index]
    guard index > 0, token.isNumber || token.isWord, let size = size(index, text) else {
      return false
    }
    let hasCurrency =
      isCurrencySign(index - 1, text)
      || lexicon.phrase(.currency, text.tokens, at: index - 1, before: index) != nil
    guard hasCurrency else { return false }
    if index + 1 < text.tokens.count,
      lexicon.phrase(.million, text.tokens, at: index + 1, before: index + 2) != nil
    {
      return false
    }
    return (10_000..<2_000_000).contains(size)
      || (7..<10_000).contains(size) && isHourly(index, text)
  }

  /// The second number of "USD 120,000 - 150,000" has no currency of its own.
  private func isSecond(_ index: Int, after last: Int, _ text: ReadText) -> Bool {
    guard index > last, let size = size(index, text), let first = self.size(last, text) else {
      return false
    }
    let joins =
      text.isDash(index - 1) || text.tokens[index].flags.contains(.hyphenBefore)
      || lexicon.phrase(.to, text.tokens, at: index - 1, before: index) != nil
    // "$85 - 110k": the thousands of the second number are the first one's too.
    let scale = first < 1000 && size >= 1000 * first ? 1000 : 1
    return joins && size >= first * scale && size <= first * scale * 4
  }

  /// The number's value, "120k" as 120,000; nil for a word.
  private func size(_ index: Int, _ text: ReadText) -> Int? {
    let token = text.tokens[index]
    let bytes = text.document.text[Int(token.lower)..<Int(token.upper)]
    guard let first = bytes.first, ByteClass.isDigit(first) else { return nil }
    var value = 0
    for (index, byte) in zip(bytes.indices, bytes) {
      if ByteClass.isDigit(byte) {
        guard value < 1_000_000_000 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      } else if byte == UInt8(ascii: ".") {
        break
      } else if byte | 0x20 == UInt8(ascii: "k"), index == bytes.endIndex - 1 {
        value *= 1000
      } else if byte != UInt8(ascii: ",") {
        return nil
      }
    }
    return index + 1 < text.tokens.count && isThousand(index + 1, text) ? value * 1000 : value
  }

  /// The "k" that follows a number of three digits as a token of its own: "110k".
  private func isThousand(_ index: Int, _ text: ReadText) -> Bool {
    let token = text.tokens[index]
    return token.upper - token.lower == 1 && !token.flags.contains(.spaceBefore)
      && text.document.text[Int(token.lower)] | 0x20 == UInt8(ascii: "k")
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
