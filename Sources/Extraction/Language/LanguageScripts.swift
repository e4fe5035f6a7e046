/// The scripts by which languages that do not use Latin letters are told.
enum LanguageScripts {
  /// Ranges of code points and the language that a text mostly of them is named.
  private static let table: [(range: ClosedRange<UInt32>, name: String)] = [
    (0x0370...0x03FF, "Greek"),
    (0x0400...0x052F, "Russian or another language in Cyrillic letters"),
    (0x0590...0x05FF, "Hebrew"),
    (0x0600...0x06FF, "Arabic or another language in its letters"),
    (0x0900...0x0DFF, "Hindi or another language of India"),
    (0x0E00...0x0E7F, "Thai"),
    (0x3040...0x30FF, "Japanese"),
    (0x3400...0x9FFF, "Chinese"),
    (0xAC00...0xD7AF, "Korean"),
  ]

  /// The language of a text in which at least a third of the letters are of a script's own; nil for
  /// one in Latin letters.
  ///
  /// A third, since postings in every script keep the names of tools in Latin letters, and a sign of
  /// Chinese says as much as several letters.
  static func language(of text: ArraySlice<UInt8>) -> String? {
    var counts = [Int](repeating: 0, count: table.count)
    var foreign = 0
    text.withUnsafeBufferPointer { bytes in
      // What stands below U+0340, as Latin letters do, starts with a smaller byte.
      for index in bytes.indices where bytes[index] >= 0xCD {
        guard let value = codePoint(bytes, at: index),
          let script = table.firstIndex(where: { $0.range.contains(value) })
        else { continue }
        counts[script] += 1
        foreign += 1
      }
    }
    guard foreign >= 50, foreign * 2 >= latinLetters(text) else { return nil }
    // Japanese is written with Chinese signs too; its own ones settle it.
    let kana = table.firstIndex { $0.name == "Japanese" } ?? 0
    if counts[kana] * 10 >= foreign { return table[kana].name }
    return counts.indices.max { (counts[$0], $1) < (counts[$1], $0) }.map { table[$0].name }
  }

  /// The code point of two or three bytes that starts at `index`; nil where none does.
  private static func codePoint(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32? {
    let length = bytes[index] < 0xE0 ? 2 : 3
    guard bytes[index] < 0xF0, index + length <= bytes.count else { return nil }
    var value = UInt32(bytes[index]) & (length == 2 ? 0x1F : 0x0F)
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return value
  }

  /// Letters up to U+036F, each counted at its first byte: those outside ASCII start with 0xC3 to 0xCD.
  private static func latinLetters(_ text: ArraySlice<UInt8>) -> Int {
    var letters = 0
    for index in text.indices {
      let byte = text[index]
      let isCombining =
        byte == 0xCD && index + 1 < text.endIndex && text[index + 1] < 0xB0
      if (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 && byte < 0xCD || isCombining { letters += 1 }
    }
    return letters
  }
}
