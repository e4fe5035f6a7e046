/// A message that people read at a terminal, whatever the length of what it quotes.
package enum ShortMessage {
  /// Characters that are kept of what stands in quotation marks.
  static let quoted = 200
  /// Characters of a message in one line; what is above goes out of its middle, since what to do about
  /// it stands at the end.
  static let most = 1_000

  /// One line of a message, shortened where a file or an argument put too much into it.
  package static func of(_ line: String) -> String {
    guard line.utf8.count > quoted else { return line }
    var short = ""
    var rest = line[...]
    while let open = rest.firstIndex(where: { $0 == "\"" || $0 == "'" }) {
      let mark = rest[open]
      // An apostrophe follows a letter.
      let isMark = mark == "\"" || open == rest.startIndex || rest[rest.index(before: open)] == " "
      let start = rest.index(after: open)
      short += rest[..<start]
      rest = rest[start...]
      guard isMark, let close = rest.firstIndex(of: mark) else { continue }
      let words = rest[..<close]
      short += words.prefix(quoted)
      if words.dropFirst(quoted).first != nil { short += "…" }
      short.append(mark)
      rest = rest[rest.index(after: close)...]
    }
    short += rest
    let end = most * 3 / 10
    guard short.count > most else { return short }
    return short.prefix(most - end - 1) + "…" + short.suffix(end)
  }
}
