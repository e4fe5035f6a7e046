import Markup
import Model

/// Puts together the text of a posting whose data hold it in parts.
struct DescriptionText {
  private(set) var document = TextDocument()
  private var partCount = 0
  /// The beginnings of all parts.
  private var starts: Set<[UInt8]> = []

  /// Parts that are looked for in all of the text before them; of further ones, in the beginnings only.
  private static let mostSearched = 32

  /// Elements that tell HTML from text in which `<` is a sign.
  private static let elements: Set<String> = [
    "p", "br", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "b", "em",
    "i", "u", "span", "a", "table", "tbody", "tr", "td", "section", "article", "html", "body",
  ]

  /// Adds a part in HTML, in HTML escaped once more, or in plain text.
  ///
  /// A part whose beginning the text holds already is left out: data often say things twice.
  mutating func add(_ text: String, heading: String) {
    let part = Self.read(Array(text.utf8))
    guard let first = part.blocks.first else { return }
    let start = part.text[first.range.lower..<min(first.range.upper, first.range.lower + 80)]
    partCount += 1
    guard starts.insert(Array(start)).inserted,
      partCount > Self.mostSearched || !document.text[...].holds(start)
    else { return }
    let title = plainText(Array(heading.utf8))
    if let block = title.blocks.first, title.blocks.count == 1 {
      append(
        TextDocument(text: title.text, blocks: [Block(range: block.range, kind: .heading(2))]))
    }
    append(part)
  }

  private mutating func append(_ part: TextDocument) {
    if !document.text.isEmpty { document.text.append(0x0A) }
    let shift = document.text.count
    document.text += part.text
    document.blocks += part.blocks.map { block in
      var block = block
      block.range = TextRange(block.range.lower + shift, block.range.upper + shift)
      return block
    }
  }

  private static func read(_ text: [UInt8]) -> TextDocument {
    if hasElements(text, opening: "<") { return htmlFragment(text) }
    if hasElements(text, opening: "&lt;") { return htmlFragment(htmlFragment(text).text) }
    return plainText(text)
  }

  /// Whether an element of HTML starts after one of the openings.
  private static func hasElements(_ text: [UInt8], opening: String) -> Bool {
    let mark = Array(opening.utf8)
    var index = 0
    while index + mark.count < text.count {
      guard text[index] == mark[0], text[index...].starts(with: mark) else {
        index += 1
        continue
      }
      index += mark.count
      let name = text[index...].drop { $0 == UInt8(ascii: "/") }.prefix(8).prefix { byte in
        byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
      }
      if elements.contains(String(decoding: name, as: UTF8.self).lowercased()) { return true }
    }
    return false
  }
}
