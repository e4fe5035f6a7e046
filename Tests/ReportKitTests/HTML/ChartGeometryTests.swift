import Testing

@testable import ReportKit

struct ChartGeometryTests {
  @Test(arguments: [Chart.Kind.grouped, .stacked, .whole])
  func barsStayInsideTheChart(_ kind: Chart.Kind) {
    let geometry = ChartGeometry(SamplePage.chart(kind))
    #expect(geometry.groups.count == 3)
    for bar in geometry.groups.flatMap(\.bars) {
      #expect(bar.start >= 0 && bar.length >= 0 && bar.start + bar.length <= 100.01)
      #expect(bar.top + ChartGeometry.Size.bar <= geometry.bottom)
    }
  }

  @Test func barsOfAGroupLieUnderEachOther() {
    let bars = ChartGeometry(SamplePage.chart(.grouped)).groups[1].bars
    #expect(bars.map(\.start) == [0, 0, 0])
    #expect(Set(bars.map(\.top)).count == 3)
    #expect(bars.map(\.said) == ["x 40 % (0–9)", "b 40 % (0–9)", "c 20 % (0–9)"])
  }

  @Test func stackedBarsFollowEachOther() {
    let group = ChartGeometry(SamplePage.chart(.stacked)).groups[1]
    for (bar, next) in zip(group.bars, group.bars.dropFirst()) {
      #expect(abs(bar.start + bar.length - next.start) < 0.01)
    }
    #expect(group.sum == "40 + 40 + 20 %")
  }

  @Test(arguments: [
    (7.0, 10.0, " %"), (34, 40, " %"), (99, 100, " %"), (215, 250, " k"), (815, 1000, " k"),
  ])
  func theAxisEndsAtAnEvenNumberBehindAll(_ highest: Double, _ end: Double, _ unit: String) {
    var proportion = SamplePage.proportion(1, of: 10)
    proportion.percent = highest / 2
    proportion.bounds = 0...highest
    let chart = Chart(
      title: "x", kind: .quartiles, series: ["x"], groups: [Chart.Group(name: "x", [proportion])],
      unit: unit)
    #expect(chart.axisEnd == end)
  }

  @Test func theAxisEndsBehindTheLongestBar() {
    let ticks = ChartGeometry(SamplePage.chart(.stacked)).ticks
    #expect(ticks.map(\.words) == ["0 %", "25 %", "50 %", "75 %", "100 %"])
  }
}
