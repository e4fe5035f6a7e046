import GRDB

/// What a store holds, since when, and how long postings stay open.
public struct StoreFigures: Hashable, Sendable {
  /// Runs that ended.
  public var runs = 0
  /// The day of the first of them, nil where there is none.
  public var first: String?
  /// The day of the last of them.
  public var last: String?
  /// Postings that folders hold.
  public var open = 0
  /// Postings that they hold no longer.
  public var gone = 0
  /// Days from the first run that saw a posting to the first that missed it, rising; of the postings that
  /// came after the first run: how long the others had been open nobody saw.
  public var daysOfGone: [Double] = []
  /// Days for which open postings have been seen, rising; of all of them.
  public var daysOfOpen: [Double] = []

  /// The value below which that part of some rising values lies; nil of none.
  public static func quantile(_ values: [Double], _ part: Double) -> Double? {
    guard let last = values.last else { return nil }
    let place = part * Double(values.count - 1)
    let below = Int(place)
    guard below + 1 < values.count else { return last }
    return values[below] + (values[below + 1] - values[below]) * (place - Double(below))
  }
}

extension Store {
  /// Counts what the store holds.
  public func figures() throws -> StoreFigures {
    try readState { db in
      var figures = StoreFigures()
      let runs = try Row.fetchOne(
        db,
        sql: """
          SELECT count(*), substr(min(started), 1, 10), substr(max(started), 1, 10), min(started)
          FROM runs WHERE ended IS NOT NULL
          """)
      figures.runs = try runs?.decode(atIndex: 0) ?? 0
      (figures.first, figures.last) = (runs?[1], runs?[2])
      figures.open = try Int.fetchOne(db, sql: "SELECT count(*) FROM open_postings") ?? 0
      figures.gone =
        try Int.fetchOne(
          db, sql: "SELECT count(*) FROM postings WHERE gone IS NOT NULL AND followed_by IS NULL")
        ?? 0
      let start: String = runs?[3] ?? ""
      figures.daysOfGone = try Double.fetchAll(
        db,
        sql: "SELECT days FROM days_open WHERE gone IS NOT NULL AND first_seen > ? ORDER BY days",
        arguments: [start])
      figures.daysOfOpen = try Double.fetchAll(
        db, sql: "SELECT days FROM days_open WHERE gone IS NULL ORDER BY days")
      return figures
    }
  }
}
