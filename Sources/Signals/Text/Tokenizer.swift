/// Cuts UTF-8 text into words, numbers and signs in one pass over its bytes.
///
/// Letters are folded to small ones, apostrophes inside a word and hyphens between letters are passed
/// over ("Master’s" is `masters`, "fine-tuning" is `fine` `tuning`), and an abbreviation with stops is
/// one word ("Ph.D." is `phd`). "C++", "C#", ".NET", "CI/CD" and "A/B" keep their signs as tokens.
struct Tokenizer {
  let words: WordIndex
  let lists: WordLists

  /// The tokens of `text[range]`, whose first one counts as standing after white space.
  func tokens(in text: [UInt8], _ range: Range<Int>, into tokens: inout [Token]) {
    text.withUnsafeBufferPointer { bytes in
      var scanner = TokenScanner(bytes: bytes, end: range.upperBound, index: range.lowerBound)
      let first = tokens.count
      // A word is looked up while the next one is read.
      var last: RawToken?
      while let raw = scanner.next() {
        words.prepare(raw.hash)
        if raw.stemHash != raw.hash { words.prepare(raw.stemHash) }
        if let last { append(last, bytes, to: &tokens) }
        last = raw
      }
      if let last { append(last, bytes, to: &tokens) }
      if first < tokens.count { tokens[first].flags.insert(.spaceBefore) }
    }
  }

  /// Adds a token, or the two words that it is.
  @inline(__always)
  private func append(
    _ raw: RawToken, _ bytes: UnsafeBufferPointer<UInt8>, to tokens: inout [Token]
  ) {
    let word = words.id(of: raw.hash)
    var stem = raw.stemHash == raw.hash ? word : words.id(of: raw.stemHash)
    if stem == WordTable.unknown { stem = word }
    let token = Token(
      lower: Int32(raw.lower), upper: Int32(raw.upper), word: word, stem: stem,
      hash: UInt32(truncatingIfNeeded: raw.hash ^ raw.hash >> 32), kind: raw.kind,
      flags: raw.flags)
    if word == WordTable.unknown, raw.kind == .word,
      let split = token.flags.contains(.innerCapital)
        ? split(raw, bytes) : splitDigits(raw, bytes)
    {
      tokens.append(contentsOf: split)
    } else {
      tokens.append(token)
    }
  }

  /// Most bytes of two words that a lost space has joined; what is longer is no writing.
  private static let longestGlued = 64

  /// The two words of "experienceExperience", where the second is one that starts a bullet.
  private func split(_ raw: RawToken, _ bytes: UnsafeBufferPointer<UInt8>) -> [Token]? {
    guard raw.upper - raw.lower <= Self.longestGlued else { return nil }
    var cut = raw.upper - 1
    while cut > raw.lower + 2 {
      let isCapital = bytes[cut] &- 0x41 < 26
      if isCapital, bytes[cut - 1] &- 0x61 < 26 {
        let right = rescan(bytes, cut..<raw.upper)
        if let right, let left = rescan(bytes, raw.lower..<cut),
          lists.contains(right.word, .bulletStart)
            || right.word != WordTable.unknown && isLongSmall(bytes, raw.lower..<cut)
        {
          var (left, right) = (left, right)
          left.flags.formUnion(raw.flags.intersection([.spaceBefore, .hyphenBefore]))
          right.flags.remove(.spaceBefore)
          right.flags.insert(.glued)
          return [left, right]
        }
      }
      cut -= 1
    }
    return nil
  }

  /// "accessibilityPostgreSQL": names with a capital inside don't start with a long word in small letters.
  private func isLongSmall(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    range.count >= 6 && range.allSatisfy { bytes[$0] &- 0x61 < 26 }
  }

  /// The word and the number of "degree7 years" and "hooks3+".
  private func splitDigits(_ raw: RawToken, _ bytes: UnsafeBufferPointer<UInt8>) -> [Token]? {
    guard ByteClass.isDigit(bytes[raw.upper - 1]), startsYears(bytes, raw.upper) else { return nil }
    var cut = raw.upper
    while cut > raw.lower, ByteClass.isDigit(bytes[cut - 1]) { cut -= 1 }
    guard cut - raw.lower >= 3, var left = rescan(bytes, raw.lower..<cut),
      var right = rescan(bytes, cut..<raw.upper)
    else { return nil }
    left.flags.formUnion(raw.flags.intersection([.spaceBefore, .hyphenBefore]))
    right.flags.remove(.spaceBefore)
    right.flags.insert(.glued)
    return [left, right]
  }

  /// Whether "+" or " years" follows a number.
  private func startsYears(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    guard end < bytes.count else { return false }
    if bytes[end] == UInt8(ascii: "+") { return true }
    guard bytes[end] == 0x20, end + 2 < bytes.count else { return false }
    return bytes[end + 1] | 0x20 == UInt8(ascii: "y")
      && (bytes[end + 2] | 0x20 == UInt8(ascii: "e") || bytes[end + 2] | 0x20 == UInt8(ascii: "r"))
  }

  private func rescan(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Token? {
    var scanner = TokenScanner(bytes: bytes, end: range.upperBound, index: range.lowerBound)
    guard let raw = scanner.next(), raw.upper == range.upperBound else { return nil }
    let word = words.id(of: raw.hash)
    let stem = words.id(of: raw.stemHash)
    return Token(
      lower: Int32(raw.lower), upper: Int32(raw.upper), word: word,
      stem: stem == WordTable.unknown ? word : stem,
      hash: UInt32(truncatingIfNeeded: raw.hash ^ raw.hash >> 32), kind: raw.kind, flags: raw.flags)
  }
}
