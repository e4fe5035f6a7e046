import Foundation
import Testing

/// How the command ends: 0 all is well, 1 some input could not be read, 2 wrong usage, nothing to
/// read, or a file that cannot be used or written.
struct ExitCodeTests {
  @Test(arguments: [["--help"], ["--version"], ["analyze", "--help"], ["help", "extract"]])
  func askingForHelpIsFine(_ arguments: [String]) throws {
    var command = Command()
    command.arguments = arguments
    let result = try command.run()
    #expect(result.code == 0)
    #expect(!result.output.isEmpty)
    #expect(result.errors.isEmpty)
  }

  @Test(arguments: [
    [], ["profile"], ["nonsense"], ["analyze"], ["analyze", "--nonsense", "."],
    ["analyze", "--format", "papyrus", "."], ["analyze", "--by", "moon", "."],
    ["analyze", "--jobs", "0", "."], ["analyze", "--jobs", "many", "."],
    ["analyze", "--format", "json,csv", "Fixtures/forms/french.txt"],
    ["analyze", "--as-of", "2026-02-30", "."], ["extract", "--max-bytes", "0", "."],
    ["evaluate", "."], ["diff", "one.json"], ["explain"], ["audit"],
  ])
  func wrongUsageIsSaidOnStandardError(_ arguments: [String]) throws {
    var command = Command()
    command.arguments = arguments
    let result = try command.run()
    #expect(result.code == 2)
    #expect(result.bytes.isEmpty)
    #expect(result.errors.lowercased().contains("usage: jobreq"), "\(result.errors)")
    #expect(result.errors.hasPrefix("jobreq: ") || result.errors.hasPrefix("OVERVIEW: "))
  }

  @Test(arguments: ["analyze", "extract", "audit", "explain"])
  func aFileThatReadsLikeFlagsIsNoCallForHelp(_ command: String) throws {
    let folder = try Folder(["-h.html": Sample.page(Sample.analyst), "-q": ""])
    let result = try Command(command, "-h.html", in: folder.url).run()
    #expect(result.code == 2 && result.bytes.isEmpty)
    #expect(result.errors.contains("write ./-h.html"), "\(result.errors)")
    #expect(try Command(command, "--", "-h.html", in: folder.url).run().code == 0)
  }

  @Test(arguments: ["analyze", "extract", "audit", "explain"])
  func aMissingPathIsNamed(_ command: String) throws {
    let result = try Command(command, "no/such/folder").run()
    #expect(result.code == 2)
    #expect(result.bytes.isEmpty)
    #expect(result.errors.hasPrefix("jobreq: "))
    #expect(result.errors.contains("there is no \"no/such/folder\""))
  }

  @Test(arguments: ["analyze", "extract", "audit", "explain"])
  func anEmptyPathIsSaid(_ command: String) throws {
    let result = try Command(command, "").run()
    #expect(result.code == 2 && result.bytes.isEmpty)
    #expect(result.errors.hasPrefix("jobreq: a PATH is empty"), "\(result.errors)")
  }

  @Test(arguments: [
    (["analyse", "."], "there is no command \"analyse\"; did you mean \"analyze\"?"),
    (["moon"], "there is no command \"moon\"; use one of analyze, audit, explain"),
    (["check", "--calibration", "x.json", "."], "Unknown option '--calibration'"),
    (["profile", "moon"], "there is no command \"moon\"; use one of new"),
    (["vocabulary", "lst"], "there is no command \"lst\"; did you mean \"list\"?"),
    (["help", "store", "moon"], "there is no command \"moon\"; use one of show"),
    (
      ["audit", ".", "--profile", "Sources"],
      "cannot read Sources: Is a directory; name a file in it"
    ),
  ])
  func wordsThatNoCommandKnowsAreNamed(_ arguments: [String], _ words: String) throws {
    var command = Command()
    command.arguments = arguments
    let result = try command.run()
    #expect(result.code == 2 && result.errors.contains(words), "\(result.errors)")
  }

  @Test(arguments: ["analyze", "extract", "audit", "explain"])
  func anEmptyFolderHoldsNothingToRead(_ command: String) throws {
    let folder = try Folder([".hidden.html": Sample.page(Sample.analyst)])
    let result = try Command(command, folder.url.path).run()
    #expect(result.code == 2)
    #expect(result.bytes.isEmpty)
    #expect(result.errors.hasPrefix("jobreq: "))
    #expect(result.errors.contains(folder.url.path))
  }

