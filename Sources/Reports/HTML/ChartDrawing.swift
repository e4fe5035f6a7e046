import Model
import Statistics

/// The geometry of a chart: heights in pixels, lengths in percent of whatever width there is.
///
/// Lengths in percent keep letters at their size on a telephone as on a wide screen, without script.
struct ChartDrawing {
  private enum Size {
    static let line = 18
    static let bar = 12
    static let gap = 10
    static let axis = 22
  }

  /// Percent of the width that the longest bar of 100 % takes; the rest is for the number behind it.
  private static let groupedWidth = 58.0
  private static let stackedWidth = 100.0

  private let chart: Chart
  private let number: Int
  /// The percentage at the end of the axis.
  private let limit: Double

  init(_ chart: Chart, number: Int) {
    self.chart = chart
    self.number = number
    let highest =
      chart.groups.flatMap { group in
        switch chart.kind {
        case .grouped: group.shares.map { $0.toldInterval?.upperBound ?? 0 }
        case .stacked: [group.shares.reduce(0) { $0 + ($1.told ?? 0) }]
        }
      }.max() ?? 0
    limit = [10.0, 20, 25, 40, 50, 60, 80].first { $0 >= highest } ?? 100
  }

  /// What the template draws.
  var values: [String: Any] {
    let isGrouped = chart.kind == .grouped
    let height = isGrouped ? groupedHeight : Size.line + Size.bar + Size.gap
    let total = chart.groups.count * height
    return [
      "id": "chart-\(number)", "caption": chart.title, "description": description,
      "height": total + Size.axis, "bottom": total,
      "legend": chart.series.count > 1
        ? chart.series.enumerated().map { ["mark": "s\($0)", "series": $1] } : [],
      "ticks": (0...4).map { tick -> [String: Any] in
        let percent = limit * Double(tick) / 4
        return [
          "at": x(percent), "tick": Decimals.string(percent, places: 1) + " %",
          "baseline": total + Size.line - 3,
          "anchor": tick == 0 ? "start" : isGrouped || tick < 4 ? "middle" : "end",
        ]
      },
      "groups": chart.groups.enumerated().map { place, group -> [String: Any] in
        let top = place * height
        return [
          "label": group.name, "baseline": top + Size.line - 5,
          "sum": isGrouped ? "" : sum(group),
          "bars": isGrouped
            ? bars(group, top: top + Size.line) : segments(group, top: top + Size.line),
        ]
      },
    ]
  }

  private var groupedHeight: Int { Size.line + chart.series.count * Size.line + Size.gap }

  private func x(_ percent: Double) -> String {
    let width = chart.kind == .grouped ? Self.groupedWidth : Self.stackedWidth
    return Decimals.string(percent / limit * width, places: 2)
  }

  private func bars(_ group: Chart.Group, top: Int) -> [[String: Any]] {
    group.shares.enumerated().map { place, share in
      let y = top + place * Size.line
      let high = share.toldInterval?.upperBound ?? 0
      return [
        "mark": "s\(place)", "x": "0", "y": y, "thickness": Size.bar,
        "length": x(share.told ?? 0), "middle": y + Size.bar / 2,
        "whisker": [
          "low": x(share.toldInterval?.lowerBound ?? 0), "high": x(high), "top": y + 2,
          "foot": y + Size.bar - 2,
        ],
        "value": ["at": x(high), "baseline": y + Size.bar - 2, "said": said(share, place)],
      ]
    }
  }

  private func said(_ share: Share, _ series: Int) -> String {
    (chart.series.count > 1 ? chart.series[series] + " " : "") + Wording.percent(share)
  }

  private func segments(_ group: Chart.Group, top: Int) -> [[String: Any]] {
    var start = 0.0
    return group.shares.enumerated().map { place, share in
      defer { start += share.told ?? 0 }
      return [
        "mark": "s\(place)", "x": x(start), "y": top, "thickness": Size.bar,
        "length": x(share.told ?? 0),
      ]
    }
  }

  private func sum(_ group: Chart.Group) -> String {
    group.shares.map { share in
      let percentage = Wording.percentage(share)
      return percentage.hasSuffix(" %") ? String(percentage.dropLast(2)) : percentage
    }.joined(separator: " + ") + " %"
  }

  /// The chart in words, for those who do not see it.
  private var description: String {
    chart.groups.map { group in
      group.name + ": "
        + group.shares.enumerated().map { said($1, $0) }.joined(separator: ", ")
    }.joined(separator: "; ") + "."
  }
}

extension Share {
  /// The interval of a share that may be told.
  fileprivate var toldInterval: ClosedRange<Double>? { told == nil ? nil : interval }
}
