import Model

/// What postings are grouped by.
public enum Grouping: String, CaseIterable, Sendable {
  case role, family, company, source
}

/// One group of postings.
public struct GroupFigures: Hashable, Sendable {
  /// The group's name: a role, a family, a company or a source; nil where the postings name none.
  public var name: String?
  /// Everything that is computed of its postings.
  public var figures: Figures
}

extension Grouping {
  /// The groups that have postings: roles and families in their own order, others largest first,
  /// then by name, and the one without a name last.
  func groups(of rows: [PostingRow]) -> [(name: String?, rows: [PostingRow])] {
    switch self {
    case .role: Self.split(rows, into: Role.allCases) { $0.role }
    case .family: Self.split(rows, into: Family.allCases) { $0.family }
    case .company: Self.split(rows, name: \.company, key: NameKey.company)
    case .source: Self.split(rows, name: { $0.source }, key: { $0 })
    }
  }

  private static func split<Word: RawRepresentable<String> & Hashable>(
    _ rows: [PostingRow], into words: [Word], by word: (PostingRow) -> Word
  ) -> [(name: String?, rows: [PostingRow])] {
    let groups = Dictionary(grouping: rows, by: word)
    return words.compactMap { word in groups[word].map { (word.rawValue, $0) } }
  }

  private static func split(
    _ rows: [PostingRow], name: (PostingRow) -> String?, key: (String) -> String
  ) -> [(name: String?, rows: [PostingRow])] {
    let groups = Dictionary(grouping: rows) { row in name(row).map(key) ?? "" }
    let named = groups.map { key, rows in
      (name: key.isEmpty ? nil : commonest(rows.compactMap(name)), rows: rows)
    }
    return named.sorted { a, b in
      guard let left = a.name, let right = b.name else { return a.name != nil }
      return a.rows.count == b.rows.count
        ? ByteOrder.precedes(left, right) : a.rows.count > b.rows.count
    }
  }

  /// The spelling that most postings use, the first in byte order of several.
  private static func commonest(_ spellings: [String]) -> String? {
    var counts: [String: Int] = [:]
    for spelling in spellings { counts[spelling, default: 0] += 1 }
    return counts.min { a, b in
      a.value == b.value ? ByteOrder.precedes(a.key, b.key) : a.value > b.value
    }?.key
  }
}
