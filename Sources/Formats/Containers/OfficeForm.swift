import Markup
import Model

/// Word and OpenDocument texts: zip archives of XML, read paragraph by paragraph.
enum OfficeTextForm: FormReader {
  static func recognizes(_ input: Input) -> Bool {
    input.begins(Array("PK\u{3}\u{4}".utf8)) && input.isNamed("docx", "docm", "odt")
  }

  static func read(_ input: Input) -> [LoadedPosting] {
    let names = ["word/document.xml", "content.xml"]
    let parts: [String: [UInt8]]
    switch OfficeParts.read(input, where: { names.contains($0) }) {
    case .success(let found): parts = found
    case .failure(let refusal): return refusal.outcome
    }
    guard let bytes = parts[names[0]] ?? parts[names[1]], let root = XMLElement.root(of: bytes)
    else {
      return input.nothing(
        .damaged, "a word processor's document that cannot be read; save it as text")
    }
    var html = ""
    OfficeParagraphs.write(root, to: &html)
    if let excess = PostingLimits.excess(markup: html.utf8) {
      return input.nothing(.tooLarge, excess)
    }
    let document = htmlFragment(Array(html.utf8))
    guard document.blocks.count > 1 else {
      return input.nothing(.empty, "the document holds no text")
    }
    guard PostingClassifier.mayDescribeJob(document.text) else {
      return input.nothing(.notAJob, "the text describes no job")
    }
    let method = parts[names[0]] == nil ? "odt" : "docx"
    func posting(_ document: TextDocument, id: String) -> LoadedPosting {
      var data = PostingData(method: method)
      HeadLines.fill(&data, from: document.text[...])
      return data.posting(document, id: id, folder: input.file.folder)
    }
    let several = severalPostings(html)
    guard !several.isEmpty else { return [posting(document, id: input.file.id)] }
    var entries = EntryList(of: input.file.id)
    for (number, document) in several.enumerated() {
      entries.append(number + 1, bytes: .max) { [posting(document, id: $0)] }
    }
    return entries.entries
  }

  /// The postings of a document that holds several, parted by titles, new pages or headings; empty where
  /// it is one.
  private static func severalPostings(_ html: String) -> [TextDocument] {
    for mark in [OfficeParagraphs.titleMark, OfficeParagraphs.pageMark, "<h1>"] {
      let bytes = Array(html.utf8)[...]
      var cuts = [bytes.startIndex]
      while let next = bytes[(cuts[cuts.count - 1])...].dropFirst().first(of: mark),
        cuts.count < 1000
      {
        cuts.append(next)
      }
      let parts = zip(cuts, cuts.dropFirst() + [bytes.endIndex])
        .map { htmlFragment(Array(bytes[$0..<$1])) }.filter { !$0.blocks.isEmpty }
      if TextParts.areSeveral(parts.map { $0.text[...] }) { return parts }
    }
    return []
  }
}

/// The parts of an office document.
enum OfficeParts {
  /// Why a document cannot be read, as its outcome.
  struct Refusal: Error { let outcome: [LoadedPosting] }

  /// The parts whose paths are wanted.
  static func read(
    _ input: Input, where isWanted: (String) -> Bool
  ) -> Result<[String: [UInt8]], Refusal> {
    var parts: [String: [UInt8]] = [:]
    var problem: [LoadedPosting]?
    let failure = Archive.read(
      input.bytes, isPacked: false, limit: input.options.maxBytes, budget: input.budget
    ) { path, content in
      let name = String(decoding: path, as: UTF8.self)
      guard isWanted(name) else { return }
      switch content {
      case .file(let bytes): parts[name] = bytes
      case .tooLarge:
        problem = input.nothing(
          .tooLarge,
          "unpacks to more than the limit of \(input.options.maxBytes) bytes; --max-bytes raises it"
        )
      case .encrypted:
        problem = input.nothing(.archive, "an encrypted document; save it without a password")
      case .damaged(let message):
        problem = input.nothing(.damaged, "the document cannot be unpacked: \(message)")
      case .noFile: break
      }
    }
    if let problem { return .failure(Refusal(outcome: problem)) }
    if case .bomb = failure {
      return .failure(Refusal(outcome: input.nothing(.tooLarge, Archive.bombAdvice)))
    }
    if failure != nil, parts.isEmpty {
      return .failure(
        Refusal(outcome: input.nothing(.damaged, "the document cannot be unpacked whole")))
    }
    return .success(parts)
  }
}

