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

  /// Whether the posting of a row meets it.
  ///
  /// A posting that lacks what is looked at meets none but a denied comparison.
  func holds(for row: Int, of table: PostingTable) -> Bool {
    matches(row, table) != comparison.isDenied
  }

  private func matches(_ row: Int, _ table: PostingTable) -> Bool {
    let cells = table.cells[row]
    func has(_ column: PostingTable.Column, _ holds: (String) -> Bool) -> Bool {
      table.string(column, row).map(holds) ?? false
    }
    switch key {
    case .family: return keys.contains(Cases.families[Int(cells.family)].rawValue)
    case .seniority: return keys.contains(Cases.seniorities[Int(cells.seniority)].rawValue)
    case .role: return keys.contains(Cases.roles[Int(cells.role)].rawValue)
    case .company: return has(.company) { keys.contains(NameKey.company($0)) }
    case .source: return has(.source, keys.contains)
    case .date: return has(.date, matchesDate)
    case .skill:
      return table.skills(row).contains { use in
        let name = table.skillNames.with(Int32(use >> 2)) {
          RecordExcerpt.skill(of: Array($0)).name
        }
        return keys.contains(name)
      }
    case .title: return has(.title) { matchesTitle(NameKey.words($0)) }
    case .country: return has(.country, keys.contains)
    case .workMode:
      return cells.workMode != PostingTable.Cells.none
        && keys.contains(Cases.workModes[Int(cells.workMode)].rawValue)
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
