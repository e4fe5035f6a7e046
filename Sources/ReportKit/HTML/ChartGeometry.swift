import Model

/// The geometry of a chart of bars: heights in pixels, lengths in percent of whatever width there is.
///
/// Lengths in percent keep letters at their size on a telephone as on a wide screen, without script.
struct ChartGeometry {
  enum Size {
    static let line = 18
    static let bar = 12
    static let gap = 10
    static let axis = 22
  }

  /// A line of the grid with its number below.
  struct Tick {
    var at: Double
    var words: String
    var baseline: Int
    var anchor: String
  }

  struct Bar {
    var series: Int
    var start: Double
    var length: Double
    var top: Int
    var whisker: ClosedRange<Double>?
    /// What stands behind it.
    var said: String?
  }

  struct Group {
    var name: String
    var baseline: Int
    /// What stands at the end of its name's line.
    var sum: String
    var bars: [Bar]
  }

  /// Percent of the width that the longest bar of 100 % takes; the rest is for the number behind it.
  private static let groupedWidth = 58.0
  private static let stackedWidth = 100.0

  private let chart: Chart
  /// The percentage at the end of the axis.
  private let limit: Double

  init(_ chart: Chart) {
    self.chart = chart
    limit = chart.axisEnd
  }

  private var groupHeight: Int {
    let bars = chart.kind == .grouped ? chart.series.count * Size.line : Size.bar
    return Size.line + bars + Size.gap
  }

  /// How the bars are drawn.
  var kind: Chart.Kind { chart.kind }

  /// Where the bars end and the axis begins.
  var bottom: Int { chart.groups.count * groupHeight }

  var height: Int { bottom + Size.axis }

  var ticks: [Tick] {
    (0...4).map { tick in
      let percent = limit * Double(tick) / 4
      let isEnd = chart.kind != .grouped && tick == 4
      return Tick(
        at: x(percent), words: Decimals.string(percent, places: 1) + " %",
        baseline: bottom + Size.line - 3, anchor: tick == 0 ? "start" : isEnd ? "end" : "middle")
    }
  }

  var groups: [Group] {
    chart.groups.enumerated().map { place, group in
      let top = place * groupHeight
      let isGrouped = chart.kind == .grouped
      return Group(
        name: group.name, baseline: top + Size.line - 5,
        // Of a whole the table behind it has the numbers, for which a telephone has no room here.
        sum: chart.kind == .stacked ? sum(group) : "",
        bars: isGrouped ? bars(group, top: top + Size.line) : segments(group, top: top + Size.line))
    }
  }

  private func x(_ percent: Double) -> Double {
    percent / limit * (chart.kind == .grouped ? Self.groupedWidth : Self.stackedWidth)
  }

  private func bars(_ group: Chart.Group, top: Int) -> [Bar] {
    group.proportions.enumerated().map { place, proportion in
      let bounds = proportion.bounds ?? 0...0
      return Bar(
        series: place, start: 0, length: x(proportion.percent ?? 0), top: top + place * Size.line,
        whisker: x(bounds.lowerBound)...x(bounds.upperBound),
        said: chart.said(proportion, series: place))
    }
  }

  private func segments(_ group: Chart.Group, top: Int) -> [Bar] {
    var start = 0.0
    return group.proportions.enumerated().map { place, proportion in
      defer { start += proportion.percent ?? 0 }
      return Bar(series: place, start: x(start), length: x(proportion.percent ?? 0), top: top)
    }
  }

  private func sum(_ group: Chart.Group) -> String {
    group.proportions.map { proportion in
      proportion.percentage.hasSuffix(" %")
        ? String(proportion.percentage.dropLast(2)) : proportion.percentage
    }.joined(separator: " + ") + " %"
  }
}
