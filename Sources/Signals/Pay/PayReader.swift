import Model

/// Finds what a posting states as base pay: amounts with their currency, and what they come to.
///
/// An amount is pay where the nearest noun of money beside it is one of pay ("base salary of", "$45 an
/// hour"), and not one of something else ("a bonus of", "in annual revenue").
struct PayReader {
  let text: ReadText

  /// An amount, and what the words beside it make of it.
  private struct Stated {
    var money: Money
    var tokens: Range<Int>
    /// Whether bonus or equity are part of it.
    var isTotal: Bool
    /// Whether a noun of pay stands beside it.
    var isNamed: Bool
    /// Place of its sentence in the text.
    var sentence = 0
  }

  /// Ranges that are named as evidence; a posting with more has one for each town.
  private static let most = 8

  /// The pay in the posting's words and in numbers; nil where none is stated.
  func read(
    country: String?
  ) -> (words: Answer<String?>, salary: Salary?) {
    var stated = all()
    if stated.contains(where: { !$0.isTotal }) { stated.removeAll(where: \.isTotal) }
    // Where amounts are called pay, the others are something else.
    if stated.contains(where: \.isNamed) { stated = named(stated) }
    guard let first = stated.first else { return (Answer(nil, rule: "pay.none"), nil) }
    stated.removeAll {
      $0.money.currency != first.money.currency || period($0.money) != period(first.money)
    }
    let evidence = stated.prefix(Self.most).map { text.evidence($0.tokens, "pay.amount") }
    var words: [String] = []
    for quote in evidence.map(\.quote) where !words.contains(quote) { words.append(quote) }
    let lows = stated.compactMap(\.money.low)
    let highs = stated.compactMap(\.money.high)
    let isOpenBelow = stated.contains { $0.money.low == nil }
    let isOpenAbove = stated.contains { $0.money.high == nil }
    return (
      Answer(words.joined(separator: "; "), rule: "pay.amount", evidence: Array(evidence)),
      Salary(
        currency: first.money.currency.map { Self.currency($0, country) },
        low: isOpenBelow ? nil : lows.min(), high: isOpenAbove ? nil : highs.max(),
        period: period(first.money))
    )
  }

  /// The amounts that are called pay, with the ranges that go on from one: "Zone 1: …", "Zone 2: …".
  private func named(_ stated: [Stated]) -> [Stated] {
    var kept: [Stated] = []
    for amount in stated {
      let goesOn =
        kept.last.map {
          amount.money.isRange && $0.money.isRange && amount.sentence - $0.sentence <= 1
            && amount.money.currency == $0.money.currency
        } ?? false
      if amount.isNamed || goesOn { kept.append(amount) }
    }
    return kept
  }

  /// Pay that only the page's data state; what a board has estimated is no statement of the posting.
  func declared(_ words: String, country: String?) -> Salary? {
    let bytes = Array(words.utf8)
    if Self.isBoardsEstimate(bytes) { return nil }
    for index in bytes.indices where ByteClass.isDigit(bytes[index]) {
      guard index == 0 || !ByteClass.isDigit(bytes[index - 1]) else { continue }
      guard
        let money = MoneyScanner(text: bytes, end: bytes.count, start: 0).money(
          at: index, allowsNoCurrency: true)
      else { continue }
      guard let period = period(money), isPlausible(money, period) else { return nil }
      return Salary(
        currency: money.currency.map { Self.currency($0, country) }, low: money.low,
        high: money.high, period: period, isDeclared: true)
    }
    return nil
  }

  /// "$70K - $90K (Glassdoor est.)", but not "(Employer est.)".
  private static func isBoardsEstimate(_ words: [UInt8]) -> Bool {
    let words = words.split { !ByteClass.isLetter($0) }
    return words.contains { $0.equalsCaseless("est") || $0.startsCaseless("estimat") }
      && !words.contains { $0.equalsCaseless("employer") }
  }

  private func all() -> [Stated] {
    var found: [Stated] = []
    var isBelowPay = false
    for (number, sentence) in text.sentences.enumerated() {
      let tokens = sentence.tokens
      if sentence.isHeading {
        isBelowPay = text.holds(.payWord, in: tokens)
      }
      // An amount begins in a token with a digit.
      guard tokens.contains(where: { text.tokens[$0].flags.contains(.digit) }) else { continue }
      let end = text.range(tokens).upper
      let scanner = MoneyScanner(
        text: text.document.text, end: end, start: text.range(tokens).lower)
      var moneys: [(money: Money, tokens: Range<Int>)] = []
      var last = 0
      for index in tokens {
        let token = text.tokens[index]
        guard token.flags.contains(.digit) else { continue }
        let lower = firstDigit(token)
        guard lower >= last, ByteClass.isDigit(text.document.text[lower]),
          let money = scanner.money(
            at: lower, allowsNoCurrency: isLabelled(index, text.view(tokens)))
        else { continue }
        last = money.bytes.upperBound
        moneys.append((money, self.tokens(money.bytes, around: index, text.view(tokens))))
      }
      for place in moneys.indices {
        let before = place > 0 ? moneys[place - 1].tokens.upperBound : tokens.lowerBound
        let after =
          place + 1 < moneys.count ? moneys[place + 1].tokens.lowerBound : tokens.upperBound
        // Two amounts may stand in one token, as in "5k6k".
        let own = moneys[place].tokens
        let room = min(before, own.lowerBound)..<max(after, own.upperBound)
        if var stated = judge(moneys[place].money, own, room, sentence, isBelowPay) {
          stated.sentence = number
          found.append(stated)
        }
      }
    }
    return found
  }

