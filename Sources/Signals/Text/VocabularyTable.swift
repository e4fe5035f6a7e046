/// The lines of a vocabulary table, read as bytes since strings would cost more than all the rest.
struct VocabularyTable: Sequence, IteratorProtocol {
  /// One line that says something.
  enum Line {
    /// `# name`.
    case group(String)
    case entry(ArraySlice<UInt8>)
  }

  private let bytes: [UInt8]
  private var index = 0
  /// Number of the line that `next` gave last, from 1.
  private(set) var lineNumber = 0

  init(_ table: String) { bytes = Array(table.utf8) }

  /// The next line that is neither blank nor a comment, nil at the end.
  mutating func next() -> Line? {
    while index < bytes.count {
      let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
      let line = Self.trimmed(bytes[index..<end])
      index = end + 1
      lineNumber += 1
      guard let first = line.first else { continue }
      if first == UInt8(ascii: "#") {
        return .group(String(decoding: Self.trimmed(line.dropFirst()), as: UTF8.self))
      }
      if !line.starts(with: [0x2F, 0x2F]) { return .entry(line) }
    }
    return nil
  }

  /// The two sides of ` = `, the right one empty where there is none.
  static func sides(_ line: ArraySlice<UInt8>) -> (
    left: ArraySlice<UInt8>, right: ArraySlice<UInt8>
  ) {
    let sign = line.indices.first { index in
      line[index] == UInt8(ascii: "=") && index > line.startIndex && isSpace(line[index - 1])
        && index + 1 < line.endIndex && isSpace(line[index + 1])
    }
    guard let sign else { return (trimmed(line), line[line.endIndex...]) }
    return (trimmed(line[..<sign]), trimmed(line[(sign + 1)...]))
  }

  /// The slice without spaces around it.
  static func trimmed(_ slice: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var start = slice.startIndex
    var end = slice.endIndex
    while start < end, isSpace(slice[start]) { start += 1 }
    while start < end, isSpace(slice[end - 1]) { end -= 1 }
    return slice[start..<end]
  }

  /// Whether a byte is a space, a tab, or what else ASCII has below them, as the end of a line.
  static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
}
