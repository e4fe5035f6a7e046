/// Which of a few words the titles have, each title looked at once.
struct TitleWords {
  /// By the number of the title, a bit a word.
  private let found: [UInt64]

  init(_ words: [String], in table: PostingTable) {
    let titles = table.columns[PostingTable.Column.title.rawValue].table
    let marks = words.map { " \($0) " }
    found = (0..<titles.count).map { number in
      let title = " \(NameKey.words(titles[Int32(number)])) "
      return marks.enumerated().reduce(0) { bits, mark in
        title.contains(mark.element) ? bits | 1 << UInt64(mark.offset) : bits
      }
    }
  }

  /// Whether a posting's title has the word at a place.
  func has(_ word: Int, _ row: PostingRow) -> Bool {
    let title = row.number(.title)
    return title >= 0 && found[Int(title)] & 1 << UInt64(word) != 0
  }
}
