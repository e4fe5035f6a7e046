/// Percentile intervals of figures over resampled cases.
///
/// Source: Efron, "Bootstrap Methods: Another Look at the Jackknife", 1979; the ends are the 2.5 %
/// and 97.5 % quantiles (type 7 of Hyndman, Fan, 1996). The seed is fixed, so that the same cases in
/// the same order give the same intervals.
public enum Bootstrap {
  /// Number of resamples.
  public static let resamples = 1000

  private static let seed: UInt64 = 0x6A6F_6272_6571

  /// The 95 % interval of each figure that `figures` computes of the places of resampled cases.
  ///
  /// Takes the number of cases and of figures. A figure is nil where a resample cannot have it; such
  /// resamples are left out. An interval is nil where no resample has the figure.
  public static func intervals(
    cases: Int, figures count: Int, _ figures: ([Int]) -> [Double?]
  ) -> [ClosedRange<Double>?] {
    guard cases > 0 else { return Array(repeating: nil, count: count) }
    var generator = SplitMix64(seed: seed)
    var values = [[Double]](repeating: [], count: count)
    var places = [Int](repeating: 0, count: cases)
    for _ in 0..<resamples {
      for index in places.indices { places[index] = generator.next(below: cases) }
      for (figure, value) in figures(places).enumerated() {
        if let value { values[figure].append(value) }
      }
    }
    return values.map { values in
      let sorted = values.sorted()
      guard !sorted.isEmpty else { return nil }
      return quantile(0.025, of: sorted)...quantile(0.975, of: sorted)
    }
  }

  private static func quantile(_ p: Double, of sorted: [Double]) -> Double {
    let place = p * Double(sorted.count - 1)
    let below = Int(place)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
  }
}
