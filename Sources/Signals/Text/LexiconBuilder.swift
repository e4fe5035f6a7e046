/// Compiles vocabulary tables into tries while it collects their words.
struct LexiconBuilder {
  /// About how many nodes the phrases of all groups have: room from the start spares growing.
  private static let capacity = 1 << 16

  private(set) var words = WordTable()
  /// The phrases of all groups but the skills.
  private(set) var phrases = PhraseTrie(capacity: capacity)

  /// What the spellings of degrees stand for, in the order of their payloads.
  private(set) var degreeTerms: [DegreeTerm] = []

  /// Adds a phrase of a user's, in the place of what those very words meant before.
  mutating func put(_ phrase: ArraySlice<UInt8>, _ topic: PhraseTopic) {
    var node = PhraseTrie.root
    words.intern(phrase, folded: false) { node = phrases.child(of: node, $0) }
    guard node != PhraseTrie.root else { return }
    switch topic.target {
    case .kind(let group, let payload):
      phrases.remark(node, group.rawValue, payload: Int32(payload))
    case .degree(let group):
      degreeTerms.append(DegreeTerm(group: group, isAmbiguous: false, isVeryAmbiguous: false))
      phrases.remark(
        node, PhraseGroup.degrees.rawValue, payload: Int32(degreeTerms.count - 1))
    }
  }

  /// Adds a vocabulary of kinds.
  mutating func add(_ table: LexiconTable) {
    var current = 0
    for line in VocabularyTable(table.text) {
      switch line {
      case .group(let name): current = Self.place(name) { table.kinds.firstIndex(of: $0) }
      case .entry(let entry): insert(entry, table.group.rawValue, payload: current)
      }
    }
  }

  /// Adds the tables whose `# name` lines start groups of phrases.
  mutating func addPhrases(_ tables: [String]) {
    let numbers = Dictionary(
      uniqueKeysWithValues: Phrase.allCases.map { ("\($0)", PhraseGroup.number(of: $0)) })
    precondition(
      PhraseGroup.firstPhrase + numbers.count <= PhraseSet.capacity, "a set of groups is too small")
    for table in tables {
      var current = 0
      for line in VocabularyTable(table) {
        switch line {
        case .group(let name): current = Self.place(name) { numbers[$0] }
        case .entry(let entry): insert(entry, current, payload: 0)
        }
      }
    }
  }

  /// Adds the phrases of a line to a group, with that payload.
  mutating func insert(_ entry: ArraySlice<UInt8>, _ group: Int, payload: Int) {
    for cell in VocabularyCells(entry) {
      PhrasePattern(cell).insert(into: &phrases, words: &words, group, payload: Int32(payload))
    }
  }

  /// Adds a table of `Name = spelling | spelling` lines and gives the names, which number the spellings.
  mutating func names(_ table: String, to group: PhraseGroup) -> [String] {
    var names: [String] = []
    for case .entry(let line) in VocabularyTable(table) {
      let (name, spellings) = VocabularyTable.sides(line)
      insert(spellings, group.rawValue, payload: names.count)
      names.append(String(decoding: name, as: UTF8.self))
    }
    return names
  }

  private static func place(_ name: String, _ place: (String) -> Int?) -> Int {
    guard let index = place(name) else { preconditionFailure("no group is called \(name)") }
    return index
  }

  /// Adds the degree table.
  mutating func addDegrees(_ table: String) {
    var group = DegreeGroup.degree
    for line in VocabularyTable(table) {
      switch line {
      case .group(let name):
        guard let named = DegreeGroup(rawValue: name) else {
          preconditionFailure("no degree group is called \(name)")
        }
        group = named
      case .entry(let entry):
        for cell in VocabularyCells(entry) {
          let marks = cell.prefix { $0 == UInt8(ascii: "!") }.count
          degreeTerms.append(
            DegreeTerm(group: group, isAmbiguous: marks > 0, isVeryAmbiguous: marks > 1))
          PhrasePattern(cell.dropFirst(marks)).insert(
            into: &phrases, words: &words, PhraseGroup.degrees.rawValue,
            payload: Int32(degreeTerms.count - 1))
        }
      }
    }
  }

