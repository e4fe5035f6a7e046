import Model

/// Writes an explanation as one HTML page.
enum ExplainHTML {
  /// Lines of the page outside the posting that are listed; a board may hold thousands.
  private static let restLimit = 500

  static func render(_ explanation: Explanation) -> String {
    HTMLWriter.page(title: "How “\(explanation.title)” was read", style: ExplainStyle.text) {
      html in
      html.element("header") { html in
        html.element("h1", text: explanation.title)
        html.element("p", text: explanation.company)
        html.element(
          "p", [("class", "quiet")],
          text: "From \(explanation.source), text found by \(explanation.method).")
        answers(explanation, &html)
        html.element("ul", [("class", "legend"), ("aria-label", "Marks")]) { html in
          for mark in Finding.Mark.allCases {
            html.element("li") { html in
              html.element("mark", [("class", mark.word)], text: mark.word)
            }
          }
        }
      }
      html.line()
      html.element("main") { html in
        for part in explanation.parts { write(part, &html) }
        rest(explanation.rest, &html)
      }
      html.line()
    }
  }

  private static func answers(_ explanation: Explanation, _ html: inout HTMLWriter) {
    html.element("dl") { html in
      for answer in explanation.answers {
        html.element("dt", text: answer.name)
        html.element("dd") { html in
          html.text(answer.value + " ")
          html.element("span", [("class", "quiet")]) { html in
            if let line = answer.line {
              html.element("a", [("href", "#line-\(line)")], text: "line \(line)")
              html.text(", ")
            }
            html.text(answer.rule)
          }
        }
        html.line()
      }
      for check in explanation.declared {
        html.element("dt", text: "declared")
        html.element("dd", text: check)
      }
      for doubt in explanation.doubts {
        html.element("dt", text: "in doubt")
        html.element("dd", text: doubt)
      }
    }
  }

  private static func write(_ part: Explanation.Part, _ html: inout HTMLWriter) {
    html.element("section", [("class", "part")]) { html in
      html.element("div") { html in
        html.element("h2", text: part.kind.rawValue)
        html.element("p", [("class", "quiet")], text: part.rule)
      }
      html.element("div") { html in
        guard let reason = Explanation.leftOut(part.kind) else {
          for line in part.lines { write(line, &html) }
          return
        }
        let found = part.lines.filter { !$0.findings.isEmpty }
        let others = part.lines.filter { $0.findings.isEmpty }
        for line in found { write(line, &html) }
        guard !others.isEmpty else { return }
        html.element("details") { html in
          html.element(
            "summary", text: "\(Wording.count(others.count, "line")) left out: \(reason)")
          for line in others { write(line, &html) }
        }
      }
    }
    html.line()
  }

  private static func write(_ line: Explanation.Line, _ html: inout HTMLWriter) {
    let id = "line-\(line.number)"
    html.element("div", [("class", "row"), ("id", id)]) { html in
      html.element(
        "a", [("href", "#\(id)"), ("aria-label", "line \(line.number)")],
        text: String(line.number))
      html.element("div") { html in
        html.element("p", [("class", styleClass(line.kind))]) { html in
          if case .item = line.kind { html.text("• ") }
          for piece in line.pieces {
            if let mark = piece.mark {
              html.element("mark", [("class", mark.word)], text: piece.text)
            } else {
              html.text(piece.text)
            }
          }
        }
        if !line.findings.isEmpty {
          html.element("ul", [("class", "findings")]) { html in
            for words in Finding.words(line.findings) { html.element("li", text: words) }
          }
        }
      }
    }
    html.line()
  }

  private static func styleClass(_ kind: Model.Block.Kind) -> String {
    switch kind {
    case .heading: "heading"
    case .item: "item"
    case .paragraph: "paragraph"
    }
  }

  private static func rest(_ lines: [String], _ html: inout HTMLWriter) {
    guard !lines.isEmpty else { return }
    html.element("section", [("class", "part")]) { html in
      html.element("div") { html in
        html.element("h2", text: "left out")
        html.element("p", [("class", "quiet")], text: "outside the posting")
      }
      html.element("details") { html in
        html.element(
          "summary",
          text: "\(Wording.count(lines.count, "line")) of the page left out: menus, forms, other "
            + "jobs are no part of the posting")
        html.element("ul", [("class", "rest")]) { html in
          for line in lines.prefix(restLimit) {
            html.element("li", text: line)
            html.line()
          }
        }
        if lines.count > restLimit {
          html.element("p", text: "And \(lines.count - restLimit) more.")
        }
      }
    }
    html.line()
  }
}
