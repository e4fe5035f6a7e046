import Model

/// An estimate in percent with the interval in which chance leaves it.
public struct Estimate: Hashable, Sendable {
  /// The estimate, 0 to 100.
  public var percent: Double
  /// Its 95 % bootstrap interval; nil where no resample has one.
  public var interval: ClosedRange<Double>?
}

/// One of the shares that a report leads with, counted in several ways.
public struct HeadlineFigure: Hashable, Sendable {
  /// Which share.
  public var share: HeadlineShare
  /// Every posting weighing the same.
  public var byPosting: Share
  /// Every named company weighing the same; nil where no posting names one.
  public var byCompany: Estimate?
  /// The share without the largest company's postings; nil where no posting names a company.
  public var withoutLargest: Share?
  /// Corrected for misreading, bootstrapped over companies; nil without error rates.
  public var corrected: Estimate?
}

/// The shares that a report leads with.
public struct HeadlineFigures: Hashable, Sendable {
  /// One figure a share, in the order of `HeadlineShare.allCases`.
  public var figures: [HeadlineFigure]
  /// The minimum's levels corrected for misreading together, in the order of `MinimumGroup.allCases`;
  /// empty without error rates.
  public var corrected: [Estimate]
  /// The company of most postings and how many it has; nil where no posting names a company.
  public var largest: CompanyFigures.Line?

  init(_ rows: [PostingRow], _ companies: CompanyFigures, _ calibration: Calibration?) {
    let sample = CompanySample(rows)
    let groups = Grouping.company.groups(of: rows).filter { $0.name != nil }
    let means = HeadlineResampling.means(groups.map { HeadlineCounts($0.rows) })
    let total = HeadlineCounts(rows)
    let correction = calibration.map { rates in
      let resampling = HeadlineResampling(rates)
      return (
        point: resampling.corrected(total), chance: resampling.clusters(Self.clusters(sample))
      )
    }
    func estimate(_ place: Int) -> Estimate? {
      guard let correction, let percent = correction.point[place] else { return nil }
      return Estimate(percent: percent, interval: correction.chance[place])
    }
    largest = companies.lines.first
    corrected = MinimumGroup.allCases.indices.compactMap {
      estimate(HeadlineShare.allCases.count + $0)
    }
    let rest = groups.first?.rows.first.map { sample.without($0.cluster) }
    figures = HeadlineShare.allCases.enumerated().map { place, share in
      return HeadlineFigure(
        share: share, byPosting: sample.share(share.counts),
        byCompany: means[place].mean.map { Estimate(percent: $0, interval: means[place].interval) },
        withoutLargest: rest?.share(share.counts), corrected: estimate(place))
    }
  }

  /// What each company counts, in an order that does not hang on how its postings are named.
  private static func clusters(_ sample: CompanySample) -> [HeadlineCounts] {
    sample.byCompany.map { HeadlineCounts($0) }.sorted { a, b in
      ([a.postings] + a.counts + a.levels).lexicographicallyPrecedes(
        [b.postings] + b.counts + b.levels)
    }
  }
}

/// How many of some postings count in each headline share.
struct HeadlineCounts {
  var postings = 0
  var counts = [Int](repeating: 0, count: HeadlineShare.allCases.count)
  /// By minimum, in the order of `MinimumGroup.allCases`.
  var levels = [Int](repeating: 0, count: MinimumGroup.allCases.count)

  init() {}

  init(_ rows: [PostingRow]) {
    postings = rows.count
    let shares = HeadlineShare.allCases
    for row in rows {
      levels[MinimumGroup(row.degree.minimum).place] += 1
      for (place, share) in shares.enumerated()
      where share.counts(row) { counts[place] += 1 }
    }
  }

  static func += (a: inout HeadlineCounts, b: HeadlineCounts) {
    a.postings += b.postings
    for place in a.counts.indices { a.counts[place] += b.counts[place] }
    for place in a.levels.indices { a.levels[place] += b.levels[place] }
  }
}
