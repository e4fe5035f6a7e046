/// The parts of the audit's page that speak of all postings.
enum AuditHTMLParts {
  static func write(_ page: AuditPage, _ html: inout HTMLWriter) {
    if let gaps = page.gaps { html.part("gaps", "Cheapest gaps") { write(gaps, &$0) } }
    if let coverage = page.coverage {
      html.part("software", "Software side") { html in
        for sentence in coverage.sentences { html.element("p", text: sentence) }
        AuditHTMLTable.plain(
          ["Posting", "Met", "Missing"], coverage.rows.map { [$0.posting, $0.met, $0.missing] },
          &html)
      }
    }
    if let path = page.path {
      html.part("path", "Path") { html in
        for sentence in path.sentences { html.element("p", text: sentence) }
        AuditHTMLTable.plain(
          ["Path", "Advised", "Takes", "Costs", "Fit for a software engineer"],
          path.rows.map { [$0.name, $0.advised, $0.duration, $0.cost, $0.fit] }, &html)
        html.element("p", [("class", "quiet")], text: path.source)
      }
    }
    if let shared = page.shared { html.part("shared", "What they share") { write(shared, &$0) } }
  }

  private static func write(_ part: AuditPage.GapPart, _ html: inout HTMLWriter) {
    for sentence in part.sentences { html.element("p", text: sentence) }
    if !part.skills.isEmpty {
      let titles = ["Skill", "Postings", "Requirements", "Which"]
      let rest = part.skills.dropFirst(AuditComposer.Limit.gaps)
      AuditHTMLTable.plain(
        titles, part.skills.prefix(AuditComposer.Limit.gaps).map(\.cells), &html)
      if !rest.isEmpty {
        html.element("details") { html in
          html.element("summary", text: Wording.count(rest.count, "more skill"))
          AuditHTMLTable.plain(titles, rest.map(\.cells), &html)
        }
      }
      html.element("details") { html in
        html.element("summary", text: "Which requirements each skill meets")
        html.element("dl", [("class", "meets")]) { html in
          for row in part.skills {
            html.element("dt", text: row.skill)
            html.element("dd") { html in
              html.element("ul") { html in
                for met in row.meets { html.element("li", text: met) }
              }
            }
            html.line()
          }
        }
      }
    }
    guard !part.others.isEmpty else { return }
    html.element("h3", text: "What no skill mends")
    html.element("ul", [("class", "items")]) { html in
      for (posting, item) in part.others {
        html.element("li", [("class", item.verdict?.styleClass ?? "")]) { html in
          html.text("\(posting): \(item.text): ")
          if let verdict = item.verdict { html.verdict(verdict) }
          html.text(", \(item.reason)")
        }
        html.line()
      }
    }
  }

  private static func write(_ part: AuditPage.SharedPart, _ html: inout HTMLWriter) {
    if !part.counts.isEmpty {
      AuditHTMLTable.plain(
        ["Required by", "Skills"], part.counts.map { [$0.count, $0.skills] }, &html)
    }
    guard !part.alone.isEmpty else { return }
    html.element("h3", text: "Only one asks for")
    html.element("ul") { html in
      for (posting, skills) in part.alone {
        html.element("li", text: "\(posting): \(skills)")
        html.line()
      }
    }
  }
}
