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
    [:],
    [
      "LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu", "COLUMNS": "200", "CLICOLOR_FORCE": "1",
      "TERM": "xterm-256color",
    ],
  ]

  @Test(arguments: zip(surroundings, [1, 2]))
  func reportsAreTheSameEverywhere(_ surroundings: [String: String], _ jobs: Int) throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let formats = Self.reports.map { "\($0.0):\($0.1)" }.joined(separator: ",")
    let result = try Command(
      "analyze", Self.postings, "--format", formats, "--as-of", "2026-11-21",
      "--jobs", "\(jobs)", "--quiet", in: folder, environment: surroundings
    ).run()
    #expect(result.code == 0, "\(result.errors)")
    for (_, name) in Self.reports {
      let fresh = try Data(contentsOf: folder.appendingPathComponent(name))
      try Self.expect(fresh, toBe: name)
    }
  }

  @Test func verdictsOnTheClaimsAreTheSame() throws {
    let result = try Command(
      "check", "Fixtures/postings", "--expect", "Fixtures/claims/guides.yml",
      "--format", "markdown", "--quiet"
    ).run()
    #expect(result.code == 1)
    try Self.expect(result.bytes, toBe: "claims.md")
  }

  @Test func reportsOnDiskAreCheckedAsTheyWereWritten() throws {
    let result = try Command(
      "analyze", "Fixtures/postings", "--as-of", "2026-11-21", "--quiet",
      "--check", "Fixtures/golden/report.md", "--check", "Fixtures/golden/report.html",
      "--check", "Fixtures/golden/report.json", "--check", "Fixtures/golden/report.csv"
    ).run()
    #expect(Self.isRecording || result.code == 0, "\(result.output)")
  }

  /// Compares bytes with a golden file, or writes that file.
  private static func expect(_ fresh: Data, toBe name: String) throws {
    let file = golden.appendingPathComponent(name)
    if isRecording { return try fresh.write(to: file) }
    let expected = try Data(contentsOf: file)
    guard expected != fresh else { return }
    let (old, new) = (lines(expected), lines(fresh))
    let line =
      zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
    func part(_ lines: [Substring]) -> Substring {
      guard line < lines.count else { return "(the end)" }
      return line < old.count && line < new.count
        ? lines[line].dropFirst(max(0, old[line].commonPrefix(with: new[line]).count - 60)).prefix(
          160)
        : lines[line].prefix(160)
    }
    Issue.record(
      """
      Fixtures/golden/\(name) differs from line \(line + 1) on:
        golden: \(part(old))
        now:    \(part(new))
      Where that is right, scripts/record writes it anew; git diff shows what moved.
      """)
  }

  private static func lines(_ data: Data) -> [Substring] {
    String(decoding: data, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }
}
