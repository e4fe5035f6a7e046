/// The skills of a lexicon while it is compiled.
struct SkillCatalog {
  /// Leads from the words of a spelling to its place in `spellings`.
  var trie = PhraseTrie(capacity: 1 << 13)
  private(set) var spellings: [SkillSpelling] = []
  var entries: [SkillEntry] = []
  /// The first words of what an abbreviation stands for, by the abbreviation; plurals folded.
  var longForms: [WordID: Set<WordID>] = [:]

  /// Adds a spelling with its marks; returns its place, for the trie.
  @inline(__always)
  mutating func append(_ marks: SkillMarks, of entry: Int) -> Int32 {
    spellings.append(
      SkillSpelling(
        entry: entry, isAmbiguous: marks.isAmbiguous, needsCapital: marks.needsCapital))
    return Int32(spellings.count - 1)
  }

  /// The entry whose spelling ends at a node of the trie, nil where none does.
  func entry(at node: Int32) -> Int? {
    trie.payload(of: node, PhraseGroup.skills.rawValue).map { spellings[$0].entry }
  }

  /// Ends a spelling at a node of the trie; one that ends there already stays.
  mutating func mark(_ node: Int32, payload: Int32) {
    trie.mark(node, PhraseGroup.skills.rawValue, payload: payload)
  }

  /// Ends a spelling at a node of the trie in the place of one that ends there already.
  mutating func remark(_ node: Int32, payload: Int32) {
    trie.remark(node, PhraseGroup.skills.rawValue, payload: payload)
  }

  /// Takes away the spelling that ends at a node of the trie.
  mutating func unmark(at node: Int32) { trie.unmark(node, PhraseGroup.skills.rawValue) }

  /// Takes away an entry's spellings.
  mutating func unmark(_ entry: Int) {
    let spellings = spellings
    trie.unmark { spellings[$0].entry == entry }
  }

  /// Drops entries without spellings; the places of those behind them move up.
  mutating func drop(_ dropped: Set<Int>) {
    guard !dropped.isEmpty else { return }
    var places: [Int] = []
    var kept: [SkillEntry] = []
    for (place, entry) in entries.enumerated() {
      places.append(kept.count)
      if !dropped.contains(place) { kept.append(entry) }
    }
    entries = kept
    for index in spellings.indices { spellings[index].entry = places[spellings[index].entry] }
  }
}

/// One entry of the skill vocabulary.
struct SkillEntry {
  var name: String
  var category: String
  var parents: [String]
  /// Whether it is a field, which only itself and a field in it meet.
  var isField = false
  /// The kind of professional years that are experience with it; nil for none.
  var ofYears: YearsKind?

  /// Whether a line says more of it than its name and spellings.
  var hasRelations: Bool { !parents.isEmpty || isField || ofYears != nil }
}

/// The entries of a lexicon as they lie in its image; a posting names few of the thousands.
struct SkillEntries: RandomAccessCollection, @unchecked Sendable {
  private let names: ImageStrings
  private let categories: ImageStrings
  /// Four an entry: its category, whether it is a field, its kind of years, and where its parents end.
  private let numbers: UnsafeBufferPointer<Int32>
  private let parents: ImageStrings

  init(
    names: ImageStrings, categories: ImageStrings, numbers: UnsafeBufferPointer<Int32>,
    parents: ImageStrings
  ) {
    self.names = names
    self.categories = categories
    self.numbers = numbers
    self.parents = parents
  }

  var startIndex: Int { 0 }
  var endIndex: Int { names.count }

  subscript(index: Int) -> SkillEntry {
    let first = index == 0 ? 0 : Int(numbers[index * 4 - 1])
    return SkillEntry(
      name: names[index], category: categories[Int(numbers[index * 4])],
      parents: (first..<Int(numbers[index * 4 + 3])).map { parents[$0] },
      isField: numbers[index * 4 + 1] != 0, ofYears: ofYears(index))
  }

  /// The bytes of an entry's name.
  func name(_ index: Int) -> UnsafeBufferPointer<UInt8> { names.utf8(index) }

  /// The kind of professional years that are experience with an entry; nil for none.
  func ofYears(_ index: Int) -> YearsKind? {
    let kind = Int(numbers[index * 4 + 2])
    return kind < 0 ? nil : YearsKind.allCases[kind]
  }
}

/// What years of professional work are counted in a profile.
public enum YearsKind: String, Hashable, Sendable, CaseIterable {
  case software
  case machineLearning = "machine learning"
}

/// One spelling of a skill.
struct SkillSpelling {
  var entry: Int
  /// It counts only in technical context ("go", "excel").
  var isAmbiguous: Bool
  /// It counts only when written with a capital.
  var needsCapital: Bool
}
