/// Takes what is no title off a title: places, requisition numbers, the board's and "job at".
enum TitleCleaner {
  /// The title as the posting means it.
  static func clean(_ title: String) -> String {
    var words = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")[...]
    for separator in [" | ", " @ "] {
      if let cut = words.range(of: separator) { words = words[..<cut.lowerBound] }
    }
    while let shorter = dropTail(words) { words = shorter }
    return words.isEmpty ? title : String(words)
  }

  /// The title without its last part, where that is a place or a number; nil where it is neither.
  private static func dropTail(_ title: Substring) -> Substring? {
    guard let (start, separator) = lastPart(title) else { return nil }
    let part = title[start...]
    let head = trimmed(title[..<separator])
    guard !head.isEmpty else { return nil }
    if isNumber(part) || isPlace(part) { return head }
    return nil
  }

  /// The part after the last " - ", " – " or inside closing parentheses.
  private static func lastPart(_ title: Substring) -> (
    start: Substring.Index, end: Substring.Index
  )? {
    if title.hasSuffix(")"), let open = title.lastIndex(of: "(") {
      return (title.index(after: open), open)
    }
    var found: (Substring.Index, Substring.Index)?
    for dash in [" - ", " – ", " — "] {
      if let range = title.lastRange(of: dash), found == nil || range.lowerBound > found!.1 {
        found = (range.upperBound, range.lowerBound)
      }
    }
    return found
  }

  /// "AMZ5964685", "R-12345", "#4711", "Req 123".
  private static func isNumber(_ part: Substring) -> Bool {
    let part = part.filter { $0 != ")" && $0 != "#" && $0 != " " }
    let digits = part.count(where: \.isNumber)
    return digits >= 4 && digits * 2 >= part.count
  }

  /// "Sunnyvale, CA 94089", "New York, NY", "Remote".
  private static func isPlace(_ part: Substring) -> Bool {
    let lower = part.lowercased().filter { $0 != ")" }
    if [
      "remote", "hybrid", "onsite", "on-site", "us", "usa", "uk", "india", "m/w/d", "f/m/d",
      "m/f/d", "w/m/d", "h/f", "f/h",
    ].contains(lower) {
      return lower != "m/w/d" && lower != "h/f" && lower != "f/h" && lower != "f/m/d"
        && lower != "m/f/d" && lower != "w/m/d"
    }
    if lower.hasPrefix("remote") || lower.hasSuffix("remote") { return part.count < 30 }
    let pieces = part.filter { $0 != ")" }.split(separator: ",").map { $0.drop { $0 == " " } }
    guard pieces.count >= 2, let last = pieces.last else { return false }
    let words = last.split(separator: " ")
    guard let state = words.first, state.count == 2, state.allSatisfy(\.isUppercase) else {
      return false
    }
    return words.count == 1 || words[1].allSatisfy { $0.isNumber || $0 == "-" }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let last = text.last, last == " " || last == "-" || last == "–" || last == "," {
      text.removeLast()
    }
    return text
  }
}

extension Substring {
  fileprivate func range(of other: String) -> Range<Index>? {
    indices.lazy.compactMap { start in
      self[start...].hasPrefix(other) ? start..<self.index(start, offsetBy: other.count) : nil
    }.first
  }

  fileprivate func lastRange(of other: String) -> Range<Index>? {
    indices.reversed().lazy.compactMap { start in
      self[start...].hasPrefix(other) ? start..<self.index(start, offsetBy: other.count) : nil
    }.first
  }
}
