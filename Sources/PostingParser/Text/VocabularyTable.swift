/// The lines of a vocabulary table, read as bytes since strings would cost more than all the rest.
struct VocabularyTable {
  /// One line that says something.
  enum Line {
    /// `# name`.
    case group(String)
    case entry(ArraySlice<UInt8>)
  }

  private let bytes: [UInt8]

  init(_ table: String) { bytes = Array(table.utf8) }

  /// The lines in order, without blank ones and comments.
  var lines: [Line] {
    bytes.split(separator: 0x0A).compactMap { line in
      let line = Self.trimmed(line)
      guard let first = line.first else { return nil }
      if first == UInt8(ascii: "#") {
        return .group(String(decoding: Self.trimmed(line.dropFirst()), as: UTF8.self))
      }
      return line.starts(with: [0x2F, 0x2F]) ? nil : .entry(line)
    }
  }

  /// Cuts at `|` outside parentheses.
  static func cells(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var cells: [ArraySlice<UInt8>] = []
    var depth = 0
    var start = line.startIndex
    for index in line.indices {
      switch line[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "|") where depth == 0:
        cells.append(trimmed(line[start..<index]))
        start = index + 1
      default: break
      }
    }
    cells.append(trimmed(line[start...]))
    return cells
  }

  /// The two sides of ` = `, the right one empty where there is none.
  static func sides(_ line: ArraySlice<UInt8>) -> (
    left: ArraySlice<UInt8>, right: ArraySlice<UInt8>
  ) {
    var index = line.startIndex
    while index + 2 < line.endIndex {
      if line[index] == 0x20, line[index + 1] == UInt8(ascii: "="), line[index + 2] == 0x20 {
        return (trimmed(line[..<index]), trimmed(line[(index + 3)...]))
      }
      index += 1
    }
    return (trimmed(line), line[line.endIndex...])
  }

  /// The slice without spaces around it.
  static func trimmed(_ slice: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var slice = slice
    while slice.first == 0x20 { slice.removeFirst() }
    while slice.last == 0x20 { slice.removeLast() }
    return slice
  }
}
