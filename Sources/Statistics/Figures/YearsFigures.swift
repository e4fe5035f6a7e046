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

  init(_ all: CompanySample) {
    let stating = all.filter { $0.years != nil }
    stated = all.share { $0.years != nil }
    lines = stating.shares { row in Set(row.years.map { [$0] } ?? []) }
      .map { Line(years: $0, share: $1) }.sorted { $0.years < $1.years }
    quartiles = Quartiles(stating) { $0.years }
  }
}
