import Model

/// Tells what a value of a posting's data is by what it looks like, whatever its name.
enum FieldValue {
  /// Bytes beyond which a line is no title.
  private static let longestTitle = 200
  /// Bytes of a text below which it is a field's value rather than a part of the posting.
  private static let leastRunning = 200
  /// Bytes of a long value that are looked at.
  private static let sample = 2000

  /// Whether a value can be the field's.
  static func fits(_ value: JSONValue, _ field: PostingField) -> Bool {
    switch field {
    case .title: value.string.map(isTitle) ?? false
    case .company:
      (value.array?.count ?? 1) == 1
        && JSONText.line(value).map { isLine($0, longest: 200) } ?? false
    case .location: JSONText.place(value).map { isLine($0, longest: .max) } ?? false
    case .date: CalendarDate.read(value) != nil
    case .url: value.string.map(isAddress) ?? false
    case .salary: true
    case .description: !JSONText.isBare(value)
    }
  }

  /// A short line with a letter that is neither markup nor an address.
  static func isTitle(_ text: String) -> Bool {
    isLine(text, longest: longestTitle) && text.utf8.contains { $0.isLetter || $0 >= 0x80 }
  }

  /// Whether a text is a list or paragraphs, in markup or in lines of their own.
  private static func isInLines(_ text: String) -> Bool {
    let bytes = beginning(of: text)[...]
    let lines = bytes.split(separator: 0x0A).count { $0.count { $0 == 0x20 } >= 2 }
    return lines >= 2 || bytes.first(of: "<li") != nil || bytes.first(of: "<p>") != nil
  }

  static func isAddress(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(2000))
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon < 10 else { return false }
    return bytes[colon...].starts(with: "://".utf8) && !bytes.contains(0x20)
  }

  private static func isLine(_ text: String, longest: Int) -> Bool {
    let bytes = Array(text.utf8.prefix(min(longest, 4000) + 1))[...].withoutSpaces
    guard !bytes.isEmpty, bytes.count <= longest else { return false }
    return bytes.first != UInt8(ascii: "<")
      && !isAddress(text) && !PostingField.missing.contains(bytes.string.lowercased())
  }

  /// The bytes of a value that are looked at.
  private static func beginning(of text: String) -> [UInt8] {
    text.utf8.withContiguousStorageIfAvailable { Array($0.prefix(sample)) }
      ?? Array(text.utf8.prefix(sample))
  }

  /// Whether a sentence, a label or a tag ends in it.
  private static func isEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"),
      UInt8(ascii: ">"):
      true
    default: false
    }
  }

  /// Bytes of a list or of paragraphs below which they are a field's value.
  private static let leastLines = 60

  /// Whether a text is running text: sentences, paragraphs or a list, and neither code nor a number.
  static func isRunning(_ text: String) -> Bool {
    guard text.utf8.count >= leastLines else { return false }
    let least = isInLines(text) ? leastLines : leastRunning
    guard text.utf8.count >= least else { return false }
    var letters = 0
    var spaces = 0
    var ends = 0
    var signs = 0
    var previous: UInt8 = 0x20
    var count = 0
    for byte in beginning(of: text) {
      count += 1
      switch byte {
      case 0x20, 0x0A, 0x0D, 0x09:
        spaces += 1
        if isEnd(previous) || byte == 0x0A { ends += 1 }
      case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: "="): signs += 1
      case _ where byte.isLetter || byte >= 0x80: letters += 1
      case UInt8(ascii: "<") where previous == UInt8(ascii: ">"): ends += 1
      default: break
      }
      previous = byte
    }
    return letters * 2 > count && spaces * 20 > count && ends >= 2 && signs * 25 < count
  }
}
