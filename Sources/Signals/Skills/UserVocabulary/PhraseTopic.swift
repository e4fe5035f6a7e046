import Model

/// A group of phrases to which a user adds, as the line above them names it: `# heading: preferred`.
struct PhraseTopic {
  /// What a phrase is added to.
  enum Target {
    /// A group whose phrases carry the place of their kind.
    case kind(PhraseGroup, payload: Int)
    case degree(DegreeGroup)
  }

  let target: Target

  /// What may stand behind a topic's colon, and the group of its table that it means.
  typealias Kind = (name: String, group: String)

  /// The topics that there are, with the tables that come with jobreq.
  static let all: [(name: String, kinds: [Kind], tables: [String])] = [
    ("heading", LexiconTable.headingKinds.map { kind($0) }, [HeadingVocabulary.table]),
    (
      "title", titles.map { ($0.family.rawValue, $0.word.rawValue) }, [TitleVocabulary.family]
    ),
    ("seniority", seniorities.map { kind($0) }, [TitleVocabulary.seniority]),
    ("degree", DegreeGroup.allCases.map { kind($0) }, [DegreeVocabulary.table]),
    ("preference", Cue.allCases.map { kind($0) }, [CueVocabulary.table]),
  ]

  private static func kind(_ kind: some RawRepresentable<String>) -> Kind {
    (kind.rawValue, kind.rawValue)
  }

  private static let titles: [(family: Family, word: TitleWord)] = [
    (.appliedScientist, .appliedScientist), (.mlopsEngineer, .mlPlatform),
    (.researchEngineer, .researchEngineer), (.researchScientist, .researchScientist),
    (.dataScientist, .dataScience), (.dataEngineer, .dataEngineering),
    (.dataAnalyst, .dataAnalysis), (.softwareEngineer, .specialSoftware), (.other, .otherWork),
  ]
  private static let seniorities: [TitleWord] = [
    .intern, .junior, .senior, .lead, .staff, .principal, .manager, .director,
  ]

  /// Nil where there is none of that name and kind.
  init?(_ name: String, _ kind: String) {
    let target: Target? =
      switch name {
      case "heading":
        LexiconTable.headingKinds.firstIndex { $0.rawValue == kind }
          .map { .kind(.headings, payload: $0) }
      case "title":
        Self.titles.first { $0.family.rawValue == kind }.flatMap { Self.kind(.families, $0.word) }
      case "seniority":
        Self.seniorities.first { $0.rawValue == kind }.flatMap { Self.kind(.seniorities, $0) }
      case "degree": DegreeGroup(rawValue: kind).map { .degree($0) }
      case "preference": Cue(rawValue: kind).flatMap { Self.kind(.cues, $0) }
      default: nil
      }
    guard let target else { return nil }
    self.target = target
  }

  private static func kind<Kind: CaseIterable & Equatable>(
    _ group: PhraseGroup, _ kind: Kind
  ) -> Target? {
    Array(Kind.allCases).firstIndex(of: kind).map { .kind(group, payload: $0) }
  }

  /// What is wrong with a line of phrases, and what to do about it; nil where nothing is.
  static func problem(with line: ArraySlice<UInt8>) -> (problem: String, remedy: String)? {
    if line.first == UInt8(ascii: "-"), line.dropFirst().first.map(VocabularyTable.isSpace) ?? true
    {
      return ("phrases cannot be taken out", "leave the line out")
    }
    for cell in VocabularyCells(line) {
      let isWord = { (byte: UInt8) in ByteClass.isLetter(byte) || byte >= 0x80 }
      let isPlain = cell.allSatisfy { byte in
        isWord(byte) || ByteClass.isDigit(byte) || " -'&/.+".utf8.contains(byte)
      }
      guard isPlain, cell.contains(where: isWord) else {
        let text = String(decoding: cell.prefix(80), as: UTF8.self)
        return ("\"\(text)\" is no phrase", "write words as postings do, with | between phrases")
      }
    }
    return nil
  }
}
