import Foundation
import Testing

/// What `analyze` counts, as asked for on the command line.
struct AnalyzeTests {
  private func json(_ arguments: String...) throws -> [String: Any] {
    var command = Command("analyze", "--format", "json")
    command.arguments += arguments
    let result = try command.run()
    #expect(result.code == 0, "\(result.errors)")
    return try #require(JSONSerialization.jsonObject(with: result.bytes) as? [String: Any])
  }

  @Test(arguments: ["role", "family", "company", "source"])
  func everyGroupingRepeatsTheStatistics(_ grouping: String) throws {
    let folder = try Folder(["saved/a.txt": Sample.analyst, "other/b.txt": Sample.scientist])
    let report = try json(
      "--by", grouping, folder.path("saved"), folder.path("other"))
    let groups = try #require(report["groups"] as? [String: Any])
    let names: [String: Set<String>] = [
      "role": ["product", "research"], "family": ["data-analyst", "research-scientist"],
      "company": ["Larch & Lantern", "Quarrel Audio"], "source": ["saved", "other"],
    ]
    #expect(Set(groups.keys) == names[grouping])
  }

  @Test func nearDuplicatesAreCountedOnceUnlessKept() throws {
    let folder = try Folder([
      "a.txt": Sample.analyst, "b.html": Sample.page(Sample.analyst), "c.txt": Sample.scientist,
    ])
    func counted(_ report: [String: Any]) -> Int? {
      (report["figures"] as? [String: Any])?["postings"] as? Int
    }
    #expect(try counted(json(folder.url.path)) == 2)
    #expect(try counted(json("--keep-duplicates", folder.url.path)) == 3)
  }
}
