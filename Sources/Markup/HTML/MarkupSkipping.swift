import Model

/// Finds where pieces of markup end.
package enum MarkupSkipping {
  /// Offset after a tag's name.
  static func nameEnd(_ bytes: Bytes, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte.isSpace
        || byte == UInt8(ascii: "<")
      {
        break
      }
      index += 1
    }
    return index
  }

  /// Offset after a comment, a doctype or a processing instruction.
  static func declaration(_ bytes: Bytes, at start: Int, to end: Int) -> Int {
    if bytes.has("<!--", at: start, to: end) {
      // `<!-->` and `<!--->` are whole comments.
      if bytes.has(">", at: start + 4, to: end) { return start + 5 }
      if bytes.has("->", at: start + 4, to: end) { return start + 6 }
      return bytes.find("-->", from: start + 4, to: end).map { $0 + 3 } ?? end
    }
    return min(bytes.first(UInt8(ascii: ">"), from: start, to: end) + 1, end)
  }

  /// Offset after the content of an element whose start tag ends at `start`, its end tag included.
  package static func content(of tag: Tag, _ bytes: Bytes, from start: Int, to end: Int) -> Int {
    let name = tag.rawValue
    let nests = tag == .template || tag == .svg || tag == .object || tag == .math
    var depth = 1
    var index = start
    while true {
      index = bytes.first(UInt8(ascii: "<"), from: index, to: end)
      guard index < end else { return end }
      let isEnd = index + 1 < end && bytes[index + 1] == UInt8(ascii: "/")
      if isEnd || nests, matches(bytes, at: index + (isEnd ? 2 : 1), to: end, name) {
        depth += isEnd ? -1 : 1
        if depth == 0 {
          return min(bytes.first(UInt8(ascii: ">"), from: index, to: end) + 1, end)
        }
      }
      index += 1
    }
  }

  private static func matches(_ bytes: Bytes, at start: Int, to end: Int, _ name: String) -> Bool {
    var index = start
    for byte in name.utf8 {
      guard index < end, bytes[index].lowercased == byte else { return false }
      index += 1
    }
    return index == end || !(bytes[index].isLetter || bytes[index] == UInt8(ascii: "-"))
  }
}
