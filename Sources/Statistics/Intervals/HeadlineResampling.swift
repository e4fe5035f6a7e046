import Model

/// The headline shares corrected for misreading, and their bootstrap intervals.
///
/// Figures are the headline shares in their order, then the groups of the minimum, which are corrected
/// together: as one posting has one minimum, the shares of the headline that are groups are those.
struct HeadlineResampling {
  typealias Intervals = [ClosedRange<Double>?]

  private static let seed: UInt64 = 0x7261_7465_7300
  private static let figures = HeadlineShare.allCases.count + MinimumGroup.allCases.count

  private let shares: [RoganGladen]
  private let levels: LevelCorrection

  init(_ calibration: Calibration) {
    shares = HeadlineShare.allCases.map { RoganGladen(calibration[$0]) }
    levels = LevelCorrection(calibration.levels)
  }

  /// The corrected figures in percent, nil where the labels do not tell.
  func corrected(_ counts: HeadlineCounts) -> [Double?] {
    figures(counts, levels: levels.corrected(counts.levels)) { shares[$0].corrected($1) }
  }

  /// Resamples companies, and the labels that the error rates rest on.
  func clusters(_ clusters: [HeadlineCounts]) -> Intervals {
    var generator = SplitMix64(seed: Self.seed)
    return Bootstrap.intervals(cases: clusters.count, figures: Self.figures) { places in
      var sum = HeadlineCounts()
      for place in places { sum += clusters[place] }
      let drawn = levels.drawn(&generator).corrected(sum.levels)
      return figures(sum, levels: drawn) { shares[$0].corrected($1, &generator) }
    }
  }

  private func figures(
    _ counts: HeadlineCounts, levels: [Double]?, share: (Int, Double) -> Double?
  ) -> [Double?] {
    guard counts.postings > 0 else { return [Double?](repeating: nil, count: Self.figures) }
    let all = Double(counts.postings)
    return HeadlineShare.allCases.enumerated().map { place, headline in
      if let group = MinimumGroup(headline) { return levels?[group.place] }
      return share(place, 100 * Double(counts.counts[place]) / all)
    } + MinimumGroup.allCases.map { levels?[$0.place] }
  }

  /// The means of the companies' shares in percent, and their intervals over companies.
  static func means(
    _ companies: [HeadlineCounts]
  ) -> [(mean: Double?, interval: ClosedRange<Double>?)] {
    let shares = companies.map { company in
      company.counts.map { 100 * Double($0) / Double(company.postings) }
    }
    let count = HeadlineShare.allCases.count
    func means(_ places: [Int]) -> [Double?] {
      guard !places.isEmpty else { return [Double?](repeating: nil, count: count) }
      var sums = [Double](repeating: 0, count: count)
      for place in places { for share in sums.indices { sums[share] += shares[place][share] } }
      return sums.map { $0 / Double(places.count) }
    }
    let intervals = Bootstrap.intervals(cases: companies.count, figures: count, means)
    return zip(means(Array(companies.indices)), intervals).map { ($0, $1) }
  }
}
