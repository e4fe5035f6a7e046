import Markup
import Model

extension TextDocument {
  /// Each block on a line: `#2 heading`, `-1 item`, a paragraph as it is; `*` after the mark where
  /// all is bold, `*5` where the first five bytes are.
  var lines: [String] {
    blocks.map { block in
      let kind =
        switch block.kind {
        case .heading(let level): "#\(level)"
        case .item(let depth): "-\(depth)"
        case .paragraph: ""
        }
      let bold = block.isBold ? "*" : block.boldPrefix > 0 ? "*\(block.boldPrefix)" : ""
      let mark = kind + bold
      return (mark.isEmpty ? "" : mark + " ") + string(block.range)
    }
  }

  /// What every document promises; the reason where it does not hold.
  var flaw: String? {
    if String(validating: text, as: UTF8.self) == nil { return "not UTF-8" }
    if text.contains(where: { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F }) { return "a control" }
    var position = 0
    for block in blocks {
      if block.range.lower != position { return "a gap before \(block.range)" }
      if block.range.isEmpty { return "an empty block" }
      if block.boldPrefix > block.range.count { return "a bold prefix longer than its block" }
      let bytes = text[block.range.lower..<block.range.upper]
      if bytes.first == 0x20 || bytes.last == 0x20 { return "a space at the edge" }
      if bytes.contains(0x0A) { return "a line feed inside" }
      position = block.range.upper + 1
    }
    return position == (blocks.isEmpty ? 0 : text.count + 1) ? nil : "text after the last block"
  }
}

func fragment(_ html: String) -> [String] { htmlFragment(Array(html.utf8)).lines }

func text(_ lines: String) -> [String] { plainText(Array(lines.utf8)).lines }

func page(_ html: String) -> Page { PageReader().read(Array(html.utf8)) }

extension Page {
  /// The code of the reason, nil for a posting.
  var code: String? {
    if case .noPosting(let reason) = verdict { reason.code } else { nil }
  }
}

/// Pieces of imaginary postings.
enum Sample {
  static let paragraph =
    "Harbour Light Analytics builds forecasting tools for small ports and ferry operators, and we "
    + "are looking for an engineer who enjoys careful experiments and plain language. "

  /// A whole description.
  static let description = """
    <p>\(paragraph)</p><h3>Responsibilities</h3><ul><li>Train demand models for ferry lines</li>\
    <li>Run them in production with the platform team</li></ul><h3>Requirements</h3><ul>\
    <li>BS in Computer Science or equivalent experience</li><li>3+ years of experience with \
    Python</li></ul>
    """

  static func linkedData(_ members: String) -> String {
    """
    <html><head><title>Jobs</title><script type="application/ld+json">{"@context":\
    "https://schema.org","@type":"JobPosting",\(members)}</script></head><body>Loading</body></html>
    """
  }

  /// A JSON string of any text.
  static func json(_ text: String) -> String {
    var json = JSONWriter()
    json.value(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
