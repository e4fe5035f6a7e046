import Foundation
import Testing

/// What looks closer at postings than statistics gives the same with a store as without.
struct StoreAuditTests {
  private static let postings = "Fixtures/postings"

  private func run(_ arguments: [String], in folder: URL = Command.root) throws -> Command.Result {
    var command = Command(in: folder)
    command.arguments = arguments
    return try command.run()
  }

  @Test(arguments: [
    ["audit", "--profile", "Fixtures/profiles/backend-engineer.yml"],
    ["coverage", "--profile", "Fixtures/profiles/backend-engineer.yml"],
  ])
  func givesTheSameBytes(_ words: [String]) throws {
    let folder = try Folder()
    let store = ["--store", folder.path("s.db")]
    let words = words + ["--quiet", "--format", "json"]
    let expected = try run(words + [Self.postings])
    #expect(expected.bytes.count > 300)
    // Processes of their own do not hand on what an audit takes; it is read then.
    #expect(try run(["extract", "--isolate", "--quiet"] + store + [Self.postings]).code == 0)
    for paths in [[Self.postings], [Self.postings], []] {
      let result = try run(words + store + paths)
      #expect(result.bytes == expected.bytes)
      #expect(result.errors == expected.errors)
    }
  }

  /// Records have no sections, with a store and without.
  @Test func auditsRecords() throws {
    let folder = try Folder(["p/a.txt": Sample.analyst, "p/b.txt": Sample.scientist])
    for text in [["--text"], []] {
      let extract = ["extract", "--quiet", "--output", "r.jsonl"] + text + ["p"]
      #expect(try run(extract, in: folder.url).code == 0)
      let words = ["audit", "--quiet", "--format", "json"]
      let expected = try run(words + ["r.jsonl"], in: folder.url)
      for paths in [["r.jsonl"], ["r.jsonl"], []] {
        let result = try run(words + ["--store", "s.db"] + paths, in: folder.url)
        #expect(result.bytes == expected.bytes, "\(text) \(paths)")
      }
      try FileManager.default.removeItem(atPath: folder.path("s.db"))
    }
  }

  @Test func explainsWhatAStoreNames() throws {
    func line(_ text: String) -> String {
      let text = text.replacingOccurrences(of: "\n", with: "\\n")
      return "{\"title\": \"Data Analyst\", \"text\": \"\(text)\"}\n"
    }
    let folder = try Folder([
      "p/a.txt": Sample.analyst, "p/b.jsonl": line(Sample.analyst) + line(Sample.scientist),
    ])
    let records = try run(["extract", "--quiet", "--store", "s.db", "p"], in: folder.url)
    #expect(records.lines.count == 3)
    let alone = try run(["explain", "p/a.txt"], in: folder.url)
    let named = try run(["explain", "--store", "s.db", "a.txt"], in: folder.url)
    #expect(named.bytes == alone.bytes)
    #expect(alone.bytes.count > 500)
    let many = try run(["explain", "--store", "s.db", "b.jsonl#2"], in: folder.url)
    #expect(many.code == 0 && many.output.contains("b.jsonl#2"), "\(many.errors)")
    let missing = try run(["explain", "--store", "s.db", "c.txt"], in: folder.url)
    #expect(missing.code == 2 && missing.errors.contains("it has no posting of that id"))
    try FileManager.default.removeItem(atPath: folder.path("p/a.txt"))
    let gone = try run(["explain", "--store", "s.db", "a.txt"], in: folder.url)
    #expect(gone.code == 2 && gone.errors.contains("does not hold it any more"))
  }
}
