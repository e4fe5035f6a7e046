import Model

extension PostingTable {
  /// The rows by the bytes of their ids; rows of one id by what they hold, not by when they came.
  func order() -> [Int] {
    (0..<count).sorted { a, b in
      let order = ids.compare(Int32(a), Int32(b))
      return order == 0 ? precedes(a, b) : order < 0
    }
  }

  private func precedes(_ a: Int, _ b: Int) -> Bool {
    if cells[a].textHash != cells[b].textHash { return cells[a].textHash < cells[b].textHash }
    for column in columns {
      let (left, right) = (column.numbers[a], column.numbers[b])
      guard left != right else { continue }
      guard left >= 0, right >= 0 else { return left < right }
      return column.table.compare(left, right) < 0
    }
    let (left, right) = (cells[a].numbers, cells[b].numbers)
    guard left == right else { return left.lexicographicallyPrecedes(right) }
    return Self.precedes(skills(a), skills(b), skillNames)
      ?? Self.precedes(certificates(a), certificates(b), certificateNames) ?? false
  }

  /// Whether uses come before others by their names and standings; nil where they are the same.
  private static func precedes(
    _ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>, _ names: StringTable
  ) -> Bool? {
    for (left, right) in zip(a, b) where left != right {
      let order = names.compare(Int32(left >> 2), Int32(right >> 2))
      return order == 0 ? left & 3 < right & 3 : order < 0
    }
    return a.count == b.count ? nil : a.count < b.count
  }
}

extension PostingTable.Cells {
  /// Everything but the hash of the text.
  fileprivate var numbers: [UInt64] {
    [
      UInt64(bitPattern: Int64(textBytes)), duties, specialisations,
      UInt64(bitPattern: Int64(yearly)), UInt64(proofRequired), UInt64(proofPreferred),
      UInt64(family), UInt64(seniority), UInt64(role), UInt64(workMode), UInt64(industry),
      UInt64(minimum), UInt64(years), isSubstitutable ? 1 : 0, statesPay ? 1 : 0,
    ]
  }
}

extension PostingRow: Hashable {
  /// Compares what both hold, in whatever tables it stands.
  public static func == (a: PostingRow, b: PostingRow) -> Bool {
    a.cells == b.cells && a.id == b.id && a.duplicateOf == b.duplicateOf
      && a.certificateUses == b.certificateUses && a.skillUses == b.skillUses
      && PostingTable.Column.allCases.allSatisfy { a.bytes($0) == b.bytes($0) }
  }

  /// Hashes what tells postings apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(textHash)
  }

  private func bytes(_ column: PostingTable.Column) -> [UInt8]? {
    let number = number(column)
    return number < 0 ? nil : rows.table.columns[column.rawValue].table.with(number) { Array($0) }
  }

  private var skillUses: [SkillName: Standing] {
    Dictionary(uniqueKeysWithValues: skills.map { (rows.skillNames[Int($0.skill)], $0.standing) })
  }

  private var certificateUses: [String: Standing] {
    Dictionary(certificates.map { (rows.certificateNames[Int($0.skill)], $0.standing) }) {
      min($0, $1)
    }
  }
}
