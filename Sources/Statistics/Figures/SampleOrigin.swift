import Model

/// When and where postings are from: what a reader has to know before any share.
public struct SampleOrigin: Hashable, Sendable {
  /// A name and its number of postings.
  public struct Line: Hashable, Sendable {
    /// The name.
    public var name: String
    /// Number of postings.
    public var postings: Int
  }

  /// Number of postings.
  public var postings: Int
  /// Number of postings that have a date.
  public var dated: Int
  /// The first date, nil where none has one.
  public var first: String?
  /// The last date.
  public var last: String?
  /// Countries, the one of most postings first.
  public var countries: [Line]
  /// Boards, hosts and folders likewise.
  public var sources: [Line]
  /// Number of companies that are named.
  public var companies: Int

  init(_ rows: [PostingRow]) {
    postings = rows.count
    let dates = rows.compactMap(\.date).sorted(by: ByteOrder.precedes)
    dated = dates.count
    first = dates.first.map { String($0.prefix(10)) }
    last = dates.last.map { String($0.prefix(10)) }
    func lines(_ grouping: Grouping) -> [Line] {
      grouping.groups(of: rows).compactMap { name, rows in
        name.map { Line(name: $0, postings: rows.count) }
      }
    }
    countries = lines(.country)
    sources = lines(.source)
    companies = Grouping.company.groups(of: rows).count { $0.name != nil }
  }
}
