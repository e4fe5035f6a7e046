import Model

/// Postings by job family and seniority.
public struct TitleFigures: Hashable, Sendable {
  /// One family, with its postings of each seniority.
  public struct Line: Hashable, Sendable {
    /// The family.
    public var family: Family
    /// Its postings of each seniority, in the order of `Seniority.allCases`, out of all.
    public var seniorities: [Share]
    /// Its postings, out of all.
    public var total: Share
  }

  /// One line for each family, in the order of `Family.allCases`.
  public var lines: [Line]
  /// Postings of each seniority, in the order of `Seniority.allCases`, out of all.
  public var seniorities: [Share]

  init(_ sample: CompanySample) {
    let width = Seniority.allCases.count
    let shares = sample.shares(of: Family.allCases.count * width) { row in
      CollectionOfOne(Int(row.cells.family) * width + Int(row.cells.seniority))
    }
    lines = Family.allCases.enumerated().map { place, family in
      Line(
        family: family,
        seniorities: (0..<width).map { seniority in
          shares[place * width + seniority] ?? Share(0, of: sample.count)
        }, total: sample.share { $0.family == family })
    }
    seniorities = Seniority.allCases.map { seniority in
      sample.share { $0.seniority == seniority }
    }
  }
}
