import Model

/// Steps through the attributes of one tag.
package struct AttributeReader {
  /// One attribute; a missing value is an empty range.
  package struct Attribute {
    package var name: Range<Int>
    package var value: Range<Int>
  }

  /// Quotes of which no further one is in the text: a quote that is never closed must not be looked
  /// for again from every tag after it.
  package struct Quotes {
    var lacksDouble = false
    var lacksSingle = false

    package init() {}
  }

  private let bytes: Bytes
  private let end: Int
  private(set) var quotes: Quotes
  /// Offset reached; after the tag once `next` has given nil.
  package private(set) var index: Int
  private(set) var isSelfClosing = false

  /// Starts at the end of the tag's name.
  package init(_ bytes: Bytes, from start: Int, to end: Int, quotes: Quotes = Quotes()) {
    self.bytes = bytes
    self.end = end
    self.quotes = quotes
    index = start
  }

  /// The next attribute, nil after the last.
  package mutating func next() -> Attribute? {
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") {
        index += 1
        return nil
      }
      if byte == UInt8(ascii: "<") { return nil }
      guard byte.isSpace || byte == UInt8(ascii: "/") else { return attribute() }
      isSelfClosing = byte == UInt8(ascii: "/")
      index += 1
    }
    return nil
  }

  private mutating func attribute() -> Attribute {
    isSelfClosing = false
    let start = index
    // A name may start with an equals sign, or nothing would be taken here.
    index += 1
    while index < end, !endsName(bytes[index]) { index += 1 }
    let name = start..<index
    while index < end, bytes[index].isSpace { index += 1 }
    guard index < end, bytes[index] == UInt8(ascii: "=") else {
      return Attribute(name: name, value: index..<index)
    }
    index += 1
    while index < end, bytes[index].isSpace { index += 1 }
    return Attribute(name: name, value: value())
  }

  private func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
      || byte.isSpace
  }

  private mutating func value() -> Range<Int> {
    guard index < end else { return end..<end }
    let quote = bytes[index]
    let isDouble = quote == UInt8(ascii: "\"")
    if isDouble && !quotes.lacksDouble || quote == UInt8(ascii: "'") && !quotes.lacksSingle {
      let start = index + 1
      let close = bytes.first(quote, from: start, to: end)
      if close < end {
        index = close + 1
        return start..<close
      }
      if isDouble { quotes.lacksDouble = true } else { quotes.lacksSingle = true }
    }
    let start = index
    while index < end, !bytes[index].isSpace, bytes[index] != UInt8(ascii: ">") { index += 1 }
    return start..<index
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a range holds exactly `word`, which is in lower case, in any case.
  package func equals(_ word: StaticString, _ range: Range<Int>) -> Bool {
    range.count == word.utf8CodeUnitCount
      && hasCaseless(word, at: range.lowerBound, to: range.upperBound)
  }

  /// The bytes of a range.
  package subscript(part range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: self[range])
  }
}