  /// Letters of a word that the source glued to an amount: "EUR45.811", "San Francisco156,400".
  private static let longestGlued = 20

  /// Where the digits of a token begin, behind the letters before them.
  private func firstDigit(_ token: Token) -> Int {
    var lower = Int(token.lower)
    while lower < Int(token.upper) - 1, lower < Int(token.lower) + Self.longestGlued,
      ByteClass.isLetter(text.document.text[lower])
    {
      lower += 1
    }
    return lower
  }

  /// "Salary: 20000", where no currency is needed.
  private func isLabelled(_ index: Int, _ sentence: SentenceView) -> Bool {
    // "Salary 58,900 - 88,300 Annually"
    if index == sentence.lowerBound + 1, sentence.isPhrase(.payWord, index - 1),
      text.tokens[index].upper - text.tokens[index].lower >= Self.fewestOfPay
    {
      return true
    }
    // The label may be a sentence of its own.
    guard index > 1, sentence.isSign(index - 1, ":") else { return false }
    return sentence.holds(.payWord, in: max(0, index - Self.longestLabel)..<(index - 1))
  }

  /// Digits and signs of a sum that may be pay in no currency: "4500".
  private static let fewestOfPay = 4
  /// Words of a label before its amount: "Base salary range (annual):".
  private static let longestLabel = 4

  func tokens(
    _ bytes: Range<Int>, around index: Int, _ sentence: SentenceView
  ) -> Range<Int> {
    var lower = index
    while lower > sentence.lowerBound, Int(text.tokens[lower - 1].lower) >= bytes.lowerBound {
      lower -= 1
    }
    var upper = index + 1
    while upper < sentence.upperBound, Int(text.tokens[upper].lower) < bytes.upperBound {
      upper += 1
    }
    return lower..<upper
  }

  /// What the words beside an amount make of it; nil where it is no pay.
  private func judge(
    _ money: Money, _ tokens: Range<Int>, _ room: Range<Int>, _ sentence: Sentence,
    _ isBelowPay: Bool
  ) -> Stated? {
    let before = nearestBefore(tokens, room)
    let after = nearestAfter(tokens, room)
    if after == .other && before != .pay || before == .other && after != .pay { return nil }
    // "We pay $2,500 when your referral stays".
    if after == .other, !money.isRange, !money.hasUnit,
      (money.high ?? money.low ?? 0) < Self.leastOfYears * scale(money.currency)
    {
      return nil
    }
    if isStatistic(tokens, room) { return nil }
    let isNamed = before == .pay || after == .pay || before == .total || after == .total
    var money = money
    if !money.hasUnit, let unit = unitBefore(tokens, sentence) {
      money.period = unit
      money.hasUnit = true
    }
    if money.period == nil, !money.hasUnit { money.period = periodBefore(tokens, sentence) }
    guard let period = period(money) else {
      // "$4,500 bi-weekly", and "Salary: 20-25k" in no currency.
      let isMuch = (money.low ?? money.high ?? 0) >= Self.leastOfMonths
      return isMuch && (money.hasUnit || isNamed || isBelowPay) ? stated(money) : nil
    }
    guard isPlausible(money, period) else { return nil }
    // "35 EUR per visit" below the benefits: so little is an hour's pay only where it is called pay.
    let isGuessed = period == .hour && !money.hasUnit && money.period == nil && !money.isRange
    let isAlone =
      opensLine(tokens, text.view(sentence.tokens)) && before == nil && after == nil
    guard
      isNamed || isAlone || money.isRange || money.hasUnit || isBelowPay && !isGuessed
        || !isGuessed && text.holds(.payWord, in: sentence)
    else { return nil }
    return stated(money)

    func stated(_ money: Money) -> Stated {
      var money = money
      if let bound = bound(tokens, room, sentence), !money.isRange {
        if bound == .upper { money.low = nil } else { money.high = nil }
      }
      return Stated(
        money: money, tokens: tokens,
        isTotal: before == .total
          || after == .total && (before != .pay || isApart(tokens, sentence)),
        isNamed: isNamed)
    }
  }

  /// "£30k base, £55k OTE": what stands before the comma is of the amount before it.
  private func isApart(_ tokens: Range<Int>, _ sentence: Sentence) -> Bool {
    tokens.lowerBound > sentence.tokens.lowerBound
      && [",", "/", ";", "+"].contains { text.isSign(tokens.lowerBound - 1, $0) }
  }

  static let leastOfMonths = 500.0
  static let leastOfYears = 8_000.0

  /// Whether an amount begins its line, or nothing but a bound stands before it: "Up to £55k".
  private func opensLine(
    _ tokens: Range<Int>, _ sentence: SentenceView
  ) -> Bool {
    let start = sentence.lowerBound
    return tokens.lowerBound - start <= 1
      || [Phrase.atMost, .fromPay].contains {
        sentence.phrase($0, at: start, before: tokens.lowerBound) == tokens.lowerBound
      }
  }
}
