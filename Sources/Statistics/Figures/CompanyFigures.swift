import Model

/// How the postings spread over companies.
public struct CompanyFigures: Hashable, Sendable {
  /// Share of a company's postings with a level as their minimum; nil for no degree required.
  public struct Floor: Hashable, Sendable {
    /// The level.
    public var level: DegreeLevel?
    /// Its share, out of the company's postings.
    public var share: Share
  }

  /// One company.
  public struct Line: Hashable, Sendable {
    /// The spelling of its name that most of its postings use.
    public var name: String
    /// The name without what differs from spelling to spelling, as `PostingRow.companyKey` has it.
    public var key: String { NameKey.company(name) }
    /// Its postings, out of all.
    public var postings: Share
    /// The minimum of its postings: none, then the levels, rising.
    public var floors: [Floor]
  }

  /// Postings that name their company.
  public var named: Share
  /// One line a company, the one of most postings first, then by name.
  public var lines: [Line]

  init(_ rows: [PostingRow]) {
    let groups = Grouping.company.groups(of: rows).filter { $0.name != nil }
    let sample = CompanySample(rows)
    named = sample.share(\.namesCompany)
    lines = groups.map { name, own in
      Line(
        name: name ?? "", postings: Share(own.count, of: rows.count),
        floors: ([nil] + DegreeLevel.allCases).map { level in
          Floor(
            level: level,
            share: Share(own.count { $0.degree.minimum == level }, of: own.count))
        })
    }
  }
}
