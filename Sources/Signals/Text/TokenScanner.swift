/// A token before the lexicon has named it.
struct RawToken {
  var lower: Int
  var upper: Int
  var hash: UInt64
  var stemHash: UInt64
  var kind: Token.Kind
  var flags: Token.Flags
}

/// Finds the bounds, the folded hash and the flags of one token after another.
struct TokenScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  var index: Int
  private var pendingHyphen = false
  private var lastWasWord = false

  init(bytes: UnsafeBufferPointer<UInt8>, end: Int, index: Int) {
    self.bytes = bytes
    self.end = end
    self.index = index
  }

  private func startsWord(_ index: Int) -> Bool {
    ByteClass.isLetter(bytes[index]) || ByteClass.isDigit(bytes[index]) || bytes[index] >= 0x80
  }

  /// The next token, nil at the end.
  mutating func next() -> RawToken? {
    var flags: Token.Flags = []
    while index < end {
      let byte = bytes[index]
      if byte <= 0x20 {
        index += 1
        flags.insert(.spaceBefore)
        pendingHyphen = false
        lastWasWord = false
      } else if ByteClass.isLetter(byte) || byte >= 0x80 {
        if byte >= 0x80, let sign = Sign(bytes, index, end) {
          if sign.name == 0 {
            index += sign.length
            continue
          }
          // U+2010 and U+2011 join words as "-" does.
          if lastWasWord, bytes[index] == 0xE2, index + 3 < end, bytes[index + 1] == 0x80,
            bytes[index + 2] == 0x90 || bytes[index + 2] == 0x91, startsWord(index + 3)
          {
            pendingHyphen = true
            index += 3
            continue
          }
          return self.sign(sign, flags)
        }
        return word(flags)
      } else if ByteClass.isDigit(byte) {
        return number(flags)
      } else {
        if byte == UInt8(ascii: "-"), lastWasWord, index + 1 < end, startsWord(index + 1) {
          pendingHyphen = true
          index += 1
          continue
        }
        return self.sign(Sign(name: byte, length: 1), flags)
      }
    }
    return nil
  }

  private mutating func sign(_ sign: Sign, _ flags: Token.Flags) -> RawToken {
    let lower = index
    index += sign.length
    pendingHyphen = false
    lastWasWord = false
    let hash = WordHash.next(WordHash.offset, sign.name)
    return RawToken(
      lower: lower, upper: index, hash: hash, stemHash: hash, kind: .sign, flags: flags)
  }

  private mutating func number(_ flags: Token.Flags) -> RawToken {
    let lower = index
    var hash = WordHash.offset
    var cursor = index
    while cursor < end {
      let byte = bytes[cursor]
      if ByteClass.isDigit(byte) {
        hash = WordHash.next(hash, byte)
      } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "."), cursor + 1 < end,
        ByteClass.isDigit(bytes[cursor + 1]), isGrouping(cursor)
      {
        if byte == UInt8(ascii: ".") { hash = WordHash.next(hash, byte) }
      } else {
        break
      }
      cursor += 1
    }
    // "3D", "5G" and "10x" are words that start with a digit; "5years" lost its space.
    if cursor < end, ByteClass.isLetter(bytes[cursor]), cursor - lower <= 2, !startsYears(cursor) {
      return word(flags)
    }
    var flags = flags.union(.digit)
    if pendingHyphen { flags.insert(.hyphenBefore) }
    pendingHyphen = false
    lastWasWord = true
    index = cursor
    return RawToken(
      lower: lower, upper: cursor, hash: hash, stemHash: hash, kind: .number, flags: flags)
  }

  /// Whether the sign at `cursor` groups digits ("10,000", "3.5") and does not part two numbers.
  private func isGrouping(_ cursor: Int) -> Bool {
    if bytes[cursor] == UInt8(ascii: ".") { return true }
    let digits = (cursor + 1)..<min(cursor + 4, end)
    return digits.count == 3 && digits.allSatisfy { ByteClass.isDigit(bytes[$0]) }
  }

  private func startsYears(_ cursor: Int) -> Bool {
    let rest = bytes[cursor..<min(cursor + 4, end)].map { $0 | 0x20 }
    // "3y+", "5y experience"
    if rest[0] == UInt8(ascii: "y"), rest.count == 1 || !startsWord(cursor + 1) { return true }
    return rest.starts(with: Array("yr".utf8)) || rest.starts(with: Array("year".utf8))
      || rest.starts(with: Array("plus".utf8))
  }

  private mutating func word(_ flags: Token.Flags) -> RawToken {
    let lower = index
    var shape = WordShape(bytes, from: lower, to: end)
    index += shape.count
    var flags = flags
    if index < end, Self.mayStandInside(bytes[index]), extend(&shape, from: lower) {
      flags.insert(.endsInStop)
    }
    flags.formUnion(shape.flags)
    if pendingHyphen { flags.insert(.hyphenBefore) }
    pendingHyphen = false
    lastWasWord = true
    return RawToken(
      lower: lower, upper: index, hash: shape.hash, stemHash: shape.stemHash, kind: .word,
      flags: flags)
  }

  private static func mayStandInside(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "'")
      || byte == UInt8(ascii: "`")
  }

  /// Reads on where a word goes on behind a byte that is no letter or digit of ASCII; whether a full
  /// stop of its own ends it.
  private mutating func extend(_ shape: inout WordShape, from lower: Int) -> Bool {
    while index < end {
      let byte = bytes[index]
      if ByteClass.isLetter(byte) || ByteClass.isDigit(byte) {
        shape.add(byte)
        index += 1
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") {
        guard index + 1 < end, ByteClass.isLetter(bytes[index + 1]) else { break }
        index += 1
      } else if byte == UInt8(ascii: ".") {
        guard let length = abbreviationLength(lower, index, shape.count) else { break }
        for _ in 0..<length {
          index += 1
          shape.add(bytes[index])
        }
        index += 1
        shape.isAbbreviation = true
        if index < end, bytes[index] == UInt8(ascii: "."),
          abbreviationLength(lower, index, shape.count) == nil
        {
          index += 1
          return true
        }
      } else if byte >= 0x80 {
        if let sign = Sign(bytes, index, end) {
          guard sign.name == UInt8(ascii: "'"), index + sign.length < end,
            ByteClass.isLetter(bytes[index + sign.length])
          else { break }
          index += sign.length
        } else {
          shape.add(byte)
          index += 1
        }
      } else {
        break
      }
    }
    return false
  }

  /// How many letters follow the stop at `cursor` as part of an abbreviation; nil where it ends a word.
  private func abbreviationLength(_ lower: Int, _ cursor: Int, _ letters: Int) -> Int? {
    var length = 0
    while cursor + 1 + length < end, length < 5, ByteClass.isLetter(bytes[cursor + 1 + length]) {
      length += 1
    }
    guard length > 0, letters <= 4 else { return nil }
    let tail = bytes[(cursor + 1)..<(cursor + 1 + length)].map { $0 | 0x20 }
    let head = bytes[lower..<cursor].map { $0 | 0x20 }
    let endsWord =
      cursor + 1 + length >= end
      || !(ByteClass.isDigit(bytes[cursor + 1 + length]) || bytes[cursor + 1 + length] >= 0x80)
    guard endsWord else { return nil }
    if length == 1 {
      return letters == 1 || Abbreviations.heads.contains(head)
        || letters >= 2 && bytes[lower + 1] == UInt8(ascii: ".") ? 1 : nil
    }
    let isHead = letters == 1 || bytes[lower + 1] == UInt8(ascii: ".")
    return isHead && Abbreviations.tails.contains(tail) ? length : nil
  }
}

/// The parts of abbreviations of degrees that are longer than one letter.
private enum Abbreviations {
  /// First parts: "Ph.D.".
  static let heads: Set<[UInt8]> = [Array("ph".utf8), Array("ed".utf8)]
  /// Later parts: "B.Sc.", "D.Phil.", "M.Tech.".
  static let tails: Set<[UInt8]> = Set(
    ["sc", "tech", "eng", "phil", "com", "ed", "stat", "math", "comp", "arch"].map {
      Array($0.utf8)
    })
}
