/// Finds the name that somebody probably meant.
enum NearestName {
  /// The nearest of `names` to `word`, nil where none is near; of equals the first.
  ///
  /// Near means at most a third of the longer word's letters changed, case left out.
  static func of(_ word: String, in names: [String]) -> String? {
    let word = Array(word.lowercased().unicodeScalars)
    var best: (name: String, distance: Int)?
    for name in names {
      let letters = Array(name.lowercased().unicodeScalars)
      let limit = max(word.count, letters.count) / 3
      guard limit > 0, abs(word.count - letters.count) <= limit else { continue }
      let distance = distance(word, letters)
      if distance <= limit, distance < best?.distance ?? Int.max { best = (name, distance) }
    }
    return best?.name
  }

  /// Letters to insert, delete, replace or swap with their neighbour (optimal string alignment).
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var older: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, older[j - 1] + 1) }
        row.append(cost)
      }
      older = last
      last = row
    }
    return last[b.count]
  }
}
