/// Which of a few words the titles have, each title looked at once.
public struct TitleWords: Sendable {
  /// The words that tell variants of one job apart.
  static let variants = [
    "applied", "ai", "ii", "iii", "mlops", "platform", "infrastructure", "generative", "llm",
    "research", "forward deployed",
  ]

  /// By the number of the title, a bit a word.
  private let found: [UInt64]

  private init(found: [UInt64]) { self.found = found }

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

  /// Looks for the words that tell variants apart in the titles of some postings.
  public init(of rows: [PostingRow]) {
    if let table = rows.first?.rows.table {
      self.init(Self.variants, in: table)
    } else {
      self.init(found: [])
    }
  }

  /// The words that tell variants apart which the title of one of the postings has.
  public func variants(in row: PostingRow) -> [String] {
    Self.variants.enumerated().filter { has($0.offset, row) }.map(\.element)
  }

  /// Whether a posting's title has the word at a place.
  func has(_ word: Int, _ row: PostingRow) -> Bool {
    let title = row.number(.title)
    return title >= 0 && found[Int(title)] & 1 << UInt64(word) != 0
  }
}
