/// One line of the skill table: `name ! = spelling | spelling ; parent = name, name ; field`.
struct SkillLine {
  let entry: SkillEntry
  /// Marks that hold for all spellings.
  let marks: SkillMarks
  /// The spellings with their own marks.
  let cells: VocabularyCells
  /// Whether spellings stand behind a `=`; else the name is the only one.
  let listsSpellings: Bool

  init(_ line: ArraySlice<UInt8>, category: String) {
    let semicolon = line.firstIndex(of: UInt8(ascii: ";")) ?? line.endIndex
    let (name, spellings) = VocabularyTable.sides(line[..<semicolon])
    marks = SkillMarks(after: name)
    listsSpellings = !spellings.isEmpty
    cells = VocabularyCells(spellings.isEmpty ? marks.rest : spellings)
    var entry = SkillEntry(
      name: String(decoding: marks.rest, as: UTF8.self), category: category, parents: [])
    for part in line[semicolon...].split(separator: UInt8(ascii: ";")) {
      let (key, value) = VocabularyTable.sides(part)
      switch String(decoding: key, as: UTF8.self) {
      case "field": entry.isField = true
      case "years": entry.ofYears = YearsKind(rawValue: String(decoding: value, as: UTF8.self))
      default:
        entry.parents += value.split(separator: UInt8(ascii: ",")).map {
          String(decoding: VocabularyTable.trimmed($0), as: UTF8.self)
        }
      }
    }
    self.entry = entry
  }
}

/// `!` for ambiguous and `^` for "only with a capital".
struct SkillMarks {
  private(set) var isAmbiguous = false
  private(set) var needsCapital = false
  /// What is left without the marks.
  private(set) var rest: ArraySlice<UInt8>

  /// Marks that stand before a spelling.
  init(before cell: ArraySlice<UInt8>) {
    rest = cell
    while let first = rest.first, take(first) { rest.removeFirst() }
  }

  /// Marks that stand behind a name, after a space.
  init(after name: ArraySlice<UInt8>) {
    rest = name
    guard let space = name.lastIndex(of: 0x20),
      name[(space + 1)...].allSatisfy({ $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "^") })
    else { return }
    for mark in name[(space + 1)...] { _ = take(mark) }
    rest = VocabularyTable.trimmed(name[..<space])
  }

  /// These marks and those of `other`.
  func with(_ other: SkillMarks) -> SkillMarks {
    var both = other
    both.isAmbiguous = isAmbiguous || other.isAmbiguous
    both.needsCapital = needsCapital || other.needsCapital
    return both
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "!"): isAmbiguous = true
    case UInt8(ascii: "^"): needsCapital = true
    default: return false
    }
    return true
  }
}
