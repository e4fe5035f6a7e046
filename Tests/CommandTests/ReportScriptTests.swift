import Foundation
import Testing

/// What the action `.github/actions/report` runs.
struct ReportScriptTests {
  private static let claims = """
    expectations:
      - name: Somebody wants a doctorate
        share: degrees.levels.doctorate.floor.all
        at least: 90
    """

  private static func run(_ environment: [String: String], in folder: Folder) throws
    -> Command.Result
  {
    var command = Command(in: folder.url)
    command.program = Command.root.appendingPathComponent("scripts/report")
    command.environment = [
      "JOBREQ": Command.executable.path, "JOBREQ_POSTINGS": "postings",
      "JOBREQ_FORMATS": "json:report.json,markdown:report.md", "JOBREQ_REPORT": "report.json",
      "JOBREQ_PREVIOUS": "report.json", "GITHUB_STEP_SUMMARY": folder.path("summary.md"),
    ].merging(environment) { $1 }
    return try command.run()
  }

  @Test func aFirstRunWritesAndASecondOneComparesWithIt() throws {
    let folder = try Folder([
      "postings/a.txt": Sample.analyst, "postings/b.txt": Sample.scientist,
    ])
    let first = try Self.run(["JOBREQ_AS_OF": "2026-01-31"], in: folder)
    #expect(first.code == 0, "\(first.errors)")
    #expect(first.output.hasPrefix("::notice title=What the postings ask for::"))
    #expect(
      try String(decoding: folder.bytes("report.md"), as: UTF8.self).contains("as of 2026-01-31"))
    #expect(
      try String(decoding: folder.bytes("summary.md"), as: UTF8.self).contains(
        "# What 2 job postings ask for"))

    try FileManager.default.removeItem(atPath: folder.path("postings/b.txt"))
    let second = try Self.run(["JOBREQ_FAIL_ON": "removed=0"], in: folder)
    #expect(second.code == 1)
    #expect(second.output.contains("::error title=The report changed too much::"))
    #expect(
      try String(decoding: folder.bytes("summary.md"), as: UTF8.self).contains("Postings removed"))
  }

  @Test func aClaimThatFailsFailsTheStep() throws {
    let folder = try Folder([
      "postings/a.txt": Sample.analyst, "postings/b.txt": Sample.analyst + "\nx",
      "claims.yml": Self.claims,
    ])
    let result = try Self.run(
      ["JOBREQ_EXPECTATIONS": "claims.yml", "JOBREQ_FORMATS": "json:report.json"], in: folder)
    #expect(result.code == 1, "\(result.output)\(result.errors)")
    #expect(result.output.contains("::error file=claims.yml,line=2,"))
  }

  @Test func withoutPostingsItSaysWhatIsMissing() throws {
    let folder = try Folder([:])
    let result = try Self.run(["JOBREQ_POSTINGS": ""], in: folder)
    #expect(result.code != 0 && result.errors.contains("name the folder of saved postings"))
  }
}
