/// Compiles vocabulary tables into tries while it collects their words.
struct LexiconBuilder {
  private(set) var words = WordTable()

  /// The ids of a phrase's words, exact or with plurals folded.
  mutating func ids(_ phrase: String, folded: Bool = false) -> [WordID] {
    Array(phrase.utf8).withUnsafeBufferPointer { bytes in
      var scanner = TokenScanner(bytes: bytes, end: bytes.count, index: 0)
      var ids: [WordID] = []
      while let raw = scanner.next() {
        let exact = words.intern(raw.hash)
        ids.append(folded ? words.intern(raw.stemHash) : exact)
      }
      return ids
    }
  }

  /// A trie of a table whose `# name` lines start groups and whose other lines hold patterns.
  mutating func trie(_ table: String, payload: (String) -> Int?) -> PhraseTrie {
    var trie = PhraseTrie()
    var current: Int32 = -1
    for line in Self.lines(table) {
      if line.hasPrefix("#") {
        let name = line.dropFirst(2)
        guard let index = payload(String(name)) else {
          preconditionFailure("no group is called \(name)")
        }
        current = Int32(index)
        continue
      }
      for cell in Self.cells(line) {
        for phrase in PhrasePattern.expand(cell) where !phrase.isEmpty {
          trie.insert(ids(phrase), payload: current)
        }
      }
    }
    return trie
  }

  /// One trie a group of a table, so that groups don't hide each other's phrases.
  mutating func tries(_ table: String, count: Int, place: (String) -> Int?) -> [PhraseTrie] {
    var tries = Array(repeating: PhraseTrie(), count: count)
    var current = 0
    for line in Self.lines(table) {
      if line.hasPrefix("#") {
        guard let index = place(String(line.dropFirst(2))) else {
          preconditionFailure("no group is called \(line)")
        }
        current = index
        continue
      }
      for cell in Self.cells(line) {
        for phrase in PhrasePattern.expand(cell) where !phrase.isEmpty {
          tries[current].insert(ids(phrase), payload: 0)
        }
      }
    }
    return tries
  }

  /// The trie and the terms of the degree table.
  mutating func degrees(_ table: String) -> (PhraseTrie, [DegreeTerm]) {
    var trie = PhraseTrie()
    var terms: [DegreeTerm] = []
    var group = DegreeGroup.degree
    for line in Self.lines(table) {
      if line.hasPrefix("#") {
        guard let named = DegreeGroup(rawValue: String(line.dropFirst(2))) else {
          preconditionFailure("no degree group is called \(line)")
        }
        group = named
        continue
      }
      for cell in Self.cells(line) {
        let isAmbiguous = cell.hasPrefix("!")
        let isVeryAmbiguous = cell.hasPrefix("!!")
        terms.append(
          DegreeTerm(group: group, isAmbiguous: isAmbiguous, isVeryAmbiguous: isVeryAmbiguous))
        for phrase in PhrasePattern.expand(cell.drop { $0 == "!" }) {
          trie.insert(ids(phrase), payload: Int32(terms.count - 1))
        }
      }
    }
    return (trie, terms)
  }

  /// The trie, the spellings and the entries of the skill tables.
  mutating func skills(_ tables: [String]) -> (PhraseTrie, [SkillSpelling], [SkillEntry]) {
    var trie = PhraseTrie()
    var spellings: [SkillSpelling] = []
    var entries: [SkillEntry] = []
    for table in tables {
      var category = ""
      for line in Self.lines(table) {
        if line.hasPrefix("//") { continue }
        if line.hasPrefix("# ") {
          category = String(line.dropFirst(2))
          continue
        }
        let parts = line.split(separator: ";", maxSplits: 1)
        let sides = parts[0].split(separator: " = ", maxSplits: 1)
        var name = Self.trimmed(sides[0])
        let marks = Self.marks(name, atEnd: true)
        name = marks.rest
        let parents = parts.count > 1 ? Self.parents(parts[1]) : []
        entries.append(
          SkillEntry(name: String(name), category: category, parents: parents))
        let spelled = sides.count > 1 ? Self.trimmed(sides[1]).split(separator: "|") : []
        for cell in spelled.isEmpty ? [name] : spelled {
          let own = Self.marks(Self.trimmed(cell), atEnd: false)
          let isAmbiguous = marks.isAmbiguous || own.isAmbiguous
          let needsCapital = marks.needsCapital || own.needsCapital
          spellings.append(
            SkillSpelling(
              entry: entries.count - 1, isAmbiguous: isAmbiguous, needsCapital: needsCapital))
          trie.insert(ids(String(own.rest), folded: true), payload: Int32(spellings.count - 1))
        }
      }
    }
    return (trie, spellings, entries)
  }

  /// The values of the number words.
  mutating func numbers(_ table: String) -> [WordID: Int] {
    var numbers: [WordID: Int] = [:]
    for line in Self.lines(table) {
      let sides = line.split(separator: " = ")
      if let word = ids(String(sides[0])).first { numbers[word] = Int(sides[1]) }
    }
    return numbers
  }

  /// Word sets, one a `# name` group.
  mutating func lists(_ table: String) -> [WordList: Set<WordID>] {
    var lists: [WordList: Set<WordID>] = [:]
    var current = WordList.headingFiller
    for line in Self.lines(table) {
      if line.hasPrefix("# ") {
        guard let named = WordList(rawValue: String(line.dropFirst(2))) else {
          preconditionFailure("no word list is called \(line)")
        }
        current = named
      } else {
        for word in line.split(separator: " ") {
          lists[current, default: []].formUnion(ids(String(word)))
        }
      }
    }
    return lists
  }

  private static func lines(_ table: String) -> [Substring] {
    table.split(separator: "\n").map { trimmed($0) }.filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// Cuts at ` | ` outside parentheses.
  private static func cells(_ line: Substring) -> [Substring] {
    var cells: [Substring] = []
    var depth = 0
    var start = line.startIndex
    for index in line.indices {
      switch line[index] {
      case "(": depth += 1
      case ")": depth -= 1
      case "|" where depth == 0:
        cells.append(trimmed(line[start..<index]))
        start = line.index(after: index)
      default: break
      }
    }
    cells.append(trimmed(line[start...]))
    return cells
  }

  private static func marks(
    _ text: Substring, atEnd: Bool
  ) -> (rest: Substring, isAmbiguous: Bool, needsCapital: Bool) {
    var rest = text
    var isAmbiguous = false
    var needsCapital = false
    if atEnd {
      while rest.hasSuffix(" !") || rest.hasSuffix(" ^") || rest.hasSuffix("!^")
        || rest.hasSuffix("^!")
      {
        if rest.last == "!" { isAmbiguous = true } else { needsCapital = true }
        rest = trimmed(rest.dropLast())
      }
    } else {
      while rest.hasPrefix("!") || rest.hasPrefix("^") {
        if rest.first == "!" { isAmbiguous = true } else { needsCapital = true }
        rest.removeFirst()
      }
    }
    return (rest, isAmbiguous, needsCapital)
  }

  private static func parents(_ text: Substring) -> [String] {
    guard let equals = text.firstIndex(of: "=") else { return [] }
    return text[text.index(after: equals)...].split(separator: ",").map { String(trimmed($0)) }
  }
}
