import SampleRecords
import Statistics
import Testing

@testable import Reports

struct CoverageTests {
  private static func coverage(_ profile: String) -> NamedCoverage {
    let postings = (0..<20).map { place in
      CoverageFigures.Posting(
        id: "\(place)", company: "Company \(place)", met: place % 4 + 1, stated: 4)
    }
    return NamedCoverage(profile: profile, figures: CoverageFigures(postings))
  }

  private static func text(_ profiles: [String], _ format: CoverageFormat) -> String {
    String(
      decoding: format.render(
        profiles.map(coverage), of: ReportSample.statistics(Sample.outcomes(30, seed: 4))),
      as: UTF8.self)
  }

  @Test func profilesAreCalledByTheirFiles() {
    let text = Self.text(["mine/backend.yml", "mine/data.yml"], .markdown)
    #expect(text.contains("How much of the software side your 2 profiles meet"))
    #expect(text.contains("| backend | data |") && !text.contains("mine/"))
  }

  @Test func filesOfOneNameAreCalledByTheirPaths() {
    let text = Self.text(["a/me.yml", "b/me.yml"], .markdown)
    #expect(text.contains("a/me.yml") && text.contains("b/me.yml"))
  }

  @Test func oneProfileMeets() {
    let text = Self.text(["me.yml"], .terminal)
    #expect(text.contains("How much of the software side your profile meets"))
    #expect(text.contains("10 / 20, 50 %"))
  }

  @Test func jsonKeepsThePath() {
    #expect(Self.text(["mine/backend.yml"], .json).contains("mine/backend.yml"))
  }
}
