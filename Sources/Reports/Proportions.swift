import ReportKit
import Statistics

extension Proportion {
  /// A share as reports say it.
  init(_ share: Share) {
    self.init(
      count: share.count, denominator: share.denominator, percent: share.told,
      bounds: share.told == nil ? nil : share.interval,
      percentage: Wording.percentage(share), interval: Wording.interval(share),
      words: Wording.percent(share))
  }
}

extension Table.Cell {
  /// A share as reports say it.
  static func share(_ share: Share) -> Table.Cell { .proportion(Proportion(share)) }
}

extension Chart.Group {
  init(name: String, shares: [Share]) { self.init(name: name, shares.map(Proportion.init)) }
}
