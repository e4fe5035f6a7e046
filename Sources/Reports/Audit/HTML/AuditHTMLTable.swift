/// Tables that become cards where the screen is narrow.
enum AuditHTMLTable {
  /// The table of all postings.
  static func postings(_ page: AuditPage, _ html: inout HTMLWriter) {
    let fit = page.hasProfile ? ["Required met", "Preferred met"] : []
    let titles =
      ["Posting", "Family", "Role", "Minimum", "Preferred", "Years", "Pay"] + fit
      + ["Skills required"]
    table(titles, &html) { html in
      for row in page.rows {
        html.row { html in
          html.element("th", [("scope", "row"), ("role", "rowheader")]) { html in
            if row.missing == nil {
              html.text("\(row.number) ")
              if page.cards.isEmpty {
                html.text(row.company)
              } else {
                html.element("a", [("href", "#posting-\(row.number)")], text: row.company)
              }
              html.element("span", text: row.title)
            } else {
              html.text("\(row.number) \(row.company)")
            }
          }
          if let missing = row.missing {
            html.element(
              "td",
              [
                ("role", "cell"), ("colspan", String(titles.count - 1)), ("data-label", "Outcome"),
              ], text: missing)
            return
          }
          let met = page.hasProfile ? [row.required ?? "", row.preferredMet ?? ""] : []
          let cells =
            [row.kind, row.role, row.minimum, row.preferred, row.years, row.pay] + met
            + [row.skills]
          for (title, cell) in zip(titles.dropFirst(), cells) { html.cell(title, cell) }
        }
      }
    }
  }

  /// A plain table whose first column names its rows.
  static func plain(_ titles: [String], _ rows: [[String]], _ html: inout HTMLWriter) {
    table(titles, &html) { html in
      for row in rows {
        html.row { html in
          html.element("th", [("scope", "row"), ("role", "rowheader")], text: row[0])
          for (title, cell) in zip(titles, row).dropFirst() { html.cell(title, cell) }
        }
      }
    }
  }

  /// Roles say again what the elements say, since cards take the elements' own away.
  private static func table(
    _ titles: [String], _ html: inout HTMLWriter, _ rows: (inout HTMLWriter) -> Void
  ) {
    html.element("table", [("role", "table")]) { html in
      html.element("thead", [("role", "rowgroup")]) { html in
        html.row { html in
          for title in titles {
            html.element("th", [("scope", "col"), ("role", "columnheader")], text: title)
          }
        }
      }
      html.line()
      html.element("tbody", [("role", "rowgroup")]) { rows(&$0) }
    }
    html.line()
  }
}

extension HTMLWriter {
  fileprivate mutating func row(_ body: (inout HTMLWriter) -> Void) {
    element("tr", [("role", "row")], body)
    line()
  }

  /// A cell that knows its column's title for the card it may become.
  fileprivate mutating func cell(_ title: String, _ text: String) {
    // Pay and lists of skills hold words of the posting.
    let isFree = title == "Pay" || title.hasPrefix("Skills") || title == "Missing"
    element("td", [("role", "cell"), ("data-label", title)]) { html in
      html.element("span", isFree ? [("class", "free")] : [], text: text)
    }
  }
}
