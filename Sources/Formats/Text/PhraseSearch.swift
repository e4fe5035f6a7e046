import Markup

/// Looks for many phrases in one pass over a text.
struct PhraseSearch {
  private let phrases: [StaticString]
  /// For each first letter the second ones, a bit for all with the same lowest six bits: most places of a
  /// text are told by it to begin no phrase.
  private var pairs = [UInt64](repeating: 0, count: 128)

  /// Prepares the search for at most 64 phrases of two letters and more, in lower case.
  init(_ phrases: [StaticString]) {
    precondition(phrases.count <= 64, "phrases are told by the bits of a number")
    self.phrases = phrases
    for phrase in phrases {
      pairs[Int(phrase.utf8Start[0] & 0x7F)] |= 1 << UInt64(phrase.utf8Start[1] & 0x3F)
    }
  }

  /// How many of the phrases stand in a text in lower case.
  func count(in text: [UInt8]) -> Int {
    var found: UInt64 = 0
    text.withUnsafeBufferPointer { text in
      for place in 0..<Swift.max(text.count - 1, 0)
      where pairs[Int(text[place] & 0x7F)] >> UInt64(text[place + 1] & 0x3F) & 1 != 0 {
        for (number, phrase) in phrases.enumerated()
        where text[place] == phrase.utf8Start[0] && text.has(phrase, at: place, to: text.count) {
          found |= 1 << UInt64(number)
        }
      }
    }
    return found.nonzeroBitCount
  }
}
