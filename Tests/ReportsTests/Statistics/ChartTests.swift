import Model
import SampleRecords
import Statistics
import Testing

@testable import ReportKit
@testable import Reports

/// The charts of a report: what they are of, and that what they draw stays inside.
struct ChartTests {
  private static let statistics: Statistics = {
    var outcomes = Sample.outcomes(600, seed: 9)
    for place in outcomes.indices {
      guard case .posting(var record) = outcomes[place] else { continue }
      record.date = "2026-0\(1 + place % 6)-01"
      record.terms.place.value = Place(country: place % 3 == 0 ? "US" : "DE")
      record.salary = Salary(
        currency: "USD", low: Double(60_000 + 100 * place), high: nil, period: .year)
      outcomes[place] = .posting(record)
    }
    return ReportSample.statistics(outcomes, by: .quarter, calibration: nil)
  }()

  private static var charts: [Chart] {
    Composer(statistics, postings: 10).page().sections.flatMap(\.blocks).compactMap { block in
      if case .chart(let chart) = block { chart } else { nil }
    }
  }

  @Test func everyChartSaysWhatItIsOf() {
    #expect(Self.charts.count >= 7)
    for chart in Self.charts {
      #expect(chart.origin?.contains("2026-01-01 to 2026-06-01; DE, US; saved from") == true)
    }
    #expect(Set(Self.charts.map { "\($0.kind)" }).count >= 5)
  }

  @Test func barsThatAreAllSumToAll() throws {
    let whole = try #require(Self.charts.first { $0.kind == .whole })
    for group in whole.groups {
      let sum = group.proportions.reduce(0) { $0 + ($1.percent ?? 0) }
      #expect(abs(sum - 100) < 1e-6, "\(group.name)")
    }
  }

  @Test func theYearsAxisIsEven() throws {
    let years = try #require(Self.charts.first { $0.title.contains("so many are enough") })
    #expect(years.groups.map(\.name) == (0...10).map { String($0) })
    let curve = years.groups.compactMap { $0.proportions[0].percent }
    #expect(curve == curve.sorted() && curve.last == 100)
  }

  @Test func aTrendNeedsTwoPeriodsOfEnoughPostings() {
    let trends = Self.charts.filter { $0.title.contains("by quarter of posting") }
    #expect(trends.count == 3 && trends.allSatisfy { $0.groups.count == 2 && $0.axisEnd == 100 })
    let few = ReportSample.report(
      .markdown, ReportSample.statistics(Sample.outcomes(40, seed: 2), by: .month))
    #expect(few.contains("A trend needs two months of 10 postings and more; there is none."))
  }

  @Test(arguments: [
    ("2025-11", "2026-02", Grouping.month, ["2025-11", "2025-12", "2026-01", "2026-02"]),
    ("2025-Q3", "2026-Q1", .quarter, ["2025-Q3", "2025-Q4", "2026-Q1"]),
    ("2026-01", "2026-01", .month, ["2026-01"]),
    ("0001-01", "2026-01", .month, ["0001-01", "2026-01"]),
  ])
  func anAxisOfTimeLeavesNothingOut(
    _ first: String, _ last: String, _ grouping: Grouping, _ names: [String]
  ) {
    #expect(TimeAxis.names(from: first, to: last, by: grouping) == names)
  }

  /// No line leads over a time of which nothing is told.
  @Test func aLineEndsWhereNothingIsTold() {
    let shares = [Share(5, of: 20), Share(6, of: 20), Share(0, of: 0), Share(7, of: 20)]
    let chart = Chart(
      title: "trend", kind: .lines, series: ["postings"],
      groups: shares.enumerated().map { Chart.Group(name: "\($0)", shares: [$1]) }, limit: 100)
    let page = Page(title: "t", headline: [], sections: [PageSection("s", [.chart(chart)])])
    let html = String(decoding: HTMLWriter.bytes(page), as: UTF8.self)
    #expect(html.components(separatedBy: "<polyline").count == 3)
    #expect(html.components(separatedBy: "<polygon").count == 2)
    #expect(html.components(separatedBy: "<circle").count == 2)
  }

  @Test func theReportStartsWithWhereThePostingsComeFrom() {
    let report = ReportSample.report(.terminal, Self.statistics)
    #expect(report.contains("A saved collection is no random"))
    #expect(report.contains("dated 2026-01-01 to 2026-06-01"))
  }

  @Test func whoIsLedToAListThatIsNotAllIsToldSo() {
    func html(_ postings: Int) -> String {
      String(
        decoding: HTMLWriter.bytes(Composer(Self.statistics, postings: postings).page()),
        as: UTF8.self)
    }
    #expect(html(10).contains("of the 10 listed here, which are not all"))
    #expect(!html(1000).contains("which are not all"))
  }

  @Test func nothingIsDrawnOutsideOfItsChart() {
    let html = ReportSample.report(.html, Self.statistics)
    for part in html.split(separator: "=\"").dropFirst() {
      guard let end = part.firstIndex(of: "\""), part[..<end].hasSuffix("%"),
        let number = Double(part[..<end].dropLast())
      else { continue }
      #expect((0...100.01).contains(number), "\(part.prefix(40))")
    }
  }
}
