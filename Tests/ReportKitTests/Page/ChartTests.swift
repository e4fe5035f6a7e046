import Testing

@testable import ReportKit

struct ChartTests {
  private static func proportion(
    _ percent: Double?, _ bounds: ClosedRange<Double>? = nil
  ) -> Proportion {
    Proportion(
      count: 1, denominator: 2, percent: percent, bounds: bounds, percentage: "", interval: "",
      words: "half")
  }

  private static func chart(
    _ percents: [Double?], kind: Chart.Kind = .grouped, unit: String = " %"
  ) -> Chart {
    Chart(
      title: "a", kind: kind, series: ["of all"],
      groups: percents.map { Chart.Group(name: "b", [proportion($0)]) }, unit: unit)
  }

  @Test(arguments: [
    (0.0, 10.0), (10, 10), (10.5, 20), (20, 20), (21, 25), (26, 40), (41, 50), (51, 60), (61, 80),
    (80, 80), (81, 100), (101, 200), (9_000, 10_000), (8.1e8, 1e9), (7.9e9, 8e9), (8.1e9, 8.1e9),
  ])
  func theAxisEndsAtTheNextEvenNumber(_ highest: Double, _ limit: Double) {
    #expect(Self.chart([1, highest, nil]).limit == limit)
  }

  @Test func theAxisHoldsIntervalsAndClaims() {
    var chart = Self.chart([5])
    chart.groups[0].proportions[0].bounds = 1...34
    #expect(chart.limit == 40)
    chart.groups[0].claim = 30...45
    #expect(chart.limit == 50)
  }

  @Test func barsThatFollowEachOtherAreAddedUp() {
    var chart = Self.chart([], kind: .stacked)
    chart.groups = [
      Chart.Group(name: "b", [Self.proportion(12), Self.proportion(nil), Self.proportion(11)])
    ]
    #expect(chart.limit == 25)
    chart.kind = .whole
    #expect(chart.limit == 100)
  }

  @Test func percentagesEndAtAHundred() {
    #expect(Self.chart([101]).axisEnd == 100)
    #expect(Self.chart([101], unit: " k").axisEnd == 200)
  }

  @Test func aChartOfNothingThatMayBeToldTellsNothing() {
    #expect(!Self.chart([nil, nil]).isTelling && Self.chart([nil, 3]).isTelling)
  }

  @Test func seriesAreNamedWhereThereAreSeveral() {
    var chart = Self.chart([5])
    #expect(chart.description == "b: half.")
    chart.series = ["of all", "of some"]
    chart.groups.append(Chart.Group(name: "c", [Self.proportion(1), Self.proportion(2)]))
    #expect(chart.description == "b: of all half; c: of all half, of some half.")
  }
}
