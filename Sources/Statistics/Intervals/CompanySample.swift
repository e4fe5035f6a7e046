/// Rows in their companies, of which shares are counted.
///
/// A posting that names no company stands for itself, and so does each where all are of one company:
/// then the figures are about that company.
struct CompanySample {
  let rows: [PostingRow]
  let clusters: Clusters

  init(_ rows: [PostingRow]) {
    let isOne = rows.allSatisfy { $0.cluster == rows[0].cluster }
    self.init(rows, numbers: isOne ? rows.indices.map { Int32($0) } : rows.map(\.cluster))
  }

  private init(_ rows: [PostingRow], numbers: [Int32]) {
    self.rows = rows
    clusters = Clusters(numbers)
  }

  /// Number of rows.
  var count: Int { rows.count }

  /// The rows of which something is true, each still of its company.
  func filter(_ has: (PostingRow) -> Bool) -> CompanySample {
    let places = rows.indices.filter { has(rows[$0]) }
    return CompanySample(
      places.map { rows[$0] }, numbers: places.map { Int32(clusters.places[$0]) })
  }

  /// The same rows without those of one company.
  func without(_ cluster: Int32) -> CompanySample { filter { $0.cluster != cluster } }

  /// The rows of each company.
  var byCompany: [[PostingRow]] {
    var groups = [[PostingRow]](repeating: [], count: clusters.sizes.count)
    for (place, row) in rows.enumerated() { groups[clusters.places[place]].append(row) }
    return groups
  }

  /// The share of the rows of which something is true.
  func share(_ has: (PostingRow) -> Bool) -> Share { clusters.share { has(rows[$0]) } }

  /// The share of each number below `count` that rows have; `numbers` gives each of a row once.
  func shares<Numbers: Sequence<Int>>(
    of count: Int, _ numbers: (PostingRow) -> Numbers
  ) -> [Int: Share] {
    var tallies = [Clusters.Tally](repeating: Clusters.Tally(), count: count)
    var counts = [Int](repeating: 0, count: count)
    var touched: [Int] = []
    for (company, rows) in byCompany.enumerated() {
      for row in rows {
        for number in numbers(row) {
          if counts[number] == 0 { touched.append(number) }
          counts[number] += 1
        }
      }
      for number in touched {
        tallies[number].add(counts[number], of: company, clusters)
        counts[number] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
    var shares: [Int: Share] = [:]
    for (number, tally) in tallies.enumerated() where tally.count > 0 {
      shares[number] = clusters.share(tally)
    }
    return shares
  }
}
