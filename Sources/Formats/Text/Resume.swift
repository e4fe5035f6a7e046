import Markup
import Model

/// Tells a curriculum vitae from a posting: its lines are dated, and it speaks to nobody.
enum Resume {
  /// Lines with a span of years from which on a text is one.
  private static let fewestSpans = 3
  /// Most bytes before a line's span: a date that stands in front, or behind a place of work.
  private static let longestLine = 120

  /// Whether a text tells of somebody's years: "2019–2022: Analyst", "2022 – present".
  static func isOne(_ text: [UInt8]) -> Bool {
    let dated = TextLines(text[...]).count { $0.count <= longestLine && spansYears($0) }
    guard dated >= fewestSpans else { return false }
    return !text.split(whereSeparator: { !$0.isWord }).contains {
      $0.equalsCaseless("you") || $0.equalsCaseless("your")
    }
  }

  /// Whether a line holds two years, or a year and "present", with a dash between.
  private static func spansYears(_ line: ByteRun) -> Bool {
    var index = line.startIndex
    while let found = line[index...].firstIndex(where: \.isDigit) {
      let end = line[found...].firstIndex { !$0.isDigit } ?? line.endIndex
      index = end
      guard isYear(line[found..<end]) else { continue }
      let rest = line[end...].drop { $0 == 0x20 }
      guard let dash = dashes.first(where: { rest.starts(with: $0.utf8) }) else { continue }
      let next = rest.dropFirst(dash.utf8.count).drop { $0 == 0x20 }
      let word = next.prefix { $0 < 0x80 && $0.isWord }
      if isYear(word)
        || ["present", "now", "today", "current"].contains(where: { word.equalsCaseless($0) })
      {
        return true
      }
    }
    return false
  }

  private static let dashes = ["-", "–", "—"]

  private static func isYear(_ word: ByteRun) -> Bool {
    word.count == 4 && word.allSatisfy(\.isDigit)
      && (word.starts(with: "19".utf8) || word.starts(with: "20".utf8))
  }
}
