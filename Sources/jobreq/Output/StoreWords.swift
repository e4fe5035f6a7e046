import Model
import Store

/// What is said of a store on the terminal.
enum StoreWords {
  /// The lines of `jobreq store show`.
  static func lines(_ figures: StoreFigures, bytes: Int, of path: String) -> [String] {
    guard let first = figures.first, let last = figures.last else {
      return ["\(path): \(size(bytes)), and no run that ended"]
    }
    var lines = [
      "\(path): \(size(bytes)), \(figures.runs) run\(figures.runs == 1 ? "" : "s") from \(first) to \(last)",
      postings(figures),
    ]
    lines.append(
      spread(figures.daysOfGone).map {
        "Of \(figures.daysOfGone.count) that came after the first run and went, days open: \($0)"
      } ?? "None came after the first run and went, so that nobody saw how long one was open")
    if let open = spread(figures.daysOfOpen) {
      lines.append(
        "Of \(figures.daysOfOpen.count) open ones, days seen so far: \(open); those of the first run were "
          + "open before")
    }
    return lines
  }

  /// How many postings there are.
  static func postings(_ figures: StoreFigures) -> String {
    let all = figures.open + figures.gone
    return
      "\(all) posting\(all == 1 ? "" : "s"): \(figures.open) open, \(figures.gone) gone from the folders"
  }

  /// Bytes in the largest unit that they fill.
  static func size(_ bytes: Int) -> String {
    bytes >= 1 << 20
      ? "\(Decimals.fixed(Double(bytes) / Double(1 << 20), places: 1)) MB" : "\(bytes >> 10) KB"
  }

  /// The median and the quartiles.
  private static func spread(_ days: [Double]) -> String? {
    func part(_ part: Double) -> String? {
      StoreFigures.quantile(days, part).map { Decimals.fixed($0, places: 1) }
    }
    guard let low = part(0.25), let middle = part(0.5), let high = part(0.75) else { return nil }
    return "median \(middle), quartiles \(low) and \(high)"
  }
}
