/// Breaks compact JSON into lines that people read and that differ line by line.
struct JSONLayout {
  /// Objects and arrays of at most so many bytes stay on one line.
  private static let width = 140

  private let json: [UInt8]
  private var lines: [UInt8] = []
  /// For each open object or array, whether its members stand on lines of their own.
  private var isBroken: [Bool] = []

  /// Lays out one value and the line break behind it.
  static func lines(_ json: [UInt8]) -> [UInt8] {
    var layout = JSONLayout(json)
    layout.run()
    return layout.lines
  }

  private init(_ json: [UInt8]) {
    self.json = json
    lines.reserveCapacity(json.count + json.count / 4)
  }

  private mutating func run() {
    var place = 0
    while place < json.count {
      let byte = json[place]
      switch byte {
      case UInt8(ascii: "\""):
        let end = endOfString(at: place)
        appendString(json[place..<end])
        place = end
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        lines.append(byte)
        isBroken.append((isBroken.last ?? true) && !isShort(at: place))
        if isBroken.last == true { indent() }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if isBroken.removeLast() { indent() }
        lines.append(byte)
      case UInt8(ascii: ","):
        lines.append(byte)
        if isBroken.last == true { indent() } else { lines.append(UInt8(ascii: " ")) }
      case UInt8(ascii: ":"): lines.append(contentsOf: ": ".utf8)
      default: lines.append(byte)
      }
      place += 1
    }
  }

  private mutating func indent() {
    lines.append(UInt8(ascii: "\n"))
    lines.append(contentsOf: repeatElement(UInt8(ascii: " "), count: isBroken.count * 2))
  }

  /// Appends a string with the C1 controls escaped, which JSON allows raw and terminals obey.
  private mutating func appendString(_ string: ArraySlice<UInt8>) {
    var start = string.startIndex
    while let lead = string[start...].firstIndex(of: 0xC2) {
      lines.append(contentsOf: string[start..<lead])
      let control = string[lead + 1]
      if control < 0xA0 {
        lines.append(contentsOf: "\\u00\(String(control, radix: 16))".utf8)
      } else {
        lines.append(contentsOf: [0xC2, control])
      }
      start = lead + 2
    }
    lines.append(contentsOf: string[start...])
  }

  private func endOfString(at start: Int) -> Int {
    var place = start + 1
    while json[place] != UInt8(ascii: "\"") {
      place += json[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return place + 1
  }

  /// Whether the object or array that opens at `start` closes within the width.
  private func isShort(at start: Int) -> Bool {
    var depth = 0
    var place = start
    while place < min(start + Self.width, json.count) {
      switch json[place] {
      case UInt8(ascii: "\""):
        place = endOfString(at: place)
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return true }
      default: break
      }
      place += 1
    }
    return false
  }
}
