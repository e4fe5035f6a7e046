import Testing

@testable import Statistics

/// With as many postings in effect as there are the interval is that of Clopper and Pearson.
struct KornGraubardTests {
  /// Source: R 4, `binom.test(x, n)$conf.int`.
  @Test(arguments: [
    (0, 10, 0.0, 30.84971), (10, 10, 69.15029, 100), (5, 10, 18.70860, 81.29140),
    (1, 20, 0.12651, 24.87328),
  ])
  func theIntervalHasItsPublishedEnds(_ count: Int, _ of: Int, _ low: Double, _ high: Double) {
    let interval = KornGraubard.interval(count, of: of, effective: Double(of))
    #expect(abs(interval.lowerBound - low) < 0.001)
    #expect(abs(interval.upperBound - high) < 0.001)
  }

  @Test func fewerInEffectMakeItWider() {
    let all = KornGraubard.interval(5, of: 10, effective: 10)
    let half = KornGraubard.interval(5, of: 10, effective: 5)
    #expect(half.lowerBound < all.lowerBound && half.upperBound > all.upperBound)
  }
}
