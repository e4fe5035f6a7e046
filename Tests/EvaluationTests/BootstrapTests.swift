import Statistics
import Testing

struct BootstrapTests {
  /// The first numbers of the reference implementation for the seed 0.
  @Test func theGeneratorIsSplitMix64() {
    var generator = SplitMix64(seed: 0)
    #expect(
      [generator.next(), generator.next(), generator.next()]
        == [0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F])
  }

  @Test(arguments: [1, 2, 7, 1000])
  func placesLieBelowTheBoundAndReachIt(_ bound: Int) {
    var generator = SplitMix64(seed: 1)
    let numbers = Set((0..<(bound * 20)).map { _ in generator.next(below: bound) })
    #expect(numbers == Set(0..<bound))
  }

  @Test func aFigureWithoutSpreadHasAnIntervalWithoutWidth() {
    let intervals = Bootstrap.intervals(cases: 5, figures: 1) { [Double($0.count)] }
    #expect(intervals == [5...5])
  }

  /// The mean of 100 cases, half of them 100: its standard error is 5, so 95 % lie within 9.8.
  @Test func theIntervalOfAMeanIsTheNormalOne() throws {
    let interval = try #require(
      Bootstrap.intervals(cases: 100, figures: 1) { places in
        [Double(places.count { $0 < 50 })]
      }[0])
    #expect(abs(interval.lowerBound - 40.2) < 1.5)
    #expect(abs(interval.upperBound - 59.8) < 1.5)
  }

  @Test func resamplesWithoutTheFigureAreLeftOut() {
    let intervals = Bootstrap.intervals(cases: 2, figures: 2) { places in
      [places.contains(0) ? 1 : nil, nil]
    }
    #expect(intervals == [1...1, nil])
    #expect(Bootstrap.intervals(cases: 0, figures: 2) { _ in [1, 1] } == [nil, nil])
  }
}
