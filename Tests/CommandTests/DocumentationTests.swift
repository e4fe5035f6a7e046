import Foundation
import Testing

/// The README and the pages that it links say what is there.
struct DocumentationTests {
  private static let pages = "Sources/jobreq/jobreq.docc"

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: Command.root.appendingPathComponent(path), encoding: .utf8)
  }

  private static func paths() throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Command.root.appendingPathComponent(pages).path)
    return ["README.md"] + names.sorted().map { "\(pages)/\($0)" }
  }

  /// The pages of the libraries.
  private static func articles() throws -> [String] {
    try ["Extraction", "Reports", "Signals", "Statistics"].flatMap { module in
      let folder = "Sources/\(module)/\(module).docc"
      let names = try FileManager.default.contentsOfDirectory(
        atPath: Command.root.appendingPathComponent(folder).path)
      return names.sorted().map { "\(folder)/\($0)" }
    }
  }

  /// The lines of the fenced blocks of one language.
  private static func code(_ language: String, of path: String) throws -> [String] {
    try text(path).components(separatedBy: "```\(language)\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
      .flatMap { $0.split(separator: "\n").map(String.init) }
  }

  @Test func theREADMEIsShort() throws {
    #expect(
      try Self.text("README.md").split(separator: "\n", omittingEmptySubsequences: false).count
        <= 201)
  }

  @Test func everyLinkLeadsToAFile() throws {
    for path in try Self.paths() + Self.articles() {
      let folder = Command.root.appendingPathComponent(path).deletingLastPathComponent()
      for link in try Self.text(path).matches(of: /\]\(([^)#\s]+)(#[^)]*)?\)/).map({ String($0.1) })
      where !link.hasPrefix("http") {
        let target = folder.appendingPathComponent(link).path
        #expect(FileManager.default.fileExists(atPath: target), "\(path): \(link)")
      }
    }
  }

  @Test func everyPageIsLinked() throws {
    let readme = try Self.text("README.md")
    for path in try Self.paths().dropFirst() { #expect(readme.contains("(\(path)"), "\(path)") }
  }

  @Test func theREADMEShowsWhatIsPrinted() throws {
    let printed = try Self.text("Fixtures/golden/report.txt").split(separator: "\n")
    let shown = try #require(
      try Self.text("README.md").components(separatedBy: "```\n").dropFirst().first)
    // The recorded report is dated; the lines of the headline are the same.
    for line in shown.split(separator: "\n").dropFirst().prefix(8) {
      #expect(printed.contains(line), "\(line)")
    }
  }

  @Test func everyCommandOfTheREADMEHasHelp() throws {
    let commands = Set(
      try Self.text("README.md").matches(of: /`jobreq ([a-z]+)/).map { String($0.1) })
    #expect(commands.count >= 7)
    for command in commands.sorted() where command != "help" {
      let result = try Command("help", command).run()
      #expect(result.code == 0, "\(command): \(result.errors)")
    }
  }

  @Test func everyCommandsHelpHasAnExample() throws {
    let overview = try Command("--help").run().output
    let commands =
      overview.components(separatedBy: "SUBCOMMANDS:").last?
      .matches(of: #/\n  ([a-z-]+) /#).map { String($0.1) } ?? []
    #expect(commands.count >= 10)
    for command in commands {
      let help = try Command("help", command).run().output
      #expect(help.contains("Example: jobreq \(command)"), "\(command)")
    }
  }

  /// Each works where it stands, one after the other, in a folder with postings, claims and a report.
  @Test func theCommandsOfTheREADMEWork() throws {
    let folder = try Folder([
      "claims.yml": "expectations: [{name: a, rank: skills.Python.any, at most: 100}]"
    ])
    let postings = folder.url.appendingPathComponent("postings")
    try FileManager.default.createDirectory(at: postings, withIntermediateDirectories: true)
    for name in ["audit", "ld-lying-entry-level.html"] {
      try FileManager.default.copyItem(
        at: Command.root.appendingPathComponent("Fixtures/postings/\(name)"),
        to: postings.appendingPathComponent(name))
    }
    let lines = try Self.code("sh", of: "README.md")
    #expect(lines.count >= 10 && lines.allSatisfy { $0.hasPrefix("jobreq ") })
    let old = "jobreq analyze postings --format json:last-month.json"
    for line in [old] + lines {
      var command = Command.shell(line, in: folder.url)
      command.environment["PATH"] =
        "\(Command.executable.deletingLastPathComponent().path):/usr/bin:/bin"
      let result = try command.run()
      #expect(result.code == 0, "\(line): \(result.errors)")
    }
    for written in ["report.md", "report.html", "report.json", "records.jsonl", "audit.html"] {
      #expect(try !folder.bytes(written).isEmpty, "\(written)")
    }
  }

  @Test(arguments: [
    (
      "Extraction/Extraction.docc/Embedding.md",
      "Tests/Example/Sources/ExampleServer/ExampleServer.swift"
    ),
    ("Extraction/Extraction.docc/Extraction.md", "Tests/ReportsTests/LibraryTests.swift"),
    ("Statistics/Statistics.docc/Statistics.md", "Tests/ReportsTests/LibraryTests.swift"),
    ("Reports/Reports.docc/Reports.md", "Tests/ReportsTests/LibraryTests.swift"),
  ])
  func theCodeOfArticlesIsCompiled(_ article: String, _ file: String) throws {
    let compiled = Set(
      try Self.text(file).split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) })
    let shown = try Self.code("swift", of: "Sources/\(article)")
      .map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(shown.count >= 3)
    for line in shown
    where !line.hasPrefix(".package(") && line != "dependencies: [" && line != "]," {
      #expect(compiled.contains(line), "\(article): \(line)")
    }
  }
}
