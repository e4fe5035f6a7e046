import Model

/// Tells whether an image was made of the vocabularies as they are: a hash of all tables, and of all names
/// by whose places an image speaks of something.
struct LexiconKey {
  /// Raised by hand where other code makes another image of the same tables.
  private static let form: UInt64 = 4

  private(set) var hash = form

  /// The key of the vocabularies that come with jobreq.
  static let current: UInt64 = {
    var key = LexiconKey()
    for table in LexiconTable.all {
      key.add(table.group.rawValue)
      key.add(table.text)
      table.kinds.forEach { key.add($0) }
    }
    let tables =
      [
        DegreeVocabulary.table, CertificationVocabulary.table, LanguageVocabulary.languages,
        WordVocabulary.lists, WordVocabulary.numbers, DutyTables.duties, DutyTables.parts,
        PlaceVocabulary.table, TownVocabulary.table,
      ] + DutyWords.tables + Phrase.tables + SkillVocabulary.tables
    tables.forEach { key.add($0) }
    // Their names stand in the tables; asking for those of the cases would take longer than all the rest.
    key.add(PhraseGroup.allCases.count)
    key.add(Phrase.allCases.count)
    key.add(WordList.allCases.count)
    DegreeGroup.allCases.forEach { key.add($0.rawValue) }
    YearsKind.allCases.forEach { key.add($0.rawValue) }
    Duty.allCases.forEach { key.add($0.rawValue) }
    WorkPart.allCases.forEach { key.add($0.rawValue) }
    return key.hash
  }()

  /// Adds a text, eight bytes at a time: all tables are read in a tenth of a millisecond.
  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      add(bytes.count)
      let bytes = UnsafeRawBufferPointer(bytes)
      var place = 0
      while place + 8 <= bytes.count {
        mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
        place += 8
      }
      var rest: UInt64 = 0
      for byte in bytes[place...] { rest = rest << 8 | UInt64(byte) }
      mix(rest)
    }
  }

  /// Adds a number.
  mutating func add(_ number: Int) { mix(UInt64(truncatingIfNeeded: number)) }

  @inline(__always)
  private mutating func mix(_ word: UInt64) {
    hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 29
  }
}
