/// For each word of the lexicon the lists that it stands in, a bit a list.
struct WordLists: @unchecked Sendable {
  private let rows: UnsafePointer<UInt32>

  /// Takes what `write` wrote.
  init(_ image: inout ImageReader) { rows = image.pointer() }

  /// Writes the words of `lists`, which are in the order of `WordList`, for words up to `wordCount`.
  static func write(_ lists: [[WordID]], wordCount: Int, to writer: inout ImageWriter) {
    precondition(lists.count <= UInt32.bitWidth, "a row of word lists is too short")
    var rows = [UInt32](repeating: 0, count: wordCount + 1)
    for (list, words) in lists.enumerated() {
      for word in words { rows[Int(word)] |= 1 << UInt32(list) }
    }
    writer.append(rows)
  }

  /// Whether the word stands in that list.
  @inline(__always)
  func contains(_ word: WordID, _ list: WordList) -> Bool {
    rows[Int(word)] &>> UInt32(truncatingIfNeeded: list.rawValue) & 1 != 0
  }
}
