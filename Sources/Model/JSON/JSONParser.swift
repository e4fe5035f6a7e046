/// Reads JSON from bytes; tolerant of what saved pages do to it.
///
/// Beyond RFC 8259 it takes raw control characters inside strings, commas before a closing bracket,
/// and invalid UTF-8 (repaired with U+FFFD). Nesting deeper than 256 is an error, and so are more values
/// than any data of postings have: an empty list of two bytes takes a hundred times as much memory.
public struct JSONParser {
  /// Borrowed for the length of `parse` or `parsePrefix`.
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var values = 0
  private var lists = 0

  private static let mostValues = 4_000_000
  private static let mostLists = 1_000_000

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Reads one value that fills all of `bytes`; throws `JSONError` where it does not.
  public static func parse(_ bytes: ArraySlice<UInt8>) throws(JSONError) -> JSONValue {
    try bytes.withUnsafeBufferPointer { buffer throws(JSONError) in
      var parser = JSONParser(buffer)
      let value = try parser.value(depth: 0)
      parser.skipSpace()
      guard parser.index == buffer.count else { throw parser.error("the end") }
      return value
    }
  }

  /// Reads one value at the start of `bytes` and says where it ended.
  public static func parsePrefix(
    _ bytes: ArraySlice<UInt8>
  ) throws(JSONError) -> (value: JSONValue, end: Int) {
    try bytes.withUnsafeBufferPointer { buffer throws(JSONError) in
      var parser = JSONParser(buffer)
      let value = try parser.value(depth: 0)
      return (value, bytes.startIndex + parser.index)
    }
  }

  private func error(_ expected: String) -> JSONError {
    JSONError(offset: index, expected: expected)
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { index += 1 }
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    guard depth < 256 else { throw error("less nesting") }
    values += 1
    guard values <= Self.mostValues, lists < Self.mostLists else {
      throw error("fewer values: split the file")
    }
    skipSpace()
    switch current {
    case UInt8(ascii: "{"):
      lists += 1
      return try object(depth: depth)
    case UInt8(ascii: "["):
      lists += 1
      return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(_ text: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
    for byte in text.utf8 {
      guard current == byte else { throw error(text) }
      index += 1
    }
    return value
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = index
    while let byte = current,
      (byte >= 0x30 && byte <= 0x39) || byte == 0x2D || byte == 0x2B || byte == 0x2E
        || byte == 0x45 || byte == 0x65
    { index += 1 }
    guard let number = Double(String(decoding: bytes[start..<index], as: UTF8.self)) else {
      throw error("a value")
    }
    return .number(number)
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
    index += 1
    var elements: [JSONValue] = []
    while true {
      skipSpace()
      if current == UInt8(ascii: "]") { break }
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if current == UInt8(ascii: ",") {
        index += 1
      } else if current != UInt8(ascii: "]") {
        throw error("a comma or ]")
      }
    }
    index += 1
    return .array(elements)
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
    index += 1
    var members: [JSONValue.Member] = []
    while true {
      skipSpace()
      if current == UInt8(ascii: "}") { break }
      guard current == UInt8(ascii: "\"") else { throw error("a key") }
      let key = try string()
      skipSpace()
      guard current == UInt8(ascii: ":") else { throw error("a colon") }
      index += 1
      members.append(JSONValue.Member(key: key, value: try value(depth: depth + 1)))
      skipSpace()
      if current == UInt8(ascii: ",") {
        index += 1
      } else if current != UInt8(ascii: "}") {
        throw error("a comma or }")
      }
    }
    index += 1
    return .object(members)
  }

  private mutating func string() throws(JSONError) -> String {
    var text: [UInt8] = []
    var start = index + 1
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte == UInt8(ascii: "\"") {
        index = end + 1
        // Most strings have no escape and need no copy of their own.
        if text.isEmpty { return String(decoding: bytes[start..<end], as: UTF8.self) }
        text.append(contentsOf: bytes[start..<end])
        return String(decoding: text, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") {
        text.append(contentsOf: bytes[start..<end])
        index = end + 1
        try escape(into: &text)
        start = index
        end = index
      } else {
        end += 1
      }
    }
    index = end
    throw error("the end of a string")
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    guard let byte = current else { throw error("an escape") }
    index += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"):
      var code = UInt32(hexQuad() ?? 0xFFFD)
      if code >= 0xD800, code < 0xDC00, current == UInt8(ascii: "\\"),
        index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "u")
      {
        let mark = index
        index += 2
        if let low = hexQuad(), low >= 0xDC00, low < 0xE000 {
          code = 0x10000 + (code - 0xD800) << 10 + (UInt32(low) - 0xDC00)
        } else {
          index = mark
        }
      }
      let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    default: text.append(byte)
    }
  }

  private mutating func hexQuad() -> UInt16? {
    guard index + 4 <= bytes.count else { return nil }
    var code: UInt16 = 0
    for byte in bytes[index..<(index + 4)] {
      switch byte {
      case 0x30...0x39: code = code << 4 | UInt16(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: code = code << 4 | UInt16((byte | 0x20) - 0x61 + 10)
      default: return nil
      }
    }
    index += 4
    return code
  }
}
