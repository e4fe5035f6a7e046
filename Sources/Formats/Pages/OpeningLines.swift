import Model

/// Tells a posting by how it opens where it has none of the usual words: with the name of a job above a
/// text that speaks to somebody.
enum OpeningLines {
  /// Lines among which the job's name stands.
  private static let count = 3
  /// Most bytes of a line that can hold one.
  private static let longest = 160
  /// How often the text must say "you" or "we".
  private static let addresses = 2

  /// Whether one of the first lines names a job and the text speaks to its reader.
  static func nameJob(_ text: [UInt8]) -> Bool {
    let lines = lines(text)
    guard let first = lines.first, !first.starts(with: "#!".utf8),
      lines.contains(where: { JobNouns.isIn($0) })
    else { return false }
    var found = 0
    for word in text.split(whereSeparator: { !$0.isWord }) where isAddress(word) {
      found += 1
      if found == addresses { return true }
    }
    return false
  }

  /// The first lines with words in them, without those that name nothing: long ones, and questions, which
  /// head articles on a job.
  static func lines(_ text: [UInt8]) -> [ByteRun] {
    text.split(separator: 0x0A, maxSplits: 20)
      .filter { $0.contains(where: \.isWord) }.prefix(count)
      .filter { $0.count <= longest && $0.last(where: { $0 > 0x20 }) != UInt8(ascii: "?") }
  }

  private static func isAddress(_ word: ByteRun) -> Bool {
    (["you", "your", "we", "our", "us"] as [StaticString]).contains { word.equalsCaseless($0) }
  }
}
