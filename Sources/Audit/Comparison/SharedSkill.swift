import Model

/// A skill and how many of the audited postings ask for it.
public struct SharedSkill: Hashable, Sendable {
  /// Canonical name.
  public var name: String
  /// Category of the vocabulary.
  public var category: String
  /// Postings that require it, by their places in the audit.
  public var requiredBy: [Int]
  /// Those of them that would take something else instead ("PyTorch or TensorFlow").
  public var asAlternative: Int
  /// Number of postings that prefer it.
  public var preferredBy: Int

  /// All skills required by any of the postings, the most shared first, then by name.
  static func of(_ records: [Record]) -> [SharedSkill] {
    var found: [SharedSkill] = []
    var places: [String: Int] = [:]
    for (index, record) in records.enumerated() {
      for skill in record.skills where skill.standing != .mentioned {
        let place = places[skill.name] ?? found.count
        if place == found.count {
          places[skill.name] = place
          found.append(
            SharedSkill(
              name: skill.name, category: skill.category, requiredBy: [], asAlternative: 0,
              preferredBy: 0))
        }
        if skill.standing == .required {
          found[place].requiredBy.append(index)
          if skill.alternative != nil { found[place].asAlternative += 1 }
        } else {
          found[place].preferredBy += 1
        }
      }
    }
    return found.filter { !$0.requiredBy.isEmpty }.sorted { a, b in
      if a.requiredBy.count != b.requiredBy.count { return a.requiredBy.count > b.requiredBy.count }
      if a.asAlternative != b.asAlternative { return a.asAlternative < b.asAlternative }
      return NameOrder.precedes(a.name, b.name)
    }
  }
}

/// The order of names, the same everywhere: letters without case, then bytes.
enum NameOrder {
  static func precedes(_ a: String, _ b: String) -> Bool {
    let (x, y) = (a.lowercased(), b.lowercased())
    if x != y { return x.utf8.lexicographicallyPrecedes(y.utf8) }
    return a.utf8.lexicographicallyPrecedes(b.utf8)
  }
}
