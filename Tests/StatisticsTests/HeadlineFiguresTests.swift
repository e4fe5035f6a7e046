import Model
import SampleRecords
import Testing

@testable import Statistics

struct HeadlineFiguresTests {
  /// Three companies of 6, 3 and 1 postings, and 2 postings without one.
  private static func statistics(_ calibration: Calibration? = nil) -> Statistics {
    var summary = Summary()
    for (company, minimums) in [
      ("Acme", [.bachelor, .bachelor, .bachelor, .bachelor, .bachelor, nil]),
      ("Globex", [.bachelor, nil, nil]), ("Initech", [nil]), (nil, [.master, nil]),
    ] as [(String?, [DegreeLevel?])] {
      for (place, minimum) in minimums.enumerated() {
        let id = "\(company ?? "none")-\(place)"
        summary.add(.posting(Sample.record(id, title: id, company: company, minimum: minimum)))
      }
    }
    return summary.statistics(StatisticsOptions(calibration: calibration))
  }

  private static func rates(_ right: Int, of count: Int) -> Calibration {
    var calibration = Calibration()
    for share in HeadlineShare.allCases {
      for place in 0..<count {
        calibration[share].add(label: true, program: place < right)
        calibration[share].add(label: false, program: place >= right)
      }
    }
    return calibration
  }

  @Test func companiesWeighTheSameBesidePostings() throws {
    let headline = Self.statistics().headline
    let bachelor = try #require(headline.figures.first { $0.share == .bachelorMinimum })
    #expect(bachelor.byPosting == Share(6, of: 12))
    #expect(bachelor.withoutLargest == Share(1, of: 6) && headline.largest?.name == "Acme")
    let mean = try #require(bachelor.byCompany?.percent)
    #expect(abs(mean - (500.0 / 6 + 100.0 / 3 + 0) / 3) < 1e-9)
    #expect(bachelor.corrected == nil && bachelor.correctedClustered == nil)
    let clustered = try #require(bachelor.clustered?.interval)
    #expect(clustered.contains(50))
  }

  @Test(arguments: [
    (37.0, 100.0, 100.0, 37.0), (37, 95, 90, 100 * (37 - 10) / 85.0), (5, 95, 90, 0),
    (99, 90, 90, 100),
  ])
  func sharesAreCorrectedByTheErrorRates(
    _ read: Double, _ sensitivity: Double, _ specificity: Double, _ corrected: Double
  ) throws {
    var confusion = Confusion()
    confusion.truePositives = Int(sensitivity)
    confusion.falseNegatives = 100 - Int(sensitivity)
    confusion.trueNegatives = Int(specificity)
    confusion.falsePositives = 100 - Int(specificity)
    let found = try #require(RoganGladen(confusion).corrected(read))
    #expect(abs(found - corrected) < 1e-9)
  }

  @Test func withoutLabelsOfBothKindsNothingIsCorrected() {
    var confusion = Confusion()
    #expect(RoganGladen(confusion).corrected(50) == nil)
    confusion.truePositives = 5
    #expect(RoganGladen(confusion).corrected(50) == nil)
    confusion.falsePositives = 5
    #expect(RoganGladen(confusion).corrected(50) == nil)
  }

  @Test func fewLabelsGiveWideIntervalsAndManyNarrowOnes() throws {
    func width(_ right: Int, _ count: Int) throws -> Double {
      let headline = Self.statistics(Self.rates(right, of: count)).headline
      let figure = try #require(headline.figures.first { $0.share == .noDegree })
      let interval = try #require(figure.corrected?.interval)
      #expect(interval.contains(try #require(figure.corrected?.percent)))
      return interval.upperBound - interval.lowerBound
    }
    #expect(try width(9, 10) > width(900, 1000))
  }

  @Test func theSamePostingsGiveTheSameIntervals() {
    let rates = Self.rates(95, of: 100)
    #expect(Self.statistics(rates).headline == Self.statistics(rates).headline)
  }

  @Test func withoutPostingsThereIsNoEstimate() {
    let headline = Summary().statistics(StatisticsOptions(calibration: Self.rates(9, of: 10)))
      .headline
    #expect(headline.figures.count == HeadlineShare.allCases.count && headline.largest == nil)
    #expect(headline.figures.allSatisfy { $0.byCompany == nil && $0.corrected == nil })
  }

  @Test(arguments: [
    (Share(50, of: 100), Share(70, of: 100), true), (Share(50, of: 100), Share(55, of: 100), false),
    (Share(0, of: 10), Share(0, of: 10), false), (Share(0, of: 0), Share(1, of: 2), false),
  ])
  func changesBeyondChanceAreTold(_ old: Share, _ new: Share, _ isBeyond: Bool) {
    #expect(ShareChange(from: old, to: new).isBeyondChance == isBeyond)
  }
}
