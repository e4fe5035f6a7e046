import Foundation
import Testing

/// `--output` writes what standard output would get, whole or not at all.
struct OutputTests {
  @Test(arguments: [
    ["extract"], ["analyze", "--format", "markdown"],
    ["evaluate", "--labels", "Fixtures/labels.jsonl"],
  ])
  func theFileHoldsTheSame(_ arguments: [String]) throws {
    let folder = try Folder()
    var command = Command()
    command.arguments = arguments + ["Fixtures/postings/audit/audit-ferrous-kite-rl.html"]
    let printed = try command.run()
    command.arguments += ["--output", folder.path("out")]
    let written = try command.run()
    #expect(written.bytes.isEmpty)
    #expect(written.code == printed.code)
    #expect(try folder.bytes("out") == printed.bytes)
    #expect(!printed.bytes.isEmpty)
    #expect(try folder.names() == ["out"])
  }

  @Test func aFileThatIsThereKeepsItsPermissionsAndLinks() throws {
    let folder = try Folder(["a.txt": Sample.analyst, "results/private": "old"])
    let file = folder.path("results/private")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: "results/private")
    let result = try Command("extract", folder.path("a.txt"), "--output", folder.path("link")).run()
    #expect(result.code == 0)
    #expect(try folder.bytes("results/private").starts(with: Data("{\"id\":\"a.txt\"".utf8)))
    #expect(try folder.bytes("link") == folder.bytes("results/private"))
    let permissions = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect(permissions as? Int == 0o600)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link"))
        == "results/private")
  }

  @Test func whatIsNoFileIsWrittenAsItIs() throws {
    let result = try Command(
      "extract", "Fixtures/postings/text-software-engineer-ai.txt", "--output", "/dev/null"
    ).run()
    #expect(result.code == 0)
    let kind = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
    #expect(kind as? FileAttributeType == .typeCharacterSpecial)
    #expect(!FileManager.default.fileExists(atPath: "/dev/null.part"))
  }

  @Test func whatStandsBesideIsNotTouched() throws {
    let folder = try Folder(["a.txt": Sample.analyst, "out.part": "mine", "victim": "kept"])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("out.part2"), withDestinationPath: "victim")
    let result = try Command("extract", "a.txt", "--output", "out", in: folder.url).run()
    #expect(result.code == 0, "\(result.errors)")
    #expect(try folder.bytes("out.part") == Data("mine".utf8))
    #expect(try folder.bytes("victim") == Data("kept".utf8))
    #expect(try folder.names() == ["a.txt", "out", "out.part", "out.part2", "victim"])
  }

  /// Hours of reading are not lost to a wrong name.
  @Test(arguments: [["analyze"], ["evaluate", "--labels", "labels.jsonl"]])
  func onesThatCannotBeWrittenAreNamedBeforeAnythingIsRead(_ arguments: [String]) throws {
    let folder = try Folder()
    var command = Command(in: folder.url)
    command.arguments = arguments + ["missing.txt", "--output", "none/out.md"]
    let result = try command.run()
    #expect(result.code == 2)
    #expect(result.errors.hasPrefix("jobreq: cannot write none/out.md: "), "\(result.errors)")
  }

  @Test(arguments: [
    ("extract", "none/out.md"), ("extract", "."), ("extract", ""), ("analyze", "none/out.md"),
    ("explain", "none/out.md"),
  ])
  func onesThatCannotBeWrittenAreNamed(_ command: String, _ path: String) throws {
    let folder = try Folder(["a.txt": Sample.analyst])
    let result = try Command(command, "a.txt", "--output", path, in: folder.url).run()
    #expect(result.code == 2)
    #expect(result.bytes.isEmpty)
    #expect(result.errors.hasPrefix("jobreq: cannot write \(path): "), "\(result.errors)")
    #expect(try folder.names() == ["a.txt"])
  }

  @Test func aRunThatFailsLeavesTheOldFile() throws {
    let folder = try Folder(["old": "kept", "empty/.hidden": ""])
    let result = try Command("extract", folder.path("empty"), "--output", folder.path("old")).run()
    #expect(result.code == 2)
    #expect(try folder.bytes("old") == Data("kept".utf8))
    #expect(try folder.names() == ["empty", "old"])
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func anInterruptedRunLeavesNothing(_ signal: Int32) throws {
    let folder = try Folder()
    try #require(mkfifo(folder.path("input"), 0o600) == 0)
    // Held open without a word, so that the command waits.
    let writer = open(folder.path("input"), O_RDWR)
    defer { close(writer) }
    let running = try Command.shell(
      #"exec "$jobreq" extract - --output out < input"#, in: folder.url
    ).start()
    for _ in 0..<400 where !FileManager.default.fileExists(atPath: folder.path("out.part")) {
      usleep(25_000)
    }
    #expect(FileManager.default.fileExists(atPath: folder.path("out.part")))
    // The handlers are set before the file is made.
    kill(running.process.processIdentifier, signal)
    let ended = running.hasEnded.wait(timeout: .now() + 20) == .success
    if !ended { kill(running.process.processIdentifier, SIGKILL) }
    try #require(ended)
    let result = try running.result()
    #expect(result.code == 128 + signal)
    #expect(result.errors.hasPrefix("jobreq: stopped after 0 of 1 files"))
    #expect(try folder.names() == ["input"])
  }
}
