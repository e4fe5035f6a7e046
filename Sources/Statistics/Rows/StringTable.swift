import CLibrary

/// Strings as bytes, each once, known by the order in which they were first seen.
struct StringTable: Hashable, Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// Numbers by their strings' hashes: the hash above, the number and one more below; 0 is free.
  private var slots: [UInt64] = []

  /// Makes nobody able to choose strings that fall on one another.
  private static let seed = UInt64.random(in: .min ... .max)

  /// Number of strings.
  var count: Int { ends.count }

  /// Compares the strings in their order.
  static func == (a: StringTable, b: StringTable) -> Bool { a.ends == b.ends && a.bytes == b.bytes }

  /// Hashes the strings in their order.
  func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

  /// Where the bytes of a string stand.
  @inline(__always)
  private func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  /// Calls `body` with the bytes of a string.
  @inline(__always)
  func with<Result>(_ number: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let range = range(Int(number))
    return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// A string by its number.
  subscript(number: Int32) -> String { with(number) { String(decoding: $0, as: UTF8.self) } }

  /// Adds a string without asking whether it is there.
  mutating func append(_ string: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: string)
    ends.append(bytes.count)
  }

  /// Takes the last string away, which was added by `append`.
  mutating func removeLast() {
    bytes.removeSubrange(range(ends.count - 1))
    ends.removeLast()
  }

  /// The number of a string, a new one where it was not seen before.
  mutating func number(of string: UnsafeBufferPointer<UInt8>) -> Int32 {
    if ends.count * 2 >= slots.count { grow() }
    let hash = Self.hash(string)
    let high = hash & 0xFFFF_FFFF_0000_0000
    var slot = Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] & 0xFFFF_FFFF_0000_0000 == high {
        let number = Int32(truncatingIfNeeded: slots[slot]) &- 1
        if with(number, { Self.equal($0, string) }) { return number }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(ends.count)
    append(string)
    slots[slot] = high | UInt64(ends.count)
    return number
  }

  /// The number of a string.
  mutating func number(of string: String) -> Int32 {
    var string = string
    return string.withUTF8 { number(of: $0) }
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: max(16, slots.count * 2))
    for entry in slots where entry != 0 {
      var slot = Int(truncatingIfNeeded: entry >> 32) & (larger.count - 1)
      while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = entry
    }
    slots = larger
  }

  @inline(__always)
  private static func equal(
    _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard a.count == b.count, let left = a.baseAddress, let right = b.baseAddress else {
      return a.count == b.count
    }
    return memcmp(left, right, a.count) == 0
  }

  /// A hash of eight bytes at a time by the halves of products. Source: Wang Yi, "wyhash", 2019.
  private static func hash(_ string: UnsafeBufferPointer<UInt8>) -> UInt64 {
    func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
      let (high, low) = a.multipliedFullWidth(by: b)
      return high ^ low
    }
    let bytes = UnsafeRawBufferPointer(string)
    var hash = seed ^ UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
    var place = 0
    while place + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      hash = mix(hash ^ word, 0xA076_1D64_78BD_642F ^ seed)
      place += 8
    }
    var rest: UInt64 = 0
    while place < bytes.count {
      rest = rest << 8 | UInt64(bytes[place])
      place += 1
    }
    return mix(hash ^ rest, 0xE703_7ED1_A0B4_28DB)
  }

  /// Orders two strings by their bytes: below 0, 0 or above.
  func compare(_ a: Int32, _ b: Int32) -> Int {
    with(a) { left in
      with(b) { right in
        let shared = min(left.count, right.count)
        if shared > 0, let a = left.baseAddress, let b = right.baseAddress {
          let order = memcmp(a, b, shared)
          if order != 0 { return Int(order) }
        }
        return left.count - right.count
      }
    }
  }
}
