import Statistics
import Testing

struct ShareTests {
  @Test(
    arguments: [
      (0, 0, .tooFew), (9, 9, .tooFew), (5, 10, .unreliable), (0, 29, .unreliable),
      (0, 30, .reliable), (15, 30, .unreliable), (50, 100, .reliable),
    ] as [(Int, Int, Share.Reliability)])
  func sharesOfFewAreNotReliedOn(_ count: Int, _ of: Int, _ reliability: Share.Reliability) {
    let share = Share(count, of: of)
    #expect(share.reliability == reliability)
    #expect((share.told == nil) == (reliability == .tooFew))
  }

  struct Known {
    var count: Int
    var denominator: Int
    var low: Double
    var high: Double
  }

  /// The first four are table I of Newcombe, "Two-Sided Confidence Intervals for the Single
  /// Proportion", Statistics in Medicine 17, 1998, method 3; the others follow from the formula.
  @Test(arguments: [
    Known(count: 81, denominator: 263, low: 25.53, high: 36.62),
    Known(count: 15, denominator: 148, low: 6.24, high: 16.05),
    Known(count: 0, denominator: 20, low: 0, high: 16.11),
    Known(count: 1, denominator: 29, low: 0.61, high: 17.18),
    Known(count: 10, denominator: 10, low: 72.25, high: 100),
    Known(count: 5, denominator: 10, low: 23.66, high: 76.34),
    Known(count: 132, denominator: 412, low: 27.72, high: 36.69),
  ])
  func wilsonIntervalHasItsPublishedEnds(_ known: Known) throws {
    let interval = try #require(Share(known.count, of: known.denominator).interval)
    #expect(abs(interval.lowerBound - known.low) < 0.006)
    #expect(abs(interval.upperBound - known.high) < 0.006)
  }

  @Test func noneAndAllReachTheEndsExactly() throws {
    for denominator in [1, 7, 412, 1_000_000] {
      let none = try #require(Share(0, of: denominator).interval)
      let all = try #require(Share(denominator, of: denominator).interval)
      #expect(none.lowerBound == 0 && all.upperBound == 100)
      #expect(abs(none.upperBound - (100 - all.lowerBound)) < 1e-9)
    }
  }

  @Test func nothingOutOfNothingHasNoPercentage() {
    #expect(Share(0, of: 0).percent == nil)
    #expect(Share(0, of: 0).interval == nil)
    #expect(Share(1, of: 8).percent == 12.5)
  }
}
