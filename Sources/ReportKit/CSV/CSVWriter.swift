/// Appends rows of comma-separated values (RFC 4180) to a byte buffer.
package struct CSVWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Writes a row; cells that a spreadsheet would take for a formula get an apostrophe first.
  package mutating func row(_ cells: [String]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      write(cell)
    }
    bytes.append(contentsOf: "\r\n".utf8)
  }

  /// The text with an apostrophe before what a spreadsheet would take for a formula: at its start, and
  /// behind a semicolon, which parts cells in half of the world. The full-width signs count as well.
  private static func withoutFormulas(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    var isStart = true
    for scalar in text.unicodeScalars {
      if isStart, formulaSigns.contains(scalar) { safe.append("'") }
      safe.append(scalar)
      if scalar == ";" {
        isStart = true
      } else if scalar != " " && scalar != "\"" {
        isStart = false
      }
    }
    return String(safe)
  }

  private static let formulaSigns = "=+-@＝＋－＠".unicodeScalars

  private mutating func write(_ cell: String) {
    var text = SafeText.line(cell)
    text = Self.withoutFormulas(text)
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }) else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
