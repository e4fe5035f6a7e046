import Model

/// One condition of a population, as in `family=data-scientist,data-analyst`.
public struct Condition: Hashable, Sendable {
  /// What of a posting is looked at.
  public enum Key: String, CaseIterable, Sendable {
    case family, seniority, role, company, source, date, skill, title, country
    case workMode = "work-mode"
  }

  /// How it is compared with the values.
  public enum Comparison: String, CaseIterable, Sendable {
    case isNot = "!="
    case lacksWords = "!~"
    case isAtLeast = ">="
    case isAtMost = "<="
    case `is` = "="
    case hasWords = "~"
    case isAbove = ">"
    case isBelow = "<"

    /// Whether it holds where the comparison that it denies does not.
    var isDenied: Bool { self == .isNot || self == .lacksWords }
  }

  /// What is looked at.
  public let key: Key
  /// How it is compared.
  public let comparison: Comparison
  /// The values as they are written; one will do, and of a denied comparison none.
  public let values: [String]
  /// The values as they are compared.
  private let keys: [String]

  init(_ key: Key, _ comparison: Comparison, _ values: [String]) {
    self.key = key
    self.comparison = comparison
    self.values = values
    keys =
      switch key {
      case .company: values.map(NameKey.company)
      case .title: values.map(NameKey.words)
      case .family, .seniority, .role, .source, .date, .skill, .country, .workMode: values
      }
  }

  /// Whether a record meets it.
  ///
  /// A record that lacks what is looked at meets none but a denied comparison.
  func holds(for record: Record) -> Bool { matches(record) != comparison.isDenied }

  private func matches(_ record: Record) -> Bool {
    switch key {
    case .family: keys.contains(record.family.value.rawValue)
    case .seniority: keys.contains(record.seniority.value.rawValue)
    case .role: keys.contains(record.role.value.rawValue)
    case .company: record.company.value.map { keys.contains(NameKey.company($0)) } ?? false
    case .source: keys.contains(record.source)
    case .date: record.date.map(matchesDate) ?? false
    case .skill: record.skills.contains { keys.contains($0.name) }
    case .title: matchesTitle(NameKey.words(record.title.value))
    case .country: record.terms.place.value?.country.map(keys.contains) ?? false
    case .workMode: record.terms.workMode.value.map { keys.contains($0.rawValue) } ?? false
    }
  }

  /// Compares as much of a date as the value states: `2026-01` is all of January.
  private func matchesDate(_ date: String) -> Bool {
    keys.contains { value in
      let date = String(date.prefix(value.count))
      return switch comparison {
      case .isAtLeast: date >= value
      case .isAtMost: date <= value
      case .isAbove: date > value
      case .isBelow: date < value
      case .is, .isNot, .hasWords, .lacksWords: date == value
      }
    }
  }

  private func matchesTitle(_ title: String) -> Bool {
    keys.contains { words in
      switch comparison {
      case .hasWords, .lacksWords: " \(title) ".contains(" \(words) ")
      default: title == words
      }
    }
  }

  /// The condition as `--where` takes it.
  public var description: String {
    key.rawValue + comparison.rawValue
      + values.map { value in
        value.contains { ",;\" ".contains($0) } ? "\"\(value)\"" : value
      }.joined(separator: ", ")
  }
}
