import Foundation
import Testing

/// The reports of `Fixtures/postings` are the same bytes under every locale, time zone and number of
/// workers, from every folder; `scripts/record` writes them anew.
@Suite(.serialized)
struct GoldenTests {
  private static let postings = Command.root.appendingPathComponent("Fixtures/postings").path
  private static let golden = Command.root.appendingPathComponent("Fixtures/golden")
  private static let isRecording =
    ProcessInfo.processInfo.environment["JOBREQ_RECORD"] == "1"
  private static let reports = [
    ("terminal", "report.txt"), ("markdown", "report.md"), ("html", "report.html"),
    ("json", "report.json"), ("csv", "report.csv"), ("csv-postings", "postings.csv"),
    ("github", "commands.txt"),
  ]
  private static let surroundings: [[String: String]] = [
    [:], ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu"],
    ["LC_ALL": "C", "TZ": "UTC", "COLUMNS": "200", "CLICOLOR_FORCE": "1"],
  ]

  @Test(arguments: surroundings.indices, [1, 2])
  func reportsAreTheSameEverywhere(_ surrounding: Int, _ jobs: Int) throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let formats = Self.reports.map { "\($0.0):\($0.1)" }.joined(separator: ",")
    let result = try Command(
      "analyze", Self.postings, "--format", formats, "--as-of", "2026-11-21",
      "--jobs", "\(jobs)", "--quiet", in: folder, environment: Self.surroundings[surrounding]
    ).run()
    #expect(result.code == 0, "\(result.errors)")
    for (_, name) in Self.reports {
      let fresh = try Data(contentsOf: folder.appendingPathComponent(name))
      let file = Self.golden.appendingPathComponent(name)
      if Self.isRecording {
        try fresh.write(to: file)
      } else {
        #expect(
          try Data(contentsOf: file) == fresh,
          "\(name) is another one; scripts/record writes it anew, git diff shows what moved")
      }
    }
  }

  @Test func verdictsOnTheClaimsAreTheSame() throws {
    let result = try Command(
      "check", "Fixtures/postings", "--expect", "Fixtures/claims/guides.yml", "--format",
      "markdown",
      "--quiet"
    ).run()
    #expect(result.code == 1)
    let file = Self.golden.appendingPathComponent("claims.md")
    if Self.isRecording {
      try Data(result.output.utf8).write(to: file)
    } else {
      #expect(try String(decoding: Data(contentsOf: file), as: UTF8.self) == result.output)
    }
  }

  @Test func reportsOnDiskAreCheckedAsTheyWereWritten() throws {
    let result = try Command(
      "analyze", "Fixtures/postings", "--as-of", "2026-11-21", "--quiet",
      "--check", "Fixtures/golden/report.md", "--check", "Fixtures/golden/report.html",
      "--check", "Fixtures/golden/report.json", "--check", "Fixtures/golden/report.csv"
    ).run()
    #expect(Self.isRecording || result.code == 0, "\(result.output)")
  }
}
