/// Disjoint sets of the numbers 0 ..< count; a set is known by its smallest member.
struct UnionFind {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func find(_ element: Int) -> Int {
    var element = element
    while parents[element] != element {
      parents[element] = parents[parents[element]]
      element = parents[element]
    }
    return element
  }

  mutating func unite(_ a: Int, _ b: Int) {
    let a = find(a)
    let b = find(b)
    if a != b { parents[max(a, b)] = min(a, b) }
  }
}
