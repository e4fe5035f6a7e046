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

  // MARK: - Amounts

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
    // The label may be a sentence of its own.
    guard index > 1, sentence.isSign(index - 1, ":") else { return false }
    return sentence.holds(.payWord, in: max(0, index - 4)..<(index - 1))
  }

  private func tokens(
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

  private static let leastOfMonths = 500.0
  private static let leastOfYears = 8_000.0

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

  // MARK: - Words beside an amount

  private enum Noun {
    case pay, other, total
  }

  /// Tokens before an amount in which the noun that it belongs to stands: "a base salary in the range
  /// of, depending on where you live,".
  private static let reachBefore = 14
  /// Tokens behind it: "$50,000 in average annual spend".
  private static let reachAfter = 6

  private func noun(_ index: Int, _ end: Int) -> Noun? {
    if text.follows(.totalPay, at: index, before: end) { return .total }
    let pay = text.phrase(.payWord, at: index, before: end)
    // "Cost to company" is pay, a cost is none.
    if let other = text.phrase(.otherMoney, at: index, before: end),
      other >= pay ?? 0
    {
      return .other
    }
    return pay.map { _ in .pay }
  }

  private func nearestBefore(_ tokens: Range<Int>, _ room: Range<Int>) -> Noun? {
    let first = max(room.lowerBound, tokens.lowerBound - Self.reachBefore)
    guard first < tokens.lowerBound else { return nil }
    var index = tokens.lowerBound
    while index > first {
      index -= 1
      if text.isSign(index, ";") || text.isSign(index, ".") { return nil }
      // "Total compensation" is found at its first word.
      for start in [index - 2, index - 1, index] where start >= first {
        if let end = text.phrase(.totalPay, at: start, before: tokens.lowerBound),
          end > index
        {
          return .total
        }
      }
      if let noun = noun(index, tokens.lowerBound) { return noun }
    }
    return nil
  }

  private func nearestAfter(_ tokens: Range<Int>, _ room: Range<Int>) -> Noun? {
    let last = min(room.upperBound, tokens.upperBound + Self.reachAfter)
    for index in tokens.upperBound..<max(last, tokens.upperBound) {
      if [",", ";", ".", "(", ")", "+", ":"].contains(where: { text.isSign(index, $0) })
        || text.isPhrase(.payStop, index)
      {
        return nil
      }
      if let noun = noun(index, last) { return noun }
    }
    return nil
  }

  /// "The median wage in the county is $19", which is nobody's pay here, unlike "the median pay for this
  /// role".
  private func isStatistic(_ tokens: Range<Int>, _ room: Range<Int>) -> Bool {
    let before = reachStart(tokens, room)..<tokens.lowerBound
    return text.holds(.statistic, in: before)
      && !text.holds(.forRole, in: room)
  }

  /// Where the words before an amount begin that may belong to it.
  private func reachStart(_ tokens: Range<Int>, _ room: Range<Int>) -> Int {
    max(room.lowerBound, tokens.lowerBound - Self.reachBefore)
  }

  private enum Bound {
    case lower, upper
  }

  /// "Up to 90k", "from 60k".
  private func bound(
    _ tokens: Range<Int>, _ room: Range<Int>, _ sentence: Sentence
  ) -> Bound? {
    let first = max(room.lowerBound, tokens.lowerBound - 3)
    for index in first..<max(first, tokens.lowerBound) {
      if text.phrase(.atMost, at: index, before: tokens.lowerBound)
        == tokens.lowerBound
      {
        return .upper
      }
      if text.phrase(.fromPay, at: index, before: tokens.lowerBound)
        == tokens.lowerBound
      {
        return .lower
      }
    }
    var start = reachStart(tokens, room)
    // "We must name a minimum salary. This is 37.674 EUR per year."
    if start == sentence.tokens.lowerBound,
      text.follows(.thatIs, at: start, before: tokens.lowerBound)
    {
      start = max(0, start - Self.reachBefore)
    }
    if text.holds(.leastPay, in: start..<tokens.lowerBound) { return .lower }
    let after = tokens.upperBound..<min(room.upperBound, tokens.upperBound + 2)
    return text.first(.andMore, in: after)?.lowerBound == tokens.upperBound
      ? .lower : nil
  }

  // MARK: - Periods and currencies

  /// "Per year 37.674 EUR".
  private func unitBefore(
    _ tokens: Range<Int>, _ sentence: Sentence
  ) -> Salary.Period? {
    let start = tokens.lowerBound - 2
    guard start >= sentence.tokens.lowerBound,
      text.isPhrase(.per, start)
    else { return nil }
    return Self.nouns.first { noun in
      text.follows(noun.0, at: start + 1, before: tokens.lowerBound)
    }?.1
  }

  private static let nouns: [(Phrase, Salary.Period)] = [
    (.hourNoun, .hour), (.dayNoun, .day), (.weekNoun, .week), (.monthNoun, .month),
    (.yearNoun, .year),
  ]

  /// "Annual salary", "hourly rate" before the amount.
  private func periodBefore(
    _ tokens: Range<Int>, _ sentence: Sentence
  ) -> Salary.Period? {
    let first = max(sentence.tokens.lowerBound, tokens.lowerBound - Self.reachBefore)
    for index in (first..<tokens.lowerBound).reversed() {
      for (phrase, period) in Self.adjectives
      where text.isPhrase(phrase, index) {
        return period
      }
    }
    return nil
  }

  private static let adjectives: [(Phrase, Salary.Period)] = [
    (.hourlyWord, .hour), (.dailyWord, .day), (.weeklyWord, .week), (.monthlyWord, .month),
    (.yearlyWord, .year),
  ]

  /// The stated period, else the one that amounts of this size are paid for.
  private func period(_ money: Money) -> Salary.Period? {
    if money.hasUnit || money.period != nil { return money.period }
    guard money.currency != nil else { return nil }
    guard let amount = money.low ?? money.high else { return nil }
    switch amount / scale(money.currency) {
    case ..<7: return nil
    case ..<300: return .hour
    case ..<1_000: return nil
    case ..<10_000: return .month
    default: return .year
    }
  }

  /// What amounts are plausible for a period, in units of the large currencies.
  private func isPlausible(_ money: Money, _ period: Salary.Period) -> Bool {
    let bounds: ClosedRange<Double>
    switch period {
    case .hour: bounds = 5...1_000
    case .day: bounds = 40...10_000
    case .week: bounds = 150...30_000
    case .month: bounds = Self.leastOfMonths...100_000
    case .year: bounds = Self.leastOfYears...2_000_000
    }
    let scale = scale(money.currency)
    return [money.low, money.high].allSatisfy { amount in
      amount.map { bounds.contains($0 / scale) || scale > 1 && bounds.contains($0) } ?? true
    }
  }

  /// How many units of a currency do for one of the large ones, in the order of its size.
  private func scale(_ currency: String?) -> Double {
    switch currency {
    case "JPY", "HUF", "INR", "RUB", "KES", "PKR", "BDT", "LKR", "NPR", "ISK", "RSD", "DOP": 50
    case "KRW", "NGN", "CLP", "ARS", "COP", "CRC", "TZS", "UGX", "KZT": 500
    case "IDR", "VND", "PYG": 10_000
    case "MXN", "CZK", "TWD", "PHP", "TRY", "ZAR", "SEK", "NOK", "DKK", "CNY", "HKD", "THB", "UAH",
      "EGP", "UYU":
      5
    default: 1
    }
  }

  /// Countries whose own dollar a bare "$" means.
  private static let dollars = [
    "CA": "CAD", "AU": "AUD", "SG": "SGD", "NZ": "NZD", "HK": "HKD", "MX": "MXN",
  ]

  private static func currency(_ sign: String, _ country: String?) -> String {
    guard sign == "$" else { return sign }
    return country.flatMap { dollars[$0] } ?? "USD"
  }
}
