import Model

/// Charts of one line a row: names and numbers are text, which breaks on a narrow screen as text does.
extension HTMLMarkup {
  private enum Row {
    static let height = 16
    static let middle = 8
    static let axis = 20
    /// Rows from which on the axis stands above them too.
    static let many = 8
  }

  /// The axis leaves room at both ends for half a dot, in percent of the width.
  private static func x(_ number: Double, _ chart: Chart) -> Double {
    2 + 96 * min(1, max(0, number / chart.axisEnd))
  }

  /// A row a group: its name and its numbers, below them a line for each series.
  mutating func writeRows(_ chart: Chart) {
    charts += 1
    element("figure", [("class", "rows")]) { html in
      html.line()
      html.element("figcaption") { html in
        html.caption(chart)
        if chart.groups.contains(where: { $0.claim != nil }) { html.claimKey() }
      }
      html.line()
      if chart.groups.count > Row.many { html.axis(chart) }
      for group in chart.groups { html.row(group, chart) }
      html.axis(chart)
      html.line()
      html.origin(of: chart)
    }
  }

  private mutating func claimKey() {
    text(" ")
    element("span", [("class", "key")]) { html in
      html.element("svg", [("width", "22"), ("height", "12")] + Self.hidden) { html in
        html.stroke("whisker", (0, 6), (100, 6))
        html.element("circle", [("class", "s0"), ("cx", "11"), ("cy", "6"), ("r", "5")], text: "")
      }
      html.text(" measured, with its 95 % interval")
    }
    text(" ")
    element("span", [("class", "key")]) { html in
      html.element("svg", [("width", "22"), ("height", "12")] + Self.hidden) { html in
        html.element(
          "rect",
          [("class", "claim"), ("x", "1"), ("y", "1"), ("width", "20"), ("height", "10")], text: "")
      }
      html.text(" claimed")
    }
  }

  private mutating func row(_ group: Chart.Group, _ chart: Chart) {
    element("div") { html in
      html.element("p") { html in
        html.element("b", text: group.name)
        for (place, proportion) in group.proportions.enumerated() {
          html.text(" ")
          let said = chart.said(proportion, series: place)
          html.element("span", [("class", "said")]) { html in
            guard let rows = proportion.countedRows else { return html.text(said) }
            html.element("a", [("href", "#" + rows.anchor)], text: said)
          }
        }
        if let verdict = group.verdict {
          html.text(" ")
          html.text(verdict)
        }
      }
      html.line()
      html.element(
        "svg",
        [("width", "100%"), ("height", "\(group.proportions.count * Row.height)")] + Self.hidden
      ) { html in
        let height = group.proportions.count * Row.height
        for place in 0...4 {
          let at = Self.x(chart.axisEnd * Double(place) / 4, chart)
          html.stroke("grid", (at, 0), (at, height))
        }
        if let claim = group.claim { html.draw(claim, height, chart) }
        for (place, proportion) in group.proportions.enumerated() {
          html.draw(proportion, place, chart)
        }
      }
    }
    line()
  }

  private mutating func draw(_ claim: ClosedRange<Double>, _ height: Int, _ chart: Chart) {
    let (low, high) = (Self.x(claim.lowerBound, chart), Self.x(claim.upperBound, chart))
    // A claim of one number is a stroke.
    let width = max(0.6, high - low)
    element(
      "rect",
      [
        ("class", "claim"), ("x", Self.percent(min(low, 100 - width))), ("y", "1"),
        ("width", Self.percent(width)), ("height", "\(height - 2)"),
      ], text: "")
  }

  private mutating func draw(_ proportion: Proportion, _ series: Int, _ chart: Chart) {
    guard let percent = proportion.percent else { return }
    let middle = series * Row.height + Row.middle
    let at = Self.x(percent, chart)
    if let bounds = proportion.bounds {
      let (low, high) = (Self.x(bounds.lowerBound, chart), Self.x(bounds.upperBound, chart))
      guard chart.kind == .dots else {
        element(
          "rect",
          [
            ("class", "s\(series)"), ("x", Self.percent(low)), ("y", "\(middle - 5)"),
            ("width", Self.percent(high - low)), ("height", "10"),
          ], text: "")
        return stroke("median", (at, middle - 7), (at, middle + 7))
      }
      stroke("whisker", (low, middle), (high, middle))
      for end in [low, high] { stroke("whisker", (end, middle - 4), (end, middle + 4)) }
    }
    element(
      "circle",
      [("class", "s\(series)"), ("cx", Self.percent(at)), ("cy", "\(middle)"), ("r", "5")], text: ""
    )
  }

  private mutating func axis(_ chart: Chart) {
    element("div", [("class", "axis")]) { html in
      html.element("svg", [("width", "100%"), ("height", "\(Row.axis)")] + Self.hidden) { html in
        for place in 0...4 {
          let number = chart.axisEnd * Double(place) / 4
          html.letters(
            "tick", x: Self.x(number, chart), y: Row.axis - 6,
            anchor: place == 0 ? "start" : place == 4 ? "end" : "middle",
            Decimals.string(number, places: 1) + chart.unit)
        }
      }
    }
    line()
  }
}
