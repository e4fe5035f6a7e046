import Foundation
import Testing

/// `jobreq.yml` in the working directory says what flags leave open.
struct SettingsTests {
  private static let settings = """
    inputs: postings
    formats: {markdown: report.md, csv: report.csv}
    as-of: 2026-01-31
    by: role
    calibration: none
    """

  @Test func theFileIsTheWholeCommand() throws {
    let folder = try Folder(["postings/a.txt": Sample.analyst, "jobreq.yml": Self.settings])
    let result = try Command("analyze", in: folder.url).run()
    #expect(result.code == 0 && result.bytes.isEmpty, "\(result.errors)")
    #expect(try folder.names() == ["jobreq.yml", "postings", "report.csv", "report.md"])
    let report = String(decoding: try folder.bytes("report.md"), as: UTF8.self)
    #expect(report.contains("as of 2026-01-31") && report.contains("## By role"))
    #expect(!report.contains("Corrected for misreading"))
  }

  @Test func flagsComeBeforeTheFile() throws {
    let folder = try Folder(["postings/a.txt": Sample.analyst, "jobreq.yml": Self.settings])
    let result = try Command(
      "analyze", "--format", "json", "--as-of", "2025-02-28", "--by", "family", in: folder.url
    ).run()
    let report = try #require(
      try JSONSerialization.jsonObject(with: result.bytes) as? [String: Any])
    #expect(report["asOf"] as? String == "2025-02-28" && report["by"] as? String == "family")
    #expect(try folder.names() == ["jobreq.yml", "postings"])
  }

  @Test func whatFlagsAndFileComeToIsPrinted() throws {
    let folder = try Folder(["jobreq.yml": Self.settings])
    let result = try Command(
      "analyze", "--show-config", "--keep-duplicates", in: folder.url
    ).run()
    #expect(result.code == 0)
    let lines = ["inputs:", "  - \"postings\"", "duplicates: \"keep\"", "by: \"role\""]
    for line in lines { #expect(result.lines.contains(line), "\(line)") }
    try folder.write(result.output, to: "jobreq.yml")
    #expect(try Command("analyze", "--show-config", in: folder.url).run().output == result.output)
  }

  @Test func onlyTheWorkingDirectoryIsLookedAt() throws {
    let folder = try Folder(["postings/a.txt": Sample.analyst, "postings/jobreq.yml": "no: key"])
    let result = try Command("analyze", "postings/a.txt", in: folder.url).run()
    #expect(result.code == 0, "\(result.errors)")
  }

  @Test func aPipeOfItsNameIsNotWaitedFor() throws {
    let folder = try Folder(["a.txt": Sample.analyst])
    try #require(mkfifo(folder.path("jobreq.yml"), 0o600) == 0)
    let result = try Command("analyze", "a.txt", in: folder.url).run()
    #expect(result.code == 2)
    #expect(result.errors.hasPrefix("jobreq: jobreq.yml is no file"), "\(result.errors)")
  }

  @Test func whatIsPrintedOfItSteersNoTerminal() throws {
    let folder = try Folder(["jobreq.yml": "inputs: \"a\\e[31m\\u202Eb\""])
    let result = try Command("analyze", "--show-config", in: folder.url).run()
    #expect(result.code == 0 && !result.output.contains("\u{1B}"), "\(result.errors)")
    #expect(!result.output.contains("\u{202E}"))
  }

  @Test(arguments: [
    ("input: x", "jobreq.yml:1: unknown key \"input\"; did you mean \"inputs\"?"),
    (
      "by: role\nas-of: 2026-02-30",
      "jobreq.yml:2: \"2026-02-30\" is no date; write a date, as in 2026-01-31"
    ), ("calibration: none.json\ninputs: x", "none.json"),
  ])
  func aBrokenFileIsWrongUsage(_ settings: String, _ words: String) throws {
    let folder = try Folder(["jobreq.yml": settings])
    let result = try Command("analyze", in: folder.url).run()
    #expect(result.code == 2 && result.errors.contains(words), "\(result.errors)")
  }

  @Test func aReportThatIsNotAsWrittenIsShown() throws {
    let folder = try Folder(["a.txt": Sample.analyst])
    let write = try Command("analyze", "a.txt", "--format", "markdown:r.md", in: folder.url).run()
    #expect(write.code == 0)
    #expect(try Command("analyze", "a.txt", "--check", "r.md", in: folder.url).run().code == 0)
    let report = String(decoding: try folder.bytes("r.md"), as: UTF8.self)
    try folder.write(report.replacingOccurrences(of: "# What 1", with: "# What 2"), to: "r.md")
    let check = try Command("analyze", "a.txt", "--check", "r.md", in: folder.url).run()
    #expect(check.code == 1)
    #expect(check.lines.contains("-# What 2 job posting ask for"), "\(check.output)")
    #expect(try Command("analyze", "a.txt", "--check", "r.pdf", in: folder.url).run().code == 2)
  }
}
