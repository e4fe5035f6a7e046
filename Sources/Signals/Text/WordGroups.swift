/// For each word of the lexicon the groups that it belongs to, a bit a group: one place in memory
/// answers for all groups.
struct WordGroups {
  /// 64-bit numbers a word.
  private let width: Int
  private var rows: [UInt64]

  /// Makes the table of `sets`, which are numbered in their order, for words up to `count`.
  init(_ sets: [WordSet], wordCount: Int) {
    let width = (sets.count + 63) / 64
    var rows = [UInt64](repeating: 0, count: (wordCount + 1) * width)
    for (group, set) in sets.enumerated() {
      set.forEach { rows[Int($0) * width + group >> 6] |= 1 << UInt64(group & 63) }
    }
    self.width = width
    self.rows = rows
  }

  /// Whether the word belongs to that group.
  @inline(__always)
  func contains(_ word: WordID, _ group: Int) -> Bool {
    rows[Int(word) * width + group >> 6] >> UInt64(group & 63) & 1 != 0
  }
}
