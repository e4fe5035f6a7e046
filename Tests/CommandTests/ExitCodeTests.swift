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

  @Test func strictCountsAnInputWithoutAPosting() throws {
    let folder = try Folder(["a.txt": Sample.analyst, "b.html": Sample.closed])
    #expect(try Command("extract", folder.url.path).run().code == 0)
    #expect(try Command("extract", "--strict", folder.url.path).run().code == 1)
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
