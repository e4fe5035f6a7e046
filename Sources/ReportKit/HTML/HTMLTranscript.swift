extension HTMLMarkup {
  /// A transcript: titles in the margin, a row a line, to which links lead.
  mutating func write(_ transcript: Transcript) {
    element("ul", [("class", "legend"), ("aria-label", "Marks")]) { html in
      for mark in Transcript.marks {
        html.element("li") { $0.text(Text(mark.rawValue, .marked(mark))) }
      }
    }
    line()
    for part in transcript.parts {
      element("div", [("class", "part")]) { html in
        html.element("div") { html in
          html.element("h3", text: part.title)
          html.element("p", [("class", "quiet")], text: part.origin)
        }
        html.element("div") { $0.write(part) }
      }
      line()
    }
  }

  private mutating func write(_ part: Transcript.Part) {
    let isFolded = part.reason != nil
    let others = part.lines.filter { isFolded && $0.findings.isEmpty }
    for line in part.lines where !isFolded || !line.findings.isEmpty { write(line) }
    guard let summary = part.summary(of: others.count + part.rest), !others.isEmpty else { return }
    element("details") { html in
      html.element("summary", text: summary)
      for line in others { html.write(line) }
      if part.rest > 0 { html.element("p", text: "And \(part.rest) more.") }
    }
  }

  private mutating func write(_ line: Transcript.Line) {
    let anchor = line.number.map { "line-\($0)" }
    var attributes = Self.style("row")
    if let anchor { attributes.append(("id", anchor)) }
    element("div", attributes) { html in
      if let anchor, let number = line.number {
        html.element(
          "a", [("href", "#" + anchor), ("aria-label", "line \(number)")], text: "\(number)")
      } else {
        html.element("span", text: "")
      }
      html.element("div") { html in
        html.element("p", [("class", line.kind.style)]) { html in
          if case .item = line.kind { html.text("• ") }
          html.text(line.text)
        }
        if !line.findings.isEmpty {
          html.element("ul", [("class", "findings")]) { html in
            for words in line.findings { html.element("li", text: words) }
          }
        }
      }
    }
    self.line()
  }
}

extension Transcript.Kind {
  /// The class that the style sheet knows it by.
  fileprivate var style: String {
    switch self {
    case .heading: "heading"
    case .item: "item"
    case .paragraph: "paragraph"
    }
  }
}
