import Foundation
import Testing

/// With a store the same comes out as without, whatever was read before.
struct StoreCommandTests {
  private static let fixtures = ["Fixtures/forms", "Fixtures/not-postings"]

  /// The command on the fixtures, with a store where one is named.
  private func run(
    _ arguments: [String], _ paths: [String] = fixtures, store: String? = nil,
    in folder: URL = Command.root
  ) throws -> Command.Result {
    var command = Command(in: folder)
    // How far a run is depends on what else the machine does.
    command.arguments = arguments + ["--quiet"] + paths + (store.map { ["--store", $0] } ?? [])
    return try command.run()
  }

  @Test(arguments: [
    ["extract", "--any-language"], ["extract", "--isolate"], ["analyze", "--format", "json"],
  ])
  func givesTheSameBytes(_ arguments: [String]) throws {
    let folder = try Folder()
    let expected = try run(arguments)
    #expect(expected.bytes.count > 1000)
    let store = folder.path("s.db")
    for round in 1...2 {
      let result = try run(arguments, store: store)
      #expect(result.bytes == expected.bytes, "round \(round)")
      #expect(result.errors == expected.errors)
      #expect(result.code == expected.code)
    }
    // Without a PATH too, but for what could not be read: that is not kept.
    if arguments.first == "extract" {
      let alone = try run(arguments, [], store: store)
      #expect(alone.lines == expected.lines.filter { !$0.contains("\"needs-program\"") })
    }
    #expect(try folder.names() == ["s.db"])
  }

  /// Each command may take what another one stored.
  @Test func oneStoreServesAllCommands() throws {
    let folder = try Folder()
    let store = folder.path("s.db")
    #expect(try run(["extract"], store: store).code <= 1)
    for arguments in [["extract", "--text"], ["extract", "--format", "csv"], ["analyze"]] {
      #expect(try run(arguments, store: store).bytes == run(arguments).bytes)
    }
  }

  @Test func readsWhatChangedAndForgetsNothing() throws {
    let folder = try Folder(["p/a.txt": Sample.analyst, "p/b.txt": Sample.scientist])
    func extract(_ more: String...) throws -> Command.Result {
      try run(["extract"], more, in: folder.url)
    }
    #expect(try extract("p", "--store", "s.db").lines.count == 2)
    try folder.write(Sample.scientist + "\n- Norwegian", to: "p/a.txt")
    try FileManager.default.removeItem(atPath: folder.path("p/b.txt"))
    try folder.write(Sample.closed, to: "p/c.html")
    let fresh = try extract("p")
    #expect(try extract("p", "--store", "s.db").bytes == fresh.bytes)
    #expect(try extract("--store", "s.db").bytes == fresh.bytes)
    let all = try extract("--store", "s.db", "--with-gone")
    #expect(all.lines.count { $0.contains("\"outcome\":\"posting\"") } == 3)
    #expect(Set(all.lines.map { $0.split(separator: ",")[0] }).count == all.lines.count)
  }

  @Test func takesAPopulationWithoutAFolder() throws {
    let folder = try Folder()
    let store = folder.path("s.db")
    let postings = ["Fixtures/postings"]
    let condition = ["--where", "date>=2026-03", "--format", "markdown"]
    let expected = try run(["analyze"] + condition, postings)
    #expect(try run(["extract"], postings, store: store).code == 0)
    #expect(try run(["analyze"] + condition, [], store: store).bytes == expected.bytes)
  }

  /// A long file of lines of which some are new, and some moved.
  @Test func readsLinesThatMoved() throws {
    let folder = try Folder()
    func line(_ number: Int) -> String {
      let text = Sample.analyst.replacingOccurrences(of: "Larch", with: "Larch \(number)")
        .replacingOccurrences(of: "\n", with: "\\n")
      return "{\"title\": \"Data Analyst\", \"text\": \"\(text)\"}\n"
    }
    var lines = (0..<40).map(line)
    for change in 0..<3 {
      if change == 1 { lines.insert(line(99), at: 0) }
      if change == 2 { lines.remove(at: 7) }
      try folder.write(lines.joined(), to: "f.jsonl")
      let expected = try run(["extract"], [folder.path("f.jsonl")])
      let result = try run(["extract"], [folder.path("f.jsonl")], store: folder.path("s.db"))
      #expect(result.bytes == expected.bytes)
      #expect(expected.lines.count == lines.count)
    }
  }

  @Test func theStoreIsNoInput() throws {
    let folder = try Folder(["p/a.txt": Sample.analyst])
    let store = folder.path("p/s.db")
    for _ in 1...2 {
      let result = try run(["extract"], [folder.path("p")], store: store)
      #expect(result.lines.count == 1)
      #expect(result.errors.contains("1 seen = 1 posting + 0 without a posting + 0 unreadable + 0"))
    }
  }

  @Test(arguments: [
    (["extract", "--store", "missing.db"], "there is no store missing.db"),
    (["extract", "--store", "a.txt", "a.txt"], "a.txt is no database"),
    (["extract", "--with-gone"], "add --store FILE"),
    (["extract", "--with-gone", "--store", "s.db", "a.txt"], "without a PATH"),
    (["extract", "--show-columns", "--store", "s.db", "a.txt"], "leave one out"),
    (["extract", "--store", "", "a.txt"], "--store takes the path of a file"),
    (["analyze", "--store", "no/s.db", "a.txt"], "cannot open no/s.db"),
  ])
  func saysWhatIsWrong(_ arguments: [String], _ words: String) throws {
    let folder = try Folder(["a.txt": Sample.analyst])
    let result = try run(arguments, [], in: folder.url)
    #expect(result.code == 2)
    #expect(result.errors.contains(words), "\(result.errors)")
  }
}
