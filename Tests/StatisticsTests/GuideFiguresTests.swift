import Model
import SampleRecords
import Testing

@testable import Statistics

/// What career guides say of postings, and two sets of postings side by side.
struct GuideFiguresTests {
  private static func record(
    _ number: Int, family: Family = .machineLearningEngineer, seniority: Seniority = .mid,
    role: Role = .product, minimum: DegreeLevel? = nil, substitutable: Bool = false,
    preferred: [DegreeLevel] = [], years: Int? = nil, skills: [String] = [],
    date: String? = nil, country: String? = nil
  ) -> Record {
    var record = Sample.record(
      "\(number)", title: "Applied Engineer \(number)", company: "C\(number)", family: family,
      seniority: seniority, role: role, minimum: minimum, substitutable: substitutable,
      preferred: preferred, years: years,
      skills: skills.map { ($0, "Programming languages", .required) }, date: date)
    record.terms.place.value = country.map { Place(country: $0) }
    return record
  }

  private static func statistics(_ records: [Record], by keys: [Grouping] = []) -> Statistics {
    var summary = Summary()
    for record in records { summary.add(.posting(record)) }
    return summary.statistics(StatisticsOptions(by: keys))
  }

  @Test func everyPostingComesToOneThingOnDegrees() {
    let records = [
      Self.record(0), Self.record(1, preferred: [.master]),
      Self.record(2, minimum: .bachelor, substitutable: true), Self.record(3, minimum: .associate),
      Self.record(4, minimum: .master), Self.record(5, minimum: .doctorate),
    ]
    let demand = Self.statistics(records).overall.degrees.demand
    #expect(demand.map(\.count) == [1, 1, 1, 1, 1, 1] && demand[0].denominator == 6)
  }

  @Test func familiesAndRungsOfFewPostingsAreLeftOut() throws {
    let records =
      (0..<20).map { Self.record($0, minimum: $0 < 5 ? .bachelor : nil, years: 3 + $0 % 3) }
      + (20..<40).map {
        Self.record($0, family: .softwareEngineer, seniority: .senior, minimum: .bachelor, years: 8)
      } + (40..<49).map { Self.record($0, family: .dataAnalyst, seniority: .lead) }
    let guide = Self.statistics(records).guide
    #expect(guide.families.map(\.family) == [.softwareEngineer, .machineLearningEngineer])
    #expect(guide.families[1].demand[0].simple == Share(15, of: 20))
    #expect(guide.ladder.map(\.seniority) == [.mid, .senior])
    #expect(guide.ladder[1].years.quartiles?.median == 8)
    let bachelor = try #require(guide.byYears.first { $0.group == .bachelor })
    #expect(bachelor.many.simple == Share(25, of: 40) && bachelor.few.denominator == 0)
    #expect(guide.variants.first { $0.word == "applied" }?.share.count == 49)
  }

  @Test func whatDiffersByMoreThanChanceIsFound() throws {
    let records = (0..<200).map { number in
      Self.record(
        number, role: number < 100 ? .research : .product,
        minimum: number < 60 ? .doctorate : nil,
        skills: (number < 80 ? ["PyTorch"] : []) + (number % 2 == 0 ? ["Python"] : []))
    }
    let contrast = Self.statistics(records).guide.contrast
    #expect(contrast.old == 100 && contrast.new == 100)
    let torch = try #require(contrast.lines.first { $0.name == "PyTorch" })
    #expect(torch.change.isBeyondChance && torch.change.points == 80)
    let python = try #require(contrast.lines.first { $0.name == "Python" })
    #expect(!python.change.isBeyondChance && python.change.points == 0)
    let sizes = contrast.lines.map { $0.change.points?.magnitude ?? 0 }
    #expect(sizes == sizes.sorted(by: >))
  }

