/// One posting of the audit's page.
enum AuditHTMLCard {
  static func write(_ card: AuditPage.CardPart, _ html: inout HTMLWriter) {
    html.element("details", [("class", "card"), ("id", "posting-\(card.number)"), ("open", "")]) {
      html in
      html.element("summary") { html in
        html.text("\(card.number) \(card.company): \(card.title)")
      }
      html.line()
      if let fit = card.fit { html.element("p", text: "Fit: \(fit)") }
      html.element("div", [("class", "columns")]) { html in
        html.element("div") { html in
          html.element("h3", text: "Accepted paths")
          items([card.paths], &html)
          html.element("h3", text: "At a glance")
          items(card.facts, &html)
        }
        groups("Required", card.required, &html)
        groups("Preferred", card.preferred, &html)
      }
      if !card.research.isEmpty {
        html.element("h3", text: "Research")
        items(card.research, &html)
      }
      declared(card.declared, &html)
      if !card.doubts.isEmpty {
        html.element("h3", text: "Wants a look")
        html.element("ul") { html in
          for doubt in card.doubts { html.element("li", text: doubt) }
        }
      }
      html.element("p", [("class", "quiet")]) { html in
        html.text("From \(card.source)")
        if let url = card.url {
          html.text(", ")
          html.element("a", [("href", url), ("rel", "noreferrer")], text: "the posting's own page")
        }
      }
    }
    html.line()
  }

  private static func groups(
    _ title: String, _ groups: [AuditPage.Group], _ html: inout HTMLWriter
  ) {
    guard !groups.isEmpty else { return }
    html.element("div") { html in
      html.element("h3", text: title)
      for group in groups {
        html.element("h4", text: group.title)
        items(AuditPage.withoutRepeats(group.items), &html)
      }
    }
    html.line()
  }

  private static func items(_ items: [AuditPage.Item], _ html: inout HTMLWriter) {
    html.element("ul", [("class", "items")]) { html in
      for item in items {
        var attributes: [HTMLWriter.Attribute] = []
        if let verdict = item.verdict { attributes.append(("class", verdict.styleClass)) }
        html.element("li", attributes) { html in
          html.text(item.text)
          if let verdict = item.verdict {
            html.text(": ")
            html.verdict(verdict)
            html.text(", \(item.reason)")
          }
          for quote in item.quotes { write(quote, &html) }
        }
        html.line()
      }
    }
  }

  /// Columns of a quote with its surroundings; longer lines are cut around it.
  private static let room = 160

  private static func write(_ quote: AuditPage.QuoteLine, _ html: inout HTMLWriter) {
    let window = QuoteWindow.parts(quote, room: room)
    html.element("div", [("class", "quote")]) { html in
      if let line = quote.line { html.text("line \(line): ") }
      html.element("q") { html in
        html.text(window.before)
        html.element("mark", text: window.words)
        html.text(window.after)
      }
    }
  }

  private static func declared(_ checks: [AuditPage.Declared], _ html: inout HTMLWriter) {
    guard !checks.isEmpty else { return }
    html.element("h3", text: "The page's data, beside its text")
    html.element("ul") { html in
      for check in checks {
        html.element("li") { html in
          let text = check.text.isEmpty ? "" : "text: \(check.text), "
          html.text("\(check.subject): “\(check.declared)”; \(text)")
          html.element(
            "span", check.isContradiction ? [("class", "contradiction")] : [],
            text: check.outcome)
        }
        html.line()
      }
    }
  }
}
