import CLibrary

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
    let length = word.utf8CodeUnitCount
    guard count >= length else { return nil }
    return withUnsafeBufferPointer { bytes in
      bytes.firstCaseless(word, length, by: Self.rarest(word, length)).map { startIndex + $0 }
    }
  }

  /// Offset of the first place where the same bytes stand, found in one pass whatever they repeat.
  package func first(of other: ByteRun) -> Int? {
    let other = Array(other)
    // How much of the bytes stands again at the end of each of their beginnings.
    var again = [0]
    var matched = 0
    for byte in other.dropFirst() {
      while matched > 0, byte != other[matched] { matched = again[matched - 1] }
      if byte == other[matched] { matched += 1 }
      again.append(matched)
    }
    guard !other.isEmpty else { return startIndex }
    matched = 0
    for index in indices {
      while matched > 0, self[index] != other[matched] { matched = again[matched - 1] }
      if self[index] == other[matched] { matched += 1 }
      if matched == other.count { return index + 1 - matched }
    }
    return nil
  }

  /// Place of the letter of a word that texts have least of: it is looked for first.
  private static func rarest(_ word: StaticString, _ length: Int) -> Int {
    for place in 0..<length {
      switch word.utf8Start[place] {
      case UInt8(ascii: "j"), UInt8(ascii: "k"), UInt8(ascii: "q"), UInt8(ascii: "x"),
        UInt8(ascii: "z"):
        return place
      default: break
      }
    }
    return 0
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
    // No sign begins with a letter; most bytes are told by their first one to begin none.
    var leads: (UInt64, UInt64) = (0, 0)
    var hasHighLead = false
    for sign in signs {
      let lead = sign.utf8Start[0]
      if lead >= 0x80 {
        hasHighLead = true
      } else if lead < 0x40 {
        leads.0 |= 1 << UInt64(lead)
      } else {
        leads.1 |= 1 << UInt64(lead & 0x3F)
      }
    }
    while index < endIndex {
      let byte = self[index]
      let mayBegin =
        byte >= 0x80
        ? hasHighLead
        : (byte < 0x40 ? leads.0 : leads.1) &>> UInt64(byte & 0x3F) & 1 != 0
      guard mayBegin else {
        index += 1
        continue
      }
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

  /// Takes off the last word that spaces part, which is empty where there is none.
  package mutating func removeLastWord() -> ByteRun {
    while last == 0x20 { removeLast() }
    let start = (lastIndex(of: 0x20) ?? startIndex - 1) + 1
    defer { self = self[..<start] }
    return self[start...]
  }

  package var hasLetter: Bool { contains { $0.isLetter || $0 >= 0x80 } }

  package var string: String { String(decoding: self, as: UTF8.self) }
}

extension UnsafeBufferPointer<UInt8> {
  /// Offset of the first word of that length, which is in lower case, by the places of one of its letters.
  fileprivate func firstCaseless(_ word: StaticString, _ length: Int, by letter: Int) -> Int? {
    let small = word.utf8Start[letter]
    let capital = small &- 0x61 < 26 ? small & 0xDF : small
    let end = count - length + letter + 1
    var (nextSmall, nextCapital) = (next(small, letter, end), end)
    if capital != small { nextCapital = next(capital, letter, end) }
    while true {
      let place = Swift.min(nextSmall, nextCapital)
      guard place < end else { return nil }
      var offset = 0
      while offset < length, self[place - letter + offset].lowercased == word.utf8Start[offset] {
        offset += 1
      }
      if offset == length { return place - letter }
      if place == nextSmall {
        nextSmall = next(small, place + 1, end)
      } else {
        nextCapital = next(capital, place + 1, end)
      }
    }
  }

  /// Offset of the next such byte, `end` where there is none before it.
  private func next(_ byte: UInt8, _ start: Int, _ end: Int) -> Int {
    guard start < end, let base = baseAddress,
      let found = memchr(base + start, Int32(byte), end - start)
    else { return end }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}
