import Foundation
import Model
import Signals
import Testing

/// `--vocabulary` and `vocabulary:` hold for every command that reads postings.
struct VocabularyTests {
  private static let posting = """
    Data Analyst
    Company: Larch & Lantern

    Requirements
    - Bachelor's degree in Statistics
    - 3+ years of experience with Quarrystone, Python and slate books
    """
  private static let mine = "# Databases\nQuarrystone ; parent = SQL\n"

  private static func folder(_ settings: String? = nil) throws -> Folder {
    let folder = try Folder([
      "postings/a.txt": posting, "mine.txt": mine, "broken.txt": "# Databses\nA1\n",
    ])
    if let settings { try folder.write(settings, to: "jobreq.yml") }
    return folder
  }

  private static func run(_ line: String, in folder: Folder) throws -> Command.Result {
    try Command.shell("\"$jobreq\" \(line)", in: folder.url).run()
  }

  @Test(arguments: [
    "extract postings", "extract --isolate postings", "analyze postings --format csv-postings",
    "explain postings/a.txt",
    "audit postings", "analyze postings --by role --format csv",
  ])
  func everyReaderHasItsSkills(_ line: String) throws {
    let plain = try Self.run(line, in: Self.folder())
    #expect(plain.code == 0)
    let flag = try Self.run("\(line) --vocabulary mine.txt", in: Self.folder())
    #expect(flag.code == 0 && flag.output.contains("Quarrystone"), "\(flag.errors)")
    #expect(flag.output != plain.output)
    for settings in ["vocabulary: mine.txt", "vocabulary:\n  - mine.txt\n"] {
      #expect(try Self.run(line, in: Self.folder(settings)).output == flag.output)
    }
    let none = try Self.run("\(line) --vocabulary none", in: Self.folder("vocabulary: mine.txt"))
    #expect(none.output == plain.output)
  }

