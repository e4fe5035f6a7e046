/// What is wrong with the writing of a user's line, before its words are looked at.
///
/// The tables that come with jobreq are read without it: tests hold for them.
struct SkillLineCheck {
  /// What is wrong.
  let problem: String
  /// What to do about it.
  let remedy: String

  private static let form = "write \"name = spelling | spelling ; parent = name, name\""

  /// The first thing that is wrong with the line; nil where nothing is.
  init?(_ line: ArraySlice<UInt8>) {
    let parts = line.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    var keys: [String] = []
    for part in parts.dropFirst() {
      let (key, value) = VocabularyTable.sides(VocabularyTable.trimmed(part))
      guard Self.isRelation(Self.text(key), value) else {
        self.init(
          "only parents stand behind \";\"",
          "write \"; parent = name, name\", \"; field\" or \"; years = software\"")
        return
      }
      keys.append(Self.text(key))
    }
    guard Set(keys).count == keys.count else {
      self.init("\";\" stands here twice", "put all parents behind one, with commas between them")
      return
    }
    let head = VocabularyTable.trimmed(parts[0])
    let (name, spellings) = VocabularyTable.sides(head)
    guard !name.isEmpty, !spellings.isEmpty || !head.contains(UInt8(ascii: "=")) else {
      self.init("there is no name, \" = \" and spelling here", Self.form)
      return
    }
    guard let first = name.first, first != UInt8(ascii: "!"), first != UInt8(ascii: "^") else {
      self.init("a mark stands before the name", "write it behind the name, or before a spelling")
      return
    }
    guard Self.hasWord(SkillMarks(after: name).rest), !name.contains(UInt8(ascii: "|")) else {
      self.init("\"\(Self.text(name))\" is no name", Self.form)
      return
    }
    guard !head.contains(UInt8(ascii: "(")), !head.contains(UInt8(ascii: ")")) else {
      self.init("parentheses stand here", "write each spelling out, with | between them")
      return
    }
    if !spellings.isEmpty {
      for cell in VocabularyCells(spellings) where !Self.hasWord(SkillMarks(before: cell).rest) {
        self.init(
          cell.isEmpty ? "a spelling is empty" : "\"\(Self.text(cell))\" is no spelling",
          "write letters or digits between two |")
        return
      }
    }
    return nil
  }

  private init(_ problem: String, _ remedy: String) {
    self.problem = problem
    self.remedy = remedy
  }

  /// Whether it is `parent = name, name`, `field`, or `years = kind`.
  private static func isRelation(_ key: String, _ value: ArraySlice<UInt8>) -> Bool {
    switch key {
    case "parent":
      value.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        .allSatisfy { !VocabularyTable.trimmed($0).isEmpty }
    case "field": value.isEmpty
    case "years": YearsKind(rawValue: text(value)) != nil
    default: false
    }
  }

  /// Whether a letter or digit is in it.
  private static func hasWord(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
      default: false
      }
    }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
