import Model
import Testing

@testable import Audit

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
    guard case .posting(var record, let sections, _) = Fixture.input("Engineer\nWe build things.")
    else { return [] }
    record.degree = DegreeAnswer(minimum: paths.compactMap(\.level).min(), paths: paths)
    record.years = Answer(
      years, rule: rule,
      evidence: [Evidence(quote: "Engineer", range: TextRange(0, 8), rule: rule)])
    return Card(record, sections: sections, years: [], judge: nil).requirements
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

  private func years(_ text: String) -> [Requirement.Kind] {
    Audit([Fixture.input("Engineer\nRequirements\n" + text)]).cards[0].requirements
      .filter { $0.category == "Experience" }.map(\.kind)
  }

  @Test(arguments: [
    (
      "- 5+ years of software engineering experience\n- 2+ years of AI engineering experience",
      [Requirement.Kind.years(5, .software(trade: nil)), .years(2, .machineLearning)]
    ),
    (
      "- 8+ years of experience\n- At least 6+ years focused on computer vision",
      [.years(8, .any), .years(6, .machineLearning)]
    ),
    (
      "- 5+ years of experience\n- 3+ years in a technical leadership role",
      [.years(5, .any), .years(3, .other("technical leadership"))]
    ),
    (
      "- 5+ years of experience\n- 4 years of hands-on work with Kafka",
      [.years(5, .any), .years(4, .software(trade: "Apache Kafka"))]
    ),
    (
      "- BS + 6 years or MS + 4 years of experience\n- 2 years of experience in machine learning",
      [.years(2, .machineLearning)]
    ),
    (
      "- 5+ years of experience building software, at least 3 of them with machine learning",
      [.years(5, .software(trade: nil)), .years(3, .machineLearning)]
    ),
    ("- 5+ years of experience\n- 5+ years of professional experience", [.years(5, .any)]),
    ("- 3 years of experience, or 5 years without a degree", [.years(3, .any)]),
  ])
  func everyNumberOfYearsIsARequirement(_ text: String, _ kinds: [Requirement.Kind]) {
    #expect(years(text) == kinds)
  }

  @Test func everyPreferredDegreeIsNamed() throws {
    let text = "Engineer\nRequirements\n- Bachelor's degree\n- Master's or PhD preferred"
    let requirements = Audit([Fixture.input(text)]).cards[0].requirements
    let preferred = try #require(requirements.first { $0.standing == .preferred })
    let levels: [DegreeLevel?] =
      if case .degree(let paths) = preferred.kind { paths.map(\.level) } else { [] }
    #expect(levels == [.master, .doctorate])
  }

  @Test func aRecordReadBackSaysThatItKnowsOneNumberOnly() throws {
    let text = "Engineer\nRequirements\n- 5 years of experience\n- 2 years of machine learning"
    guard case .posting(let record, _, _) = Fixture.input(text) else { return }
    let card = Audit([.record(record)]).cards[0]
    #expect(card.isRecord)
    #expect(card.requirements.filter { $0.category == "Experience" }.count == 1)
  }
}
