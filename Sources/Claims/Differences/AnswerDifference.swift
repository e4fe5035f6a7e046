import Model

/// What two readings of one posting answer differently.
public struct AnswerDifference: Hashable, Sendable {
  /// One answer a word group, as "family other → data-analyst" or "skill + Kafka (required)"; empty where
  /// both say the same.
  public let words: [String]

  /// Compares the answers that reports count.
  public init(from before: Record, to after: Record) {
    var words: [String] = []
    func compare(_ name: String, _ answer: (Record) -> String?) {
      let (old, new) = (answer(before), answer(after))
      if old != new { words.append("\(name) \(old ?? "none") → \(new ?? "none")") }
    }
    compare("title") { $0.title.value }
    compare("company") { $0.company.value }
    compare("family") { $0.family.value.rawValue }
    compare("seniority") { $0.seniority.value.rawValue }
    compare("role") { $0.role.value.rawValue }
    compare("minimum") { $0.degree.minimum?.rawValue }
    compare("substitutable") { String($0.degree.substitutable) }
    compare("preferred") { Self.list($0.degree.preferred.map(\.rawValue)) }
    compare("fields") { Self.list($0.degree.fields) }
    compare("years") { $0.years.value.map(String.init) }
    let (old, new) = (Self.skills(before), Self.skills(after))
    words += old.filter { !new.contains($0) }.map { "skill - \($0)" }
    words += new.filter { !old.contains($0) }.map { "skill + \($0)" }
    self.words = words
  }

  private static func list(_ names: [String]) -> String? {
    names.isEmpty ? nil : names.joined(separator: ", ")
  }

  private static func skills(_ record: Record) -> [String] {
    record.skills.map { "\($0.name) (\($0.standing.rawValue))" }
  }
}