  @Test func aMissingPathBesideOthersIsUnreadable() throws {
    let folder = try Folder(["a.txt": Sample.analyst])
    let result = try Command("analyze", folder.path("a.txt"), "no/such/file").run()
    #expect(result.code == 1)
    #expect(result.output.contains("Files seen: 2 = 1 posting + 0 no posting + 1 unreadable"))
    #expect(result.errors.contains("jobreq: file: cannot-open: no/such/file"))
  }

  @Test func whereNothingHoldsAPostingThatIsSaid() throws {
    let folder = try Folder(["b.html": Sample.closed, "c.txt": "hello there\n"])
    for arguments in [["analyze"], ["extract"], ["audit"], ["check", "--expect", "claims.yml"]] {
      try folder.write(
        "expectations: [{name: a, share: degrees.levels.bachelor.floor.all, at least: 1}]",
        to: "claims.yml")
      var command = Command(in: folder.url)
      command.arguments = arguments + ["b.html", "c.txt"]
      let result = try command.run()
      #expect(result.code == 2, "\(arguments)")
      #expect(result.errors.contains("2 seen = 0 postings + 2 without"), "\(result.errors)")
      #expect(result.errors.contains("jobreq: no posting was found; check the path"))
    }
  }

  @Test(arguments: [
    ("a.csv", "title,company,link\nA,C,https://a.example/1\nB,C,https://a.example/2\n", "2"),
    ("a.json", #"[{"title":"A","location":"Bath"},{"title":"B","company":"C"}]"#, "2"),
    ("a.xml", "<jobs><job><title>A</title><city>Ely</city></job></jobs>", "1"),
    ("a.yml", "- title: A\n  city: Bath\n- title: B\n  city: Ely\n", "2"),
    (
      "a.md",
      """
      | Company | Role | Link |
      |---|---|---|
      | Ostrel | Weir Engineer | https://a.example/1 |
      | Ostrel | Gate Analyst | https://a.example/2 |
      | Ostrel | Lock Planner | https://a.example/3 |
      """, "3"
    ),
  ])
  func jobsThatAreNamedWithoutTheirTextsAreAnAnswer(
    _ name: String, _ text: String, _ count: String
  ) throws {
    let folder = try Folder([name: text])
    let result = try Command("analyze", "--quiet", name, in: folder.url).run()
    #expect(result.code == 0, "\(result.errors)")
    let words = [": no-text: names \(count) job", ": list: a list of \(count) jobs"]
    #expect(words.contains { result.errors.contains("jobreq: \(name)\($0)") }, "\(result.errors)")
  }

  @Test func foldersAreNotComparedAsReports() throws {
    let folder = try Folder(["old/a.txt": Sample.analyst, "new/a.txt": Sample.analyst])
    let result = try Command("diff", "old", "new", in: folder.url).run()
    #expect(result.code == 2 && result.bytes.isEmpty)
    #expect(
      result.errors.contains("write one of each folder with jobreq analyze old --format json:FILE"),
      "\(result.errors)")
  }

  @Test(arguments: [
    ["help", "nonsense"], ["help", "profile", "nonsense"], ["help", "analyze", "more"],
  ])
  func helpForNoCommandIsWrongUsage(_ arguments: [String]) throws {
    var command = Command()
    command.arguments = arguments
    let result = try command.run()
    #expect(result.code == 2 && result.bytes.isEmpty)
    #expect(result.errors.contains("there is no command \"\(arguments.last ?? "")\""))
  }

  /// Of every number the bounds are told, and nothing is computed with one beyond them.
  @Test(arguments: [
    "analyze --jobs 1025 .", "extract --max-bytes 9223372036854775807 .",
    "audit --max-archive-bytes 9223372036854775807 .", "explain --max-bytes -1 .",
    "read-inputs --memory 9223372036854775807", "read-inputs --seconds -1",
    "diff --fail-on removed=-1 a b", "diff --fail-on share-drift=nan a b",
  ])
  func numbersBeyondTheirBoundsAreWrongUsage(_ line: String) throws {
    var command = Command()
    command.arguments = line.split(separator: " ").map(String.init)
    let result = try command.run()
    #expect(result.code == 2 && result.bytes.isEmpty, "\(result)")
    #expect(result.errors.contains("Usage: jobreq"))
  }

