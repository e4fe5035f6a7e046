/// Breaks compact JSON into lines, so that a change of one figure is a change of one line.
enum JSONLayout {
  /// Puts the members and elements of the outer `depth` levels on lines of their own.
  static func lines(_ json: [UInt8], depth limit: Int) -> [UInt8] {
    var lines: [UInt8] = []
    lines.reserveCapacity(json.count + json.count / 8)
    var depth = 0
    var isQuoted = false
    var isEscaped = false
    func isOpening(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") }
    func isClosing(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") }
    func breakLine() {
      lines.append(UInt8(ascii: "\n"))
      lines.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }
    for (place, byte) in json.enumerated() {
      if isQuoted {
        lines.append(byte)
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isQuoted = false
        }
        continue
      }
      if isClosing(byte) {
        depth -= 1
        if depth < limit, place > 0, !isOpening(json[place - 1]) { breakLine() }
      }
      lines.append(byte)
      if byte == UInt8(ascii: "\"") { isQuoted = true }
      if isOpening(byte) {
        depth += 1
        if depth <= limit, place + 1 < json.count, !isClosing(json[place + 1]) { breakLine() }
      }
      if byte == UInt8(ascii: ","), depth <= limit { breakLine() }
    }
    return lines
  }
}
