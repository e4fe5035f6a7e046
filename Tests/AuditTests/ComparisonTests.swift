import Model
import Signals
import Testing

@testable import Audit

struct ComparisonTests {
  private static let inputs = [
    Fixture.posting("a", required: [["Python"], ["PyTorch", "TensorFlow"], ["Apache Spark"]]),
    Fixture.posting("b", required: [["Python"], ["PyTorch"], ["Apache Airflow"]]),
    Fixture.posting("c", required: [["Python"], ["TensorFlow"]], preferred: [["Rust"]]),
  ]

  private func audit(_ profile: Profile?) -> Audit { Audit(Self.inputs, profile: profile) }

  @Test func sharedSkillsAreCountedWithTheirAlternatives() throws {
    let shared = audit(nil).shared
    #expect(shared.first?.name == "Python")
    #expect(shared.first?.requiredBy == [0, 1, 2])
    let pyTorch = try #require(shared.first { $0.name == "PyTorch" })
    #expect(pyTorch.requiredBy == [0, 1])
    #expect(pyTorch.asAlternative == 1)
    #expect(!shared.contains { $0.name == "Rust" })
  }

  @Test func gapsAreOrderedByWhatEachBringsBesideThoseBefore() {
    let gaps = audit(Fixture.profile(["Python"])).gaps
    // TensorFlow and PyTorch each meet two postings, and the best fit names the former; after it PyTorch
    // is left in one, and two ask for it.
    #expect(gaps.map(\.skill) == ["TensorFlow", "PyTorch", "Apache Spark", "Apache Airflow"])
    #expect(gaps.map(\.postings.count) == [2, 1, 1, 1])
    #expect(gaps.map(\.requirements.count) == [2, 1, 1, 1])
  }

  @Test func eachGapNamesTheRequirementsThatItMeets() throws {
    let gap = try #require(audit(Fixture.profile(["Python"])).gaps.first)
    #expect(
      gap.requirements.map(\.requirement.skills) == [["TensorFlow"], ["PyTorch", "TensorFlow"]])
  }

  @Test func aToolDoesNotMeetTheFieldThatItIsPartOf() {
    let gaps = Audit(
      [
        Fixture.posting("a", required: [["machine learning"], ["deep learning frameworks"]]),
        Fixture.posting("b", required: [["AI/ML"], ["PyTorch"]]),
      ], profile: Fixture.profile(["Go"])
    ).gaps
    #expect(gaps.map(\.skill) == ["machine learning", "PyTorch"])
    #expect(gaps.map(\.requirements.count) == [2, 2])
  }

  @Test func theSkillThatPostingsNameGoesBeforeAPartOfIt() {
    let asking = (0..<5).map { Fixture.posting("python\($0)", required: [["Python"]]) }
    let gaps = Audit(
      asking + (0..<3).map { Fixture.posting("pyspark\($0)", required: [["PySpark"]]) },
      profile: Fixture.profile(["Java"])
    ).gaps
    #expect(gaps.map(\.skill) == ["Python", "PySpark"])
    #expect(gaps.map(\.requirements.count) == [5, 3])
  }

  @Test func aPartThatMorePostingsNameMeetsTheWholeAsWell() {
    let asking = (0..<2).map { Fixture.posting("sql\($0)", required: [["SQL"]]) }
    let gaps = Audit(
      asking + (0..<3).map { Fixture.posting("pg\($0)", required: [["PostgreSQL"]]) },
      profile: Fixture.profile(["Java"])
    ).gaps
    #expect(gaps.map(\.skill) == ["PostgreSQL"])
    #expect(gaps.map(\.requirements.count) == [5])
  }

  @Test func ofAlternativesTheOneIsAdvisedThatMorePostingsAskFor() {
    let gaps = Audit(
      [
        Fixture.posting("a", required: [["Ada", "C++", "Java"]]),
        Fixture.posting("b", required: [["Python", "Java"]]),
        Fixture.posting("c", required: [["Linux", "AIX"]]),
      ], profile: Fixture.profile(["Python"])
    ).gaps
    // Nothing tells Linux from AIX but what the posting names first.
    #expect(gaps.map(\.skill) == ["Java", "Linux"])
  }

  @Test func eachRequiredSkillHasTheWordsThatNameIt() throws {
    let card = try #require(
      Audit([Fixture.input("Engineer\nRequirements\n- Java or Kotlin\n- Git, and more Java")]).cards
        .first)
    #expect(card.requiredWords["Java"]?.map(\.line) == [3, 4])
    #expect(card.requiredWords["Kotlin"]?.map(\.text) == ["Kotlin"])
    #expect(card.requiredWords["Go"] == nil)
  }

  @Test func nothingMissingIsNoGap() {
    let profile = Fixture.profile(["Python", "PyTorch", "TensorFlow", "Spark", "Airflow"])
    #expect(audit(profile).gaps.isEmpty)
  }

  @Test func postingsAreOrderedByFitAndElseByName() {
    let withProfile = audit(Fixture.profile(["Python", "PyTorch", "Airflow"]))
    #expect(withProfile.cards.map(\.record.id) == ["b", "a", "c"])
    #expect(withProfile.cards.map { $0.fit?.required.fulfilled } == [3, 2, 1])
    #expect(withProfile.cards.map { $0.fit?.required.stated } == [3, 3, 2])
    #expect(withProfile.cards[2].fit?.preferred.stated == 1)
    #expect(audit(nil).cards.map(\.record.id) == ["a", "b", "c"])
  }

  @Test func theOrderOfInputsMakesNoDifference() {
    let profile = Fixture.profile(["Python"])
    #expect(audit(profile) == Audit(Self.inputs.reversed(), profile: profile))
  }

  @Test func coverageHoldsTheSoftwareSideOnly() throws {
    let coverage = try #require(audit(Fixture.profile(["Python", "PyTorch"])).coverage)
    // Python three times, Spark and Airflow once each.
    #expect(coverage.total.stated == 5)
    #expect(coverage.total.fulfilled == 3)
    #expect(coverage.percent == 60)
    #expect(coverage.range == 50...100)
  }

  @Test func everyCategoryOfTheSoftwareSideIsInTheVocabulary() {
    let relations = SkillRelations()
    let categories = Set(relations.names.compactMap { relations.category(of: $0) })
    for category in Coverage.categories { #expect(categories.contains(category)) }
  }

  @Test func whatCouldNotBeReadIsKept() {
    let reason = Reason(code: "closed", detail: "the job is closed")
    let audit = Audit([.missing(id: "z", reason), .missing(id: "A", reason)])
    #expect(audit.missing.map(\.id) == ["A", "z"])
    #expect(audit.cards.isEmpty)
  }

  @Test(arguments: [
    (0.0, Role.product, ["self-study and portfolio", "bootcamp"]),
    (2.9, .research, ["master's"]), (3, .product, ["internal pivot", "self-study and portfolio"]),
    (9, .research, ["master's with a research focus"]),
  ])
  func theTableOfPathsHasAnAnswerForEveryCase(_ years: Double, _ goal: Role, _ names: [String]) {
    #expect(PathTable.advised(years: years, goal: goal).map(\.name) == names)
    #expect(PathTable.paths.count == 5)
    #expect(PathTable.paths.allSatisfy { !$0.duration.isEmpty && !$0.cost.isEmpty })
    #expect(PathTable.source.contains("Interview Kickstart, 2026"))
  }
}
