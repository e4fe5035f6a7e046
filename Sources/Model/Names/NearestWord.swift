/// Finds the word that somebody who mistyped one probably meant.
public enum NearestWord {
  /// The nearest of `candidates` to `word`, nil where none is near; of equally near ones the first.
  ///
  /// Near means at most a third of the longer word's letters changed, case left out.
  public static func of(_ word: String, in candidates: some Sequence<String>) -> String? {
    let length = word.unicodeScalars.count
    guard length <= longest else { return nil }
    let word = Array(word.lowercased().unicodeScalars)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      // Lower case moves a length by a letter or two at most; the exact test follows.
      let count = candidate.unicodeScalars.count
      guard abs(length - count) <= max(length, count) / 3 + 2 else { continue }
      let letters = Array(candidate.lowercased().unicodeScalars)
      let limit = max(word.count, letters.count) / 3
      guard limit > 0, abs(word.count - letters.count) <= min(limit, best?.distance ?? limit) else {
        continue
      }
      let distance = distance(word, letters)
      if distance <= limit, distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// Letters above which a word is no slip of the pen, and not compared.
  private static let longest = 100

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
