/// Sets of postings of which no two state different pay.
struct PaidSets {
  private var sets: UnionFind
  /// The pay that a set's postings state, by its first member; empty where none does.
  private var pay: [[Int]]

  /// Starts with a set for each row.
  init(_ rows: [DuplicateSignature]) {
    sets = UnionFind(count: rows.count)
    pay = rows.map(\.pay)
  }

  mutating func find(_ element: Int) -> Int { sets.find(element) }

  /// Unites two sets unless they state different pay.
  mutating func unite(_ a: Int, _ b: Int) {
    let a = find(a)
    let b = find(b)
    guard a != b, pay[a].isEmpty || pay[b].isEmpty || pay[a] == pay[b] else { return }
    sets.unite(a, b)
    pay[min(a, b)] = pay[a].isEmpty ? pay[b] : pay[a]
  }
}
