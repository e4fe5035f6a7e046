import Model

/// Writes Markdown; every text is escaped on its way in.
struct MarkdownWriter {
  private(set) var text = OwnOutput.markdown + "\n"
  private let escaping = MarkdownEscaping()

  mutating func heading(_ level: Int, _ title: String) {
    if level > 1 { text += "\n" }
    text += String(repeating: "#", count: level) + " " + escaping.escapeText(title) + "\n"
  }

  mutating func paragraph(_ sentence: String) {
    text += "\n" + escaping.escapeText(sentence) + "\n"
  }

  /// Starts a list or a table, which needs a blank line before it.
  mutating func gap() { text += "\n" }

  /// A list's item, `depth` lists deep; `strong` stands in bold before it.
  mutating func item(_ sentence: String, strong: String = "", depth: Int = 0) {
    let mark = String(repeating: "  ", count: depth) + "- "
    let head = strong.isEmpty ? "" : "**\(escaping.escapeText(strong))** "
    text += mark + head + escaping.escapeText(sentence) + "\n"
  }

  /// What `body` writes, folded away under a title.
  mutating func fold(_ title: String, _ body: (inout MarkdownWriter) -> Void) {
    text += "\n<details><summary>" + escaping.escapeText(title) + "</summary>\n"
    body(&self)
    text += "\n</details>\n"
  }

  mutating func table(_ titles: [String], _ rows: [[String]]) {
    gap()
    row(titles)
    text += "|" + String(repeating: " --- |", count: titles.count) + "\n"
    for cells in rows { row(cells) }
  }

  private mutating func row(_ cells: [String]) {
    text += "|"
    for cell in cells { text += " " + escaping.escapeText(cell) + " |" }
    text += "\n"
  }
}
