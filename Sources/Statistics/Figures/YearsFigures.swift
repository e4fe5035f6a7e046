/// Years of experience that a set of postings requires.
public struct YearsFigures: Hashable, Sendable {
  /// Postings that require exactly so many years, out of those that state any.
  public struct Line: Hashable, Sendable {
    /// Years.
    public var years: Int
    /// Postings that require them.
    public var share: Share
  }

  /// Postings that state years.
  public var stated: Share
  /// One line for each number of years that occurs, rising.
  public var lines: [Line]
  /// Quartiles of the stated years; nil where no posting states any.
  public var quartiles: Quartiles?

  init(_ rows: [PostingRow]) {
    let years = rows.compactMap(\.years).sorted()
    stated = Share(years.count, of: rows.count)
    var counts: [(years: Int, count: Int)] = []
    for value in years {
      if counts.last?.years == value {
        counts[counts.count - 1].count += 1
      } else {
        counts.append((value, 1))
      }
    }
    lines = counts.map { Line(years: $0.years, share: Share($0.count, of: years.count)) }
    quartiles = Quartiles(sorted: years)
  }
}
