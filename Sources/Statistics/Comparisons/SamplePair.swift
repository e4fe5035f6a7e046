/// Two sets of postings that may have companies and postings in common.
///
/// A company is left out of both sets at once, so that what is the same in both cancels: postings in
/// both are paired, and companies in both are compared with themselves.
public struct SamplePair: Sendable {
  /// One posting, as far as it belongs to others.
  public struct Member: Hashable, Sendable {
    /// Its id; the same in both sets for the same posting.
    public var id: String
    /// Its company, nil where it names none.
    public var company: String?

    /// Pairs a posting's id with its company.
    public init(id: String, company: String?) {
      self.id = id
      self.company = company
    }
  }

  private let old: Clusters
  private let new: Clusters
  /// Postings of each company that is in either, in the first set and in the second.
  private let sizes: [(old: Int, new: Int)]
  /// Places among `sizes` of the companies of either set.
  private let oldPlaces: [Int]
  private let newPlaces: [Int]
  /// The degrees of freedom that as many companies of such sizes leave.
  private let freedom: Double
  /// The number of standard errors that a 95 % interval reaches to either side.
  private let reach: Double

  /// Takes the postings of either set.
  public init(_ old: [Member], _ new: [Member]) {
    let companies = Dictionary(
      (old + new).map { ($0.id, $0.company.map(NameKey.company) ?? "") },
      uniquingKeysWith: { first, last in last.isEmpty ? first : last })
    let isOne = Set(companies.values).count == 1
    func key(_ member: Member) -> String {
      let company = companies[member.id] ?? ""
      return isOne || company.isEmpty ? "\u{1}" + member.id : company
    }
    let keys = (old: old.map(key), new: new.map(key))
    let numbers = Dictionary(
      uniqueKeysWithValues: Set(keys.old + keys.new).sorted(by: ByteOrder.precedes).enumerated()
        .map { ($1, $0) })
    func places(_ keys: [String]) -> [Int] { keys.map { numbers[$0] ?? 0 } }
    self.init(places(keys.old), places(keys.new), companies: numbers.count)
  }

  /// Takes the number of each posting's company among those of both sets.
  init(_ oldNumbers: [Int], _ newNumbers: [Int], companies: Int) {
    self.old = Clusters(oldNumbers.map { Int32($0) })
    self.new = Clusters(newNumbers.map { Int32($0) })
    oldPlaces = Set(oldNumbers).sorted()
    newPlaces = Set(newNumbers).sorted()
    var sizes = [(old: Int, new: Int)](repeating: (0, 0), count: companies)
    for place in oldNumbers { sizes[place].old += 1 }
    for place in newNumbers { sizes[place].new += 1 }
    self.sizes = sizes
    let (n, m) = (max(1, Double(old.count)), max(1, Double(new.count)))
    let shares = sizes.map { Double($0.old) / n + Double($0.new) / m }
    let sum = shares.reduce(0, +)
    let companiesInEffect =
      sum * sum / max(.leastNormalMagnitude, shares.reduce(0) { $0 + $1 * $1 })
    freedom = max(1, companiesInEffect - 1)
    reach = StudentT.quantile(freedom)
  }

  /// Compares a share, of which the postings at these places count.
  ///
  /// The chance is that of a t-test with the variance of leaving out one company after another, under
  /// one share of both sets; the interval takes each set's own, and the interval itself of a share that
  /// none or all of a set have. Source: MacKinnon, Nielsen, Webb,
  /// "Cluster-Robust Inference: A Guide to Empirical Practice", 2023, for that variance.
  public func change(_ hasOld: (Int) -> Bool, _ hasNew: (Int) -> Bool) -> ShareChange {
    let change = ShareChange(old: old.share(hasOld), new: new.share(hasNew))
    guard let p = change.old.percent, let q = change.new.percent, !change.isTooSmall else {
      return change
    }
    let counts = (
      old: spread(old.counts(hasOld), oldPlaces), new: spread(new.counts(hasNew), newPlaces)
    )
    let pooled =
      Double(change.old.count + change.new.count)
      / Double(change.old.denominator + change.new.denominator)
    guard let own = variance(counts, p / 100, q / 100),
      let common = variance(counts, pooled, pooled)
    else { return change }
    return measured(change, points: q - p, own: own, common: common)
  }

  private func measured(
    _ change: ShareChange, points: Double, own: Double, common: Double
  ) -> ShareChange {
    var change = change
    let reach = reach * 100 * own.squareRoot()
    let (old, new) = (Self.beyond(change.old), Self.beyond(change.new))
    func length(_ parts: Double...) -> Double { parts.reduce(0) { $0 + $1 * $1 }.squareRoot() }
    let low = points - length(reach, old.above, new.below)
    let high = points + length(reach, old.below, new.above)
    change.interval = max(-100, low)...min(100, high)
    change.chance =
      common > 0
      ? StudentT.chance(beyond: points.magnitude / (100 * common.squareRoot()), freedom)
      : points == 0 ? 1 : 0
    return change
  }

  /// How far the interval of what none or all of a set have reaches: of that the variance says nothing.
  private static func beyond(_ share: Share) -> (below: Double, above: Double) {
    guard share.count == 0 || share.count == share.denominator, let percent = share.percent,
      let interval = share.interval
    else { return (0, 0) }
    return (percent - interval.lowerBound, interval.upperBound - percent)
  }

  private func spread(_ counts: [Int], _ places: [Int]) -> [Int] {
    var spread = [Int](repeating: 0, count: sizes.count)
    for (place, count) in zip(places, counts) { spread[place] = count }
    return spread
  }

  /// The variance of the difference of two shares of p and q; nil where one company is all of a set.
  private func variance(
    _ counts: (old: [Int], new: [Int]), _ p: Double, _ q: Double
  ) -> Double? {
    let n = old.count
    let m = new.count
    guard sizes.count > 1, !sizes.contains(where: { $0.old == n || $0.new == m }) else {
      return nil
    }
    var sum = 0.0
    for (place, size) in sizes.enumerated() {
      let before = (Double(counts.old[place]) - p * Double(size.old)) / Double(n - size.old)
      let after = (Double(counts.new[place]) - q * Double(size.new)) / Double(m - size.new)
      sum += (after - before) * (after - before)
    }
    return sum * Double(sizes.count - 1) / Double(sizes.count)
  }
}