  /// The skills of the skill tables.
  mutating func skills(_ tables: [String]) -> SkillCatalog {
    var skills = SkillCatalog()
    for table in tables {
      var category = ""
      for line in VocabularyTable(table) {
        switch line {
        case .group(let name): category = name
        case .entry(let bytes):
          let line = SkillLine(bytes, category: category)
          skills.entries.append(line.entry)
          for cell in line.cells where !cell.isEmpty {
            let own = SkillMarks(before: cell)
            let payload = skills.append(line.marks.with(own), of: skills.entries.count - 1)
            let node = node(of: own.rest, in: &skills.trie)
            if node != PhraseTrie.root { skills.mark(node, payload: payload) }
          }
          addLongForms(line.cells, to: &skills)
        }
      }
    }
    return skills
  }

  /// Notes of an entry's spellings of one word which others they abbreviate: "pca", "principal
  /// component analysis".
  private mutating func addLongForms(_ cells: VocabularyCells, to skills: inout SkillCatalog) {
    for short in cells where short.count <= 8 && !short.contains(0x20) {
      let abbreviation = SkillMarks(before: short).rest
      guard (2...6).contains(abbreviation.count) else { continue }
      for long in cells where long.count > abbreviation.count {
        let spelling = SkillMarks(before: long).rest
        guard Self.abbreviates(abbreviation, spelling) else { continue }
        var ids: [WordID] = []
        words.intern(abbreviation, folded: true) { ids.append($0) }
        let place = ids.count
        words.intern(spelling, folded: true) { ids.append($0) }
        guard place == 1, ids.count > 1 else { continue }
        skills.longForms[ids[0], default: []].insert(ids[1])
      }
    }
  }

  /// Whether the words of a spelling start with the letters of an abbreviation, a last s left out.
  private static func abbreviates(
    _ abbreviation: ArraySlice<UInt8>, _ spelling: ArraySlice<UInt8>
  ) -> Bool {
    var letter = abbreviation.startIndex
    var startsWord = true
    for byte in spelling {
      if byte == 0x20 || byte == UInt8(ascii: "-") {
        startsWord = true
      } else if startsWord {
        guard letter < abbreviation.endIndex, abbreviation[letter] == byte else { return false }
        letter += 1
        startsWord = false
      }
    }
    return letter - abbreviation.startIndex > 1
      && (letter == abbreviation.endIndex
        || letter == abbreviation.endIndex - 1 && abbreviation[letter] == UInt8(ascii: "s"))
  }

  /// Where the words of a skill's spelling lead to, plurals folded; the root where it has none.
  @inline(__always)
  mutating func node(of spelling: ArraySlice<UInt8>, in trie: inout PhraseTrie) -> Int32 {
    var node = PhraseTrie.root
    words.intern(spelling, folded: true) { node = trie.child(of: node, $0) }
    return node
  }

  /// The values of the number words.
  mutating func numbers(_ table: String) -> [WordID: Int] {
    var numbers: [WordID: Int] = [:]
    for case .entry(let line) in VocabularyTable(table) {
      let (word, value) = VocabularyTable.sides(line)
      words.intern(word, folded: false) {
        numbers[$0] = Int(String(decoding: value, as: UTF8.self))
      }
    }
    return numbers
  }

  /// Lists of words, one a `# name` group, in the order of `WordList`.
  mutating func lists(_ table: String) -> [[WordID]] {
    var lists = [[WordID]](repeating: [], count: WordList.allCases.count)
    var current = 0
    for line in VocabularyTable(table) {
      switch line {
      case .group(let name):
        current = Self.place(name) { name in
          WordList.allCases.firstIndex { $0.name == name }
        }
      case .entry(let entry): words.intern(entry, folded: false) { lists[current].append($0) }
      }
    }
    return lists
  }
}
