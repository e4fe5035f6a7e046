import Model
import Statistics
import SampleRecords
import Testing

struct DegreeFiguresTests {
  /// Five postings, four of which name a degree.
  private static let figures: DegreeFigures = {
    var summary = Summary()
    for record in [
      Sample.record("none"),
      Sample.record("preferred only", preferred: [.master, .doctorate], fields: ["physics"]),
      Sample.record(
        "bachelor", minimum: .bachelor, preferred: [.master], accepted: [.bachelor],
        fields: ["computer science", "statistics"]),
      Sample.record(
        "bachelor or experience", minimum: .bachelor, substitutable: true,
        accepted: [.bachelor, .master], fields: ["computer science"]),
      Sample.record("doctorate", minimum: .doctorate, accepted: [.doctorate]),
    ] { summary.add(.posting(record)) }
    return summary.statistics().overall.degrees
  }()

  /// Counts out of all five: strict, floor, any mention.
  @Test(
    arguments: [
      (nil, [3, 2, 1]), (.highSchool, [0, 0, 0]), (.associate, [0, 0, 0]), (.bachelor, [1, 2, 2]),
      (.master, [0, 0, 3]), (.doctorate, [1, 1, 2]),
    ] as [(DegreeLevel?, [Int])])
  func theThreeSeriesCountByTheirDefinitions(_ level: DegreeLevel?, _ counts: [Int]) throws {
    let line = try #require(Self.figures.lines.first { $0.level == level })
    #expect(DegreeSeries.allCases.map { line[$0].all.simple } == counts.map { Share($0, of: 5) })
  }

  @Test(arguments: DegreeSeries.allCases)
  func onlyThosePostingsThatNameADegreeAreInTheSecondDenominator(_ series: DegreeSeries) {
    for line in Self.figures.lines {
      let unnamed = line.level == nil ? 1 : 0
      #expect(line[series].naming.simple == Share(line[series].all.count - unnamed, of: 4))
    }
  }

  @Test func strictAndFloorPutEveryPostingIntoOneLine() {
    for series in [DegreeSeries.strict, .floor] {
      #expect(Self.figures.lines.reduce(0) { $0 + $1[series].all.count } == 5)
    }
  }

  @Test func attitudesAreCounted() {
    #expect(Self.figures.naming.simple == Share(4, of: 5))
    #expect(Self.figures.substitutable.all.simple == Share(1, of: 5))
    #expect(Self.figures.mastersPreferred.naming.simple == Share(2, of: 4))
    #expect(Self.figures.doctoratePreferred.naming.simple == Share(1, of: 4))
  }

  @Test func spellingsOfOneFieldAreCountedTogether() {
    var summary = Summary()
    for fields in [["math", "mathematics", "cs"], ["maths", "marine biology"]] {
      summary.add(.posting(Sample.record(fields[0], preferred: [.master], fields: fields)))
    }
    let figures = summary.statistics().overall.degrees
    #expect(figures.fields.map(\.field) == ["mathematics", "computer science", "marine biology"])
    #expect(figures.fields.map(\.share.all.count) == [2, 1, 1])
  }

  @Test func fieldsAreCountedOnceAPosting() {
    #expect(Self.figures.fields.map(\.field) == ["computer science", "physics", "statistics"])
    #expect(Self.figures.fields.map(\.share.naming.count) == [2, 1, 1])
  }
}
