import Foundation
import Model
import Testing

@testable import Signals

/// A user's files add skills and take others out.
struct UserVocabularyTests {
  private static func vocabulary(_ text: String) throws -> Vocabulary {
    try Vocabulary(adding: [VocabularyFile(name: "mine.txt", bytes: Array(text.utf8))])
  }

  private static let clinic = Result {
    let file = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/vocabulary/clinic.txt")
    return try Vocabulary(adding: [
      VocabularyFile(name: "clinic.txt", bytes: Array(Data(contentsOf: file)))
    ])
  }

  /// Names, categories and quotes of the skills of a line that requires them.
  private static func skills(_ line: String, _ vocabulary: Vocabulary) -> [String] {
    let text = "Analyst\nRequirements\n\(line)"
    let (first, second) = (7, 20)
    let document = TextDocument(
      text: Array(text.utf8),
      blocks: [
        Block(range: TextRange(0, first), kind: .heading(1)),
        Block(range: TextRange(first + 1, second), kind: .heading(2)),
        Block(range: TextRange(second + 1, text.utf8.count), kind: .item(1)),
      ])
    return PostingAnalyzer(vocabulary: vocabulary)
      .record(of: Posting(id: "a", document: document)).skills
      .map { "\($0.category): \($0.name)" }
  }

  @Test(arguments: [
    ("Experience with Quarrystone", ["Databases: Quarrystone"], []),
    ("Experience with a quarry stone DB", ["Databases: Quarrystone"], []),
    ("Experience with the ward warehouse", ["Databases: PostgreSQL"], []),
    (
      "Telemetry monitoring in intensive care",
      ["Critical care: telemetry", "Critical care: critical care"],
      ["Systems design: telemetry"]
    ),
    ("Experience with CRRT", ["Critical care: CRRT"], []),
    ("Experience with crrt", [], []),
    (
      "Experience with Hex and Mode", [],
      ["Visualisation and analytics: Hex", "Visualisation and analytics: Mode Analytics"]
    ),
    ("Experience with SQL", ["Databases: SQL"], ["Databases: SQL"]),
  ])
  func skillsAreFoundByItsWords(_ line: String, own: [String], builtIn: [String]) throws {
    #expect(Self.skills(line, try Self.clinic.get()) == own)
    #expect(Self.skills(line, .builtIn) == builtIn)
  }

  @Test func relationsKnowWhatWasAdded() throws {
    let relations = SkillRelations(vocabulary: try Self.clinic.get())
    #expect(relations.name(of: "quarry-stone DB") == "Quarrystone")
    #expect(relations.category(of: "Quarrystone") == "Databases")
    #expect(relations.broader(than: "Quarrystone").first == "SQL")
    #expect(relations.childCount(of: "critical care") == 2)
    #expect(relations.name(of: "Hex") == nil && !relations.names.contains("Hex"))
    #expect(relations.name(of: "Mode Analytics") == "Mode Analytics")
    #expect(SkillRelations().name(of: "Quarrystone") == nil)
    #expect(SkillRelations().name(of: "Hex") == "Hex")
  }

  @Test func skillsAreReadBehindThoseTakenOut() throws {
    let relations = SkillRelations(vocabulary: try Self.vocabulary("- Python\n- Hex"))
    for name in SkillRelations().names where name != "Python" && name != "Hex" {
      #expect(relations.name(of: name) == name)
      #expect(relations.category(of: name) == SkillRelations().category(of: name))
    }
    #expect(relations.name(of: "python3") == nil)
  }

  @Test(arguments: [
    // Marks of a known spelling; a parent taken out, and put in; a spelling moved; a skill begun anew.
    ("Mode Analytics = mode", "the mode of payment", "Mode Analytics", true),
    ("Python = !^python", "a python of three metres", "Python", false),
    ("- PyTorch = torch\n# Robotics and hardware\nlamps = torch", "a torch", "lamps", true),
    ("- Hex\n# Databases\nHex = hexx", "the hexx", "Hex", true),
    // Tabs, line ends of another system, capitals, a plural.
    (
      "\u{FEFF}# Databases\r\n\tSlatebook\t=\tSLATE book\t;\tparent = SQL\r\n", "two slate books",
      "Slatebook", true
    ),
    ("# Databases\nSlatebook", "Slatebook", "Slatebook", true),
    ("# Databases\nSlatebook ^ = slate book", "a slate book", "Slatebook", false),
  ])
  func linesHoldInTheirOrder(_ text: String, _ line: String, _ name: String, isFound: Bool) throws {
    let found = Self.skills("Uses \(line) of ours", try Self.vocabulary(text))
    #expect(found.contains { $0.hasSuffix(": \(name)") } == isFound, "\(found)")
  }

