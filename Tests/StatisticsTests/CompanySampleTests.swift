import Model
import SampleRecords
import Testing

@testable import Statistics

/// Shares whose postings come in companies.
struct CompanySampleTests {
  /// Statistics of postings by company, of which some require a bachelor's.
  private static func statistics(
    _ companies: [(name: String?, bachelors: Int, of: Int)], prefix: String = "",
    years: (Int) -> Int? = { _ in nil }
  ) -> Statistics {
    var summary = Summary()
    var number = 0
    for company in companies {
      for place in 0..<company.of {
        let text = "\(company.name ?? "") \(number)"
        var record = Sample.record(
          prefix + (prefix.isEmpty ? "\(number)" : "\(999 - number)"), title: "Engineer \(text)",
          company: company.name, minimum: place < company.bachelors ? .bachelor : nil,
          years: years(number), words: Sample.text(of: text))
        record.textHash = UInt64(number)
        summary.add(.posting(record))
        number += 1
      }
    }
    return summary.statistics()
  }

  private static func bachelor(_ statistics: Statistics) throws -> Share {
    try #require(statistics.headline.figures.first { $0.share == .bachelorMinimum }).byPosting
  }

  /// Ten companies that each write one way tell as much as ten postings.
  @Test func postingsOfOneTemplateCountAsOne() throws {
    let companies = (0..<10).map { (name: "C\($0)" as String?, bachelors: $0 < 5 ? 10 : 0, of: 10) }
    let share = try Self.bachelor(Self.statistics(companies))
    #expect(share.simple == Share(50, of: 100))
    let effective = try #require(share.effective)
    #expect((6...10).contains(effective))
    let interval = try #require(share.interval)
    #expect(interval.lowerBound < 20 && interval.upperBound > 80)
    #expect(share.reliability == .unreliable && share.simple.reliability == .reliable)
    let wilson = try #require(share.wilson)
    #expect(wilson.lowerBound > 40)
  }

  @Test func companiesOfOnePostingEachCountInFull() throws {
    let companies = (0..<100).map { (name: "C\($0)" as String?, bachelors: $0 % 2, of: 1) }
    let unnamed = (0..<100).map { (name: nil as String?, bachelors: $0 % 2, of: 1) }
    for companies in [companies, unnamed] {
      let share = try Self.bachelor(Self.statistics(companies))
      #expect(try #require(share.effective) > 98)
    }
  }

  /// Of one company alone the postings are all there is; of a share that one company of several is all
  /// of, nothing is known of the others.
  @Test func whatOneCompanyAloneHasTellsNothingOfOthers() throws {
    let alone = try Self.bachelor(Self.statistics([("Acme", 20, 40)]))
    #expect(try #require(alone.effective) > 38)
    var summary = Summary()
    for number in 0..<80 {
      summary.add(
        .posting(
          Sample.record(
            "\(number)", title: "E\(number)", company: number < 40 ? "Acme" : "C\(number)",
            role: number < 40 ? .research : .product, minimum: number % 2 == 0 ? .doctorate : nil)))
    }
    let research = try #require(summary.statistics().overall.roles.first { $0.role == .research })
    #expect(research.doctorateFloor.effective == 1)
    #expect(research.doctorateFloor.reliability == .unreliable)
  }

  @Test func theNamesOfFilesMoveNoInterval() {
    let companies: [(name: String?, bachelors: Int, of: Int)] = [
      ("Zeta", 3, 7), ("Acme", 9, 9), (nil, 1, 3), ("Mid", 0, 12), ("Beta", 2, 5),
    ]
    let one = Self.statistics(companies, years: { $0 % 7 })
    let other = Self.statistics(companies.reversed(), prefix: "zip/", years: { $0 % 7 })
    #expect(one.headline.figures.map(\.byPosting) == other.headline.figures.map(\.byPosting))
    #expect(one.headline.figures.map(\.byCompany) == other.headline.figures.map(\.byCompany))
    #expect(one.overall.degrees == other.overall.degrees)
    #expect(one.overall.titles == other.overall.titles)
  }

  @Test func aMedianHasTheIntervalOfItsCompanies() throws {
    func years(_ companies: [(name: String?, bachelors: Int, of: Int)]) throws -> Quartiles {
      try #require(Self.statistics(companies, years: { $0 }).overall.years.quartiles)
    }
    let single = try years((0..<100).map { ("C\($0)", 0, 1) })
    let interval = try #require(single.interval)
    #expect(single.median == 49.5 && single.reliability == .reliable)
    #expect(interval.lowerBound == 39 && interval.upperBound == 60)
    let grouped = try #require(try years((0..<10).map { ("C\($0)", 0, 10) }).interval)
    #expect(grouped.lowerBound < 25 && grouped.upperBound > 75)
    let few = try years((0..<9).map { ("C\($0)", 0, 1) })
    #expect(few.interval == nil && few.reliability == .tooFew)
    #expect(try years((0..<20).map { ("C\($0)", 0, 1) }).reliability == .unreliable)
  }

  /// Clopper and Pearson's intervals, as published in many tables.
  @Test(arguments: [
    (0, 10, 0, 30.85), (5, 10, 18.71, 81.29), (1, 20, 0.13, 24.87), (20, 20, 83.16, 100),
    (50, 100, 39.83, 60.17),
  ])
  func ofPostingsThatStandAloneTheIntervalIsTheExactOne(
    _ count: Int, _ denominator: Int, _ low: Double, _ high: Double
  ) throws {
    let share = Share(count, of: denominator, effective: Double(denominator))
    let interval = try #require(share.interval)
    #expect(abs(interval.lowerBound - low) < 0.006 && abs(interval.upperBound - high) < 0.006)
  }

  @Test(arguments: [(1.0, 12.706), (5, 2.571), (30, 2.042), (1e6, 1.960)])
  func studentsQuantilesAreThePublishedOnes(_ freedom: Double, _ t: Double) {
    #expect(abs(StudentT.quantile(freedom) - t) < 0.0006)
    #expect(abs(StudentT.chance(beyond: t, freedom) - 0.05) < 0.0001)
  }
}
