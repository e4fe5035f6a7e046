extension HTMLMarkup {
  /// Writes blocks one below the other; a table behind a chart lacks the bars that the chart has drawn.
  mutating func write(_ blocks: [PageBlock]) {
    for (place, block) in blocks.enumerated() {
      if case .table(let table) = block, place > 0, case .chart = blocks[place - 1] {
        HTMLTable(table.without(.bar)).write(to: &self)
      } else {
        write(block)
      }
      line()
    }
  }

  private mutating func write(_ block: PageBlock) {
    switch block {
    case .heading(let title): element("h3", text: title)
    case .subheading(let title): element("h4", text: title)
    case .paragraph(let text): element("p", text: text)
    case .note(let text): element("p", [("class", "quiet")], text: text)
    case .glossary(let terms): write(terms, class: "glossary")
    case .facts(let terms): write(terms, class: "facts")
    case .command(let words): element("pre") { $0.element("code", text: words) }
    case .table(let table): HTMLTable(table).write(to: &self)
    case .chart(let chart): write(chart)
    case .list(let items): write(Item.withoutRepeats(items))
    case .fold(let title, let blocks):
      element("details") { html in
        html.element("summary", text: title)
        html.line()
        html.write(blocks)
      }
    case .columns(let columns):
      element("div", [("class", "columns")]) { html in
        for blocks in columns {
          html.element("div") { html in
            html.line()
            html.write(blocks)
          }
          html.line()
        }
      }
    case .transcript(let transcript): write(transcript)
    }
  }

  private mutating func write(_ terms: [Term], class: String) {
    element("dl", [("class", `class`)]) { html in
      html.line()
      for term in terms {
        html.element("div") { html in
          html.element("dt", text: term.name)
          html.element("dd", text: term.meaning)
        }
        html.line()
      }
    }
  }

  private mutating func write(_ items: [Item]) {
    element("ul", [("class", items.contains { $0.tone != nil } ? "toned" : "items")]) { html in
      html.line()
      for item in items {
        html.element("li", Self.style(item.tone?.rawValue)) { html in
          if let tone = item.tone {
            html.element("b", [("class", tone.rawValue), ("aria-hidden", "true")], text: tone.sign)
            html.text(" ")
          }
          html.text(item.text)
          for quote in item.quotes { html.write(quote.clean) }
          if !item.items.isEmpty { html.write(item.items) }
        }
        html.line()
      }
    }
  }

  private mutating func write(_ quote: Quotation) {
    let window = QuotationWindow.parts(quote, room: Quotation.room)
    element("div", [("class", "quote")]) { html in
      if let line = quote.line { html.text("line \(line): ") }
      html.element("q") { html in
        html.text(window.before)
        html.element("mark", [("class", Mark.quote.rawValue)], text: window.words)
        html.text(window.after)
      }
    }
  }
}
