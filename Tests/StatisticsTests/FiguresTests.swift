import Model
import Statistics
import SampleRecords
import Testing

struct FiguresTests {
  private func statistics(_ records: [Record], by grouping: Grouping? = nil) -> Statistics {
    var summary = Summary()
    for record in records { summary.add(.posting(record)) }
    return summary.statistics(StatisticsOptions(by: grouping.map { [$0] } ?? []))
  }

  @Test func skillsAreCountedByTheirStrongestStanding() {
    let ml = "ML frameworks"
    let figures = statistics([
      Sample.record(
        "a",
        skills: [("PyTorch", ml, .required), ("JAX", ml, .preferred), ("SQL", "Data", .mentioned)]),
      Sample.record("b", skills: [("PyTorch", ml, .mentioned), ("PyTorch", ml, .preferred)]),
      Sample.record("c", skills: [("SQL", "Data", .mentioned)]),
      Sample.record("d"),
    ]).overall.skills
    #expect(figures.skills.map(\.name) == ["PyTorch", "SQL", "JAX"])
    let torch = figures.skills[0]
    #expect(torch.required.simple == Share(1, of: 4))
    #expect(torch.preferred.simple == Share(1, of: 4))
    #expect(torch.mentioned.simple == Share(0, of: 4))
    #expect(torch.wanted.simple == Share(2, of: 4))
    #expect(figures.skills[1].any.simple == Share(2, of: 4))
    #expect(figures.categories.map(\.name) == [ml, "Data"])
    #expect(figures.categories[0].required.simple == Share(1, of: 4))
    #expect(figures.categories[0].preferred.simple == Share(1, of: 4))
    #expect(figures.categories[0].any.simple == Share(2, of: 4))
    #expect(figures.leading(10).map(\.name) == ["PyTorch", "JAX"])
  }

  @Test func rolesAreCountedApart() throws {
    let roles = statistics([
      Sample.record(
        "a", role: .research, minimum: .doctorate, years: 2, skills: [("JAX", "ML", .required)]),
      Sample.record("b", role: .research, minimum: .master, preferred: [.doctorate], years: 5),
      Sample.record("c", role: .research),
      Sample.record("d", preferred: [.master], years: 8, skills: [("SQL", "Data", .required)]),
    ]).overall.roles
    #expect(roles.map(\.role) == [.research, .product])
    #expect(roles.map(\.postings.simple) == [Share(3, of: 4), Share(1, of: 4)])
    #expect(roles[0].doctorateFloor.simple == Share(1, of: 3))
    #expect(roles[0].doctorateMentioned.simple == Share(2, of: 3))
    #expect(roles.map(\.mastersPreferred.simple) == [Share(0, of: 3), Share(1, of: 1)])
    #expect(roles[0].years.stated.simple == Share(2, of: 3))
    #expect(roles[0].years.quartiles?.median == 3.5)
    #expect(roles.map { $0.skills.map(\.name) } == [["JAX"], ["SQL"]])
  }

  @Test func titlesAreCountedByFamilyAndSeniority() throws {
    let titles = statistics([
      Sample.record("a", family: .dataScientist, seniority: .senior),
      Sample.record("b", family: .dataScientist, seniority: .senior),
      Sample.record("c", family: .other, seniority: .intern),
    ]).overall.titles
    let scientists = try #require(titles.lines.first { $0.family == .dataScientist })
    #expect(scientists.seniorities[Seniority.senior.rank].count == 2)
    #expect(scientists.total.simple == Share(2, of: 3))
    #expect(titles.seniorities[Seniority.intern.rank].simple == Share(1, of: 3))
    #expect(titles.lines.map(\.family) == Family.allCases)
  }

  @Test func yearsAreCountedOutOfThosePostingsThatStateThem() {
    let years = statistics([
      Sample.record("a", years: 5), Sample.record("b", years: 3), Sample.record("c", years: 5),
      Sample.record("d"),
    ]).overall.years
    #expect(years.stated.simple == Share(3, of: 4))
    #expect(years.lines.map(\.years) == [3, 5])
    #expect(years.lines.map(\.share.simple) == [Share(1, of: 3), Share(2, of: 3)])
    #expect(years.quartiles?.lower == 4)
  }

  @Test func doubtsAreCountedByField() {
    let figures = statistics([
      Sample.record(
        "a",
        doubts: [
          Doubt(field: "degree", reason: "x"), Doubt(field: "years", reason: "y"),
          Doubt(field: "degree", reason: "z"),
        ]), Sample.record("b", doubts: [Doubt(field: "years", reason: "y")]), Sample.record("c"),
    ]).overall
    #expect(figures.doubtful.simple == Share(2, of: 3))
    #expect(figures.doubts.map(\.field) == ["years", "degree"])
    #expect(figures.doubts.map(\.share.simple) == [Share(2, of: 3), Share(1, of: 3)])
  }

  @Test(
    arguments: [
      (.role, ["research", "product"]), (.family, ["data-scientist", "other"]),
      (.company, ["ACME Inc.", "Globex", nil]), (.source, ["board", "folder"]),
    ] as [(Grouping, [String?])])
  func groupsAreNamedAndOrdered(_ grouping: Grouping, _ names: [String?]) {
    let statistics = statistics(
      [
        Sample.record("a", company: "ACME Inc."), Sample.record("b", company: "ACME Inc."),
        Sample.record("c", company: "Acme", source: "folder"),
        Sample.record("d", company: "Globex", family: .other),
        Sample.record("e", company: nil, role: .research),
        Sample.record("f", company: "…", source: "folder"),
      ], by: grouping)
    #expect(statistics.groups.map(\.name) == names)
    #expect(statistics.groups.reduce(0) { $0 + $1.figures.postings } == 6)
  }
}
