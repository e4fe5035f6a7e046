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
    let shares = sample.shares { [Place(family: $0.family, seniority: $0.seniority)] }
    lines = Family.allCases.map { family in
      Line(
        family: family,
        seniorities: Seniority.allCases.map { seniority in
          shares[Place(family: family, seniority: seniority)] ?? Share(0, of: sample.count)
        }, total: sample.share { $0.family == family })
    }
    seniorities = Seniority.allCases.map { seniority in
      sample.share { $0.seniority == seniority }
    }
  }

  private struct Place: Hashable {
    var family: Family
    var seniority: Seniority
  }
}