  @Test func parentsArePutInAndTakenOut() throws {
    let text = "Snowflake ; parent = Python\n- PostgreSQL ; parent = SQL"
    let relations = SkillRelations(vocabulary: try Self.vocabulary(text))
    #expect(relations.parents(of: "Snowflake").last == "Python")
    #expect(!relations.parents(of: "PostgreSQL").contains("SQL"))
    #expect(SkillRelations().parents(of: "PostgreSQL").contains("SQL"))
  }

  @Test func aSecondFileBuildsOnTheFirst() throws {
    let files = try ["# Databases\nSlatebook", "Slatebook = slate book"].enumerated().map {
      try VocabularyFile(name: "\($0.offset).txt", bytes: Array($0.element.utf8))
    }
    let relations = SkillRelations(vocabulary: try Vocabulary(adding: files))
    #expect(relations.name(of: "slate book") == "Slatebook")
  }

  @Test(arguments: [
    ("# Databses\nSlatebook", 1, "unknown category \"Databses\"; did you mean \"Databases\"?"),
    ("# Nursing\nSlatebook", 1, "use one of: Programming languages, ML"),
    ("# Nursing\nSlatebook", 1, "or make one: \"# + Nursing\""),
    ("// mine\n\nSlatebook", 3, "no category stands above the new skill \"Slatebook\"; write one"),
    ("PyTorhc = pt", 1, "new skill \"PyTorhc\"; did you mean \"PyTorch\"?"),
    (
      "# Databases\nPyTorch = pt", 2,
      "PyTorch is in the category \"ML frameworks\"; put the line under"
    ),
    ("PyTorch", 1, "PyTorch is known already; write what is new"),
    (
      "# ML frameworks\nPytorch = pt", 2,
      "\"Pytorch\" is a spelling of PyTorch; write \"PyTorch = …\""
    ),
    ("PyTorch = pt | pandas", 1, "\"pandas\" is already a spelling of pandas; leave it out"),
    ("# Databases\nA1 = x1\nB1 = x1", 3, "\"x1\" is already a spelling of A1"),
    ("PyTorch ; parent = Deep lerning", 1, "\"Deep lerning\"; did you mean \"deep learning\"?"),
    ("PyTorch ; parent = python3", 1, "\"python3\"; did you mean \"Python\"?"),
    ("PyTorch ; parent = Xyzzyx", 1, "no skill is called \"Xyzzyx\"; add it, or leave it out"),
    ("PyTorch ; parent = PyTorch", 1, "PyTorch is named as its own parent"),
    ("- PyTorch\nJAX ; parent = PyTorch", 2, "no skill is called \"PyTorch\""),
    ("- PyTorhc", 1, "no skill is called \"PyTorhc\"; did you mean \"PyTorch\"?"),
    ("- pytorch", 1, "no skill is called \"pytorch\"; did you mean \"PyTorch\"?"),
    ("- PyTorch\n- PyTorch", 2, "no skill is called \"PyTorch\""),
    ("- PyTorch = python3", 1, "\"python3\" is no spelling of PyTorch; it is one of Python"),
    ("- PyTorch = xyzzyx", 1, "\"xyzzyx\" is no spelling of PyTorch; leave it out"),
    ("- PyTorch ; parent = SQL", 1, "SQL is no parent of PyTorch; leave it out"),
    ("-PyTorch", 1, "\"-\" stands alone; write \"- name\""), ("-", 1, "\"-\" stands alone"),
    ("PyTorch=pt", 1, "there is no name, \" = \" and spelling here; write \"name = spelling"),
    ("PyTorch =", 1, "there is no name"), ("= pt", 1, "there is no name"),
    ("; parent = SQL", 1, "there is no name"), ("!go = golang", 1, "a mark stands before the name"),
    ("a | b", 1, "\"a | b\" is no name"), ("... = pt", 1, "\"...\" is no name"),
    ("PyTorch = py (torch)", 1, "parentheses stand here; write each spelling out"),
    ("PyTorch = pt | | py", 1, "a spelling is empty"), ("PyTorch = !", 1, "\"!\" is no spelling"),
    ("PyTorch ; parents = SQL", 1, "only parents stand behind \";\"; write \"; parent ="),
    ("PyTorch ; parent = SQL,", 1, "only parents stand"), ("PyTorch ;", 1, "only parents stand"),
    ("PyTorch ; parent = SQL ; parent = C", 1, "\";\" stands here twice"),
  ])
  func whatIsWrongIsSaidWithItsLine(_ text: String, line: Int, words: String) {
    let error = #expect(throws: VocabularyError.self) { try Self.vocabulary(text) }
    let description = error?.description ?? ""
    #expect(description.hasPrefix("mine.txt:\(line): "), "\(description)")
    #expect(description.contains(words), "\(description)")
    #expect(error?.problems.count == 1, "\(description)")
  }

