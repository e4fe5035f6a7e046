/// Writes an audit in GitHub-flavoured Markdown.
enum AuditMarkdown {
  static func render(_ page: AuditPage) -> String {
    var writer = MarkdownWriter()
    writer.heading(1, page.title)
    for sentence in page.headline { writer.paragraph(sentence) }
    writer.heading(2, "The postings")
    postings(page, &writer)
    for note in page.notes { writer.paragraph(note) }
    if let gaps = page.gaps { write(gaps, &writer) }
    if let coverage = page.coverage {
      writer.heading(2, "Software side")
      for sentence in coverage.sentences { writer.paragraph(sentence) }
      writer.table(
        ["Posting", "Met", "Missing"], coverage.rows.map { [$0.posting, $0.met, $0.missing] })
    }
    if let path = page.path {
      writer.heading(2, "Path")
      for sentence in path.sentences { writer.paragraph(sentence) }
      writer.table(
        ["Path", "Advised", "Takes", "Costs", "Fit for a software engineer"],
        path.rows.map { [$0.name, $0.advised, $0.duration, $0.cost, $0.fit] })
      writer.paragraph(path.source)
    }
    if let shared = page.shared { write(shared, &writer) }
    for card in page.cards { write(card, &writer) }
    return writer.text
  }

  private static func postings(_ page: AuditPage, _ writer: inout MarkdownWriter) {
    let fit = page.hasProfile ? ["Required met", "Preferred met"] : []
    writer.table(
      ["", "Company", "Title", "Family", "Role", "Minimum", "Preferred", "Years", "Pay"] + fit
        + ["Skills required"],
      page.rows.map { row in
        let met = page.hasProfile ? [row.required ?? "", row.preferredMet ?? ""] : []
        return [
          String(row.number), row.company, row.missing ?? row.title, row.kind, row.role,
          row.minimum, row.preferred, row.years, row.pay,
        ] + met + [row.skills]
      })
  }

  private static func write(_ part: AuditPage.GapPart, _ writer: inout MarkdownWriter) {
    writer.heading(2, "Cheapest gaps")
    for sentence in part.sentences { writer.paragraph(sentence) }
    if !part.skills.isEmpty {
      let titles = ["Skill", "Postings", "Requirements", "Which"]
      let rest = part.skills.dropFirst(AuditComposer.Limit.gaps)
      writer.table(titles, part.skills.prefix(AuditComposer.Limit.gaps).map(\.cells))
      if !rest.isEmpty {
        writer.fold("\(Wording.count(rest.count, "more skill"))") {
          $0.table(titles, rest.map(\.cells))
        }
      }
      writer.fold("Which requirements each skill meets") { writer in
        writer.gap()
        for row in part.skills {
          writer.item(row.skill)
          for met in row.meets { writer.item(met, depth: 1) }
        }
      }
    }
    guard !part.others.isEmpty else { return }
    writer.heading(3, "What no skill mends")
    writer.gap()
    for (posting, item) in part.others { writer.item("\(posting): \(words(item))") }
  }

  private static func write(_ part: AuditPage.SharedPart, _ writer: inout MarkdownWriter) {
    writer.heading(2, "What they share")
    if !part.counts.isEmpty {
      writer.table(["Required by", "Skills"], part.counts.map { [$0.count, $0.skills] })
    }
    guard !part.alone.isEmpty else { return }
    writer.heading(3, "Only one asks for")
    writer.gap()
    for (posting, skills) in part.alone { writer.item("\(posting): \(skills)") }
  }

  private static func write(_ card: AuditPage.CardPart, _ writer: inout MarkdownWriter) {
    writer.heading(2, "\(card.number) \(card.company): \(card.title)")
    writer.gap()
    for fact in card.facts { write(fact, &writer) }
    if let fit = card.fit { writer.paragraph("Fit: \(fit)") }
    writer.heading(3, "Accepted paths")
    writer.gap()
    write(card.paths, &writer)
    for (title, groups) in [("Required", card.required), ("Preferred", card.preferred)]
    where !groups.isEmpty {
      writer.heading(3, title)
      for group in groups {
        writer.heading(4, group.title)
        writer.gap()
        for item in AuditPage.withoutRepeats(group.items) { write(item, &writer) }
      }
    }
    if !card.research.isEmpty {
      writer.heading(3, "Research")
      writer.gap()
      for item in card.research { write(item, &writer) }
    }
    if !card.declared.isEmpty {
      writer.heading(3, "The page's data, beside its text")
      writer.gap()
      for check in card.declared {
        let text = check.text.isEmpty ? "" : "text: \(check.text), "
        writer.item(
          "\(check.subject): “\(check.declared)”; \(text)\(check.outcome)",
          strong: check.isContradiction ? "!" : "")
      }
    }
    if !card.doubts.isEmpty {
      writer.heading(3, "Wants a look")
      writer.gap()
      for doubt in card.doubts { writer.item(doubt) }
    }
    writer.paragraph("From \(card.source)")
  }

  private static func words(_ item: AuditPage.Item) -> String {
    guard let verdict = item.verdict else { return item.text }
    return "\(item.text): \(AuditWording.verdict(verdict)), \(item.reason)"
  }

  /// Columns of a quote with its surroundings; longer lines are cut around it.
  private static let room = 160

  private static func write(_ item: AuditPage.Item, _ writer: inout MarkdownWriter) {
    writer.item(words(item), strong: item.verdict.map(AuditWording.sign) ?? "")
    for quote in item.quotes {
      let place = quote.line.map { "line \($0): " } ?? ""
      writer.item("\(place)“\(QuoteWindow.text(quote, room: room))”", depth: 1)
    }
  }
}
