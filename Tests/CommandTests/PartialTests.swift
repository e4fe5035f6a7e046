import Foundation
import Testing

/// Parts of a set that are counted apart give the report of the whole.
struct PartialTests {
  private static let formats = ["markdown", "html", "json", "csv", "csv-postings"]
  private static let pages = "Fixtures/postings/audit"
  private static let others = "Fixtures/not-postings"

  @Test func partsGiveTheReportOfTheWhole() throws {
    let folder = try Folder()
    func reports(_ name: String, _ paths: [String]) throws -> Command.Result {
      let targets = Self.formats.map { "\($0):\(folder.path(name + "." + $0))" }
      var command = Command("analyze", "--quiet", "--by", "role", "--format")
      command.arguments += [targets.joined(separator: ",")] + paths
      return try command.run()
    }
    func partial(_ name: String, of path: String) throws -> String {
      let file = folder.path(name)
      let result = try Command("analyze", "--quiet", "--partial", file, path).run()
      #expect(result.code == 0 && result.bytes.isEmpty, "\(result.errors)")
      return file
    }
    let whole = try reports("whole", [Self.pages, Self.others])
    let parts = [
      try partial("a.partial", of: Self.pages), try partial("b.partial", of: Self.others),
    ]
    let records = folder.path("b.jsonl")
    #expect(try Command("extract", "--quiet", "--output", records, Self.others).run().code == 0)
    for (name, paths) in [
      ("merged", [parts[1], parts[0]]), ("mixed", [parts[0], records]),
      ("isolated", parts + ["--isolate"]),
    ] {
      let merged = try reports(name, paths)
      #expect(merged.code == whole.code && merged.errors == whole.errors, "\(merged.errors)")
      for format in Self.formats {
        #expect(
          try folder.bytes(name + "." + format) == folder.bytes("whole." + format),
          "\(name) \(format)")
      }
    }
  }

  @Test func aSummaryIsNoPosting() throws {
    let folder = try Folder(["analyst.txt": Sample.analyst])
    for _ in 1...2 {
      let result = try Command("analyze", ".", "--partial", "all.partial", in: folder.url).run()
      #expect(result.code == 0 && result.errors.contains("= 1 posting + 0 without a posting"))
    }
    let beside = try Command("analyze", ".", "--quiet", in: folder.url).run()
    #expect(beside.errors.contains("2 seen = 1 posting + 0 without a posting + 0 unreadable + 1"))
    let extracted = try Command("extract", "all.partial", "--quiet", in: folder.url).run()
    #expect(extracted.output.contains("\"own-output\""))
  }

  @Test func aSummaryOfAnotherVersionIsNamed() throws {
    let folder = try Folder(["old.partial": "{\"jobreqPartial\":0,\"program\":\"jobreq 0\"}\n"])
    let result = try Command("analyze", "old.partial", "--quiet", in: folder.url).run()
    #expect(result.code == 1)
    #expect(result.errors.contains("old.partial#1: not-a-record: a summary of version 0"))
    #expect(result.errors.contains("write it again with jobreq analyze --partial"))
  }

  @Test(arguments: [
    ["--partial", "a.txt"], ["--partial", "a.partial", "--format", "json"],
    ["--partial", "a.partial", "--where", "ml"],
  ])
  func whatMakesAReportIsRefused(_ options: [String]) throws {
    let folder = try Folder(["analyst.txt": Sample.analyst])
    var command = Command("analyze", "analyst.txt", in: folder.url)
    command.arguments += options
    let result = try command.run()
    #expect(result.code == 2 && result.errors.contains("--partial writes"), "\(result.errors)")
  }
}
