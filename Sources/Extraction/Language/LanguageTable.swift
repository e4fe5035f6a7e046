/// In which languages a word is a common one: open addressing, since a dictionary's hashing of every
/// word of a text took a tenth of the time of a page.
struct LanguageTable {
  private static let size = 1 << 11

  private var words = [UInt64](repeating: 0, count: size)
  private var languages = [UInt32](repeating: 0, count: size)

  /// Adds a word of a language; one of more than eight bytes counts for none.
  mutating func add(_ word: PackedWord, language: Int) {
    guard word.isWhole else { return }
    let slot = slot(of: word)
    words[slot] = word.bytes
    languages[slot] |= 1 << language
  }

  /// A bit for each language of the word.
  @inline(__always)
  func languages(of word: PackedWord) -> UInt32 { word.isWhole ? languages[slot(of: word)] : 0 }

  /// The word's slot, or the free one where it would stand.
  @inline(__always)
  private func slot(of word: PackedWord) -> Int {
    var slot = Int(truncatingIfNeeded: (word.bytes &* 0x9E37_79B9_7F4A_7C15) >> 53)
    while words[slot] != 0, words[slot] != word.bytes { slot = (slot + 1) & (Self.size - 1) }
    return slot
  }
}
