#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Walks over JSON and makes values only of what is asked for; the rest is passed over.
///
/// It knows what `JSONWriter` writes. Whatever else it meets makes it fail, and it stays where it is:
/// `JSONParser` then reads the text, or says what is wrong.
struct JSONScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  /// Whether something else stood there than was asked for.
  private(set) var hasFailed = false

  /// Starts at the first byte; the bytes outlive the scanner.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Whether nothing was left over and nothing failed.
  var isAtEnd: Bool { !hasFailed && index == bytes.count }

  /// Gives up.
  mutating func fail() {
    hasFailed = true
    index = bytes.count
  }

  @inline(__always)
  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ byte: UInt8) { if !take(byte) { fail() } }

  // MARK: - Structure

  /// Hands each member's key on; `member` takes the value or passes over it.
  @inline(__always)
  mutating func object(_ member: (inout JSONScanner, JSONKey) -> Void) {
    expect(UInt8(ascii: "{"))
    if take(UInt8(ascii: "}")) { return }
    while !hasFailed {
      guard let key = plainString() else { return fail() }
      expect(UInt8(ascii: ":"))
      member(&self, JSONKey(key))
      if take(UInt8(ascii: "}")) { return }
      expect(UInt8(ascii: ","))
    }
  }

  /// Calls `element` at each element, which takes the value or passes over it.
  @inline(__always)
  mutating func array(_ element: (inout JSONScanner) -> Void) {
    expect(UInt8(ascii: "["))
    if take(UInt8(ascii: "]")) { return }
    while !hasFailed {
      element(&self)
      if take(UInt8(ascii: "]")) { return }
      expect(UInt8(ascii: ","))
    }
  }

  /// Passes over a value of any kind.
  mutating func skip() {
    guard index < bytes.count else { return fail() }
    switch bytes[index] {
    case UInt8(ascii: "\""): skipString()
    case UInt8(ascii: "{"), UInt8(ascii: "["): skipNested()
    default:
      let start = index
      while index < bytes.count, Self.isBare(bytes[index]) { index += 1 }
      if index == start { fail() }
    }
  }

  /// Passes over brackets and all that is in them.
  private mutating func skipNested() {
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        skipString()
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 {
          index += 1
          return
        }
      default: break
      }
      index += 1
    }
    fail()
  }

  private mutating func skipString() {
    index += 1
    while let end = nextQuote() {
      index = end + 1
      if !isEscaped(end) { return }
    }
    fail()
  }

  private func nextQuote() -> Int? {
    guard let base = bytes.baseAddress, index < bytes.count,
      let found = memchr(base + index, 0x22, bytes.count - index)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Whether an odd number of backslashes stands before a quote.
  private func isEscaped(_ quote: Int) -> Bool {
    var start = quote
    while start > 0, bytes[start - 1] == UInt8(ascii: "\\") { start -= 1 }
    return (quote - start) % 2 == 1
  }

  private static func isBare(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: ",") && byte != UInt8(ascii: "}") && byte != UInt8(ascii: "]")
  }

  // MARK: - Values

  /// The bytes of a string without escapes.
  private mutating func plainString() -> UnsafeBufferPointer<UInt8>? {
    guard take(UInt8(ascii: "\"")), let end = nextQuote() else { return nil }
    let text = UnsafeBufferPointer(rebasing: bytes[index..<end])
    guard let base = text.baseAddress, memchr(base, 0x5C, text.count) == nil else { return nil }
    index = end + 1
    return text
  }

  /// A string; nil for `null`, and where it fails.
  mutating func string() -> String? {
    let start = index
    if let text = plainString() { return String(decoding: text, as: UTF8.self) }
    index = start
    if null() { return nil }
    guard start < bytes.count, bytes[start] == UInt8(ascii: "\"") else {
      fail()
      return nil
    }
    skipString()
    guard !hasFailed,
      let value = try? JSONParser.parse(Array(bytes[start..<index])[...]).string
    else {
      fail()
      return nil
    }
    return value
  }

  /// A string that must be there.
  mutating func text() -> String {
    guard let text = string() else {
      fail()
      return ""
    }
    return text
  }

  /// One of the words of an enumeration.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>() -> Word? {
    guard let text = plainString() else {
      fail()
      return nil
    }
    let word = Word(rawValue: String(decoding: text, as: UTF8.self))
    if word == nil { fail() }
    return word
  }

  /// One of the words of an enumeration; nil for `null`, and where it fails.
  mutating func wordOrNull<Word: RawRepresentable<String> & CaseIterable>() -> Word? {
    null() ? nil : word()
  }

  /// A number; nil for `null`, and where it fails.
  mutating func number() -> Double? {
    if null() { return nil }
    let start = index
    while index < bytes.count, Self.isBare(bytes[index]) { index += 1 }
    guard index > start, let number = Double(String(decoding: bytes[start..<index], as: UTF8.self))
    else {
      fail()
      return nil
    }
    return number
  }

  /// A whole number without an exponent; nil for `null`, and where it fails.
  mutating func int() -> Int? {
    if null() { return nil }
    let isNegative = take(UInt8(ascii: "-"))
    let start = index
    var value = 0
    while index < bytes.count, bytes[index] &- 0x30 < 10, index - start < 15 {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    guard index > start, index < bytes.count, !Self.isBare(bytes[index]) else {
      fail()
      return nil
    }
    return isNegative ? -value : value
  }

  /// A truth value.
  mutating func bool() -> Bool {
    if literal("true") { return true }
    if !literal("false") { fail() }
    return false
  }

  /// Takes `null` where it stands.
  mutating func null() -> Bool { literal("null") }

  private mutating func literal(_ word: StaticString) -> Bool {
    guard bytes.count - index >= word.utf8CodeUnitCount, let base = bytes.baseAddress,
      memcmp(base + index, word.utf8Start, word.utf8CodeUnitCount) == 0
    else { return false }
    index += word.utf8CodeUnitCount
    return true
  }
}

/// A member's key, not yet a string.
struct JSONKey {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Whether it is that word.
  @inline(__always)
  static func ~= (word: StaticString, key: JSONKey) -> Bool {
    guard key.bytes.count == word.utf8CodeUnitCount, let base = key.bytes.baseAddress else {
      return false
    }
    return memcmp(base, word.utf8Start, word.utf8CodeUnitCount) == 0
  }

  /// Whether it has the bytes of that string.
  func equals(_ word: String) -> Bool { bytes.elementsEqual(word.utf8) }
}
