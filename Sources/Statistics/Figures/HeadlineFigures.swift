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
  /// Every posting weighing the same, bootstrapped over companies: postings of one company come and
  /// go together.
  public var clustered: Estimate?
  /// Every named company weighing the same; nil where no posting names one.
  public var byCompany: Estimate?
  /// The share without the largest company's postings; nil where no posting names a company.
  public var withoutLargest: Share?
  /// Corrected for misreading, bootstrapped over postings; nil without error rates.
  public var corrected: Estimate?
  /// The same, bootstrapped over companies.
  public var correctedClustered: Estimate?
}

/// The shares that a report leads with.
public struct HeadlineFigures: Hashable, Sendable {
  /// One figure a share, in the order of `HeadlineShare.allCases`.
  public var figures: [HeadlineFigure]
  /// The company of most postings and how many it has; nil where no posting names a company.
  public var largest: CompanyFigures.Line?

  init(_ rows: [PostingRow], _ companies: CompanyFigures, _ calibration: Calibration?) {
    let groups = Grouping.company.groups(of: rows)
    let named = groups.filter { $0.name != nil }.map { HeadlineCounts($0.rows) }
    let unnamed = groups.filter { $0.name == nil }.flatMap(\.rows).map { HeadlineCounts([$0]) }
    let all = named.reduce(into: HeadlineCounts()) { $0 += $1 }
    let total = unnamed.reduce(into: all) { $0 += $1 }
    let resampling = HeadlineResampling(calibration)
    let postings = resampling.postings(rows)
    let clusters = resampling.clusters(named + unnamed)
    let means = resampling.means(named)
    largest = companies.lines.first
    figures = HeadlineShare.allCases.enumerated().map { place, share in
      let whole = Share(total.counts[place], of: total.postings)
      let rogan = calibration.flatMap {
        RoganGladen($0[share]).corrected(whole.percent)
      }
      return HeadlineFigure(
        share: share, byPosting: whole,
        clustered: whole.percent.map {
          Estimate(percent: $0, interval: clusters.plain[place])
        },
        byCompany: HeadlineResampling.mean(named, place).map {
          Estimate(percent: $0, interval: means[place])
        },
        withoutLargest: named.first.map { first in
          Share(
            total.counts[place] - first.counts[place], of: total.postings - first.postings)
        },
        corrected: rogan.map { Estimate(percent: $0, interval: postings[place]) },
        correctedClustered: rogan.map {
          Estimate(percent: $0, interval: clusters.corrected[place])
        })
    }
  }
}

/// How many of some postings count in each headline share.
struct HeadlineCounts {
  var postings = 0
  var counts = [Int](repeating: 0, count: HeadlineShare.allCases.count)

  init() {}

  init(_ rows: [PostingRow]) {
    postings = rows.count
    for row in rows {
      for (place, share) in HeadlineShare.allCases.enumerated()
      where share.counts(degree: row.degree, role: row.role) == true { counts[place] += 1 }
    }
  }

  static func += (a: inout HeadlineCounts, b: HeadlineCounts) {
    a.postings += b.postings
    for place in a.counts.indices { a.counts[place] += b.counts[place] }
  }
}
