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
    public var name: String { Self.name(first, last) }

    static func name(_ first: Int, _ last: Int?) -> String {
      last.map { "\(first)-\($0)" } ?? "\(first)+"
    }
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

  /// Where bands begin and end.
  private static let ends: [(first: Int, last: Int?)] = [(0, 1), (2, 4), (5, 7), (8, nil)]

  /// The name of the band that years are of.
  public static func band(of years: Int) -> String {
    let (first, last) = ends.last { $0.first <= years } ?? ends[0]
    return Band.name(first, last)
  }

  init(_ all: CompanySample) {
    let stating = all.filter { $0.years != nil }
    stated = all.share { $0.years != nil }
    lines = stating.shares(of: 256) { CollectionOfOne(Int($0.cells.years)) }
      .map { Line(years: $0, share: $1) }.sorted { $0.years < $1.years }
    enough = lines.map { line in
      Line(years: line.years, share: stating.share { ($0.years ?? 0) <= line.years })
    }
    bands = Self.ends.map { first, last in
      Band(
        first: first, last: last,
        share: stating.share { row in
          row.years.map { $0 >= first && $0 <= last ?? .max } ?? false
        })
    }
    quartiles = Quartiles(stating) { $0.years }
  }
}
