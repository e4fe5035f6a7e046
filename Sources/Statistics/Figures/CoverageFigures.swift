/// How much of what postings require somebody meets, over all of them.
public struct CoverageFigures: Hashable, Sendable {
  /// One posting that states some requirement.
  public struct Posting: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// Its company, nil where it names none.
    public var company: String?
    /// Requirements that are met.
    public var met: Int
    /// Requirements that are stated, one or more.
    public var stated: Int

    /// Takes what one posting states.
    public init(id: String, company: String?, met: Int, stated: Int) {
      self.id = id
      self.company = company
      self.met = met
      self.stated = stated
    }

    /// The share met in whole percent.
    var percent: Int { (200 * met + stated) / (2 * max(1, stated)) }
  }

  /// Postings of which so much is met.
  public struct Band: Hashable, Sendable {
    /// From this percentage on.
    public var low: Int
    /// Up to below this one; nil for all from `low` on.
    public var high: Int?
    /// The share of the postings.
    public var share: Share
  }

  /// What career guides give to a software engineer, in percent.
  public static let guide = 70

  /// Number of postings that state some requirement.
  public var postings: Int
  /// Quartiles of the share met per posting, in percent.
  public var quartiles: Quartiles?
  /// How the postings spread, from little met to much.
  public var bands: [Band]
  /// Postings of which at least `guide` percent is met.
  public var guided: Share

  /// Counts postings in whatever order they come; those that state nothing are left out.
  public init(_ postings: [Posting]) {
    let stating = postings.filter { $0.stated > 0 }.sorted { a, b in
      ByteOrder.equal(a.id, b.id)
        ? (a.met, a.stated) < (b.met, b.stated) : ByteOrder.precedes(a.id, b.id)
    }
    let clusters = Clusters(CompanyNumbers.numbers(of: stating.map { ($0.id, $0.company) }))
    func share(_ range: Range<Int>) -> Share {
      clusters.share { range.contains(stating[$0].percent) }
    }
    self.postings = stating.count
    quartiles = Quartiles(stating.map(\.percent), clusters)
    bands = [(0, 25), (25, 50), (50, 75), (75, 100), (100, nil)].map {
      (band: (low: Int, high: Int?)) in
      Band(low: band.low, high: band.high, share: share(band.low..<(band.high ?? .max)))
    }
    guided = share(Self.guide..<Int.max)
  }
}
