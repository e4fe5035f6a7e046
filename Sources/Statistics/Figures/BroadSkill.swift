import Model

/// A broad skill, by its own name and with the narrower ones that are part of it.
public struct BroadSkill: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// Postings that name it.
  public var named: Share
  /// Postings that name it or a narrower one: of cloud platforms also those that name AWS.
  public var withNarrower: Share

  /// The broad skills of which postings name a narrower one, the most frequent first.
  ///
  /// `broader` has, for each skill by name, all that it is part of.
  static func lines(
    _ rows: [PostingRow], names: [SkillName], broader: [String: [String]]
  ) -> [BroadSkill] {
    guard !broader.isEmpty else { return [] }
    let sample = CompanySample(rows)
    let above = names.map { broader[$0.name] ?? [] }
    let broad = Set(above.flatMap { $0 })
    func named(_ row: PostingRow) -> Set<String> {
      Set(row.skills.map { names[Int($0.skill)].name }).intersection(broad)
    }
    let own = sample.shares(named)
    let all = sample.shares { row in
      row.skills.reduce(into: named(row)) { $0.formUnion(above[Int($1.skill)]) }
    }
    return all.map { name, share in
      BroadSkill(name: name, named: own[name] ?? Share(0, of: rows.count), withNarrower: share)
    }.filter { $0.withNarrower.count > $0.named.count }.sorted { a, b in
      a.withNarrower.count == b.withNarrower.count
        ? ByteOrder.precedes(a.name, b.name) : a.withNarrower.count > b.withNarrower.count
    }
  }
}
