import Foundation
import Testing

/// A run neither destroys what it reads nor counts what it wrote.
struct OwnFilesTests {
  private static let formats =
    "markdown:r.md,html:r.html,terminal:r.txt,json:r.json,csv:r.csv,csv-postings:p.csv,github:g.txt"

  private static func folder() throws -> Folder {
    try Folder(["analyst.txt": Sample.analyst, "scientist.txt": Sample.scientist])
  }

  @Test func reportsAreNoPostingsOfTheNextRun() throws {
    let folder = try Self.folder()
    for _ in 1...2 {
      let result = try Command("analyze", ".", "--format", Self.formats, in: folder.url).run()
      #expect(result.code == 0 && result.errors.contains("jobreq: wrote r.md\n"))
      #expect(result.errors.contains("= 2 postings + 0 without a posting"), "\(result.errors)")
    }
    let elsewhere = try Command("extract", ".", "--quiet", in: folder.url).run()
    #expect(
      elsewhere.errors.contains("9 seen = 2 postings + 0 without a posting + 0 unreadable + 7"))
    #expect(elsewhere.lines.count { $0.contains("\"own-output\"") } == 7)
  }

  @Test func recordsBesidePostingsAreLeftOutAndReadWhereTheyAreNamed() throws {
    let folder = try Self.folder()
    try folder.write("", to: "old.txt.part")
    for _ in 1...2 {
      let result = try Command("extract", ".", "--output", "r.jsonl", in: folder.url).run()
      #expect(result.code == 0 && result.errors.contains("= 2 postings + 0"), "\(result.errors)")
    }
    #expect(try Command("extract", "r.jsonl", in: folder.url).run().errors.contains(" 2 postings"))
    try folder.write(
      try String(contentsOf: folder.url.appendingPathComponent("r.jsonl"), encoding: .utf8),
      to: "only/a.jsonl")
    #expect(try Command("extract", "only", in: folder.url).run().errors.contains(" 2 postings"))
  }

  /// Whatever they are called, and whatever prints them.
  @Test func linesBesidePostingsAreNoPostingsUnderAnyName() throws {
    let folder = try Self.folder()
    let outputs: [(arguments: [String], names: [String])] = [
      (["extract", "."], ["r.json", "r.txt", "r", "old.log"]),
      (["extract", ".", "--text"], ["t.txt"]),
      (["duplicates", ".", "--signatures"], ["s.jsonl", "s.txt"]),
      (["duplicates", "twice"], ["d.jsonl", "d.txt"]),
      (["analyze", ".", "--partial", "../x.partial"], []),
    ]
    let made = try Folder([
      "twice/a.txt": Sample.analyst, "twice/b.txt": Sample.analyst + "\n- Rye\n",
    ])
    for (name, text) in ["analyst.txt": Sample.analyst, "scientist.txt": Sample.scientist] {
      try made.write(text, to: "two/\(name)")
    }
    for (arguments, names) in outputs {
      var command = Command(
        in: arguments.contains("twice") ? made.url : made.url.appendingPathComponent("two"))
      command.arguments = arguments
      let result = try command.run()
      #expect(result.code == 0 && (names.isEmpty || !result.bytes.isEmpty), "\(result.errors)")
      for name in names { try folder.write(result.output, to: name) }
    }
    let partial = String(decoding: try made.bytes("x.partial"), as: UTF8.self)
    for name in ["x.partial", "x.json", "x.txt"] { try folder.write(partial, to: name) }
    #expect(
      try Command.shell(
        "gzip -k r && mv r.gz r.jsonl.gz && gzip -k x.txt && \"$jobreq\" extract . --store s.store",
        in: folder.url
      ).run().code == 0)
    for command in ["extract", "analyze"] {
      let result = try Command(command, ".", in: folder.url).run()
      #expect(
        result.errors.contains("17 seen = 2 postings + 0 without a posting + 0 unreadable + 15"),
        "\(result.errors)")
    }
  }

  @Test func settingsProfilesAndClaimsAreNoPostings() throws {
    let folder = try Self.folder()
    let profile = try Command("profile", "new").run()
    try folder.write(profile.output, to: "me.yml")
    try folder.write("# mine\nexpectations:\n- name: Python\n", to: "claims.yaml")
    try folder.write("minimum: 93\nyears: 90\n", to: "floors.yml")
    try folder.write("inputs: [.]\n", to: "jobreq.yml")
    let result = try Command("analyze", "--quiet", in: folder.url).run()
    #expect(result.errors.contains("6 seen = 2 postings + 0 without a posting + 0 unreadable + 4"))
  }

  @Test(arguments: [
    ["extract", "analyst.txt", "--output", "analyst.txt"],
    ["analyze", "analyst.txt", "--format", "json", "--output", "./analyst.txt"],
    ["analyze", ".", "--format", "json:analyst.txt"], ["extract", ".", "--output", "link.txt"],
    ["audit", "analyst.txt", "--output", "analyst.txt"],
    ["explain", "analyst.txt", "--output", "analyst.txt"],
    ["check", ".", "--expect", "claims.yml", "--output", "analyst.txt"],
  ])
  func anInputIsNeverWrittenOver(_ words: [String]) throws {
    let folder = try Self.folder()
    try folder.write(
      "expectations:\n- name: a\n  share: postings\n  at least: 1\n", to: "claims.yml")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.txt"), withDestinationPath: "analyst.txt")
    var command = Command(in: folder.url)
    command.arguments = words
    let result = try command.run()
    #expect(result.code == 2, "\(result.errors)")
    #expect(result.errors.contains("one of the files to read"), "\(result.errors)")
    #expect(try folder.bytes("analyst.txt") == Data(Sample.analyst.utf8))
    #expect(try !folder.names().contains { $0.hasSuffix(".part") })
  }

  /// What a run uses beside postings, and a store with what it holds, are inputs as much as postings.
  @Test(arguments: [
    (["analyze", ".", "--vocabulary", "v.txt", "--output"], "v.txt"),
    (["analyze", ".", "--vocabulary", "v.txt", "--format"], "json:v.txt"),
    (["analyze", ".", "--expect", "claims.yml", "--format", "json", "--output"], "claims.yml"),
    (["analyze", ".", "--format", "json", "--output"], "jobreq.yml"),
    (["audit", ".", "--profile", "me.yml", "--output"], "me.yml"),
    (["coverage", ".", "--profile", "me.yml", "--output"], "./me.yml"),
    (["evaluate", ".", "--labels", "l.jsonl", "--output"], "l.jsonl"),
    (["check", ".", "--expect", "claims.yml", "--output"], "link.yml"),
    (["diff", "r.json", "r.json", "--output"], "r.json"),
    (["compare", ".", ".", "--vocabulary", "v.txt", "--output"], "v.txt"),
    (["extract", "r.jsonl", "--output"], "r.jsonl"),
    (["extract", "--store", "s.store", "--output"], "s.store"),
    (["extract", ".", "--store", "s.store", "--output"], "link.store"),
    (["extract", ".", "--store", "link.store", "--output"], "s.store-wal"),
    (["extract", ".", "--store", "new.store", "--output"], "new.store"),
    (["analyze", ".", "--store", "s.partial", "--partial"], "s.partial"),
    (["store", "export", "s.store", "--output"], "s.store"),
    (["store", "export", "s.store", "--output"], "s.store-shm"),
    (["store", "export", "s.store", "--output"], "analyst.txt"),
    (["audit", "--store", "s.store", "--output"], "link.txt"),
    (["duplicates", "--store", "s.store", "--output"], "scientist.txt"),
  ])
  func nothingThatARunUsesIsWrittenOver(_ words: [String], _ output: String) throws {
    let folder = try Self.folder()
    try folder.write("# Databases\nzorbo\n", to: "v.txt")
    try folder.write("{\"id\":\"analyst\"}\n", to: "l.jsonl")
    try folder.write("inputs: [.]\n", to: "jobreq.yml")
    try folder.write(try Command("profile", "new").run().output, to: "me.yml")
    try folder.write(
      "expectations:\n- name: a\n  share: postings\n  at least: 1\n", to: "claims.yml")
    for arguments in [
      ["extract", "analyst.txt", "--output", "r.jsonl"],
      ["analyze", "analyst.txt", "--output", "r.json"],
      ["extract", ".", "--store", "s.store", "--output", "/dev/null"],
      ["extract", ".", "--store", "s.partial", "--output", "/dev/null"],
    ] {
      var command = Command(in: folder.url)
      command.arguments = arguments
      #expect(try command.run().code == 0)
    }
    for (name, end) in ["txt": "analyst.txt", "yml": "claims.yml", "store": "s.store"] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path("link.\(name)"), withDestinationPath: end)
    }
    let names = try folder.names()
    // SQLite writes in a store that is opened.
    let others = names.filter { !$0.hasSuffix("store") && !$0.hasPrefix("s.") }
    let before = try others.map { try folder.bytes($0) }
    var command = Command(in: folder.url)
    command.arguments = words + [output]
    let result = try command.run()
    #expect(result.code == 2 && result.errors.contains("would destroy it"), "\(result.errors)")
    #expect(try folder.names() == names)
    #expect(try others.map { try folder.bytes($0) } == before)
    #expect(try folder.bytes("s.store").starts(with: Data("SQLite format".utf8)))
  }

  @Test func twoFormsInOneFileAreRefused() throws {
    let folder = try Self.folder()
    let result = try Command(
      "analyze", ".", "--format", "json:r.x,html:./r.x", in: folder.url
    ).run()
    #expect(result.code == 2 && result.errors.contains("Two forms"))
  }

  @Test func theEndingOfAnOutputNamesItsForm() throws {
    let folder = try Self.folder()
    let page = try Command("analyze", ".", "--output", "r.html", in: folder.url).run()
    #expect(page.code == 0)
    #expect(try folder.bytes("r.html").starts(with: Data("<!DOCTYPE html>".utf8)))
    let unknown = try Command("analyze", ".", "--output", "r.docx", in: folder.url).run()
    #expect(unknown.code == 2 && unknown.errors.contains("names no form"))
  }

  @Test(arguments: [
    ("../out.csv", "leads out"), ("/tmp/jobreq-never.csv", "leads out"),
    ("sub/../../x", "leads out"),
    ("away/x.csv", "behind a link"), (".bashrc", "hidden"), ("notes.txt", "no report of jobreq"),
    ("out", "no file"),
  ])
  func settingsNameOutputsInTheirFolderAlone(_ path: String, _ reason: String) throws {
    let folder = try Folder(["home/keep": "", "in/a.txt": Sample.analyst, "in/notes.txt": "mine"])
    try folder.write("", to: "in/out/x")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("in/away"), withDestinationPath: "../home")
    try folder.write("formats: {csv: \(path)}\n", to: "in/jobreq.yml")
    let result = try Command("analyze", "a.txt", in: folder.url.appendingPathComponent("in")).run()
    #expect(result.code == 2 && result.errors.contains(reason), "\(result.errors)")
    #expect(try folder.bytes("in/notes.txt") == Data("mine".utf8))
  }

  /// Errors quote lines of such files, and may be printed where everybody reads them.
  @Test(arguments: ["vocabulary", "expectations", "calibration"])
  func settingsNameFilesInTheirFolderAlone(_ key: String) throws {
    let folder = try Folder([
      "secret.txt": "hunter2", "in/a.txt": Sample.analyst, "in/.env": "hunter2", "in/sub/x": "",
    ])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("in/link.txt"), withDestinationPath: "../secret.txt")
    #expect(mkfifo(folder.path("in/pipe"), 0o600) == 0)
    for path in [
      "../secret.txt", folder.path("secret.txt"), "/proc/self/environ", "sub/../../secret.txt",
      ".env", "link.txt", "pipe",
    ] {
      try folder.write("\(key): \(path)\n", to: "in/jobreq.yml")
      let result = try Command(
        key == "expectations" ? "check" : "analyze", "a.txt",
        in: folder.url.appendingPathComponent("in")
      ).run()
      #expect(result.code == 2 && result.errors.contains("names the file \(path), which"))
      #expect(!result.errors.contains("hunter2"), "\(result.errors)")
    }
  }

  @Test func linksOutOfAFolderAreReadOnRequest() throws {
    let folder = try Folder(["secret.txt": Sample.analyst, "in/a.txt": Sample.scientist])
    for (name, end) in [("out.txt", "../secret.txt"), ("inside.txt", "a.txt")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path("in/" + name), withDestinationPath: end)
    }
    let left = try Command("extract", "in", in: folder.url).run()
    #expect(left.errors.contains("= 2 postings + 0 without a posting + 0 unreadable + 1 left out"))
    #expect(left.output.contains("\"link-out\""))
    let read = try Command("extract", "in", "--follow-links", in: folder.url).run()
    #expect(read.errors.contains("= 3 postings"))
  }

  @Test func namesThatReadLikeOptionsAreRefused() throws {
    let folder = try Self.folder()
    try folder.write("mine", to: "notes.md")
    try folder.write("", to: "--output=notes.md")
    let result = try Command.shell("\"$jobreq\" analyze *", in: folder.url).run()
    #expect(result.code == 2 && result.errors.contains("reads like options"))
    #expect(try folder.bytes("notes.md") == Data("mine".utf8))
  }
}
