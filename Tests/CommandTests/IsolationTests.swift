import Mutants
import Testing

/// Reading in processes of their own gives the bytes that reading here gives.
struct IsolationTests {
  @Test(arguments: [
    ["--text"], ["--any-language", "--columns", "title=Rolle,description=Volltext"],
  ])
  func givesTheSameBytes(flags: [String]) throws {
    let here = Command("extract", "--quiet", "Fixtures/forms")
    var isolated = here
    isolated.arguments += flags + ["--isolate"]
    var plain = here
    plain.arguments += flags
    let expected = try plain.run()
    let result = try isolated.run()
    #expect(result.output == expected.output)
    #expect(result.code == expected.code)
    #expect(expected.output.contains("\"title\":\"Senior Data Engineer\""))
  }

  @Test func readsTheGeneralWayWithoutSites() throws {
    let page = "Fixtures/sites/teamtailor.html"
    let bySite = try Command("extract", "--quiet", page).run()
    let generally = try Command("extract", "--quiet", "--no-sites", page).run()
    let isolated = try Command("extract", "--quiet", "--no-sites", "--isolate", page).run()
    #expect(bySite.output.contains("\"method\":\"Teamtailor\""))
    #expect(generally.output.contains("\"method\":\"main-content\""))
    #expect(isolated.output == generally.output)
  }

  /// A sanitizer reserves addresses as it runs, which the limit counts.
  @Test(.enabled(if: !isSanitized), arguments: [(1 << 20, true), (1 << 30, false)])
  func aChildStopsAtItsLimitOfMemory(_ memory: Int, _ stops: Bool) throws {
    let folder = try Folder([
      "a.txt": Sample.analyst + String(repeating: "\nWe bake rye.", count: 100_000)
    ])
    let request = Array("a.txt\u{0}f\u{0}a.txt\u{0}\u{0}\u{0}".utf8)
    let result = try Command(
      "read-inputs", "--memory=\(memory)", "--seconds=300", in: folder.url
    ).reading([UInt8(request.count), 0, 0, 0] + request).run()
    #expect((result.code > 128) == stops, "\(result.code)")
    #expect(result.bytes.isEmpty == stops)
  }

  /// What one input does to its process is of no matter to the next.
  @Test func aCrashIsOneInputsAlone() throws {
    let folder = try Folder(["a.txt": Sample.analyst, "c.txt": Sample.scientist])
    try folder.write(Sample.analyst + String(repeating: "a\n", count: 3_000_000), to: "b.txt")
    let result = try Command.shell(
      "ulimit -v 700000; \"$jobreq\" extract --quiet --jobs 1 --isolate .", in: folder.url
    ).run()
    #expect(result.lines.count == 3 && result.lines[0].contains("\"posting\""))
    #expect(result.lines.last?.contains("\"posting\"") == true, "\(result.errors)")
  }

  @Test func refusesColumnsOfNoField() throws {
    let result = try Command("extract", "--columns", "titel=Rolle", "Fixtures/forms").run()
    #expect(result.code != 0)
    #expect(result.errors.contains("the fields are title, company"))
  }
}
