import Model

/// Charts of lines from group to group.
extension HTMLMarkup {
  private enum Plot {
    static let height = 200
    static let axis = 24
    /// Where it begins and ends in percent of the width; the numbers of the axis stand before it.
    static let left = 12.0
    static let right = 97.0
    /// Units of its own across its width: its lines are drawn in them, letters are not.
    static let units = 1000.0
    /// Names below it at most, so that they do not meet on a telephone.
    static let names = 6
  }

  mutating func writeLines(_ chart: Chart) {
    writeFigure(chart, height: Plot.height + Plot.axis) { html in
      html.grid(chart)
      html.curves(chart)
    }
  }

  private static func share(_ place: Int, of chart: Chart) -> Double {
    chart.groups.count < 2 ? 0 : Double(place) / Double(chart.groups.count - 1)
  }

  private static func y(_ number: Double, _ chart: Chart) -> Double {
    8 + Double(Plot.height - 8) * (1 - min(1, max(0, number / chart.axisEnd)))
  }

  private mutating func grid(_ chart: Chart) {
    for place in 0...4 {
      let number = chart.axisEnd * Double(place) / 4
      let y = Int(Self.y(number, chart).rounded())
      stroke("grid", (Plot.left, y), (Plot.right, y))
      letters(
        "tick", x: Plot.left - 1, y: y + 4, anchor: "end",
        Decimals.string(number, places: 1) + chart.unit)
    }
    let step = max(1, (chart.groups.count + Plot.names - 1) / Plot.names)
    for (place, group) in chart.groups.enumerated() where place % step == 0 {
      let x = Plot.left + (Plot.right - Plot.left) * Self.share(place, of: chart)
      letters(
        "tick", x: x, y: Plot.height + 18,
        anchor: place == chart.groups.count - 1 ? "end" : "middle", group.name)
    }
    line()
  }

  private mutating func curves(_ chart: Chart) {
    element(
      "svg",
      [
        ("x", Self.percent(Plot.left)), ("y", "0"),
        ("width", Self.percent(Plot.right - Plot.left)), ("height", "\(Plot.height)"),
        ("viewBox", "0 0 \(Int(Plot.units)) \(Plot.height)"), ("preserveAspectRatio", "none"),
      ]
    ) { html in
      for series in chart.series.indices {
        html.curve(series, chart)
        html.line()
      }
    }
    line()
  }

  private mutating func curve(_ series: Int, _ chart: Chart) {
    func point(_ place: Int, _ number: Double) -> String {
      Decimals.string(Plot.units * Self.share(place, of: chart), places: 1) + ","
        + Decimals.string(Self.y(number, chart), places: 1)
    }
    let told = chart.groups.indices.filter {
      series < chart.groups[$0].proportions.count
        && chart.groups[$0].proportions[series].percent != nil
    }
    let bands = told.compactMap { place in
      chart.groups[place].proportions[series].bounds.map { (place: place, bounds: $0) }
    }
    let band =
      bands.map { point($0.place, $0.bounds.upperBound) }
      + bands.reversed().map { point($0.place, $0.bounds.lowerBound) }
    if !band.isEmpty {
      element(
        "polygon", [("class", "band"), ("points", band.joined(separator: " "))], text: "")
    }
    let line = told.map { point($0, chart.groups[$0].proportions[series].percent ?? 0) }
    element(
      "polyline", [("class", "l\(series)"), ("points", line.joined(separator: " "))], text: "")
  }
}
