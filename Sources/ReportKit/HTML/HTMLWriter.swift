import Model

/// Writes a page as one HTML file that loads nothing and runs nothing.
package enum HTMLWriter {
  package static func bytes(_ page: Page) -> [UInt8] {
    var html = HTMLMarkup()
    html.doctype()
    html.element("html", [("lang", "en")]) { html in
      html.line()
      html.element("head") { head(&$0, page) }
      html.line()
      html.element("body") { html in
        html.line()
        if page.sections.contains(where: \.hasChart) { html.hatching() }
        header(page, &html)
        contents(page, &html)
        html.element("main") { html in
          html.line()
          for (place, section) in page.sections.enumerated() {
            write(section, anchor: section.anchor(at: place), &html)
          }
        }
        html.line()
      }
      html.line()
    }
    html.line()
    return Array(html.html.utf8)
  }

  private static func head(_ html: inout HTMLMarkup, _ page: Page) {
    let entries: [[HTMLMarkup.Attribute]] = [
      [("charset", "utf-8")],
      [("name", "viewport"), ("content", "width=device-width, initial-scale=1")],
      [("name", "color-scheme"), ("content", "light dark")],
      [("name", "generator"), ("content", OwnOutput.generator)],
      // A promise that the browser keeps: nothing is run and nothing is loaded.
      [
        ("http-equiv", "Content-Security-Policy"),
        ("content", "default-src 'none'; style-src 'unsafe-inline'"),
      ],
    ]
    html.line()
    for entry in entries {
      html.open("meta", entry)
      html.line()
    }
    html.element("title", text: page.title)
    html.line()
    let rules = page.sections.flatMap(\.blocks).flatMap { block -> [String] in
      if case .table(let table) = block { HTMLTable.rules(table) } else { [] }
    }
    html.sheet(([StyleSheet.text] + rules).joined(separator: "\n"))
  }

  private static func header(_ page: Page, _ html: inout HTMLMarkup) {
    html.element("header") { html in
      html.line()
      html.element("h1", text: page.title)
      html.line()
      for (place, sentence) in page.headline.enumerated() {
        html.element("p", HTMLMarkup.style(place == 0 ? "lead" : nil), text: sentence)
        html.line()
      }
      html.write(page.summary)
    }
    html.line()
  }

  private static func contents(_ page: Page, _ html: inout HTMLMarkup) {
    let entries = page.sections.enumerated().compactMap { place, section in
      section.contents.map { (anchor: section.anchor(at: place), title: $0) }
    }
    guard entries.count > 1 else { return }
    html.element("nav", [("aria-label", "Contents")]) { html in
      html.element("ol") { html in
        html.line()
        for entry in entries {
          html.element("li") {
            $0.element("a", [("href", "#" + entry.anchor)], text: entry.title)
          }
          html.line()
        }
      }
    }
    html.line()
  }

  private static func write(_ section: PageSection, anchor: String, _ html: inout HTMLMarkup) {
    html.section = section.title
    let title = anchor + "-title"
    html.element("section", [("id", anchor), ("aria-labelledby", title)]) { html in
      html.line()
      if section.isFoldable {
        html.element("details", [("class", "card"), ("open", "")]) { html in
          html.element("summary") { $0.element("h2", [("id", title)], text: section.title) }
          html.line()
          html.write(section.blocks)
        }
        html.line()
      } else {
        html.element("h2", [("id", title)], text: section.title)
        html.line()
        html.write(section.blocks)
      }
    }
    html.line()
  }
}

extension PageSection {
  /// Where links find it, if it is the one at `place`.
  fileprivate func anchor(at place: Int) -> String { anchor ?? "part-\(place + 1)" }

  fileprivate var hasChart: Bool {
    blocks.contains { if case .chart = $0 { true } else { false } }
  }
}
