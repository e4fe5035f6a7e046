import Model

/// How a posting's words on degrees are turned into one level.
public enum DegreeSeries: String, CaseIterable, Sendable {
  /// The level is required and nothing else is accepted instead.
  case strict
  /// The level is the lowest that meets the requirement.
  case floor
  /// The level is named, required or preferred.
  case anyMention = "any-mention"
}

/// One count over both denominators.
public struct DegreeShare: Hashable, Sendable {
  /// Out of all postings.
  public var all: Share
  /// Out of the postings that name a degree, counting only those.
  public var naming: Share
}

/// One level of degree, or none, in the three series.
public struct DegreeLine: Hashable, Sendable {
  /// The level; nil for no degree.
  public var level: DegreeLevel?
  /// A required degree of that level and nothing instead; for none: no degree that nothing replaces.
  public var strict: DegreeShare
  /// That level as the minimum; for none: no degree required.
  public var floor: DegreeShare
  /// That level required or preferred; for none: no degree named.
  public var anyMention: DegreeShare

  /// The line's share in a series.
  public subscript(series: DegreeSeries) -> DegreeShare {
    switch series {
    case .strict: strict
    case .floor: floor
    case .anyMention: anyMention
    }
  }
}

/// A field of study and how many name it.
public struct FieldShare: Hashable, Sendable {
  /// The field, lower case.
  public var field: String
  /// Postings that name it next to a degree.
  public var share: DegreeShare
}

/// What a set of postings says of degrees.
public struct DegreeFigures: Hashable, Sendable {
  /// Postings that name a degree, required or preferred.
  public var naming: Share
  /// No degree, then the levels, rising.
  public var lines: [DegreeLine]
  /// The minimum in groups, in the order of `MinimumGroup.allCases`: together all postings.
  public var minimum: [Share]
  /// What postings come to, in the order of `DegreeDemand.allCases`: together all postings.
  public var demand: [Share]
  /// Postings that accept something else instead of the degree they require.
  public var substitutable: DegreeShare
  /// Postings that prefer a master's degree.
  public var mastersPreferred: DegreeShare
  /// Postings that prefer a doctorate.
  public var doctoratePreferred: DegreeShare
  /// Fields of study, the most named first; spellings of one field are counted together.
  public var fields: [FieldShare]

  init(_ all: CompanySample) {
    let named = all.filter(\.namesDegree)
    func share(_ has: (PostingRow) -> Bool) -> DegreeShare {
      DegreeShare(all: all.share(has), naming: named.share(has))
    }
    naming = all.share(\.namesDegree)
    lines = ([nil] + DegreeLevel.allCases).map { level in
      DegreeLine(
        level: level,
        strict: share { ($0.degree.substitutable ? nil : $0.degree.minimum) == level },
        floor: share { $0.degree.minimum == level },
        anyMention: share { row in level.map(row.mentions) ?? !row.namesDegree })
    }
    minimum = MinimumGroup.allCases.map { group in
      all.share { MinimumGroup($0.degree.minimum) == group }
    }
    demand = DegreeDemand.allCases.map { demand in all.share { DegreeDemand($0) == demand } }
    substitutable = share(\.degree.substitutable)
    mastersPreferred = share { $0.degree.preferred.contains(.master) }
    doctoratePreferred = share { $0.degree.preferred.contains(.doctorate) }
    fields = Self.fields(all, named)
  }

  /// Counts fields where a degree is named, once a posting.
  private static func fields(_ all: CompanySample, _ named: CompanySample) -> [FieldShare] {
    guard let rows = all.rows.first?.rows else { return [] }
    func fields(_ row: PostingRow) -> [Int] { row.namesDegree ? rows.fields.of(row) : [] }
    let naming = named.shares(of: rows.fields.names.count, fields)
    let shares = all.shares(of: rows.fields.names.count, fields).map { field, share in
      FieldShare(
        field: rows.fields.names[field],
        share: DegreeShare(all: share, naming: naming[field] ?? Share(0, of: named.count)))
    }
    return shares.sorted { a, b in
      a.share.all.count == b.share.all.count
        ? ByteOrder.precedes(a.field, b.field) : a.share.all.count > b.share.all.count
    }
  }
}
