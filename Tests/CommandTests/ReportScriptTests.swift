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
    let folder = try Folder(["claims.yml": Self.claims])
    // Enough postings for a share to be told, each of a company of its own.
    for number in 10..<42 {
      let company = "Company: " + ["Larch", "Birch", "Alder", "Hazel"][number % 4] + " \(number)"
      try folder.write(
        Sample.analyst.replacingOccurrences(of: "Company: Larch & Lantern", with: company)
          .replacingOccurrences(of: "Data Analyst", with: "Data Analyst \(number)"),
        to: "postings/\(number).txt")
    }
    let result = try Self.run(
      ["JOBREQ_EXPECTATIONS": "claims.yml", "JOBREQ_FORMATS": "json:report.json"], in: folder)
    #expect(result.code == 1, "\(result.output)\(result.errors)")
    #expect(result.output.contains("::error file=claims.yml,line=2,"))
  }

  @Test(arguments: [
    (["JOBREQ_POSTINGS": ""], "No report", "JOBREQ_POSTINGS is empty: name the folder"),
    (["JOBREQ_POSTINGS": "gone"], "No report", "nothing to read: there is no \"gone\""),
    (["JOBREQ_POSTINGS": "50%"], "No report", "nothing to read: there is no \"50%\""),
    (["JOBREQ_EXPECTATIONS": "typo.yml"], "No check", "typo.yml:2: the expectation has no name"),
    (["JOBREQ_FAIL_ON": "moon=3"], "No comparison", ""),
    (["JOBREQ_PREVIOUS": "cut.json"], "No comparison", "cut.json: "),
  ])
  func whatCannotBeDoneIsAnErrorAndALineOfTheSummary(
    _ environment: [String: String], _ title: String, _ words: String
  ) throws {
    let folder = try Folder([
      "postings/a.txt": Sample.analyst, "cut.json": "{",
      "typo.yml": "expectations:\n  - share: years.stated\n    at most: 3",
    ])
    #expect(try Self.run([:], in: folder).code == 0)
    try folder.write("", to: "summary.md")
    let result = try Self.run(environment, in: folder)
    #expect(result.code == 2, "\(result.output)\(result.errors)")
    let errors = result.lines.filter { $0.hasPrefix("::error") }
    let line = "::error title=\(title)::" + words.replacingOccurrences(of: "%", with: "%25")
    #expect(errors.count == 1 && errors.allSatisfy { $0.hasPrefix(line) }, "\(result.output)")
    // Every letter that Markdown knows is escaped in it.
    let summary = try String(decoding: folder.bytes("summary.md"), as: UTF8.self)
      .replacingOccurrences(of: "\\", with: "")
    #expect(summary.contains("**\(title)**: \(words)"), "\(summary)")
    #expect(!result.errors.contains("/previous"), "\(result.errors)")
  }

  @Test func annotationsNameFilesThatGitHubCanShow() throws {
    let folder = try Folder([
      "postings/a.txt": Sample.analyst, "postings/sub/closed.html": Sample.closed,
    ])
    for (path, directory, file) in [
      ("postings", "", "file=postings/sub/closed.html,"), ("./postings/", "", "file=postings/sub/"),
      (folder.path("postings"), "", "file=postings/sub/closed.html,"),
      (".", "", "file=postings/sub/"),
      ("postings/sub/closed.html", "", "file=postings/sub/closed.html,"),
      (".", "postings", "file=sub/closed.html,"), ("../sub", "postings/sub", "::sub/closed.html: "),
    ] {
      var command = Command("analyze", path, "--format", "github", in: folder.url)
      command.directory.appendPathComponent(directory)
      let result = try command.run()
      let notice = result.lines.first { $0.contains("title=no posting") }
      if file.hasPrefix("::") {
        #expect(notice?.contains("file=") == false, "\(path): \(result.output)")
      } else {
        #expect(notice?.contains(file) == true, "\(path): \(result.output)")
      }
    }
  }
}
