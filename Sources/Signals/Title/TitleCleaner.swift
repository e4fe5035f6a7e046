import Model

/// Takes off a title what is none: places, requisition numbers, the board's name and the company's.
enum TitleCleaner {
  /// The title as the posting means it.
  static func clean(_ title: String) -> String {
    let bytes = singleSpaced(title)
    var words = bytes[...]
    for separator in [" | ", " @ "] {
      if let cut = words.firstOffset(of: separator) { words = words[..<cut] }
    }
    if words.isEmpty { return title }
    let shorter = String(decoding: words, as: UTF8.self)
    return words.count <= longest ? cleanTitle(shorter) : shorter
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
}

extension ArraySlice<UInt8> {
  /// Where a separator, which starts with a space, first stands.
  fileprivate func firstOffset(of separator: String) -> Int? {
    indices.first { self[$0] == 0x20 && self[$0...].starts(with: separator.utf8) }
  }
}
