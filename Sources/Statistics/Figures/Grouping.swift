import Model

/// What postings are grouped by.
public enum Grouping: String, CaseIterable, Sendable {
  case role, family, seniority, company, country, source, month, quarter

  /// Whether its groups follow each other in time.
  public var isTime: Bool { self == .month || self == .quarter }

  /// At most so many keys make one grouping.
  public static let mostKeys = 2

  /// One key or two, as in `family,seniority`; nil where it is none, or the same twice.
  public static func keys(_ text: String) -> [Grouping]? {
    let words = text.split(separator: ",", omittingEmptySubsequences: false)
    let keys = words.compactMap { word in
      Grouping(rawValue: String(word.drop { $0 == " " }))
    }
    return keys.count == words.count && keys.count <= mostKeys && Set(keys).count == keys.count
      ? keys : nil
  }
}

/// One group of postings.
public struct GroupFigures: Hashable, Sendable {
  /// The group's name by each key: a role, a family, a company and so on; nil where the postings name
  /// none.
  public var names: [String?]
  /// Everything that is computed of its postings.
  public var figures: Figures

  /// Its name in one, nil where its postings name none by the one key.
  public var name: String? {
    names.count == 1 ? names[0] : names.map { $0 ?? "none" }.joined(separator: ", ")
  }
}

extension Grouping {
  /// The groups by one key or by several, in the order of the first, in each in that of the next.
  static func groups(
    of rows: [PostingRow], by keys: [Grouping]
  ) -> [(names: [String?], rows: [PostingRow])] {
    guard let key = keys.first else { return [] }
    let groups = key.groups(of: rows)
    guard keys.count > 1 else { return groups.map { ([$0.name], $0.rows) } }
    return groups.flatMap { name, rows in
      Self.groups(of: rows, by: Array(keys.dropFirst())).map { ([name] + $0.names, $0.rows) }
    }
  }

  /// The groups that have postings: those of closed lists in their own order, of dates in that of time,
  /// others largest first, then by name, and the one without a name last.
  func groups(of rows: [PostingRow]) -> [(name: String?, rows: [PostingRow])] {
    switch self {
    case .role: Self.split(rows, into: Role.allCases) { $0.role }
    case .family: Self.split(rows, into: Family.allCases) { $0.family }
    case .seniority: Self.split(rows, into: Seniority.allCases) { $0.seniority }
    case .company: Self.split(rows, .company) { $0.companyKeys[$1] }
    case .country: Self.split(rows, .country) { $0.table[.country, $1] }
    case .source: Self.split(rows, .source) { $0.table[.source, $1] }
    case .month: Self.inTime(rows, \.month)
    case .quarter: Self.inTime(rows, \.quarter)
    }
  }

  private static func inTime(
    _ rows: [PostingRow], _ time: (PostingRow) -> String?
  ) -> [(name: String?, rows: [PostingRow])] {
    let groups = Dictionary(grouping: rows, by: time)
    return groups.map { (name: $0, rows: $1) }.sorted { a, b in
      guard let left = a.name, let right = b.name else { return a.name != nil }
      return ByteOrder.precedes(left, right)
    }
  }

  private static func split<Word: RawRepresentable<String> & Hashable>(
    _ rows: [PostingRow], into words: [Word], by word: (PostingRow) -> Word
  ) -> [(name: String?, rows: [PostingRow])] {
    let groups = Dictionary(grouping: rows, by: word)
    return words.compactMap { word in groups[word].map { (word.rawValue, $0) } }
  }

  /// Groups by the key of the string in a column; `key` makes it of the string's number.
  private static func split(
    _ rows: [PostingRow], _ column: PostingTable.Column, key: (PostingRows, Int) -> String
  ) -> [(name: String?, rows: [PostingRow])] {
    guard let all = rows.first?.rows else { return [] }
    var places = ["": 0]
    let placeOf = (0..<all.table.strings(column)).map { number in
      let key = key(all, number)
      let place = places[key] ?? places.count
      places[key] = place
      return place
    }
    var groups = [[PostingRow]](repeating: [], count: places.count)
    for row in rows {
      let number = row.number(column)
      groups[number < 0 ? 0 : placeOf[Int(number)]].append(row)
    }
    let named = groups.enumerated().filter { !$0.element.isEmpty }.map { place, rows in
      (name: place == 0 ? nil : commonest(rows, column), rows: rows)
    }
    return named.sorted { a, b in
      guard let left = a.name, let right = b.name else { return a.name != nil }
      return a.rows.count == b.rows.count
        ? ByteOrder.precedes(left, right) : a.rows.count > b.rows.count
    }
  }

  /// The spelling that most postings use, the first in byte order of several.
  private static func commonest(_ rows: [PostingRow], _ column: PostingTable.Column) -> String? {
    guard let all = rows.first?.rows else { return nil }
    var counts: [Int32: Int] = [:]
    for row in rows { counts[row.number(column), default: 0] += 1 }
    let spellings = counts.map { (name: all.table[column, Int($0)], count: $1) }
    return spellings.min { a, b in
      a.count == b.count ? ByteOrder.precedes(a.name, b.name) : a.count > b.count
    }?.name
  }
}
