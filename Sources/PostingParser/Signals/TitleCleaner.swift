/// Takes what is no title off a title: places, requisition numbers, the board's and "job at".
enum TitleCleaner {
  /// The title as the posting means it.
  static func clean(_ title: String) -> String {
    let bytes = singleSpaced(title)
    var words = bytes[...]
    for separator in [" | ", " @ "] {
      if let cut = words.firstOffset(of: separator) { words = words[..<cut] }
    }
    while words.count <= longest, let shorter = dropTail(words) { words = shorter }
    return words.isEmpty ? title : String(decoding: words, as: UTF8.self)
  }

  /// Most bytes of what can be a title with a tail; a longer line is running text.
  private static let longest = 1_000

  /// The words of the title in UTF-8, parted by one space whatever white space parted them.
  private static func singleSpaced(_ title: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(title.utf8.count)
    var needsSpace = false
    for scalar in title.unicodeScalars {
      if scalar.properties.isWhitespace {
        needsSpace = !bytes.isEmpty
      } else {
        if needsSpace { bytes.append(0x20) }
        needsSpace = false
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return bytes
  }

  /// The title without its last part, where that is a place or a number; nil where it is neither.
  private static func dropTail(_ title: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let (start, separator) = lastPart(title) else { return nil }
    let part = title[start...]
    let head = trimmed(title[..<separator])
    guard !head.isEmpty else { return nil }
    if isNumber(part) || isPlace(part) { return head }
    return nil
  }

  /// The part after the last " - ", " – " or inside closing parentheses.
  private static func lastPart(_ title: ArraySlice<UInt8>) -> (start: Int, end: Int)? {
    if title.last == UInt8(ascii: ")"), let open = title.lastIndex(of: UInt8(ascii: "(")) {
      return (open + 1, open)
    }
    var found: (start: Int, end: Int)?
    for dash in [" - ", " – ", " — "] {
      if let offset = title.lastOffset(of: dash), found == nil || offset > found!.end {
        found = (offset + dash.utf8.count, offset)
      }
    }
    return found
  }

  /// "AMZ5964685", "R-12345", "#4711", "Req 123".
  private static func isNumber(_ part: ArraySlice<UInt8>) -> Bool {
    var digits = 0
    var characters = 0
    for byte in part where !")# ".utf8.contains(byte) && byte & 0xC0 != 0x80 {
      if ByteClass.isDigit(byte) { digits += 1 }
      characters += 1
    }
    return digits >= 4 && digits * 2 >= characters
  }

  /// Words of a tail that are a place to work at.
  private static let places: [[UInt8]] = [
    "remote", "hybrid", "onsite", "on-site", "us", "usa", "uk", "india",
  ].map { Array($0.utf8) }

  /// "Sunnyvale, CA 94089", "New York, NY", "Remote".
  private static func isPlace(_ part: ArraySlice<UInt8>) -> Bool {
    let open = part.filter { $0 != UInt8(ascii: ")") }
    let lower = open.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    if places.contains(lower) { return true }
    if lower.starts(with: "remote".utf8) || lower.suffix(6).elementsEqual("remote".utf8) {
      return part.count { $0 & 0xC0 != 0x80 } < 30
    }
    let pieces = open.split(separator: UInt8(ascii: ","))
    guard pieces.count >= 2, let last = pieces.last else { return false }
    let words = last.split(separator: 0x20)
    guard let state = words.first, state.count == 2, state.allSatisfy({ $0 &- 0x41 < 26 }) else {
      return false
    }
    return words.count == 1
      || words[1].allSatisfy { ByteClass.isDigit($0) || $0 == UInt8(ascii: "-") }
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while true {
      if let last = text.last, " -,".utf8.contains(last) {
        text.removeLast()
      } else if text.suffix(3).elementsEqual("–".utf8) {
        text.removeLast(3)
      } else {
        return text
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Where a separator, which starts with a space, first stands.
  fileprivate func firstOffset(of separator: String) -> Int? {
    indices.first { self[$0] == 0x20 && self[$0...].starts(with: separator.utf8) }
  }

  /// Where a separator, which starts with a space, last stands.
  fileprivate func lastOffset(of separator: String) -> Int? {
    indices.last { self[$0] == 0x20 && self[$0...].starts(with: separator.utf8) }
  }
}