  @Test func mediansAreComparedByTheSharesBelowBoth() throws {
    let records = (0..<120).map { number in
      Self.record(
        number, role: number < 60 ? .research : .product, years: number < 60 ? 2 + number % 3 : 6)
    }
    let years = try #require(
      Self.statistics(records).guide.contrast.medians.first { $0.name == "years" })
    #expect(years.old?.median == 6 && years.new?.median == 3 && years.isBeyondChance)
  }

  @Test func familiesAreAsAlikeAsTheirSkills() throws {
    let records =
      (0..<30).map { Self.record($0, skills: ["Python", "PyTorch"]) }
      + (30..<60).map { Self.record($0, family: .dataScientist, skills: ["Python", "PyTorch"]) }
      + (60..<90).map { Self.record($0, family: .dataEngineer, skills: ["HTML"]) }
    let likenesses = Self.statistics(records).guide.likenesses
    #expect(likenesses.map(\.family) == [.dataScientist, .dataEngineer])
    #expect(abs(likenesses[0].cosine - 1) < 1e-9 && likenesses[1].cosine == 0)
  }

  /// A posting that names two parts of a broad skill counts once, and one that names it alone counts.
  @Test func broadSkillsAreCountedWithTheirParts() {
    var summary = Summary()
    for (number, skills) in [["AWS", "Azure"], ["AWS"], ["cloud"], ["Python"]].enumerated() {
      summary.add(.posting(Self.record(number, skills: skills)))
    }
    let broader = ["AWS": ["cloud"], "Azure": ["cloud"], "Python": ["language"]]
    var options = StatisticsOptions()
    #expect(summary.statistics(options).broadSkills.isEmpty)
    options.broader = broader
    let broad = summary.statistics(options).broadSkills
    #expect(broad.map(\.name) == ["cloud", "language"])
    #expect(broad[0].named.simple == Share(1, of: 4))
    #expect(broad[0].withNarrower.simple == Share(3, of: 4))
  }

  @Test func rolesAreComparedByDoctoratesAndProof() throws {
    let records = (0..<20).map { number in
      var record = Self.record(
        number, role: number < 8 ? .research : .product,
        minimum: number < 6 || number == 19 ? .doctorate : nil)
      if number < 4 {
        record.work.proof = [ProofAsked(.publications, .preferred, evidence: [])]
      }
      return record
    }
    let research = try #require(
      Self.statistics(records).overall.roles.first { $0.role == .research })
    #expect(research.ofDoctorates.simple == Share(6, of: 7))
    let publications = try #require(research.proof.first { $0.proof == .publications })
    #expect(publications.asked.simple == Share(4, of: 8))
  }

  @Test func groupsAreMadeByTwoKeysAndByTime() {
    let records = [
      Self.record(0, seniority: .senior, date: "2026-01-31", country: "US"),
      Self.record(1, seniority: .mid, date: "2026-04-01", country: "DE"),
      Self.record(2, family: .dataAnalyst, date: "2025-12-01", country: "US"),
      Self.record(3, family: .dataAnalyst, date: "never"),
    ]
    func names(_ keys: [Grouping]) -> [[String?]] {
      Self.statistics(records, by: keys).groups.map(\.names)
    }
    #expect(names([.country]) == [["US"], ["DE"], [nil]])
    #expect(names([.quarter]) == [["2025-Q4"], ["2026-Q1"], ["2026-Q2"], [nil]])
    #expect(names([.month]).first == ["2025-12"])
    #expect(
      names([.family, .seniority]) == [
        ["machine-learning-engineer", "mid"], ["machine-learning-engineer", "senior"],
        ["data-analyst", "mid"],
      ])
  }

  @Test(
    arguments: [
      ("family", [.family]), ("family, seniority", [.family, .seniority]), ("family,family", nil),
      ("rank", nil), ("", nil), ("role,family,source", nil),
    ] as [(String, [Grouping]?)])
  func groupingsAreOneKeyOrTwo(_ text: String, _ keys: [Grouping]?) {
    #expect(Grouping.keys(text) == keys)
  }

  @Test func theSampleIsDescribed() {
    let origin = Self.statistics([
      Self.record(0, date: "2026-01-31", country: "US"), Self.record(1, date: "2025-04-01"),
      Self.record(2, country: "US"),
    ]).origin
    #expect(origin.first == "2025-04-01" && origin.last == "2026-01-31" && origin.dated == 2)
    #expect(origin.countries == [SampleOrigin.Line(name: "US", postings: 2)])
    #expect(origin.companies == 3 && origin.postings == 3)
  }

  @Test func coverageIsCountedPostingByPosting() throws {
    let figures = CoverageFigures(
      (0..<40).map {
        CoverageFigures.Posting(
          id: "\($0)", company: "C\($0)", met: $0 % 4, stated: $0 < 4 ? 0 : 4)
      })
    #expect(figures.postings == 36 && figures.quartiles?.median == 37.5)
    #expect(figures.bands.map(\.share.count) == [9, 9, 9, 9, 0])
    #expect(figures.guided.simple == Share(9, of: 36))
    #expect(try #require(figures.quartiles?.interval).contains(37.5))
  }
}
