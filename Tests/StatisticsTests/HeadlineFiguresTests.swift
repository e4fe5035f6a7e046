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
    for place in 0..<count {
      for level in [nil, .associate, .bachelor, .master, .doctorate] as [DegreeLevel?] {
        calibration.levels.add(label: level, program: place < right ? level : nil)
      }
    }
    return calibration
  }

  @Test func companiesWeighTheSameBesidePostings() throws {
    let headline = Self.statistics().headline
    let bachelor = try #require(headline.figures.first { $0.share == .bachelorMinimum })
    #expect(bachelor.byPosting.simple == Share(6, of: 12))
    #expect(bachelor.withoutLargest?.simple == Share(1, of: 6) && headline.largest?.name == "Acme")
    let mean = try #require(bachelor.byCompany?.percent)
    #expect(abs(mean - (500.0 / 6 + 100.0 / 3 + 0) / 3) < 1e-9)
    #expect(bachelor.corrected == nil && headline.corrected.isEmpty)
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

  /// One minimum has one level: corrected together the levels sum to all postings.
  @Test func theLevelsAreCorrectedTogether() throws {
    let headline = Self.statistics(Self.rates(9, of: 10)).headline
    #expect(headline.corrected.count == MinimumGroup.allCases.count)
    #expect(abs(headline.corrected.reduce(0) { $0 + $1.percent } - 100) < 1e-6)
    for (group, share) in [(2, HeadlineShare.bachelorMinimum), (0, .noDegree)] {
      let figure = try #require(headline.figures.first { $0.share == share })
      #expect(figure.corrected == headline.corrected[group])
    }
    // 6 of 12 were read as a bachelor's, which nine of ten are: 6.67 of 12.
    #expect(abs(headline.corrected[2].percent - 100 * 6 / 0.9 / 12) < 1e-6)
  }

  @Test func whatTheLabelsDoNotTellOfIsNotCorrected() {
    var confusion = LevelConfusion()
    confusion.add(label: nil, program: nil)
    confusion.add(label: .bachelor, program: .bachelor)
    let correction = LevelCorrection(confusion)
    #expect(correction.corrected([3, 0, 1, 0, 0]) == [75, 0, 25, 0, 0])
    #expect(correction.corrected([3, 0, 1, 2, 0]) == nil)
    #expect(correction.corrected([0, 0, 0, 0, 0]) == nil)
  }
}
