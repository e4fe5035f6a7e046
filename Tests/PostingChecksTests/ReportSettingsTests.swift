import PostingStatistics
import Testing

@testable import PostingChecks

struct ReportSettingsTests {
  private static func read(_ yaml: String) throws -> ReportSettings {
    try ReportSettings(yaml: yaml, file: "jobreq.yml", forms: ["markdown", "html"])
  }

  @Test func everyKeyIsRead() throws {
    let settings = try Self.read(
      """
      inputs: [postings, "more: of them"]
      formats: {html: report.html, markdown: report.md}
      vocabulary: [mine.txt, theirs.txt]
      expectations: claims.yml
      duplicates: keep
      by: company
      as-of: 2026-01-31
      calibration: rates.json
      """)
    #expect(settings.inputs == ["postings", "more: of them"])
    #expect(
      settings.formats == [
        ReportSettings.Form(name: "markdown", path: "report.md"),
        ReportSettings.Form(name: "html", path: "report.html"),
      ])
    #expect(settings.vocabulary == ["mine.txt", "theirs.txt"])
    #expect(settings.expectations == "claims.yml" && settings.duplicates == .keep)
    #expect(settings.by == .company && settings.asOf == "2026-01-31")
    #expect(settings.calibration == "rates.json")
    #expect(try Self.read(settings.yaml) == settings)
  }

  @Test func oneInputAndAListOfFormsAreEnough() throws {
    let settings = try Self.read("inputs: postings\nformats: [markdown]")
    #expect(settings.inputs == ["postings"] && settings.vocabulary.isEmpty)
    #expect(settings.formats == [ReportSettings.Form(name: "markdown", path: nil)])
    #expect(try Self.read(settings.yaml) == settings)
  }

  @Test(arguments: [
    ("input: x", "jobreq.yml:1: unknown key \"input\"; did you mean \"inputs\"?"),
    ("inputs: x\nexpectation: y", "jobreq.yml:2: unknown key \"expectation\""),
    ("vocabulry: x", "did you mean \"vocabulary\"?"), ("vocabulary: ", "no text stands here"),
    ("by: compny", "did you mean \"company\"?"), ("duplicates: two", "use once, keep"),
    ("formats: {htm: x}", "did you mean \"html\"?"), ("formats: [pdf]", "use markdown, html"),
    ("formats: {html: }", "no text stands here"), ("- inputs", "no keys stand here"),
    ("", "the file is empty"), ("inputs: {a: b}", "no list stands here"), ("by: [", "no YAML"),
    ("by: role\nby: role", "stands twice"),
  ])
  func brokenFilesAreSaidSoByLine(_ yaml: String, _ words: String) {
    do {
      _ = try Self.read(yaml)
      Issue.record("\(yaml) was taken")
    } catch {
      #expect("\(error)".contains(words), "\(error)")
    }
  }
}
