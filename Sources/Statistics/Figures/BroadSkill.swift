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
    let broad = Set(names.flatMap { broader[$0.name] ?? [] }).sorted(by: ByteOrder.precedes)
    let places = Dictionary(uniqueKeysWithValues: broad.enumerated().map { ($1, $0) })
    let own = names.map { skill in places[skill.name].map { [$0] } ?? [] }
    let above = zip(own, names).map { own, skill in
      Array(Set(own + (broader[skill.name] ?? []).compactMap { places[$0] }))
    }
    func shares(_ broadOf: [[Int]]) -> [Int: Share] {
      sample.shares(of: broad.count) { row in
        var found: [Int] = []
        for use in row.skills {
          for broad in broadOf[Int(use.skill)] where !found.contains(broad) { found.append(broad) }
        }
        return found
      }
    }
    let named = shares(own)
    return shares(above).map { skill, share in
      BroadSkill(
        name: broad[skill], named: named[skill] ?? Share(0, of: rows.count), withNarrower: share)
    }.filter { $0.withNarrower.count > $0.named.count }.sorted { a, b in
      a.withNarrower.count == b.withNarrower.count
        ? ByteOrder.precedes(a.name, b.name) : a.withNarrower.count > b.withNarrower.count
    }
  }
}
