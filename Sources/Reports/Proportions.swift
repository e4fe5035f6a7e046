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

extension Proportion {
  /// A share whose count leads to the postings that have all of the facets.
  init(_ share: Share, _ facets: [Facet]) {
    self.init(share)
    if !facets.isEmpty { rows = Facet.rows(facets) }
  }
}

extension Text {
  /// A share in a sentence, its count leading to the postings that are counted.
  static func share(_ share: Share, _ facet: Facet) -> Text {
    Text(String(share.count), share.count == 0 ? .plain : .rows(facet.rows))
      + Text(String(Wording.share(share).dropFirst(String(share.count).count)))
  }
}

extension Proportion {
  /// Quartiles as a bar: its ends are the quartiles, the median stands between them.
  init(_ quartiles: Quartiles?, scale: Double = 1, words: (Quartiles) -> String) {
    self.init(
      count: quartiles?.count ?? 0, denominator: quartiles?.count ?? 0,
      percent: quartiles.map { $0.median / scale },
      bounds: quartiles.map { ($0.lower / scale)...($0.upper / scale) }, percentage: "",
      interval: "", words: quartiles.map(words) ?? "–")
  }
}

extension Table.Cell {
  /// A share as reports say it.
  static func share(_ share: Share) -> Table.Cell { .proportion(Proportion(share)) }

  /// A share whose count leads to the postings that are counted.
  static func share(_ share: Share, _ facets: Facet...) -> Table.Cell {
    .proportion(Proportion(share, facets))
  }

  /// A number of postings that leads to them.
  static func count(_ count: Int, _ facets: Facet...) -> Table.Cell {
    .text(Text(String(count), count == 0 ? .plain : .rows(Facet.rows(facets))))
  }
}

extension Chart.Group {
  init(name: String, shares: [Share], verdict: Text? = nil) {
    self.init(name: name, shares.map { Proportion($0) }, verdict: verdict)
  }
}
