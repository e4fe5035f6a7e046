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

  @Test func theREADMEIsShort() throws {
    #expect(
      try Self.text("README.md").split(separator: "\n", omittingEmptySubsequences: false).count
        <= 201)
  }

  @Test func everyLinkLeadsToAFile() throws {
    for path in try Self.paths() {
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
}
