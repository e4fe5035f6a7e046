import Testing

@testable import jobreq

struct ProgressTests {
  @Test(arguments: [
    (0.0, "0 s"), (0.2, "1 s"), (59, "59 s"), (125, "2 min 5 s"), (3725, "1 h 2 min"),
    (1e12, "277 h 46 min"),
  ])
  func timesAreSaidInTheirTwoLargestUnits(_ seconds: Double, _ words: String) {
    #expect(Progress.time(seconds) == words)
  }

  @Test(arguments: [
    (0, 50, "[          ] words"), (25, 50, "[=====     ] words"), (50, 50, "[==========] words"),
    (0, 0, "[==========] words"),
  ])
  func theBarIsAsLongAsWhatIsDone(_ done: Int, _ total: Int, _ line: String) {
    #expect(Progress.line("words", done: done, of: total, columns: 19) == line)
  }

  @Test func withoutRoomForABarTheWordsAreCut() {
    #expect(Progress.line("many words", done: 1, of: 2, columns: 8) == "many wo")
  }

  @Test(arguments: [
    ("a.md", "markdown"), ("b.html", "html"), ("dir.x/c.json", "json"), ("d.csv", "csv"),
    ("e.txt", "terminal"), ("f.pdf", nil),
  ])
  func aFilesEndingNamesItsForm(_ path: String, _ format: String?) {
    #expect(ReportTarget.format(of: path)?.rawValue == format)
  }

  @Test func severalFormsGoToSeveralFiles() throws {
    let targets = try ReportTarget.list("markdown:a.md,html:b:c.html,json")
    #expect(targets.map(\.path) == ["a.md", "b:c.html", nil])
    #expect(
      try ReportTarget.resolve(targets, output: "x").map(\.path) == ["a.md", "b:c.html", "x"])
    for text in ["markdown,html", "markdown:a,html:a"] {
      #expect(throws: (any Error).self) {
        try ReportTarget.resolve(ReportTarget.list(text), output: nil)
      }
    }
    for text in ["", "pdf", "markdown:", "markdown,,html"] {
      #expect(throws: (any Error).self) { try ReportTarget.list(text) }
    }
    #expect(throws: (any Error).self) {
      try ReportTarget.resolve(ReportTarget.list("markdown:a"), output: "x")
    }
  }
}
