import Model
import ReportKit
import Statistics

/// Yearly pay by currency, for families, seniorities and countries of enough postings.
enum PaySection {
  /// Nothing where no pay is stated, or where the postings are too few for a share.
  static func blocks(_ figures: Figures) -> [PageBlock] {
    let pay = figures.pay
    guard pay.stated.count > 0, figures.postings >= Share.fewest else { return [] }
    let currencies = pay.currencies.filter { $0.all.postings >= Share.fewest }
    let rest = pay.comparable.count - currencies.reduce(0) { $0 + $1.all.postings }
    return [
      .paragraph(
        Text("Pay is stated in numbers by ") + .share(pay.stated, .statesPay)
          + " of the postings, by the year or the month in a known currency by "
          + .share(pay.comparable, .comparesPay)
          + Text(
            rest == 0
              ? "."
              : ". \(Wording.count(rest, "posting")) in a currency of fewer than \(Share.fewest) "
                + "\(rest == 1 ? "is" : "are") not shown; the JSON report holds all."))
    ]
      + currencies.flatMap { currency -> [PageBlock] in
        [
          .heading("A year, in \(currency.code)"), .chart(chart(currency)),
          .table(table(currency)),
        ]
      } + [.glossary([Definitions.pay, Definitions.quartiles])]
  }

  /// The middle half of the pay of each family, seniority and country.
  private static func chart(_ currency: PayFigures.Currency) -> Chart {
    let families = zip(Family.allCases, currency.families).map { (Wording.family($0), $1) }
    let seniorities = zip(Seniority.allCases, currency.seniorities).map { ($0.rawValue, $1) }
    let countries = currency.countries.map { ($0.country, $0.pay) }
    let lines = (families + seniorities + countries).filter { $0.1.postings >= Share.fewest }
    return Chart(
      title: "The middle half of yearly pay in \(currency.code), and the median", kind: .quartiles,
      series: ["pay"],
      groups: (lines + [("all", currency.all)]).map { name, line in
        Chart.Group(
          name: name,
          [
            Proportion(line.quartiles, scale: 1000) {
              "\(amount($0.median)), \(amount($0.lower)) to \(amount($0.upper)), of \($0.count)"
            }
          ])
      }, unit: " k")
  }

  private static func table(_ currency: PayFigures.Currency) -> Table {
    let families = zip(Family.allCases, currency.families).map {
      (Wording.family($0), $1, [Facet.family($0)])
    }
    let seniorities = zip(Seniority.allCases, currency.seniorities).map {
      ($0.rawValue, $1, [Facet.seniority($0)])
    }
    let countries = currency.countries.map { ($0.country, $0.pay, [Facet.country($0.country)]) }
    let lines = (families + seniorities + countries).filter { $0.1.postings >= Share.fewest }
    func row(_ name: String, _ line: PayFigures.Line, _ facets: [Facet]) -> [Table.Cell] {
      let rows = Facet.rows(facets + [.payIn(currency.code)])
      return [
        .text(name), .text(Text(String(line.postings), .rows(rows))),
        .text(amount(line.quartiles?.lower)), .text(median(line.quartiles)),
        .text(amount(line.quartiles?.upper)),
      ]
    }
    return Table(
      columns: [
        Table.Column("family, seniority or country", .text), Table.Column("postings", .number),
        Table.Column("lower quartile", short: "lower", .number), Table.Column("median", .number),
        Table.Column("upper quartile", short: "upper", .number),
      ],
      rows: lines.map(row) + [row("all", currency.all, [])], hasTotal: !lines.isEmpty)
  }

  /// A median with its interval in thousands, as in `152,000 (146–160 k)`.
  private static func median(_ quartiles: Quartiles?) -> String {
    guard let quartiles, let interval = quartiles.interval else { return "–" }
    let ends = [interval.lowerBound, interval.upperBound].map {
      Decimals.fixed($0 / 1000, places: 0)
    }
    return amount(quartiles.median) + " (\(ends[0])–\(ends[1]) k)"
      + (quartiles.reliability == .unreliable ? Wording.unreliable : "")
  }

  /// A whole amount with its thousands parted.
  static func amount(_ amount: Double?) -> String {
    guard let amount else { return "–" }
    var digits = Decimals.fixed(amount, places: 0)
    var groups: [Substring] = []
    while digits.count > 3 {
      groups.insert(digits.suffix(3), at: 0)
      digits = String(digits.dropLast(3))
    }
    return ([digits[...]] + groups).joined(separator: ",")
  }
}
