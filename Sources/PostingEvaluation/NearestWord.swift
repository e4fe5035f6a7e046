/// Finds what somebody who mistyped a word may have meant.
public enum NearestWord {
  /// The candidate that the fewest letters tell from `word`; nil where more than half of them would
  /// have to change. Of equally near ones the first.
  public static func of<Words: Sequence<String>>(_ word: String, in candidates: Words) -> String? {
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      let distance = distance(Array(word.lowercased()), Array(candidate.lowercased()))
      guard distance * 2 <= max(word.count, candidate.count) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
    }
    return best?.word
  }

  /// Insertions, deletions and substitutions that turn one word into the other (Levenshtein, 1966).
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let substitution = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substitution, row[j] + 1, diagonal + 1)
      }
    }
    return row[b.count]
  }
}
