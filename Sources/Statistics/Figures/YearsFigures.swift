/// Years of experience that a set of postings requires.
public struct YearsFigures: Hashable, Sendable {
  /// Postings that require exactly so many years, out of those that state any.
  public struct Line: Hashable, Sendable {
    /// Years.
    public var years: Int
    /// Postings that require them.
    public var share: Share
  }

  /// Years from one number to another, as in `2–4`.
  public struct Band: Hashable, Sendable {
    /// The first number of years of it.
    public var first: Int
    /// The last one; nil for all from there on.
    public var last: Int?
    /// Postings that require as many.
    public var share: Share

    /// As in `2-4` or `8+`.
    public var name: String { last.map { "\(first)-\($0)" } ?? "\(first)+" }
  }

  /// Postings that state years.
  public var stated: Share
  /// Bands of years, rising, which together are all that state any.
  public var bands: [Band]
  /// Postings for which so many years are enough, for each number that occurs, rising.
  public var enough: [Line]
  /// One line for each number of years that occurs, rising.
  public var lines: [Line]
  /// Quartiles of the stated years; nil where no posting states any.
  public var quartiles: Quartiles?

  init(_ all: CompanySample) {
    let stating = all.filter { $0.years != nil }
    stated = all.share { $0.years != nil }
    lines = stating.shares(of: 256) { CollectionOfOne(Int($0.cells.years)) }
      .map { Line(years: $0, share: $1) }.sorted { $0.years < $1.years }
    enough = lines.map { line in
      Line(years: line.years, share: stating.share { ($0.years ?? 0) <= line.years })
    }
    bands = [(0, 1), (2, 4), (5, 7), (8, nil)].map { (band: (first: Int, last: Int?)) in
      Band(
        first: band.first, last: band.last,
        share: stating.share { row in
          row.years.map { $0 >= band.first && $0 <= band.last ?? .max } ?? false
        })
    }
    quartiles = Quartiles(stating) { $0.years }
  }
}
