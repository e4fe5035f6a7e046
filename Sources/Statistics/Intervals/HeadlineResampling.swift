import Model

/// Bootstrap intervals of the headline shares, over postings and over companies.
struct HeadlineResampling {
  typealias Intervals = [ClosedRange<Double>?]

  private static let seed: UInt64 = 0x7261_7465_7300
  private static let shares = HeadlineShare.allCases.count

  private let correction: [RoganGladen]?

  init(_ calibration: Calibration?) {
    correction = calibration.map { rates in HeadlineShare.allCases.map { RoganGladen(rates[$0]) } }
  }

  /// Resamples postings: the intervals of the corrected shares.
  func postings(_ rows: [PostingRow]) -> Intervals {
    guard correction != nil else { return Self.none }
    let masks = rows.map { row in
      HeadlineShare.allCases.enumerated().reduce(0) { mask, share in
        share.element.counts(degree: row.degree, role: row.role) == true
          ? mask | 1 << share.offset : mask
      }
    }
    var generator = SplitMix64(seed: Self.seed)
    return Bootstrap.intervals(cases: rows.count, figures: Self.shares) { places in
      var histogram = [Int](repeating: 0, count: 1 << Self.shares)
      for place in places { histogram[masks[place]] += 1 }
      return corrected(places.count, &generator) { share in
        histogram.indices.reduce(0) { $1 >> share & 1 == 1 ? $0 + histogram[$1] : $0 }
      }
    }
  }

  /// Resamples groups of postings: the intervals of the shares as read and corrected.
  func clusters(_ clusters: [HeadlineCounts]) -> (plain: Intervals, corrected: Intervals) {
    var generator = SplitMix64(seed: Self.seed)
    let intervals = Bootstrap.intervals(cases: clusters.count, figures: 2 * Self.shares) { places in
      var sum = HeadlineCounts()
      for place in places { sum += clusters[place] }
      let plain = sum.counts.map { Share($0, of: sum.postings).percent }
      return plain + corrected(sum.postings, &generator) { sum.counts[$0] }
    }
    return (Array(intervals[..<Self.shares]), Array(intervals[Self.shares...]))
  }

  /// Resamples companies: the intervals of the means of their shares.
  func means(_ companies: [HeadlineCounts]) -> Intervals {
    let shares = companies.map { company in
      company.counts.map { 100 * Double($0) / Double(company.postings) }
    }
    return Bootstrap.intervals(cases: companies.count, figures: Self.shares) { places in
      var sums = [Double](repeating: 0, count: Self.shares)
      for place in places { for share in sums.indices { sums[share] += shares[place][share] } }
      return sums.map { $0 / Double(places.count) }
    }
  }

  /// The mean of the companies' shares in percent; nil where there is no company.
  static func mean(_ companies: [HeadlineCounts], _ share: Int) -> Double? {
    guard !companies.isEmpty else { return nil }
    let sum = companies.reduce(0.0) { $0 + 100 * Double($1.counts[share]) / Double($1.postings) }
    return sum / Double(companies.count)
  }

  private func corrected(
    _ postings: Int, _ generator: inout SplitMix64, count: (Int) -> Int
  ) -> [Double?] {
    (0..<Self.shares).map { share in
      correction.flatMap { correction in
        correction[share].corrected(
          100 * Double(count(share)) / Double(postings), &generator)
      }
    }
  }

  private static let none = Intervals(repeating: nil, count: shares)
}
