/// For each word of the lexicon the lists that it stands in, a bit a list.
struct WordLists: @unchecked Sendable {
  private let rows: UnsafeMutablePointer<UInt32>

  /// Takes the words of `lists`, which are in the order of `WordList`, for words up to `wordCount`.
  init(_ lists: [[WordID]], wordCount: Int) {
    precondition(lists.count <= UInt32.bitWidth, "a row of word lists is too short")
    rows = .allocate(capacity: wordCount + 1)
    rows.initialize(repeating: 0, count: wordCount + 1)
    for (list, words) in lists.enumerated() {
      for word in words { rows[Int(word)] |= 1 << UInt32(list) }
    }
  }

  /// Gives the memory back.
  func deallocate() { rows.deallocate() }

  /// Whether the word stands in that list.
  @inline(__always)
  func contains(_ word: WordID, _ list: WordList) -> Bool {
    rows[Int(word)] &>> UInt32(truncatingIfNeeded: list.rawValue) & 1 != 0
  }
}
