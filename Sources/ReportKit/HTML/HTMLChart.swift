import Model

extension HTMLMarkup {
  /// The pattern of a chart's second series, which tells it from the first without colour.
  mutating func hatching() {
    element("svg", [("class", "defs"), ("width", "0"), ("height", "0")] + Self.hidden) { html in
      html.element("defs") { html in
        html.element(
          "pattern",
          [
            ("id", "hatch"), ("width", "6"), ("height", "6"), ("patternUnits", "userSpaceOnUse"),
            ("patternTransform", "rotate(45)"),
          ]
        ) { html in
          html.element("rect", [("class", "ground"), ("width", "6"), ("height", "6")], text: "")
          html.element("rect", [("class", "line"), ("width", "2.5"), ("height", "6")], text: "")
        }
      }
    }
    line()
  }

  static let hidden: [Attribute] = [("aria-hidden", "true"), ("focusable", "false")]

  /// A chart as a picture that letters of any size fit: heights in pixels, lengths in percent.
  mutating func write(_ chart: Chart) {
    switch chart.kind {
    case .grouped, .stacked, .whole: writeBars(chart)
    case .dots, .quartiles: writeRows(chart)
    case .lines: writeLines(chart)
    }
  }

  /// Where a chart's numbers come from.
  mutating func origin(of chart: Chart) {
    guard let origin = chart.origin else { return }
    element("p", [("class", "quiet origin")], text: origin)
    line()
  }

  private mutating func writeBars(_ chart: Chart) {
    let geometry = ChartGeometry(chart)
    writeFigure(chart, height: geometry.height) { $0.draw(geometry) }
  }

  /// A chart with its title, its words for those who do not see it, and where its numbers are from.
  mutating func writeFigure(
    _ chart: Chart, height: Int, _ draw: (inout HTMLMarkup) -> Void
  ) {
    charts += 1
    let (title, words) = ("chart-\(charts)-title", "chart-\(charts)-words")
    element("figure") { html in
      html.line()
      html.element("figcaption") { $0.caption(chart) }
      html.line()
      html.element(
        "svg",
        [
          ("class", "chart"), ("width", "100%"), ("height", "\(height)"), ("role", "img"),
          ("aria-labelledby", "\(title) \(words)"),
        ]
      ) { html in
        html.line()
        html.element("title", [("id", title)], text: chart.title)
        html.line()
        html.element("desc", [("id", words)], text: chart.description)
        html.line()
        draw(&html)
      }
      html.line()
      html.origin(of: chart)
    }
  }

  mutating func caption(_ chart: Chart) {
    text(chart.title)
    guard chart.series.count > 1 else { return }
    for (place, series) in chart.series.enumerated() {
      text(" ")
      element("span", [("class", "key")]) { html in
        html.element("svg", [("width", "22"), ("height", "12")] + Self.hidden) { html in
          html.key(chart.kind, place)
        }
        html.text(" " + series)
      }
    }
  }

  /// How a series looks, in the caption.
  private mutating func key(_ kind: Chart.Kind, _ place: Int) {
    switch kind {
    case .grouped, .stacked, .whole, .quartiles:
      element(
        "rect",
        [
          ("class", Self.bar(place, kind)), ("x", "1"), ("y", "1"), ("width", "20"),
          ("height", "10"),
        ], text: "")
    case .dots:
      element("circle", [("class", "s\(place)"), ("cx", "11"), ("cy", "6"), ("r", "5")], text: "")
    case .lines:
      element(
        "line",
        [("class", "l\(place)"), ("x1", "0"), ("x2", "22"), ("y1", "6"), ("y2", "6")], text: "")
    }
  }

  /// The class of a bar: of parts of a whole each is darker than the one before.
  static func bar(_ place: Int, _ kind: Chart.Kind) -> String {
    kind == .whole ? "w\(min(place, 5))" : "s\(min(place, 2))"
  }

  private mutating func draw(_ geometry: ChartGeometry) {
    for tick in geometry.ticks {
      stroke("grid", (tick.at, 0), (tick.at, geometry.bottom))
      letters("tick", x: tick.at, y: tick.baseline, anchor: tick.anchor, tick.words)
      line()
    }
    for group in geometry.groups {
      letters("name", x: 0, y: group.baseline, anchor: "start", group.name)
      if !group.sum.isEmpty {
        letters("value", x: 100, y: group.baseline, anchor: "end", group.sum)
      }
      line()
      for bar in group.bars {
        element(
          "rect",
          [
            ("class", Self.bar(bar.series, geometry.kind)), ("x", Self.percent(bar.start)),
            ("y", "\(bar.top)"),
            ("width", Self.percent(bar.length)), ("height", "\(ChartGeometry.Size.bar)"),
          ], text: "")
        if let whisker = bar.whisker { draw(whisker, top: bar.top) }
        if let said = bar.said {
          element(
            "text",
            [
              ("class", "value"), ("x", Self.percent(bar.whisker?.upperBound ?? 0)), ("dx", "6"),
              ("y", "\(bar.top + ChartGeometry.Size.bar - 2)"),
            ], text: said)
        }
        line()
      }
    }
  }

  private mutating func draw(_ whisker: ClosedRange<Double>, top: Int) {
    let (low, high) = (whisker.lowerBound, whisker.upperBound)
    let (head, middle, foot) = (
      top + 2, top + ChartGeometry.Size.bar / 2, top + ChartGeometry.Size.bar - 2
    )
    stroke("whisker", (low, middle), (high, middle))
    stroke("whisker", (low, head), (low, foot))
    stroke("whisker", (high, head), (high, foot))
  }

  mutating func stroke(
    _ style: String, _ from: (x: Double, y: Int), _ to: (x: Double, y: Int)
  ) {
    element(
      "line",
      [
        ("class", style), ("x1", Self.percent(from.x)), ("x2", Self.percent(to.x)),
        ("y1", "\(from.y)"), ("y2", "\(to.y)"),
      ], text: "")
  }

  mutating func letters(
    _ style: String, x: Double, y: Int, anchor: String, _ words: String
  ) {
    element(
      "text",
      [("class", style), ("x", Self.percent(x)), ("y", "\(y)"), ("text-anchor", anchor)],
      text: words)
  }

  static func percent(_ number: Double) -> String {
    Decimals.string(number, places: 2) + "%"
  }
}
