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

  @Test func refusesColumnsOfNoField() throws {
    let result = try Command("extract", "--columns", "titel=Rolle", "Fixtures/forms").run()
    #expect(result.code != 0)
    #expect(result.errors.contains("the fields are title, company"))
  }
}
