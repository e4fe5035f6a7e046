import Foundation
import Testing

/// The same input gives the same bytes, whatever way it takes and wherever the command runs.
struct SamenessTests {
  private static let fixtures = ["Fixtures/postings/audit", "Fixtures/not-postings"]
  private static let formats = [
    "terminal", "markdown", "html", "json", "csv", "csv-postings",
  ]

  @Test(arguments: [["--by", "role"], ["--by", "source", "--keep-duplicates"]])
  func recordsGiveTheReportsOfTheirPages(_ options: [String]) throws {
    let folder = try Folder()
    var extract = Command("extract", "--output", folder.path("records.jsonl"))
    extract.arguments += Self.fixtures
    #expect(try extract.run().code == 0)
    func reports(_ name: String, of paths: [String]) throws -> Command.Result {
      let targets = Self.formats.map { "\($0):\(folder.path(name + "." + $0))" }
      var command = Command("analyze", "--quiet", "--format", targets.joined(separator: ","))
      command.arguments += options + paths
      return try command.run()
    }
    let pages = try reports("pages", of: Self.fixtures)
    let records = try reports("records", of: [folder.path("records.jsonl")])
    #expect(pages.code == 0)
    #expect(records.code == 0)
    #expect(pages.errors == records.errors)
    for format in Self.formats {
      let bytes = try folder.bytes("pages." + format)
      #expect(bytes.count > 1000)
      #expect(try folder.bytes("records." + format) == bytes, "\(format)")
    }
  }

  /// Of reports, `GoldenTests` shows the same.
  @Test(arguments: [["extract", "--text"], ["audit"]])
  func surroundingsDoNotMatter(_ arguments: [String]) throws {
    let paths = Self.fixtures.map { Command.root.appendingPathComponent($0).path }
    var plain = Command()
    plain.arguments = arguments + Self.fixtures
    var other = Command(
      in: FileManager.default.temporaryDirectory,
      environment: [
        "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu", "COLUMNS": "200",
        "CLICOLOR_FORCE": "1", "TERM": "xterm-256color",
      ])
    other.arguments = arguments + paths
    if arguments[0] != "audit" {
      plain.arguments += ["--jobs", "1"]
      other.arguments += ["--jobs", "2"]
    }
    let (first, second) = (try plain.run(), try other.run())
    #expect(first.code == 0, "\(first.errors)")
    #expect(first.bytes.count > 1000)
    #expect(first.bytes == second.bytes)
    #expect(first.errors == second.errors)
  }
}
