import PostingModel

/// Tells in which language a text is written.
enum Language {
  /// Bytes of a text that are looked at.
  private static let sample = 16_384
  /// Words of its own below which no language is told.
  private static let fewestWords = 12

  /// The language's name where the text is not in English; nil where it is, or where it is too short
  /// to tell.
  ///
  /// A text is of another language where that language's words are more than twice as many as the
  /// English ones, so that a posting whose English half follows another half is read.
  static func foreign(_ document: TextDocument) -> String? {
    let text = document.text.prefix(sample)
    let isASCII = text.allSatisfy { $0 < 0x80 }
    if !isASCII, let language = LanguageScripts.language(of: text) { return language }
    let counts = counts(text)
    // Of two languages with as many words, as Danish and Norwegian, the first is named.
    var best = 1
    for language in counts.indices.dropFirst() where counts[language] > counts[best] {
      best = language
    }
    guard counts[best] >= fewestWords, counts[best] > 2 * counts[0] else { return nil }
    return LanguageWords.names[best]
  }

  private static func counts(_ text: ArraySlice<UInt8>) -> [Int] {
    var counts = [Int](repeating: 0, count: LanguageWords.names.count)
    let table = LanguageWords.bits
    var start: Int?
    for index in text.startIndex...text.endIndex {
      let isLetter =
        index < text.endIndex
        && (text[index] >= 0x80 || text[index] | 0x20 >= 0x61 && text[index] | 0x20 <= 0x7A)
      if isLetter {
        start = start ?? index
      } else if let first = start {
        start = nil
        guard let word = LanguageWords.pack(text[first..<index]), var bits = table[word] else {
          continue
        }
        while bits != 0 {
          counts[bits.trailingZeroBitCount] += 1
          bits &= bits - 1
        }
      }
    }
    return counts
  }
}
