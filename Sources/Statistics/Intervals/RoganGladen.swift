/// Corrects a share for misreading by the error rates of the reading.
///
/// Source: Rogan, Gladen, "Estimating Prevalence from the Results of a Screening Test", 1978: with
/// sensitivity se and specificity sp, a share read as q is (q + sp − 1) / (se + sp − 1), held between
/// 0 and 1.
public struct RoganGladen: Hashable, Sendable {
  private let confusion: Confusion

  /// Takes the error rates of one share.
  public init(_ confusion: Confusion) { self.confusion = confusion }

  /// The corrected share in percent; nil where the labels have no posting of either kind, or where
  /// the reading says no more than a coin.
  public func corrected(_ percent: Double?) -> Double? {
    guard let percent, let sensitivity = confusion.sensitivity.percent,
      let specificity = confusion.specificity.percent
    else { return nil }
    return Self.corrected(percent, sensitivity: sensitivity, specificity: specificity)
  }

  /// The correction with error rates drawn anew, as other labelled postings might have given them.
  ///
  /// Each rate is drawn as a binomial share around its count with a half added on either side
  /// (Jeffreys), so that a rate of 100 % over few labels is not taken for certain.
  func corrected(_ percent: Double, _ generator: inout SplitMix64) -> Double? {
    guard
      let sensitivity = Self.draw(confusion.sensitivity, &generator),
      let specificity = Self.draw(confusion.specificity, &generator)
    else { return nil }
    return Self.corrected(percent, sensitivity: sensitivity, specificity: specificity)
  }

  private static func corrected(
    _ percent: Double, sensitivity: Double, specificity: Double
  ) -> Double? {
    let gain = sensitivity + specificity - 100
    guard gain > 0 else { return nil }
    return min(100, max(0, 100 * (percent + specificity - 100) / gain))
  }

  private static func draw(_ share: Share, _ generator: inout SplitMix64) -> Double? {
    let n = share.denominator
    guard n > 0 else { return nil }
    // In halves, so that all numbers stay whole: (count + 1/2) of (n + 1).
    let hit = 2 * share.count + 1
    var hits = 0
    for _ in 0..<n where generator.next(below: 2 * n + 2) < hit { hits += 1 }
    return 100 * Double(hits) / Double(n)
  }
}
