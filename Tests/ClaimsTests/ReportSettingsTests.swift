import Statistics
import Testing

@testable import Claims

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
      where: us; seniority=senior
      populations: {us: [source=us, ml], tiny: family=other}
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
    #expect(settings.conditions == ["us; seniority=senior"])
    #expect(settings.populations.map(\.name) == ["us", "tiny"])
    #expect(settings.populations.map(\.conditions) == [["source=us", "ml"], ["family=other"]])
    #expect(settings.by == [.company] && settings.asOf == "2026-01-31")
    #expect(settings.calibration == "rates.json")
    #expect(try Self.read(settings.yaml) == settings)
  }

  @Test func postingsAreGroupedByTwoKeys() throws {
    for yaml in ["by: family,seniority", "by: [family, seniority]"] {
      let settings = try Self.read(yaml)
      #expect(settings.by == [.family, .seniority])
      #expect(try Self.read(settings.yaml) == settings)
    }
    #expect(throws: SettingsError.self) { try Self.read("by: [family, seniority, role]") }
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
    ("by: role\nas-of: 2026-02-30", "jobreq.yml:2: \"2026-02-30\" is no date"),
  ])
  func brokenFilesAreSaidSoByLine(_ yaml: String, _ words: String) {
    do {
      _ = try Self.read(yaml)
      Issue.record("\(yaml) was taken")
    } catch {
      #expect("\(error)".contains(words), "\(error)")
    }
  }

  @Test(arguments: [
    ("2026-01-31", true), ("2024-02-29", true), ("2023-02-29", false), ("2026-13-01", false),
    ("2026-1-1", false), ("2026-01-3١", false), ("", false), ("2026-01-00", false),
    ("+026-01-01", false), ("1900-02-29", false), ("2000-02-29", true),
  ])
  func onlyDaysThatExistAreDates(_ text: String, _ isDate: Bool) {
    #expect(CivilDate.isValid(text) == isDate)
  }
}
