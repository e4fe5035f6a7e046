import CLibrary
import Model

/// Bytes borrowed for the length of one closure.
package typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
  /// Offset of the first `byte` in `start..<end`, `end` where there is none.
  package func first(_ byte: UInt8, from start: Int, to end: Int) -> Int {
    guard start < end, let base = baseAddress,
      let found = memchr(base + start, Int32(byte), end - start)
    else { return end }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Whether `word` stands at `offset` and ends before `end`.
  package func has(_ word: StaticString, at offset: Int, to end: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard offset >= 0, end - offset >= count, let base = baseAddress else { return false }
    return memcmp(base + offset, word.utf8Start, count) == 0
  }

  /// Like `has`, blind to the case of ASCII letters; `word` is in lower case.
  package func hasCaseless(_ word: StaticString, at offset: Int, to end: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard offset >= 0, end - offset >= count else { return false }
    for index in 0..<count where self[offset + index].lowercased != word.utf8Start[index] {
      return false
    }
    return true
  }

  /// Offset of the first `word` in `start..<end`, nil where there is none.
  package func find(_ word: StaticString, from start: Int, to end: Int) -> Int? {
    let lead = word.utf8Start[0]
    var index = start
    while true {
      index = first(lead, from: index, to: end)
      if index >= end { return nil }
      if has(word, at: index, to: end) { return index }
      index += 1
    }
  }

  /// Like `find`, blind to case; `word` is in lower case and starts with no letter.
  package func findCaseless(_ word: StaticString, from start: Int, to end: Int) -> Int? {
    let lead = word.utf8Start[0]
    var index = start
    while true {
      index = first(lead, from: index, to: end)
      if index >= end { return nil }
      if hasCaseless(word, at: index, to: end) { return index }
      index += 1
    }
  }

  /// Whether `word` is one of the words that spaces part.
  package func hasWord(_ word: StaticString) -> Bool {
    var index = 0
    while index + word.utf8CodeUnitCount <= count {
      let end = first(0x20, from: index, to: count)
      if end - index == word.utf8CodeUnitCount, has(word, at: index, to: end) { return true }
      index = end + 1
    }
    return false
  }

  /// The bytes of a range.
  package subscript(part start: Int, _ end: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: self[start..<end])
  }
}