  @Test func everythingThatIsWrongIsSaidAtOnce() throws {
    let error = #expect(throws: VocabularyError.self) {
      try Self.vocabulary(String(repeating: "{\n", count: 50))
    }
    #expect(error?.problems.count == 50)
    #expect(error?.description.split(separator: "\n").count == 21)
    #expect(error?.description.hasSuffix("\nand 30 more") == true)
  }

  @Test func aFileOfAnotherEncodingIsSaidSo() {
    let bytes = Array("# Databases\nSlate".utf8) + [0xE9, 0x0A]
    let error = #expect(throws: VocabularyError.self) {
      try VocabularyFile(name: "a.txt", bytes: bytes)
    }
    #expect(error?.description == "a.txt:2: this is no UTF-8 text; save the file as UTF-8")
  }

  @Test func aUsersLineMakesAFieldAndTakesItBack() throws {
    func relations(_ text: String) throws -> SkillRelations {
      SkillRelations(
        vocabulary: try Vocabulary(adding: [VocabularyFile(name: "a.txt", bytes: Array(text.utf8))])
      )
    }
    #expect(try relations("SQL ; field").broader(than: "PostgreSQL").contains("SQL") == false)
    #expect(
      try relations("- deep learning ; field").broader(than: "PyTorch").contains("deep learning"))
    let years = try relations("Git ; years = software").skills(ofYears: .software)
    #expect(years.contains("Git"))
  }

  /// What is asked of a user's lines holds for those that come with jobreq.
  @Test func theTablesKeepTheFormat() {
    for table in SkillVocabulary.tables {
      for case .entry(let line) in VocabularyTable(table) {
        let check = SkillLineCheck(line)
        #expect(check == nil, "\(String(decoding: line, as: UTF8.self)): \(check?.problem ?? "")")
      }
    }
  }

  @Test func theHashIsThatOfTheWords() throws {
    #expect(Vocabulary.builtIn.hash == ReadingVersion.vocabulary)
    #expect(try Vocabulary(adding: []).lexicon === Vocabulary.builtIn.lexicon)
    let hashes = try ["PyTorch = pt", "PyTorch = pyt", "- Hex"].map { try Self.vocabulary($0).hash }
    #expect(Set(hashes + [ReadingVersion.vocabulary]).count == 4)
    #expect(try Self.vocabulary("PyTorch = pt").hash == hashes[0])
  }

  /// What one file adds or takes out is not there for the next one.
  @Test func filesAreCheckedEachForItself() {
    let check = VocabularyCheck()
    func problems(_ text: String) -> [String] {
      do {
        try check.read(VocabularyFile(name: "mine.txt", bytes: Array(text.utf8)))
        return []
      } catch {
        return error.problems.map(\.problem)
      }
    }
    #expect(problems("# Databases\nQuarrystone = quarry stone") == [])
    #expect(problems("- Quarrystone") == ["no skill is called \"Quarrystone\""])
    #expect(problems("- Hex") == [])
    #expect(problems("- Hex") == [])
  }
}
