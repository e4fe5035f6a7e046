import Model
import Signals
import Testing

@testable import Audit

struct DegreeJudgeTests {
  private static let line = "BS or MS in computer science or statistics, or a related field"

  private func path(
    _ level: DegreeLevel?, _ years: Int? = nil, fields: [String] = [], equivalent: Bool = false
  ) -> DegreePath {
    DegreePath(
      level: level, years: years, fields: fields, equivalent: equivalent,
      evidence: Evidence(quote: "BS", range: TextRange(0, 2), rule: "degree.path"))
  }

  private func judge(_ paths: [DegreePath], _ profile: Profile) -> Verdict {
    DegreeJudge(
      profile: profile, own: OwnSkills(profile, SkillRelations()),
      lines: PostingLines(Self.line)
    )
    .judge(paths, standing: .required).verdict
  }

  @Test(arguments: [
    (DegreeLevel?.none, 0.0, Verdict.notMet), (.associate, 9, .notMet), (.bachelor, 0, .met),
    (.doctorate, 0, .met),
  ])
  func aLevelIsMetByItselfAndByHigherOnes(
    _ own: DegreeLevel?, _ years: Double, _ verdict: Verdict
  ) {
    #expect(judge([path(.bachelor)], Fixture.profile([], degree: own, years: years)) == verdict)
  }

  @Test(arguments: [
    (DegreeLevel.bachelor, 5.0, Verdict.met), (.bachelor, 4, .notMet),
    (.master, 3, .metByAnotherPath), (.master, 2, .notMet), (.master, 6, .met),
  ])
  func aHigherDegreeWithFewerYearsIsAnotherPath(
    _ own: DegreeLevel, _ years: Double, _ verdict: Verdict
  ) {
    let paths = [path(.bachelor, 5), path(.master, 3)]
    #expect(judge(paths, Fixture.profile([], degree: own, years: years)) == verdict)
  }

  @Test func theNearestPathGivesTheReason() {
    let profile = Fixture.profile([], degree: .master, years: 2)
    let (verdict, reason) = DegreeJudge(
      profile: profile, own: OwnSkills(profile, SkillRelations()), lines: PostingLines(Self.line)
    ).judge([path(.bachelor, 5), path(.master, 3), path(.doctorate, 1)], standing: .required)
    #expect(verdict == .notMet)
    #expect(reason.contains("1 year short"), "\(reason)")
  }

  @Test(arguments: [
    (DegreeLevel.bachelor, 0.0, Verdict.notMet), (.bachelor, 3, .notKnown),
    (.bachelor, 4, .metByAnotherPath), (.master, 12, .notKnown), (.doctorate, 12, .notKnown),
  ])
  func experienceStandsInWhereItIsAccepted(
    _ level: DegreeLevel, _ years: Double, _ verdict: Verdict
  ) {
    let paths = [path(level), path(nil, equivalent: true)]
    #expect(judge(paths, Fixture.profile([], years: years)) == verdict)
  }

  @Test(arguments: [(3.0, Verdict.notMet), (4, .metByAnotherPath)])
  func experienceOfAStatedLengthIsCompared(_ years: Double, _ verdict: Verdict) {
    let paths = [path(.bachelor), path(nil, 4, equivalent: true)]
    #expect(judge(paths, Fixture.profile([], years: years)) == verdict)
  }

  @Test(arguments: [
    ("Computer Science" as String?, Verdict.met), ("informatics", .met),
    ("applied statistics", .met),
    ("history", .notKnown), (nil, .notKnown),
  ])
  func fieldsOfStudyAreCompared(_ field: String?, _ verdict: Verdict) {
    let paths = [path(.bachelor, fields: ["computer science", "statistics"])]
    #expect(judge(paths, Fixture.profile([], degree: .bachelor, field: field)) == verdict)
  }

  @Test(arguments: [
    (
      "physics", "a degree in mathematics or another quantitative field",
      StudyFields.Relation.within("quantitative")
    ),
    ("history", "a degree in mathematics or another quantitative field", .different),
    ("history", "a degree in mathematics", .different),
    ("software engineering", "a degree in mathematics or engineering", .same),
  ])
  func generalWordsHoldTechnicalFields(
    _ own: String, _ line: String, _ relation: StudyFields.Relation
  ) {
    let fields = line.contains("or engineering") ? ["mathematics", "engineering"] : ["mathematics"]
    #expect(StudyFields.relation(own, to: fields, words: line) == relation)
  }
}
