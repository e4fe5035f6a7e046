import Testing

@testable import Statistics

/// How often `check` says of a sample that a claim does not hold which is true of all postings.
///
/// The claim stands at the share itself, where it is hardest to tell; each sample draws companies anew.
struct WrongVerdictTests {
  @Test(arguments: [300, 1500], [2, 5, 16, 37, 50, 85])
  func aTrueClaimIsSeldomDenied(_ size: Int, _ rate: Int) {
    var (denied, deniedBefore) = (0, 0)
    for sample in 0..<TemplateCorpus.samples {
      let corpus = TemplateCorpus(
        size: size, alike: 50, rates: [rate], seed: UInt64(1000 * rate + size + 7919 * sample))
      let share = Clusters(corpus.numbers).share { corpus.answers[$0][0] }
      if Self.leavesOut(Double(rate), share) { denied += 1 }
      if Self.leavesOut(Double(rate), share.simple) { deniedBefore += 1 }
    }
    let all = Double(TemplateCorpus.samples)
    print(
      "check, true claims denied at \(rate) % of \(size) postings: \(Double(denied) / all), by "
        + "Wilson's interval \(Double(deniedBefore) / all), of \(TemplateCorpus.samples) samples")
    // The rate itself moves by chance: of 2,000 samples by one point, of few far.
    #expect(Double(denied) / all <= 0.05 + (TemplateCorpus.isFull ? 0.015 : 0.25))
  }

  /// Whether a claim at this percentage is said not to hold, as too low or as too high.
  private static func leavesOut(_ percent: Double, _ share: Share) -> Bool {
    share.reliability == .reliable && share.interval?.contains(percent) == false
  }
}
