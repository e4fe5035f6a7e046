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

  private static let hidden: [Attribute] = [("aria-hidden", "true"), ("focusable", "false")]

  /// A chart as a picture that letters of any size fit: heights in pixels, lengths in percent.
  mutating func write(_ chart: Chart) {
    charts += 1
    let geometry = ChartGeometry(chart)
    let (title, words) = ("chart-\(charts)-title", "chart-\(charts)-words")
    element("figure") { html in
      html.line()
      html.element("figcaption") { $0.caption(chart) }
      html.line()
      html.element(
        "svg",
        [
          ("class", "chart"), ("width", "100%"), ("height", "\(geometry.height)"), ("role", "img"),
          ("aria-labelledby", "\(title) \(words)"),
        ]
      ) { html in
        html.line()
        html.element("title", [("id", title)], text: chart.title)
        html.line()
        html.element("desc", [("id", words)], text: chart.description)
        html.line()
        html.draw(geometry)
      }
      html.line()
    }
  }

  private mutating func caption(_ chart: Chart) {
    text(chart.title)
    guard chart.series.count > 1 else { return }
    for (place, series) in chart.series.enumerated() {
      text(" ")
      element("span", [("class", "key")]) { html in
        html.element("svg", [("width", "22"), ("height", "12")] + Self.hidden) { html in
          html.element(
            "rect",
            [("class", "s\(place)"), ("x", "1"), ("y", "1"), ("width", "20"), ("height", "10")],
            text: "")
        }
        html.text(" " + series)
      }
    }
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
            ("class", "s\(bar.series)"), ("x", Self.percent(bar.start)), ("y", "\(bar.top)"),
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

  private mutating func stroke(
    _ style: String, _ from: (x: Double, y: Int), _ to: (x: Double, y: Int)
  ) {
    element(
      "line",
      [
        ("class", style), ("x1", Self.percent(from.x)), ("x2", Self.percent(to.x)),
        ("y1", "\(from.y)"), ("y2", "\(to.y)"),
      ], text: "")
  }

  private mutating func letters(
    _ style: String, x: Double, y: Int, anchor: String, _ words: String
  ) {
    element(
      "text",
      [("class", style), ("x", Self.percent(x)), ("y", "\(y)"), ("text-anchor", anchor)],
      text: words)
  }

  private static func percent(_ number: Double) -> String {
    Decimals.string(number, places: 2) + "%"
  }
}
