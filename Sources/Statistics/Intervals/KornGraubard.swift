/// Intervals of shares whose postings come in companies.
///
/// Source: Korn, Graubard, "Confidence Intervals for Proportions with Small Expected Number of Positive
/// Counts Estimated from Survey Data", 1998: the exact interval of Clopper and Pearson of as many
/// postings as would tell as much if each were of a company of its own.
enum KornGraubard {
  /// The 95 % interval in percent of a share that rests on so many postings in effect.
  static func interval(_ count: Int, of denominator: Int, effective n: Double)
    -> ClosedRange<Double>
  {
    let x = n * Double(count) / Double(denominator)
    let low = count == 0 ? 0 : 100 * BetaDistribution.quantile(0.025, x, n - x + 1)
    let high = count == denominator ? 100 : 100 * BetaDistribution.quantile(0.975, x + 1, n - x)
    return min(low, high)...max(low, high)
  }
}
