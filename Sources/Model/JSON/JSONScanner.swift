import CLibrary

/// Walks over JSON that is written as `JSONWriter` writes it, and makes nothing of it but places.
///
/// Whatever else it meets makes it fail, and it goes no further: `JSONParser` then reads the text, or
/// says what is wrong. So it never takes what the parser would refuse.
struct JSONScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  /// Whether something else stood there than was asked for.
  private(set) var hasFailed = false

  /// Starts at the first byte; the bytes outlive the scanner.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Whether nothing was left over and nothing failed.
  var isAtEnd: Bool { !hasFailed && index == bytes.count }

  /// Where it stands.
  var place: Int { index }

  /// Gives up.
  mutating func fail() {
    hasFailed = true
    index = bytes.count
  }

  // MARK: - Signs

  /// Takes the words where they stand.
  @inline(__always)
  mutating func take(_ words: StaticString) -> Bool {
    let count = words.utf8CodeUnitCount
    guard bytes.count - index >= count, let base = bytes.baseAddress,
      memcmp(base + index, words.utf8Start, count) == 0
    else { return false }
    index += count
    return true
  }

  /// Takes the words, which must stand there.
  @inline(__always)
  mutating func expect(_ words: StaticString) { if !take(words) { fail() } }

  @inline(__always)
  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  /// Calls `element` at each element of a list, which it takes; returns where the list stands.
  @inline(__always)
  @discardableResult
  mutating func list(_ element: (inout JSONScanner) -> Void) -> Range<Int> {
    let start = index
    guard take(UInt8(ascii: "[")) else {
      fail()
      return start..<start
    }
    if !take(UInt8(ascii: "]")) {
      repeat { element(&self) } while take(UInt8(ascii: ","))
      if !take(UInt8(ascii: "]")) { fail() }
    }
    return start..<max(start, index)
  }

  /// Calls `member` with each key of an object, whose value it takes.
  @inline(__always)
  mutating func object(of keys: WordList, _ member: (inout JSONScanner, Int) -> Void) {
    expect("{")
    if take(UInt8(ascii: "}")) { return }
    repeat {
      let key = word(keys)
      expect(":")
      member(&self, key)
    } while take(UInt8(ascii: ","))
    expect("}")
  }

  // MARK: - Strings

  /// Where the bytes of a string stand, without its quotes, and whether none of them is escaped.
  @inline(__always)
  mutating func string() -> (range: Range<Int>, isPlain: Bool) {
    guard take(UInt8(ascii: "\"")), let base = bytes.baseAddress else {
      fail()
      return (0..<0, true)
    }
    let start = index
    var isPlain = true
    while true {
      index = Self.sign(base, index, bytes.count)
      guard index < bytes.count else {
        fail()
        return (0..<0, true)
      }
      if bytes[index] == UInt8(ascii: "\"") {
        index += 1
        return (start..<(index - 1), isPlain)
      }
      isPlain = false
      index = min(index + 2, bytes.count)
    }
  }

  /// Passes over a string.
  @inline(__always)
  mutating func passString() { _ = string() }

  /// Passes over a string or `null`.
  @inline(__always)
  mutating func passText() { if !take("null") { passString() } }

  /// The place of the next quote or backslash, `end` where there is none.
  @inline(__always)
  private static func sign(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var place = start
    while place + 8 <= end {
      let word = UInt64(
        littleEndian: UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self))
      let found = zeros(word ^ 0x2222_2222_2222_2222) | zeros(word ^ 0x5C5C_5C5C_5C5C_5C5C)
      if found != 0 { return place + found.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < end, base[place] != UInt8(ascii: "\""), base[place] != UInt8(ascii: "\\") {
      place += 1
    }
    return place
  }

  /// A bit in each byte that is zero; those above the lowest may be wrong.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  // MARK: - Other values

  /// The place of a word in a list of words.
  @inline(__always)
  mutating func word(_ words: WordList) -> Int {
    let found = string()
    guard found.isPlain, !hasFailed,
      let place = words.place(of: UnsafeBufferPointer(rebasing: bytes[found.range]))
    else {
      fail()
      return 0
    }
    return place
  }

  /// The same; nil for `null`.
  @inline(__always)
  mutating func wordOrNull(_ words: WordList) -> Int? { take("null") ? nil : word(words) }

  /// A whole number of at most fifteen digits.
  @inline(__always)
  mutating func int() -> Int {
    let isNegative = take(UInt8(ascii: "-"))
    let start = index
    var value = 0
    while index < bytes.count, bytes[index] &- 0x30 < 10, index - start < 15 {
      value = value &* 10 &+ Int(bytes[index] &- 0x30)
      index += 1
    }
    guard index > start, index < bytes.count,
      bytes[index] == UInt8(ascii: ",")
        || bytes[index] == UInt8(ascii: "}")
    else {
      fail()
      return 0
    }
    return isNegative ? -value : value
  }

  /// A whole number in a range; nil for `null`.
  @inline(__always)
  mutating func intOrNull(in range: ClosedRange<Int>) -> Int? {
    if take("null") { return nil }
    let value = int()
    if !range.contains(value) { fail() }
    return value
  }

  /// A number; nil for `null`.
  mutating func numberOrNull() -> Double? {
    if take("null") { return nil }
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: ","), bytes[index] != UInt8(ascii: "}")
    {
      // Words that `Double` knows, as "inf", are no numbers of JSON.
      guard (0x2B...0x39).contains(bytes[index]) || bytes[index] | 0x20 == UInt8(ascii: "e") else {
        break
      }
      index += 1
    }
    guard let number = Double(String(decoding: bytes[start..<index], as: UTF8.self)) else {
      fail()
      return nil
    }
    return number
  }

  /// A truth value.
  mutating func bool() -> Bool {
    if take("true") { return true }
    expect("false")
    return false
  }

  /// The bytes of a range.
  func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }
}

/// The words of an enumeration, found by their bytes.
struct WordList: Sendable {
  private let bytes: [UInt8]
  private let ends: [Int]

  /// Takes the raw values in the order of the cases.
  init<Word: RawRepresentable<String> & CaseIterable>(_: Word.Type) {
    var bytes: [UInt8] = []
    ends = Word.allCases.map { word in
      bytes += word.rawValue.utf8
      return bytes.count
    }
    self.bytes = bytes
  }

  /// The place among the cases of the word with these bytes.
  func place(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    var start = 0
    return bytes.withUnsafeBufferPointer { bytes in
      for (place, end) in ends.enumerated() {
        if end - start == word.count, let own = bytes.baseAddress, let other = word.baseAddress,
          memcmp(own + start, other, word.count) == 0
        {
          return place
        }
        start = end
      }
      return nil
    }
  }
}
