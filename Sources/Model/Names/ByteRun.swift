/// A short run of text, as a title or a part of one; compared blind to the case of ASCII letters.
package typealias ByteRun = ArraySlice<UInt8>

extension ArraySlice<UInt8> {
  /// FNV-1a over the lower-case bytes.
  package var caselessHash: UInt64 {
    var hash = TextHash.seed
    for byte in self { hash = TextHash.mix(hash, byte.lowercased) }
    return hash
  }

  package func equalsCaseless(_ word: StaticString) -> Bool {
    count == word.utf8CodeUnitCount && hasCaseless(word, at: startIndex)
  }

  /// Whether `word`, in lower case, stands at `index`.
  package func hasCaseless(_ word: StaticString, at index: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard index >= startIndex, endIndex - index >= length else { return false }
    for offset in 0..<length where self[index + offset].lowercased != word.utf8Start[offset] {
      return false
    }
    return true
  }

  package func startsCaseless(_ word: StaticString) -> Bool { hasCaseless(word, at: startIndex) }

  package func endsCaseless(_ word: StaticString) -> Bool {
    hasCaseless(word, at: endIndex - word.utf8CodeUnitCount)
  }

  /// Offset of the first `word`, which is in lower case.
  package func first(of word: StaticString) -> Int? {
    let last = endIndex - word.utf8CodeUnitCount
    guard last >= startIndex else { return nil }
    let lead = word.utf8Start[0]
    for index in startIndex...last where self[index].lowercased == lead {
      if hasCaseless(word, at: index) { return index }
    }
    return nil
  }

  /// Offset of the last `word`, which is in lower case.
  package func last(of word: StaticString) -> Int? {
    var index = endIndex - word.utf8CodeUnitCount
    while index >= startIndex {
      if hasCaseless(word, at: index) { return index }
      index -= 1
    }
    return nil
  }

  /// Range of the same words in the same order, nil where they do not stand between other words.
  package func range(ofWords words: ByteRun) -> Range<Int>? {
    guard let lead = words.first?.lowercased, words.count <= count else { return nil }
    for index in startIndex...(endIndex - words.count) where self[index].lowercased == lead {
      let end = index + words.count
      if index > startIndex, self[index - 1].isLetter { continue }
      if end < endIndex, self[end].isLetter { continue }
      if zip(self[index..<end], words).allSatisfy({ $0.lowercased == $1.lowercased }) {
        return index..<end
      }
    }
    return nil
  }

  /// Without spaces, dashes, bars, commas, colons and dots in the middle of a line at either end.
  package var trimmed: ByteRun {
    var phrase = self
    while let length = phrase.framingLength(atEnd: true) { phrase.removeLast(length) }
    while let length = phrase.framingLength(atEnd: false) { phrase.removeFirst(length) }
    return phrase
  }

  private func framingLength(atEnd: Bool) -> Int? {
    guard let edge = atEnd ? last : first else { return nil }
    switch edge {
    case 0x20, UInt8(ascii: "-"), UInt8(ascii: "|"), UInt8(ascii: ","), UInt8(ascii: "/"),
      UInt8(ascii: ":"):
      return 1
    default: break
    }
    // En dash, em dash, bullet; middle dot.
    for sign in ["–", "—", "•", "·"] as [StaticString] {
      if hasCaseless(sign, at: atEnd ? endIndex - sign.utf8CodeUnitCount : startIndex) {
        return sign.utf8CodeUnitCount
      }
    }
    return nil
  }

  /// The parts between any of the signs.
  package func parts(at signs: [StaticString]) -> [ByteRun] {
    var parts: [ByteRun] = []
    var start = startIndex
    var index = startIndex
    while index < endIndex {
      if let sign = signs.first(where: { hasCaseless($0, at: index) }) {
        parts.append(self[start..<index])
        index += sign.utf8CodeUnitCount
        start = index
      } else {
        index += 1
      }
    }
    parts.append(self[start..<endIndex])
    return parts
  }

  package var hasLetter: Bool { contains { $0.isLetter || $0 >= 0x80 } }

  package var string: String { String(decoding: self, as: UTF8.self) }
}
