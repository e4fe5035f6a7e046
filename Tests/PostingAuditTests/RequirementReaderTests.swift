import PostingModel
import Testing

@testable import PostingAudit

struct RequirementReaderTests {
  private func path(
    _ level: DegreeLevel?, _ years: Int? = nil, equivalent: Bool = false
  ) -> DegreePath {
    DegreePath(
      level: level, years: years, equivalent: equivalent,
      evidence: Evidence(quote: "BS", range: TextRange(0, 2), rule: "degree.path"))
  }

  private func requirements(
    _ paths: [DegreePath], years: Int? = nil, rule: String = "years.only"
  ) -> [Requirement] {
    guard case .posting(var record, let sections) = Fixture.input("Engineer\nWe build things.")
    else { return [] }
    record.degree = DegreeAnswer(minimum: paths.compactMap(\.level).min(), paths: paths)
    record.years = Answer(
      years, rule: rule,
      evidence: [Evidence(quote: "Engineer", range: TextRange(0, 8), rule: rule)])
    return Card(record, sections: sections, judge: nil).requirements
  }

  @Test func oneLevelWithYearsAndWithoutIsOnePath() {
    let found = requirements([path(.bachelor, 6), path(.master, 4), path(.bachelor)])
    #expect(found.map(\.kind) == [.degree([path(.bachelor, 6), path(.master, 4)])])
  }

  @Test func yearsBesideOneDegreeAreARequirementOfTheirOwn() {
    let found = requirements([path(.bachelor, 3)], years: 3)
    #expect(found.map(\.kind) == [.degree([path(.bachelor)]), .years(3, .any)])
  }

  @Test func yearsByDegreeStayWithTheirDegrees() {
    let paths = [path(.bachelor, 6), path(.master, 4)]
    #expect(requirements(paths, years: 6, rule: "years.by-degree").map(\.kind) == [.degree(paths)])
  }

  @Test func yearsInsteadOfADegreeAreNotAskedForBesideIt() {
    let found = requirements([path(.bachelor, 4), path(nil, 4, equivalent: true)], years: 2)
    #expect(
      found.map(\.kind)
        == [.degree([path(.bachelor), path(nil, 4, equivalent: true)]), .years(2, .any)])
  }

  @Test func noDegreeAndNoYearsIsNoRequirement() {
    #expect(requirements([]).isEmpty)
    #expect(requirements([], years: 0).isEmpty)
  }
}
