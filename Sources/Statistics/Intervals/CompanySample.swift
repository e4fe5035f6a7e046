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

  /// The share of each name that rows have.
  func shares<Name: Hashable>(_ names: (PostingRow) -> Set<Name>) -> [Name: Share] {
    var tallies: [Name: Clusters.Tally] = [:]
    for (company, rows) in byCompany.enumerated() {
      var counts: [Name: Int] = [:]
      for row in rows { for name in names(row) { counts[name, default: 0] += 1 } }
      for (name, count) in counts {
        tallies[name, default: Clusters.Tally()].add(count, of: company, clusters)
      }
    }
    return tallies.mapValues(clusters.share)
  }
}