  /// Nested aliases would stand for more values than any memory holds.
  @Test func settingsThatRepeatValuesAreRefused() throws {
    var yaml = "a: &a0 [x,x,x,x,x,x,x,x,x]\n"
    for depth in 1...9 {
      let aliases = Array(repeating: "*a\(depth - 1)", count: 9).joined(separator: ",")
      yaml += "a\(depth): &a\(depth) [\(aliases)]\n"
    }
    yaml += "? *a9\n: 1\n"
    let folder = try Folder(["a.txt": Sample.analyst, "x.yml": yaml, "l.jsonl": #"{"id": "a"}"#])
    for arguments in [
      ["check", "--expect", "x.yml"], ["audit", "--profile", "x.yml"],
      ["evaluate", "--labels", "l.jsonl", "--floors", "x.yml"],
    ] {
      var command = Command(in: folder.url)
      command.arguments = arguments + ["a.txt"]
      let result = try command.run()
      #expect(result.code == 2 && result.errors.contains("*a0 repeats a value"), "\(result)")
    }
    try folder.write(yaml, to: "jobreq.yml")
    #expect(try Command("analyze", "a.txt", in: folder.url).run().code == 2)
  }

  @Test(arguments: [
    ("Fixtures/forms/french.txt", ["--any-language"], "Ingénieur de données"),
    (
      "Fixtures/forms/table.tsv", ["--columns", "title=Rolle,description=Volltext", "--no-sites"],
      "Senior Data Engineer"
    ),
  ])
  func auditAndExplainReadAsTheOthersDo(_ file: String, _ flags: [String], _ title: String) throws {
    for name in ["audit", "explain"] {
      var command = Command()
      command.arguments = [name, file] + flags
      let result = try command.run()
      #expect(result.code == 0 && result.output.contains(title), "\(result)")
      #expect(try Command(name, file).run().code != 0)
    }
  }

  @Test func strictCountsAnInputWithoutAPosting() throws {
    let folder = try Folder(["a.txt": Sample.analyst, "b.html": Sample.closed])
    #expect(try Command("extract", folder.url.path).run().code == 0)
    for command in ["extract", "audit"] {
      #expect(try Command(command, folder.url.path).run().code == 0)
      #expect(try Command(command, "--strict", folder.url.path).run().code == 1)
    }
    #expect(try Command("extract", "--strict", folder.path("a.txt")).run().code == 0)
  }

  @Test func aFileThatTellsTheCommandWhatToDoMustBeUsable() throws {
    let folder = try Folder([
      "a.txt": Sample.analyst, "broken.json": "{", "broken.yml": "claims: [", "me.yml": "degre: x",
    ])
    for (culprit, arguments) in [
      ("broken.json", ["diff", "broken.json", "broken.json"]),
      ("broken.yml", ["check", "--expect", "broken.yml", "a.txt"]),
      ("me.yml", ["audit", "--profile", "me.yml", "a.txt"]),
      ("broken.json", ["evaluate", "--labels", "broken.json", "a.txt"]),
      ("broken.json", ["analyze", "--calibration", "broken.json", "a.txt"]),
    ] {
      var command = Command(in: folder.url)
      command.arguments = arguments
      let result = try command.run()
      #expect(result.code == 2, "\(arguments)")
      #expect(result.bytes.isEmpty)
      #expect(result.errors.hasPrefix("jobreq: \(culprit):"), "\(result.errors)")
    }
  }

  @Test func settingsInTheWorkingDirectoryMustBeUsable() throws {
    let folder = try Folder(["a.txt": Sample.analyst, "jobreq.yml": "inpts: [a.txt]"])
    let result = try Command("analyze", "a.txt", in: folder.url).run()
    #expect(result.code == 2)
    #expect(result.bytes.isEmpty)
    #expect(result.errors.hasPrefix("jobreq: jobreq.yml:1: unknown key"), "\(result.errors)")
  }
}
