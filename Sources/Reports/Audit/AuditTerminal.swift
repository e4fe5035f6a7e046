/// Lays out an audit for a terminal.
struct AuditTerminal {
  private let width: Int
  private let style: TerminalStyle
  private let usesUnicode: Bool
  private let cards: AuditTerminalCard

  init(_ options: ReportOptions) {
    // Wider lines are hard to read, narrower tables break their words.
    width = min(120, max(60, options.width))
    style = TerminalStyle(isOn: options.usesColor)
    usesUnicode = options.usesUnicode
    cards = AuditTerminalCard(width: width, style: style)
  }

  func render(_ page: AuditPage) -> String {
    var lines = [TerminalLines.title("jobreq: " + page.title, width: width, style: style), ""]
    lines += page.headline.flatMap(wrap)
    lines += part("The postings", table(page) + [""] + page.notes.flatMap(wrap).map(style.dim))
    if let gaps = page.gaps { lines += part("Cheapest gaps", self.gaps(gaps)) }
    if let coverage = page.coverage { lines += part("Software side", self.coverage(coverage)) }
    if let path = page.path { lines += part("Path", self.path(path)) }
    if let shared = page.shared { lines += part("What they share", self.shared(shared)) }
    for card in page.cards {
      lines += part("\(card.number) \(card.company): \(card.title)", cards.lines(card))
    }
    return TerminalLines.text(lines, usesUnicode: usesUnicode)
  }

  private func wrap(_ text: String) -> [String] { TerminalText.wrap(text, to: width) }

  private func part(_ title: String, _ lines: [String]) -> [String] {
    ["", TerminalLines.title(title, width: width, style: style), ""] + lines
  }

  private func table(_ page: AuditPage) -> [String] {
    if width < 76 { return page.rows.flatMap { narrow($0, page.hasProfile) } }
    var columns: [WrappedTable.Column] = [
      .init(title: "", narrowest: 2), .init(title: "Company, title", narrowest: 15),
      .init(title: "Family, role", narrowest: 12), .init(title: "Degree", narrowest: 10),
      .init(title: "Years", narrowest: 5),
    ]
    let hasPay = page.rows.contains { $0.missing == nil && $0.pay != "–" }
    if hasPay { columns.append(.init(title: "Pay", narrowest: 8)) }
    if page.hasProfile { columns.append(.init(title: "Fit", narrowest: 14)) }
    let rows = page.rows.map { row -> [WrappedTable.Cell] in
      if row.missing != nil {
        return [[String(row.number)], [row.company]]
          + Array(repeating: [], count: columns.count - 2)
      }
      let preferred = row.preferred == "–" ? [] : ["preferred: \(row.preferred)"]
      var cells: [WrappedTable.Cell] = [
        [String(row.number)], [row.company, row.title], [row.kind, row.role],
        [row.minimum] + preferred, [row.years],
      ]
      if hasPay { cells.append([row.pay]) }
      if page.hasProfile {
        cells.append(
          [row.required.map { "req. \($0)" } ?? "", row.preferredMet.map { "pref. \($0)" } ?? ""])
      }
      return cells
    }
    let notes = page.rows.map { $0.missing ?? "needs \($0.skills)" }
    return WrappedTable(columns, rows, notes: notes, room: width).lines(style)
  }

  /// A row as a block of lines, for terminals without room for the table.
  private func narrow(_ row: AuditPage.Row, _ hasProfile: Bool) -> [String] {
    let head = "\(row.number) \(row.company)"
    if let missing = row.missing { return wrap("\(head): \(missing)") + [""] }
    var facts = [
      "\(row.kind), \(row.role)", "minimum \(row.minimum)", "preferred \(row.preferred)",
      "years \(row.years)", "pay \(row.pay)", "skills: \(row.skills)",
    ]
    if let required = row.required, let preferred = row.preferredMet {
      facts.insert("fit: \(required) required, \(preferred) preferred", at: 0)
    }
    return wrap("\(head): \(row.title)").map(style.bold)
      + facts.flatMap { TerminalLines.hanging("  ", $0, width: width) } + [""]
  }

  private func gaps(_ part: AuditPage.GapPart) -> [String] {
    var lines = part.sentences.flatMap(wrap)
    if !part.skills.isEmpty {
      lines.append("")
      lines += WrappedTable(
        [
          .init(title: "Skill", narrowest: 12), .init(title: "Postings", narrowest: 8),
          .init(title: "Requirements", narrowest: 12), .init(title: "Which", narrowest: 10),
        ], part.skills.prefix(AuditComposer.Limit.gaps).map { $0.cells.map { [$0] } }, room: width
      ).lines(style)
    }
    let rest = part.skills.count - AuditComposer.Limit.gaps
    if rest > 0 {
      lines.append("")
      lines += wrap(
        "And \(Wording.count(rest, "more skill")), and which requirements each meets, in the other forms."
      )
    }
    if !part.others.isEmpty {
      lines += ["", style.bold("What no skill mends")]
      for (posting, item) in part.others {
        lines += TerminalLines.hanging(
          item.verdict.map { "\(AuditWording.sign($0)) " } ?? "- ",
          "\(posting): \(item.text): \(item.verdict.map(AuditWording.verdict) ?? ""), \(item.reason)",
          width: width
        ).enumerated().map { $0 == 0 ? style.painted($1, item.verdict) : $1 }
      }
    }
    return lines
  }

  private func coverage(_ part: AuditPage.CoveragePart) -> [String] {
    part.sentences.flatMap(wrap) + [""]
      + WrappedTable(
        [
          .init(title: "Posting", narrowest: 12), .init(title: "Met", narrowest: 8),
          .init(title: "Missing", narrowest: 12),
        ], part.rows.map { [[$0.posting], [$0.met], [$0.missing]] }, room: width
      ).lines(style)
  }

  private func path(_ part: AuditPage.PathPart) -> [String] {
    part.sentences.flatMap(wrap) + [""]
      + WrappedTable(
        [
          .init(title: "Path", narrowest: 10), .init(title: "Advised", narrowest: 7),
          .init(title: "Takes", narrowest: 6), .init(title: "Costs", narrowest: 12),
          .init(title: "Fit for a software engineer", narrowest: 14),
        ], part.rows.map { [[$0.name], [$0.advised], [$0.duration], [$0.cost], [$0.fit]] },
        room: width
      ).lines(style) + [""] + wrap(part.source).map(style.dim)
  }

  private func shared(_ part: AuditPage.SharedPart) -> [String] {
    var lines: [String] = []
    if !part.counts.isEmpty {
      lines += WrappedTable(
        [
          .init(title: "Required by", narrowest: 11), .init(title: "Skills", narrowest: 20),
        ], part.counts.map { [[$0.count], [$0.skills]] }, room: width
      ).lines(style)
    }
    if !part.alone.isEmpty {
      if !lines.isEmpty { lines.append("") }
      lines.append(style.bold("Only one asks for"))
      for (posting, skills) in part.alone {
        lines += TerminalLines.hanging("- ", "\(posting): \(skills)", width: width)
      }
    }
    return lines
  }
}
