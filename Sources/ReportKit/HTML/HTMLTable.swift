import Model

/// Writes a table: on a narrow screen rows of words become cards, on a telephone wide ones too, and
/// what is still too wide is moved sideways behind the names of its rows.
struct HTMLTable {
  private let table: Table
  private let isWordy: Bool
  private var isCards: Bool { isWordy || table.isWide }

  init(_ table: Table) {
    self.table = table.withBarsToDraw
    isWordy = table.isWordy
  }

  func write(to html: inout HTMLMarkup) {
    guard !table.filters.isEmpty else { return writeRows(to: &html) }
    html.element("div", [("id", Self.all)]) { html in
      html.line()
      writeFilters(to: &html)
      writeRows(to: &html)
    }
  }

  /// Where a link shows every row again.
  private static let all = "every-row"

  /// The rules that leave the rows of a filter alone to be seen, where a link has led to it.
  ///
  /// Each is asked for the rows of its own class only, and looks among the filters for its own alone:
  /// a rule for all other rows, or one that looks back over the filters, takes seconds on a long list.
  static func rules(_ table: Table) -> [String] {
    guard !table.filters.isEmpty else { return [] }
    return ["#\(all):has(> .only:target) tbody tr { display: none; }"]
      + table.filters.enumerated().map { place, filter in
        "#\(all):has(> #\(filter.anchor):target) tbody tr.f\(place) { display: var(--row); }"
      }
  }

  private func writeFilters(to html: inout HTMLMarkup) {
    var counts = [Int](repeating: 0, count: table.filters.count)
    for places in table.passed { for place in places { counts[place] += 1 } }
    for (place, filter) in table.filters.enumerated() {
      html.element("p", [("id", filter.anchor), ("class", "only")]) { html in
        html.text("Only ")
        html.element("b", text: filter.name)
        let listed = "\(counts[place]) of the \(table.rows.count) listed here"
        html.text(": \(listed)\(table.beyond ?? ""). ")
        html.element("a", [("href", "#" + Self.all)], text: "Show all")
      }
      html.line()
    }
  }

  private func writeRows(to html: inout HTMLMarkup) {
    let region: [HTMLMarkup.Attribute] = [
      ("class", isWordy ? "cards" : table.isWide ? "scroll stack" : "scroll"), ("role", "region"),
      ("aria-label", "\(html.section), table"), ("tabindex", "0"),
    ]
    html.element("div", region) { html in
      html.element("table", role("table")) { html in
        html.element("thead", role("rowgroup")) { html in
          html.element("tr", role("row")) { header(&$0) }
        }
        html.line()
        html.element("tbody", role("rowgroup")) { html in
          html.line()
          for (place, row) in table.rows.enumerated() {
            let isTotal = table.hasTotal && place == table.rows.count - 1
            let passed = place < table.passed.count ? table.passed[place] : []
            let style = (isTotal ? ["total"] : []) + passed.map { "f\($0)" }
            html.element(
              "tr",
              HTMLMarkup.style(style.isEmpty ? nil : style.joined(separator: " ")) + role("row")
            ) {
              cells(row, &$0)
            }
            html.line()
          }
        }
      }
    }
  }

  /// Cards take the meaning of a table's elements away, so their roles say it again.
  private func role(_ role: String) -> [HTMLMarkup.Attribute] {
    guard isCards else { return [] }
    return [("role", role)]
  }

  private func header(_ html: inout HTMLMarkup) {
    for column in table.columns {
      html.element(
        "th", [("scope", "col"), ("class", column.kind.rawValue)] + role("columnheader"),
        text: column.title)
    }
  }

  private func cells(_ row: [Table.Cell], _ html: inout HTMLMarkup) {
    for (place, cell) in row.enumerated() {
      let column = table.columns[place]
      let style = HTMLMarkup.style(column.kind.rawValue)
      if place == 0 {
        html.element("th", [("scope", "row")] + style + role("rowheader")) {
          write(cell, at: place, &$0)
        }
      } else if isCards {
        html.element("td", style + [("data-label", column.title), ("role", "cell")]) { html in
          // One box beside its label.
          if !cell.isEmpty { html.element("div") { write(cell, at: place, &$0) } }
        }
      } else {
        html.element("td", style) { write(cell, at: place, &$0) }
      }
    }
  }

  private func write(_ cell: Table.Cell, at place: Int, _ html: inout HTMLMarkup) {
    switch cell {
    case .empty: break
    case .lines(let lines):
      let lines = lines.filter { !$0.isEmpty }
      if lines.count == 1 {
        html.text(lines[0])
      } else {
        for line in lines { html.element("div", text: line) }
      }
    case .proportion(let proportion):
      if table.columns[place].kind == .bar {
        bar(proportion.percent ?? 0, &html)
      } else {
        write(proportion, &html)
      }
    case .fold(let title, let lines):
      guard !lines.isEmpty else { break }
      html.element("details") { html in
        html.element("summary", text: title)
        html.element("ul") { html in
          for line in lines { html.element("li", text: line) }
        }
      }
    }
  }

  private func write(_ proportion: Proportion, _ html: inout HTMLMarkup) {
    html.element("b", text: proportion.percentage)
    html.text(" ")
    html.element("span", [("class", "interval")], text: proportion.interval)
    html.open("br")
    html.element("span", [("class", "counts")]) { html in
      if let rows = proportion.rows, proportion.count > 0 {
        html.element("a", [("href", "#" + rows.anchor)], text: "\(proportion.count)")
        html.text(" / \(proportion.denominator)")
      } else {
        html.text("\(proportion.count) / \(proportion.denominator)")
      }
    }
  }

  private func bar(_ percent: Double, _ html: inout HTMLMarkup) {
    let length = Decimals.string(min(100, max(0, percent)), places: 2) + "%"
    html.element(
      "svg",
      [("width", "100%"), ("height", "12"), ("aria-hidden", "true"), ("focusable", "false")]
    ) {
      $0.element("rect", [("class", "track"), ("width", "100%"), ("height", "12")], text: "")
      $0.element("rect", [("class", "s0"), ("width", length), ("height", "12")], text: "")
    }
  }
}
