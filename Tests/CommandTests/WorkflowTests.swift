import Foundation
import Testing
import Yams

/// The workflows that are run here and those that the documentation offers trust what they read with nothing.
struct WorkflowTests {
  private static func workflows() throws -> [String] {
    let page = try String(
      contentsOf: Command.root.appendingPathComponent("Sources/jobreq/jobreq.docc/Nightly.md"),
      encoding: .utf8)
    let offered = page.components(separatedBy: "```yaml\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
      .filter { $0.contains("runs-on:") }
    let own = try String(
      contentsOf: Command.root.appendingPathComponent(".github/workflows/ci.yml"), encoding: .utf8)
    return [own] + offered
  }

  private static func steps(of job: [String: Any]) -> [[String: Any]] {
    job["steps"] as? [[String: Any]] ?? []
  }

  @Test func whoReadsPostingsMayNotWrite() throws {
    let texts = try Self.workflows()
    #expect(texts.count == 2)
    for text in texts {
      let workflow = try #require(try Yams.load(yaml: text) as? [String: Any])
      #expect(workflow["permissions"] as? [String: String] == ["contents": "read"])
      for (name, job) in try #require(workflow["jobs"] as? [String: [String: Any]]) {
        guard let permissions = job["permissions"] as? [String: String] else { continue }
        #expect(permissions == ["contents": "write"])
        let runs = Self.steps(of: job).map { "\($0["uses"] ?? "") \($0["run"] ?? "")" }.joined()
        #expect(!runs.contains("jobreq") && !runs.contains("scripts/"), "\(name) reads postings")
      }
    }
  }

  @Test func actionsArePinnedByCommit() throws {
    for text in try Self.workflows() {
      let workflow = try #require(try Yams.load(yaml: text) as? [String: Any])
      let jobs = try #require(workflow["jobs"] as? [String: [String: Any]])
      let used = jobs.values.flatMap(Self.steps).compactMap { $0["uses"] as? String }
        .filter { !$0.hasPrefix("./") }
      #expect(!used.isEmpty)
      for action in used {
        let version = action.split(separator: "@").last.map(String.init) ?? ""
        let isCommit = version.count == 40 && version.allSatisfy(\.isHexDigit)
        #expect(isCommit || action == "OWNER/jobreq/.github/actions/report@COMMIT", "\(action)")
      }
    }
  }
}
