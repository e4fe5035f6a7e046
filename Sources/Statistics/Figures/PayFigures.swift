import Model

/// Pay that a posting states, as far as it can be compared.
public struct PayRow: Hashable, Sendable {
  /// ISO 4217 code, nil where the posting names no currency.
  public var currency: String?
  /// The middle of the range for a year, the one amount where only one is named; nil where pay is by
  /// the hour, the day or the week, of which nobody knows how many make the year.
  public var yearly: Int?

  /// Nil where no amount is stated.
  init?(_ salary: Salary?) {
    guard let salary, let low = salary.low ?? salary.high, let high = salary.high ?? salary.low
    else { return nil }
    currency = salary.currency
    let months: Double? =
      switch salary.period {
      case .year: 1
      case .month: 12
      case .hour, .day, .week, nil: nil
      }
    let amount = (low + high) / 2 * (months ?? 0)
    yearly = amount > 0 && amount < 1e12 ? Int(amount.rounded()) : nil
  }
}

/// Yearly pay that a set of postings states.
public struct PayFigures: Hashable, Sendable {
  /// The pay of some postings in one currency.
  public struct Line: Hashable, Sendable {
    /// Postings that state it.
    public var postings: Int
    /// Quartiles of it; nil where no posting states any.
    public var quartiles: Quartiles?

    init(_ sample: CompanySample) {
      postings = sample.count
      quartiles = Quartiles(sample) { $0.payStated?.yearly }
    }
  }

  /// The pay in one currency.
  public struct Currency: Hashable, Sendable {
    /// ISO 4217 code.
    public var code: String
    /// All postings.
    public var all: Line
    /// One line for each family, in the order of `Family.allCases`.
    public var families: [Line]
    /// One line for each seniority, in the order of `Seniority.allCases`.
    public var seniorities: [Line]
  }

  /// Postings that state pay in numbers.
  public var stated: Share
  /// Postings that state it by the year or the month in a currency.
  public var comparable: Share
  /// Currencies that occur, the most frequent first, then by code.
  public var currencies: [Currency]

  init(_ all: CompanySample) {
    func isComparable(_ row: PostingRow) -> Bool {
      row.payStated?.yearly != nil && row.payStated?.currency != nil
    }
    stated = all.share { $0.payStated != nil }
    comparable = all.share(isComparable)
    let paid = all.filter(isComparable)
    currencies = Set(paid.rows.compactMap { $0.payStated?.currency }).map { code in
      let own = paid.filter { $0.payStated?.currency == code }
      return Currency(
        code: code, all: Line(own),
        families: Family.allCases.map { family in Line(own.filter { $0.family == family }) },
        seniorities: Seniority.allCases.map { seniority in
          Line(own.filter { $0.seniority == seniority })
        })
    }.sorted { a, b in
      a.all.postings == b.all.postings
        ? ByteOrder.precedes(a.code, b.code) : a.all.postings > b.all.postings
    }
  }
}
