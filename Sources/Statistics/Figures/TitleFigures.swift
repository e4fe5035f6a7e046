import Model

/// Postings by job family and seniority.
public struct TitleFigures: Hashable, Sendable {
  /// One family, with its postings of each seniority.
  public struct Line: Hashable, Sendable {
    /// The family.
    public var family: Family
    /// Number of postings of each seniority, in the order of `Seniority.allCases`.
    public var counts: [Int]
    /// Its postings, out of all.
    public var total: Share
  }

  /// One line for each family, in the order of `Family.allCases`.
  public var lines: [Line]
  /// Postings of each seniority, in the order of `Seniority.allCases`, out of all.
  public var seniorities: [Share]

  init(_ rows: [PostingRow]) {
    var counts = [[Int]](
      repeating: [Int](repeating: 0, count: Seniority.allCases.count),
      count: Family.allCases.count)
    let places = Dictionary(
      uniqueKeysWithValues: Family.allCases.enumerated().map { ($1, $0) })
    for row in rows { counts[places[row.family] ?? 0][row.seniority.rank] += 1 }
    lines = zip(Family.allCases, counts).map { family, counts in
      Line(family: family, counts: counts, total: Share(counts.reduce(0, +), of: rows.count))
    }
    seniorities = Seniority.allCases.indices.map { place in
      Share(counts.reduce(0) { $0 + $1[place] }, of: rows.count)
    }
  }
}
