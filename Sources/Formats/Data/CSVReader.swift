/// Reads the rows of separated values (RFC 4180), one after another.
///
/// Beyond the RFC: any of `,` `;` tab as separator, any line end, and a quote inside a field that does
/// not start with one is a letter. SwiftCSV is not used: it gives up the whole file at such a quote,
/// takes a quote that is never closed in silence, and needs all of Foundation.
struct CSVReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index = 0
  /// Bytes of the row that was read last.
  private(set) var rowBytes = 0

  /// A row's fields, or the number of lines that a quote swallowed that is never closed.
  enum Row: Equatable {
    case fields([String])
    case unclosedQuote(lines: Int)
  }

  /// Fields beyond this in one row are an attempt to take memory.
  private static let mostFields = 10_000

  /// Takes UTF-8; the separator is the one that the first line has most of.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    separator = Self.separator(of: bytes)
  }

  /// The next row; nil at the end. Lines without anything are passed over.
  mutating func next() -> Row? {
    while index < bytes.count, bytes[index] == 0x0A || bytes[index] == 0x0D { index += 1 }
    guard index < bytes.count else { return nil }
    let start = index
    defer { rowBytes = index - start }
    var fields: [String] = []
    while true {
      guard let field = field() else {
        index = bytes.count
        return .unclosedQuote(lines: bytes[start...].count { $0 == 0x0A } + 1)
      }
      if fields.count < Self.mostFields { fields.append(field) }
      guard index < bytes.count, bytes[index] == separator else { return .fields(fields) }
      index += 1
    }
  }

  /// The first rows that follow, up to one that is broken; nothing is passed over.
  func sample(_ count: Int) -> [[String]] {
    var reader = self
    var rows: [[String]] = []
    while rows.count < count, case .fields(let fields)? = reader.next() { rows.append(fields) }
    return rows
  }

  /// Reads up to the next separator or line end; nil where a quote is not closed.
  private mutating func field() -> String? {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
      return String(decoding: plain(), as: UTF8.self)
    }
    var text: [UInt8] = []
    index += 1
    while let end = bytes[index...].firstIndex(of: UInt8(ascii: "\"")) {
      text += bytes[index..<end]
      index = end + 1
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
        // What stands after the closing quote belongs to the field, as other readers have it.
        text += plain()
        return String(decoding: text, as: UTF8.self)
      }
      text.append(UInt8(ascii: "\""))
      index += 1
    }
    return nil
  }

  private mutating func plain() -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A,
      bytes[index] != 0x0D
    { index += 1 }
    return bytes[start..<index]
  }

  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes.prefix(1 << 16) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == 0x0A || byte == 0x0D { break }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    let most = separators.map { counts[$0] ?? 0 }.max() ?? 0
    return separators.first { counts[$0] ?? 0 == most } ?? separators[0]
  }
}
