/// Appends compact JSON to a byte buffer; keys keep the order in which they are written.
///
/// What a terminal obeys, or what turns the direction of writing, is escaped: somebody may look at it.
public struct JSONWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Starts with an empty buffer.
  public init(capacity: Int = 4096) { bytes.reserveCapacity(capacity) }

  /// Writes an object whose members `body` writes.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  /// Writes an array with one element for each of `elements`.
  public mutating func array<S: Sequence>(
    _ elements: S, _ body: (inout JSONWriter, S.Element) -> Void
  ) {
    separate()
    bytes.append(UInt8(ascii: "["))
    needsComma = false
    for element in elements { body(&self, element) }
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// Writes a member's key; its value is to follow.
  public mutating func key(_ name: StaticString) {
    separate()
    let count = name.utf8CodeUnitCount
    // In one piece: a record has hundreds of keys.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count + 3) { piece in
      piece.initialize(repeating: UInt8(ascii: "\""))
      for index in 0..<count { piece[index + 1] = name.utf8Start[index] }
      piece[count + 2] = UInt8(ascii: ":")
      bytes.append(contentsOf: UnsafeBufferPointer(piece))
    }
    needsComma = false
  }

  /// Writes a member's key that is only known at run time.
  public mutating func key(dynamic name: String) {
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string, or null.
  public mutating func value(_ string: String?) {
    guard let string else { return null() }
    separate()
    quote(string)
    needsComma = true
  }

  /// Writes a whole number, or null.
  public mutating func value(_ number: Int?) {
    guard let number else { return null() }
    separate()
    bytes.append(contentsOf: String(number).utf8)
    needsComma = true
  }

  /// Writes a number with at most `places` decimal places, or null where it is not finite.
  public mutating func value(_ number: Double?, places: Int) {
    guard let number, number.isFinite else { return null() }
    separate()
    bytes.append(contentsOf: Decimals.string(number, places: places).utf8)
    needsComma = true
  }

  /// Writes true or false.
  public mutating func value(_ flag: Bool) {
    separate()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    needsComma = true
  }

  /// Writes null.
  public mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
    needsComma = true
  }

  /// Ends a line, as between the records of a JSON-lines file.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func quote(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { source in
      var start = 0
      for index in source.indices {
        let byte = source[index]
        if byte >= 0x80 {
          guard let scalar = Self.steering(source, index) else { continue }
          bytes.append(contentsOf: source[start..<index])
          start = index + scalar.length
          escape(scalar.code)
          continue
        }
        guard
          byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
        else { continue }
        bytes.append(contentsOf: source[start..<index])
        start = index + 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
          bytes.append(UInt8(ascii: "\\"))
          bytes.append(byte)
        case 0x0A: bytes.append(contentsOf: "\\n".utf8)
        case 0x0D: bytes.append(contentsOf: "\\r".utf8)
        case 0x09: bytes.append(contentsOf: "\\t".utf8)
        default: escape(UInt16(byte))
        }
      }
      bytes.append(contentsOf: source[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ code: UInt16) {
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(contentsOf: "\\u".utf8)
    for shift in [12, 8, 4, 0] { bytes.append(digits[Int(code >> UInt16(shift)) & 15]) }
  }

  /// The control character or the mark of direction that starts at a byte; nil for any other.
  private static func steering(
    _ source: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (code: UInt16, length: Int)? {
    func next(_ offset: Int) -> UInt16 {
      index + offset < source.count ? UInt16(source[index + offset]) & 0x3F : 0
    }
    switch source[index] {
    case 0xC2: return next(1) < 0x20 ? (0x80 | next(1), 2) : nil
    case 0xD8: return next(1) == 0x1C ? (0x061C, 2) : nil
    case 0xE2:
      let code = 0x2000 | next(1) << 6 | next(2)
      return switch code {
      case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: (code, 3)
      default: nil
      }
    default: return nil
    }
  }
}
