import Model

/// Numbers before the word "years", in digits and in words.
extension YearsFinder {
  /// Years above which even the end of a range is no experience.
  private static let longestLife = 45

  /// The number that ends right before the unit, and the low end of its range.
  func number(
    before unit: Int, _ sentence: SentenceView
  ) -> Number? {
    var cursor = unit - 1
    var value: Int?
    var start = unit
    var steps = 0
    while cursor >= sentence.lowerBound, steps < 12 {
      steps += 1
      let token = text.tokens[cursor]
      if var number = self.value(cursor) {
        if let tens = tens(cursor - 1, of: number, sentence) {
          number += tens
          cursor -= 1
        }
        // A range that ends above a working life is one of ages.
        if value == nil, number > Self.longestLife, sentence.isIn(.year, unit) {
          return nil
        }
        value = number
        start = cursor
        cursor -= 1
        // A range or a spelled-out twin goes on before it: "3 - 5", "three to five", "five (5)".
        guard cursor >= sentence.lowerBound else { break }
        let isRange =
          text.isDash(cursor)
          || sentence.isPhrase(.to, cursor)
          || sentence.isSign(cursor, "(") || sentence.isSign(cursor, "+")
          || sentence.isSign(cursor, "/")
          || sentence.isSign(cursor, "~")
        if let low = lowEnd(cursor, of: number, sentence) {
          return Number(start: cursor, low: low)
        }
        if isRange || token.flags.contains(.hyphenBefore) {
          if isRange { cursor -= 1 }
          while cursor >= sentence.lowerBound,
            sentence.isSign(cursor, "+") || sentence.isSign(cursor, ")")
          {
            cursor -= 1
          }
          if cursor >= sentence.lowerBound, self.value(cursor) != nil { continue }
        }
        break
      }
      // "Three, ideally five, years"
      let isAside =
        cursor == unit - 1 && sentence.isSign(cursor, ",") && sentence.contains(cursor - 2)
        && sentence.isIn(.wished, cursor - 2)
      let isBetween =
        isAside || sentence.isSign(cursor, "+") || sentence.isSign(cursor, ")")
        || sentence.isSign(cursor, "-")
        || sentence.isSign(cursor, ">") || text.isDash(cursor)
        || sentence.isPhrase(.plus, cursor)
      guard value == nil, isBetween else { break }
      cursor -= 1
    }
    guard let value else { return nil }
    let less = sentence.last(Self.longestLess, before: start).first {
      sentence.phrase(.lessThan, at: $0, before: start) == start
    }
    if let less {
      // "No less than five".
      let isDenied =
        less > sentence.lowerBound
        && sentence.isPhrase(.not, less - 1)
      return isDenied
        ? Number(start: less - 1, low: value) : Number(start: less, low: 0)
    }
    return NumberForms(text: text).wished(start, value, sentence)
      ?? Number(start: start, low: value)
  }

  /// Words of "no more than", and of what else makes a number a limit.
  private static let longestLess = 3

  /// The "twenty" of "twenty-five".
  private func tens(
    _ index: Int, of ones: Int, _ sentence: SentenceView
  ) -> Int? {
    guard sentence.contains(index), (1...9).contains(ones), text.tokens[index + 1].isWord,
      text.tokens[index].isWord, let tens = text.lexicon.numbers[text.tokens[index].word],
      tens >= 20, tens % 10 == 0
    else { return nil }
    return tens
  }

  /// "3 5 years" at the start of a line: a range that lost its dash on the way.
  private func lowEnd(
    _ index: Int, of high: Int, _ sentence: SentenceView
  ) -> Int? {
    guard text.tokens[index].isNumber, let low = value(index), low > 0, low < high,
      index == sentence.lowerBound || text.tokens[index - 1].isSign
    else { return nil }
    return low
  }

  func value(_ index: Int) -> Int? {
    let token = text.tokens[index]
    if token.isNumber {
      let digits = text.document.text[Int(token.lower)..<Int(token.upper)]
      var number = 0
      for digit in digits {
        guard ByteClass.isDigit(digit) else { break }
        number = number * 10 + Int(digit - 0x30)
        if number > 999 { return nil }
      }
      return number
    }
    return token.isWord ? text.lexicon.numbers[token.word] ?? loose(token) : nil
  }

  /// "2½", "3ish".
  private func loose(_ token: Token) -> Int? {
    let bytes = text.document.text[Int(token.lower)..<Int(token.upper)]
    let digits = bytes.prefix(while: ByteClass.isDigit)
    guard (1...2).contains(digits.count),
      Self.looseEnds.contains(where: { bytes.dropFirst(digits.count).elementsEqual($0) })
    else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static let looseEnds = ["½", "¼", "¾", "ish"].map { Array($0.utf8) }
}
