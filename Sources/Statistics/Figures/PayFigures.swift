import Model

/// Pay that a posting states, as far as it can be compared.
public struct PayRow: Hashable, Sendable {
  /// ISO 4217 code, nil where the posting names no currency.
  public var currency: String?
  /// The middle of the range for a year, the one amount where only one is named; nil where pay is by
  /// the hour, the day or the week, of which nobody knows how many make the year.
  public var yearly: Int?

  /// Pay by the year as a record states it: −1 where it cannot be told, nil where no amount is stated.
  static func yearly(_ record: RecordExcerpt) -> Int? {
    guard record.hasSalary, let low = record.low ?? record.high,
      let high = record.high ?? record.low
    else { return nil }
    let months: Double? =
      switch record.period.map({ Salary.Period.allCases[Int($0)] }) {
      case .year: 1
      case .month: 12
      case .hour, .day, .week, nil: nil
      }
    let amount = (low + high) / 2 * (months ?? 0)
    return amount > 0 && amount < 1e12 ? Int(amount.rounded()) : -1
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
      quartiles = Quartiles(sample) { $0.yearly }
    }
  }

  /// The pay of one country's postings.
  public struct CountryLine: Hashable, Sendable {
    /// Code of the country.
    public var country: String
    /// Its pay.
    public var pay: Line
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
    /// Countries that occur, the one of most postings first.
    public var countries: [CountryLine]
  }

  /// Postings that state pay in numbers.
  public var stated: Share
  /// Postings that state it by the year or the month in a currency.
  public var comparable: Share
  /// Currencies that occur, the most frequent first, then by code.
  public var currencies: [Currency]

  init(_ all: CompanySample) {
    func isComparable(_ row: PostingRow) -> Bool { row.yearly != nil && row.currency >= 0 }
    stated = all.share(\.statesPay)
    comparable = all.share(isComparable)
    let paid = all.filter(isComparable)
    let codes = Dictionary(paid.rows.map { ($0.currency, $0) }) { first, _ in first }
    currencies = codes.map { number, row in
      let code = row.payStated?.currency ?? ""
      let own = paid.filter { $0.currency == number }
      return Currency(
        code: code, all: Line(own),
        families: Family.allCases.map { family in Line(own.filter { $0.family == family }) },
        seniorities: Seniority.allCases.map { seniority in
          Line(own.filter { $0.seniority == seniority })
        },
        countries: Grouping.country.groups(of: own.rows).compactMap { country, _ in
          country.map { country in
            CountryLine(country: country, pay: Line(own.filter { $0.country == country }))
          }
        })
    }.sorted { a, b in
      a.all.postings == b.all.postings
        ? ByteOrder.precedes(a.code, b.code) : a.all.postings > b.all.postings
    }
  }
}
