import ReportKit
import Statistics

/// Years of experience: how many state them, how they spread.
enum YearsSection {
  static let definitions = [Definitions.years, Definitions.quartiles]

  static func blocks(_ figures: Figures) -> [PageBlock] {
    let years = figures.years
    guard let quartiles = years.quartiles else {
      return [.paragraph("No posting states years of experience.")]
    }
    return [
      .paragraph(
        Text("Years are stated by ") + .share(years.stated, .statesYears)
          + Text(
            " of the postings. Median \(Wording.median(quartiles)); "
              + "the middle half asks for \(Wording.years(quartiles.lower)) "
              + "to \(Wording.years(quartiles.upper)).")),
      .chart(
        Chart(
          title:
            "For how many of the \(Wording.count(years.stated.count, "posting")) stating years "
            + "so many are enough",
          kind: .lines, series: ["postings"], groups: cumulative(years))),
      .table(
        Table(
          columns: [
            Table.Column("years", .number), Table.Column("of those stating years", .proportion),
            Table.Column("0–100 %", .bar),
          ],
          rows: years.lines.map {
            [.text(String($0.years)), .share($0.share, .years($0.years)), .share($0.share)]
          })),
    ]
  }

  /// A point for each number of years from none up, so that the axis is even.
  private static func cumulative(_ years: YearsFigures) -> [Chart.Group] {
    guard let last = years.enough.last?.years else { return [] }
    var known = Share(0, of: years.stated.count)
    var rest = years.enough[...]
    return (0...min(last, longest)).map { number in
      if let line = rest.first, line.years == number {
        known = line.share
        rest.removeFirst()
      }
      return Chart.Group(name: String(number), shares: [known])
    }
  }

  /// Years behind which the curve says nothing more.
  private static let longest = 20
}
