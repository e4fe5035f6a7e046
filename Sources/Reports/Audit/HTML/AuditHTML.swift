import Audit

/// Writes an audit as one HTML page.
enum AuditHTML {
  static func render(_ page: AuditPage) -> String {
    HTMLWriter.page(title: page.title, style: AuditStyle.text) { html in
      html.element("header") { html in
        html.element("h1", text: page.title)
        for sentence in page.headline { html.element("p", text: sentence) }
        contents(of: page, &html)
      }
      html.line()
      html.element("main") { html in
        html.part("postings", "The postings") { html in
          AuditHTMLTable.postings(page, &html)
          for note in page.notes { html.element("p", [("class", "quiet")], text: note) }
        }
        AuditHTMLParts.write(page, &html)
        if !page.cards.isEmpty {
          html.part("cards", "Posting by posting") { html in
            for card in page.cards { AuditHTMLCard.write(card, &html) }
          }
        }
      }
      html.line()
    }
  }

  private static func contents(of page: AuditPage, _ html: inout HTMLWriter) {
    let parts: [(id: String, title: String, isThere: Bool)] = [
      ("postings", "The postings", true), ("gaps", "Cheapest gaps", page.gaps != nil),
      ("software", "Software side", page.coverage != nil), ("path", "Path", page.path != nil),
      ("shared", "What they share", page.shared != nil),
      ("cards", "Posting by posting", !page.cards.isEmpty),
    ]
    html.element("nav", [("aria-label", "Contents")]) { html in
      html.element("ul") { html in
        for part in parts where part.isThere {
          html.element("li") { $0.element("a", [("href", "#\(part.id)")], text: part.title) }
        }
      }
    }
  }
}

extension HTMLWriter {
  /// A titled part of the page.
  mutating func part(_ id: String, _ title: String, _ body: (inout HTMLWriter) -> Void) {
    element("section", [("id", id)]) { html in
      html.element("h2", text: title)
      html.line()
      body(&html)
    }
    line()
  }

  /// A verdict's sign, hidden from readers aloud, and its word.
  mutating func verdict(_ verdict: Verdict) {
    element("span", [("class", "verdict")]) { html in
      html.element("span", [("aria-hidden", "true")], text: AuditWording.sign(verdict) + " ")
      html.text(AuditWording.verdict(verdict))
    }
  }
}

extension Verdict {
  /// The class that the page's style knows it by.
  var styleClass: String {
    switch self {
    case .met: "met"
    case .metByAnotherPath: "another"
    case .notKnown: "unknown"
    case .notMet: "unmet"
    }
  }
}
