/// Sets of postings of which no two state different pay.
struct PaidSets {
  private var sets: UnionFind
  /// The pay that a set's postings state, by its first member, as `DuplicateKeys` number it; 0 where none does.
  private var pay: [Int32]

  /// Starts with a set for each row.
  init(_ rows: [DuplicateKeys.Key]) {
    sets = UnionFind(count: rows.count)
    pay = rows.map(\.pay)
  }

  mutating func find(_ element: Int) -> Int { sets.find(element) }

  /// Unites two sets unless they state different pay.
  mutating func unite(_ a: Int, _ b: Int) {
    let a = find(a)
    let b = find(b)
    guard a != b, pay[a] == 0 || pay[b] == 0 || pay[a] == pay[b] else { return }
    sets.unite(a, b)
    pay[min(a, b)] = pay[a] == 0 ? pay[b] : pay[a]
  }
}
