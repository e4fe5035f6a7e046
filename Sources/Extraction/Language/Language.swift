import Model

/// Tells in which language a text is written.
enum Language {
  /// Bytes of a text that are looked at.
  private static let sample = 16_384
  /// Words of its own below which no language is told.
  private static let fewestWords = 12
  /// English words that settle it where no other language has half as many by then.
  private static let enough = 100

  /// The language's name where the text is not in English; nil where it is, or where it is too short
  /// to tell.
  ///
  /// A text is of another language where that language's words are more than twice as many as the
  /// English ones, so that a posting whose English half follows another half is read.
  static func foreign(_ document: TextDocument) -> String? {
    let text = document.text.prefix(sample)
    if let language = LanguageScripts.language(of: text) { return language }
    let counts = counts(text)
    // Of two languages with as many words, as Danish and Norwegian, the first is named.
    var best = 1
    for language in counts.indices.dropFirst() where counts[language] > counts[best] {
      best = language
    }
    guard counts[best] >= fewestWords, counts[best] > 2 * counts[0] else { return nil }
    return LanguageWords.names[best]
  }

  /// How many of the text's words are of each language's own.
  private static func counts(_ text: ArraySlice<UInt8>) -> [Int] {
    var counts = [Int](repeating: 0, count: LanguageWords.names.count)
    let table = LanguageWords.table
    text.withUnsafeBufferPointer { bytes in
      var word = PackedWord()
      func close() {
        var languages = table.languages(of: word)
        word = PackedWord()
        while languages != 0 {
          counts[languages.trailingZeroBitCount] += 1
          languages &= languages - 1
        }
      }
      for byte in bytes {
        if byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 {
          word.add(byte)
        } else if word.count > 0 {
          close()
          if counts[0] == enough, !counts.dropFirst().contains(where: { $0 * 2 > enough }) {
            return
          }
        }
      }
      close()
    }
    return counts
  }
}
