import Model

/// A part of the vocabularies that come with jobreq, as a user's file would write it.
public struct VocabularySection: Hashable, Sendable {
  /// What stands behind "#" above its lines: a category of skills, or a topic with its kind, as
  /// "heading: preferred".
  public let name: String
  /// Its lines; `(a|b|)` lists alternatives.
  public let lines: [String]

  /// Whether it holds skills rather than phrases.
  public var isOfSkills: Bool { !name.contains(": ") }

  /// All to which a user's file can add, skills first.
  public static var all: [VocabularySection] {
    let skills = SkillVocabulary.tables.flatMap { sections(of: $0) }
    let phrases = PhraseTopic.all.flatMap { topic in
      let tables = topic.tables.flatMap { sections(of: $0) }
      return topic.kinds.map { kind in
        VocabularySection(
          name: "\(topic.name): \(kind.name)",
          lines: tables.filter { $0.name == kind.group }.flatMap(\.lines))
      }
    }
    return skills + phrases
  }

  private static func sections(of table: String) -> [VocabularySection] {
    var sections: [(name: String, lines: [String])] = []
    for line in VocabularyTable(table) {
      switch line {
      case .group(let name): sections.append((name, []))
      case .entry(let entry):
        guard !sections.isEmpty else { continue }
        sections[sections.count - 1].lines.append(String(decoding: entry, as: UTF8.self))
      }
    }
    return sections.map { VocabularySection(name: $0.name, lines: $0.lines) }
  }
}
