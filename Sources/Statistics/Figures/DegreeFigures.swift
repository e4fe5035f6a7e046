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
  /// Postings that accept something else instead of the degree they require.
  public var substitutable: DegreeShare
  /// Postings that prefer a master's degree.
  public var mastersPreferred: DegreeShare
  /// Postings that prefer a doctorate.
  public var doctoratePreferred: DegreeShare
  /// Fields of study, the most named first; spellings of one field are counted together.
  public var fields: [FieldShare]

  init(_ rows: [PostingRow]) {
    let all = rows.map(DegreeFacts.init)
    let named = all.filter(\.namesDegree)
    func share(_ has: (DegreeFacts) -> Bool) -> DegreeShare {
      DegreeShare(
        all: Share(all.count(where: has), of: all.count),
        naming: Share(named.count(where: has), of: named.count))
    }
    naming = Share(named.count, of: all.count)
    lines = ([nil] + DegreeLevel.allCases).map { level in
      DegreeLine(
        level: level, strict: share { $0.strict == level }, floor: share { $0.floor == level },
        anyMention: share { facts in level.map(facts.mentions) ?? !facts.namesDegree })
    }
    substitutable = share(\.isSubstitutable)
    mastersPreferred = share(\.prefersMaster)
    doctoratePreferred = share(\.prefersDoctorate)
    fields = Self.fields(rows, named: named.count)
  }

  /// Counts fields where a degree is named, once a posting.
  private static func fields(_ rows: [PostingRow], named: Int) -> [FieldShare] {
    var counts: [String: Int] = [:]
    for row in rows where row.namesDegree {
      for field in Set(row.degree.fields.map(FieldNames.name)) { counts[field, default: 0] += 1 }
    }
    let shares = counts.map { field, count in
      FieldShare(
        field: field,
        share: DegreeShare(all: Share(count, of: rows.count), naming: Share(count, of: named)))
    }
    return shares.sorted { a, b in
      a.share.all.count == b.share.all.count
        ? ByteOrder.precedes(a.field, b.field) : a.share.all.count > b.share.all.count
    }
  }
}

/// What one posting says of degrees, without its evidence: small enough to be counted many times.
private struct DegreeFacts {
  var floor: DegreeLevel?
  var isSubstitutable: Bool
  var prefersMaster: Bool
  var prefersDoctorate: Bool
  var namesDegree: Bool
  /// A bit for each level that is named.
  private var named: UInt8

  /// The level that is required with nothing accepted instead.
  var strict: DegreeLevel? { isSubstitutable ? nil : floor }

  init(_ row: PostingRow) {
    floor = row.degree.minimum
    isSubstitutable = row.degree.substitutable
    prefersMaster = row.degree.preferred.contains(.master)
    prefersDoctorate = row.degree.preferred.contains(.doctorate)
    namesDegree = row.namesDegree
    named = DegreeLevel.allCases.reduce(0) { $0 | (row.mentions($1) ? 1 << UInt8($1.rank) : 0) }
  }

  func mentions(_ level: DegreeLevel) -> Bool { named & 1 << UInt8(level.rank) != 0 }
}
