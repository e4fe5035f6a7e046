import Model

/// Reads the period and the currency of an amount from the words beside it.
extension PayReader {
  /// "Per year 37.674 EUR".
  func unitBefore(
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
  func periodBefore(
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
  func period(_ money: Money) -> Salary.Period? {
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
  func isPlausible(_ money: Money, _ period: Salary.Period) -> Bool {
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
  func scale(_ currency: String?) -> Double {
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

  static func currency(_ sign: String, _ country: String?) -> String {
    guard sign == "$" else { return sign }
    return country.flatMap { dollars[$0] } ?? "USD"
  }
}
