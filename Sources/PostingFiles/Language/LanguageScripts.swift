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
    var latin = 0
    var foreign = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let value = scalar.value
      if value < 0x0370 {
        if value | 0x20 >= 0x61, value | 0x20 <= 0x7A || value >= 0xC0 { latin += 1 }
      } else if let script = table.firstIndex(where: { $0.range.contains(value) }) {
        counts[script] += 1
        foreign += 1
      }
    }
    guard foreign * 2 >= latin, foreign >= 50 else { return nil }
    // Japanese is written with Chinese signs too; its own ones settle it.
    let kana = table.firstIndex { $0.name == "Japanese" } ?? 0
    if counts[kana] * 10 >= foreign { return table[kana].name }
    return counts.indices.max { (counts[$0], $1) < (counts[$1], $0) }.map { table[$0].name }
  }
}
