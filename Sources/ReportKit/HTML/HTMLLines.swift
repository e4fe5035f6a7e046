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
        for run in Self.runs(series, chart) { html.curve(series, run, chart) }
        html.line()
      }
    }
    line()
    for series in chart.series.indices { dots(series, chart) }
  }

  /// The places of a series that follow each other without one of which nothing is told.
  private static func runs(_ series: Int, _ chart: Chart) -> [Range<Int>] {
    chart.groups.indices.reduce(into: []) { runs, place in
      let proportions = chart.groups[place].proportions
      guard series < proportions.count, proportions[series].percent != nil else { return }
      if let last = runs.last, last.upperBound == place {
        runs[runs.count - 1] = last.lowerBound..<(place + 1)
      } else {
        runs.append(place..<(place + 1))
      }
    }
  }

  private mutating func curve(_ series: Int, _ run: Range<Int>, _ chart: Chart) {
    func point(_ place: Int, _ number: Double) -> String {
      Decimals.string(Plot.units * Self.share(place, of: chart), places: 1) + ","
        + Decimals.string(Self.y(number, chart), places: 1)
    }
    let bands = run.compactMap { place in
      chart.groups[place].proportions[series].bounds.map { (place: place, bounds: $0) }
    }
    let band =
      bands.map { point($0.place, $0.bounds.upperBound) }
      + bands.reversed().map { point($0.place, $0.bounds.lowerBound) }
    if run.count > 1, !band.isEmpty {
      element(
        "polygon", [("class", "band"), ("points", band.joined(separator: " "))], text: "")
    }
    let line = run.map { point($0, chart.groups[$0].proportions[series].percent ?? 0) }
    element(
      "polyline", [("class", "l\(series)"), ("points", line.joined(separator: " "))], text: "")
  }

  /// A whisker and a dot where a place stands alone, between two of which nothing is told.
  private mutating func dots(_ series: Int, _ chart: Chart) {
    for run in Self.runs(series, chart) where run.count == 1 {
      let place = run.lowerBound
      let proportion = chart.groups[place].proportions[series]
      let x = Plot.left + (Plot.right - Plot.left) * Self.share(place, of: chart)
      func y(_ number: Double) -> Int { Int(Self.y(number, chart).rounded()) }
      if let bounds = proportion.bounds {
        stroke("whisker", (x, y(bounds.lowerBound)), (x, y(bounds.upperBound)))
      }
      element(
        "circle",
        [
          ("class", "s\(series)"), ("cx", Self.percent(x)),
          ("cy", "\(y(proportion.percent ?? 0))"), ("r", "4"),
        ], text: "")
    }
    line()
  }
}