  @Test func flagsTakeThePlaceOfTheFile() throws {
    let folder = try Self.folder("vocabulary: mine.txt")
    try folder.write("# Databases\nSlatebook = slate book\n", to: "other.txt")
    let result = try Self.run("extract postings --vocabulary other.txt", in: folder)
    #expect(
      result.output.contains("Slatebook") && !result.output.contains("\"name\":\"Quarrystone\""))
    let both = try Self.run(
      "extract postings --vocabulary other.txt --vocabulary mine.txt", in: folder)
    #expect(both.output.contains("Slatebook") && both.output.contains("\"name\":\"Quarrystone\""))
    let shown = try Self.run(
      "analyze --show-config --vocabulary other.txt --vocabulary mine.txt", in: folder)
    #expect(shown.output.contains("\nvocabulary:\n  - \"other.txt\"\n  - \"mine.txt\"\n"))
  }

  @Test func childrenReadByItToo() throws {
    let folder = try Self.folder("vocabulary: mine.txt")
    let here = try Self.run("extract --text postings", in: folder)
    #expect(try Self.run("extract --text --isolate postings", in: folder).bytes == here.bytes)
  }

  @Test(arguments: [
    ("none.txt", "cannot read none.txt: No such file or directory; check the path"),
    ("broken.txt", "broken.txt:1: unknown category \"Databses\"; did you mean \"Databases\"?"),
    ("postings", "cannot read postings"),
  ])
  func aFileThatCannotBeUsedIsWrongUsage(_ file: String, _ words: String) throws {
    for line in ["analyze", "extract", "audit", "explain", "check --expect x.yml"] {
      let folder = try Self.folder("vocabulary: \(file)")
      try folder.write("expectations: [{name: a, value: years.median, at most: 4}]", to: "x.yml")
      let result = try Self.run("\(line) postings/a.txt --output out.md", in: folder)
      #expect(result.code == 2 && result.errors.contains(words), "\(line): \(result.errors)")
      #expect(!(try folder.names()).contains("out.md"))
    }
  }

  @Test func aProfileMayNameItsSkills() throws {
    let folder = try Self.folder()
    try folder.write("skills: [Quarystone, Quarrystone]\n", to: "me.yml")
    let own = try Self.run("audit postings --profile me.yml --vocabulary mine.txt", in: folder)
    #expect(own.code == 0)
    #expect(own.errors.contains("\"Quarystone\" is not in the vocabulary"))
    #expect(own.errors.contains("did you mean \"Quarrystone\"?"))
    #expect(own.output.contains("you list Quarrystone"))
    let plain = try Self.run("audit postings --profile me.yml", in: folder)
    #expect(plain.errors.contains("\"Quarrystone\" is not in the vocabulary"))
  }

  @Test func whatIsAddedMeetsItsParents() throws {
    let folder = try Self.folder()
    try folder.write("Data Analyst\n\nRequirements\n- Experience with SQL\n", to: "postings/a.txt")
    try folder.write("skills: [Quarrystone]\n", to: "me.yml")
    let result = try Self.run("audit postings --profile me.yml --vocabulary mine.txt", in: folder)
    #expect(result.output.contains("Quarrystone counts as SQL"), "\(result.output)")
  }

  @Test func labelsAreSetAgainstIt() throws {
    let folder = try Self.folder()
    try folder.write(
      #"{"id": "a", "skills": {"required": ["Quarrystone", "Python"]}}"#, to: "labels.jsonl")
    let line = "evaluate --labels labels.jsonl postings --list skills"
    let plain = try Self.run(line, in: folder)
    #expect(plain.code == 0 && plain.output.contains("only label"))
    let own = try Self.run(line + " --vocabulary mine.txt", in: folder)
    #expect(own.code == 0 && !own.output.contains("only label"), "\(own.output)")
  }

  /// The hash that a report prints.
  private static func hash(_ line: String, in folder: Folder) throws -> String {
    let result = try run("analyze --format json \(line)", in: folder)
    let report = try JSONSerialization.jsonObject(with: result.bytes) as? [String: Any]
    let makers = report?["madeBy"] as? [String: Any]
    return try #require(makers?["vocabulary"] as? String, "\(result.errors)")
  }

  @Test func aReportNamesTheVocabularyOfItsPostings() throws {
    let folder = try Self.folder()
    let plain = try Self.hash("postings", in: folder)
    let own = try Self.hash("postings --vocabulary mine.txt", in: folder)
    #expect(plain == ReadingVersion.vocabulary && own != plain)
    _ = try Self.run("extract postings --vocabulary mine.txt --output own.jsonl", in: folder)
    _ = try Self.run("extract postings --output plain.jsonl", in: folder)
    // Records were read when they were extracted, whatever holds now.
    #expect(try Self.hash("own.jsonl", in: folder) == own)
    #expect(try Self.hash("plain.jsonl --vocabulary mine.txt", in: folder) == plain)
    #expect(
      try Self.hash("plain.jsonl own.jsonl", in: folder)
        == [own, plain].sorted().joined(separator: ", "))
    try folder.write("", to: "empty.txt")
    #expect(try Self.hash("empty.txt --vocabulary mine.txt", in: folder) == own)
    let pages = try Self.run("analyze postings --vocabulary mine.txt", in: folder)
    #expect(try Self.run("analyze own.jsonl", in: folder).output == pages.output)
  }

  @Test func aDifferenceIsPutDownToIt() throws {
    let folder = try Self.folder()
    _ = try Self.run("analyze postings --format json:old.json", in: folder)
    _ = try Self.run("analyze postings --vocabulary mine.txt --format json:new.json", in: folder)
    let result = try Self.run("diff old.json new.json --format markdown", in: folder)
    #expect(result.output.contains("Rules or vocabulary changed"))
    #expect(result.output.contains(ReadingVersion.vocabulary))
    #expect(result.output.contains("Quarrystone"))
  }

  @Test func theCommandListsChecksAndCompares() throws {
    let folder = try Self.folder()
    let parts = try Self.run("vocabulary list", in: folder)
    #expect(parts.code == 0 && parts.output.contains("heading: preferred"))
    let lines = try Self.run("vocabulary list degree", in: folder)
    #expect(lines.output.hasPrefix("# degree: doctorate\n"))
    #expect(try Self.run("vocabulary list databases", in: folder).output.hasPrefix("# Databases\n"))
    let unknown = try Self.run("vocabulary list degre", in: folder)
    #expect(unknown.code == 2 && unknown.errors.contains("jobreq vocabulary list names them all"))
    #expect(try Self.run("vocabulary check mine.txt", in: folder).code == 0)
    let broken = try Self.run("vocabulary check mine.txt broken.txt", in: folder)
    #expect(broken.code == 2 && broken.errors.contains("broken.txt:1: unknown category"))
    let changed = try Self.run("vocabulary diff --vocabulary mine.txt postings", in: folder)
    #expect(changed.code == 0)
    #expect(changed.output == "a.txt: skill + Quarrystone (required)\n")
    #expect(changed.errors.contains("1 of 1 postings are read otherwise"))
    #expect(try Self.run("vocabulary diff postings", in: folder).code == 2)
  }
}