/// Writes the paragraphs of a document as HTML.
enum OfficeParagraphs {
  /// What stands before a paragraph that its style calls a title, and where the writer began a page.
  static let titleMark: StaticString = "<!--title-->"
  static let pageMark: StaticString = "<!--page-->"

  static func write(_ element: XMLElement, to html: inout String) {
    switch element.name {
    case "p", "h":
      let tag = tag(of: element)
      if tag == "h1", style(of: element).hasPrefix("title") { html += "\(titleMark)" }
      if element.first("pageBreakBefore") != nil { html += "\(pageMark)" }
      html += "<\(tag)>"
      runs(element, to: &html)
      html += "</\(tag)>\n"
    case "list-item":
      html += "<ul><li>"
      for child in element.children {
        // The paragraph of an item is the item.
        if child.name == "p" || child.name == "h" {
          runs(child, to: &html)
        } else {
          html += "</li></ul>"
          write(child, to: &html)
          html += "<ul><li>"
        }
      }
      html += "</li></ul>\n"
    case "tr", "table-row":
      guard let (label, value) = fact(element) else {
        for child in element.children { write(child, to: &html) }
        return
      }
      html += "<p>\(escaped(label)): \(escaped(value))</p>\n"
    case "Fallback", "sectPr", "tracked-changes", "annotation", "note": break
    default: for child in element.children { write(child, to: &html) }
    }
  }

  /// Label and value in the two cells of a row: "Location" and "Portland, OR" are one line.
  private static func fact(_ row: XMLElement) -> (label: String, value: String)? {
    let cells = row.children.filter { $0.name == "tc" || $0.name == "table-cell" }
    guard cells.count == 2 else { return nil }
    let lines = cells.map { cell in cell.children.filter { $0.name == "p" || $0.name == "h" } }
    guard lines.allSatisfy({ $0.count == 1 }) else { return nil }
    let words = lines.map { Array(text(of: $0[0]).utf8)[...].withoutSpaces }
    guard (1...longestLabel).contains(words[0].count), (1...longestFact).contains(words[1].count),
      words[0].last != UInt8(ascii: ":"), !words[1].contains(0x0A)
    else { return nil }
    return (words[0].string, words[1].string)
  }

  /// Bytes of a label, and of what stands beside it.
  private static let longestLabel = 40
  private static let longestFact = 200

  private static func text(of paragraph: XMLElement) -> String {
    var html = ""
    runs(paragraph, to: &html)
    return String(decoding: htmlFragment(Array(html.utf8)).text, as: UTF8.self)
  }

  /// What a paragraph is by its style: `Heading1`, `Title`, a numbered or bulleted one.
  private static func tag(of paragraph: XMLElement) -> String {
    // OpenDocument tells the level of a heading.
    if paragraph.name == "h" {
      return paragraph.attributes["outline-level"] == "1" ? "h1" : "h2"
    }
    let properties = paragraph.children.first { $0.name == "pPr" }
    let style = style(of: paragraph)
    if style.hasPrefix("title") || style == "heading1" { return "h1" }
    if style.hasPrefix("heading") { return "h2" }
    return properties?.first("numPr") != nil || style.hasPrefix("list") ? "li" : "p"
  }

  private static func style(of paragraph: XMLElement) -> String {
    let properties = paragraph.children.first { $0.name == "pPr" }
    let name = properties?.first("pStyle")?.attributes["val"] ?? paragraph.attributes["style-name"]
    return name?.lowercased() ?? ""
  }

  private static func runs(_ element: XMLElement, to html: inout String) {
    for part in element.content {
      switch part {
      case .text(let run):
        // OpenDocument keeps its text between the tags, Word in elements called `t`.
        if element.name != "r" && element.name != "p" || !isWord(element) { html += escaped(run) }
      case .element(let inner):
        switch inner.name {
        case "tab", "s": html += " "
        case "br" where inner.attributes["type"] == "page": html += "\(pageMark)"
        case "br", "cr", "line-break": html += "<br>"
        // Paragraphs in a box that stands in another's line.
        case "p":
          html += "<br>"
          runs(inner, to: &html)
          html += "<br>"
        case "pPr", "rPr", "del", "delText", "instrText", "Fallback", "note", "annotation": break
        default: runs(inner, to: &html)
        }
      }
    }
  }

  private static func isWord(_ element: XMLElement) -> Bool {
    element.children.contains { ["r", "t", "pPr"].contains($0.name) }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
