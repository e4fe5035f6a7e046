import Markup
import Model

/// Puts together the text of a posting whose data hold it in parts.
struct DescriptionText {
  private(set) var document = TextDocument()
  /// What is said where a part has more markup than a posting has; that part is not read.
  private(set) var excess: String?

  /// Starts with a text that was read already.
  init(_ document: TextDocument = TextDocument()) { self.document = document }

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

  /// Bytes at the start of a part by which a repetition is known.
  private static let startBytes = 80
  /// Bytes of a part below which only the same part is a repetition: a word stands in many sentences.
  private static let leastSearched = 40

  /// Adds a part in HTML, in HTML escaped once more, in Markdown or in plain text.
  ///
  /// A part whose beginning the text holds already is left out, and one that begins as the text does
  /// and goes on further takes its place: data often say things twice.
  mutating func add(_ text: String, heading: String) {
    let bytes = Array(text.utf8)
    excess = excess ?? PostingLimits.excess(markup: bytes)
    guard excess == nil else { return }
    let part = Self.read(bytes)
    guard !part.blocks.isEmpty else { return }
    let start = part.text.prefix(Self.startBytes)
    partCount += 1
    let isSearched = partCount <= Self.mostSearched && start.count >= Self.leastSearched
    guard starts.insert(Array(start)).inserted else {
      // What begins alike and is far longer is all of it after its teaser.
      guard isSearched, part.text.count * 2 > document.text.count * 3 else { return }
      if starts.allSatisfy({ part.text[...].holds($0[...]) }) { document = TextDocument() }
      return append(part)
    }
    if isSearched {
      guard !document.text[...].holds(start) else { return }
      let own = document.text.prefix(Self.startBytes)
      if own.count >= Self.leastSearched, part.text.count > document.text.count,
        part.text[...].holds(own)
      {
        document = part
        return
      }
    }
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

  private static func read(_ written: [UInt8]) -> TextDocument {
    let text = withLines(written)
    if hasElements(text, opening: "<") {
      return isMarkdown(text) ? plainText(withoutInlineTags(text)) : htmlFragment(text)
    }
    if hasElements(text, opening: "&lt;") { return htmlFragment(htmlFragment(text).text) }
    return plainText(text)
  }

  /// The text with the line ends that an export of a database writes as `\n`; as it is where it has
  /// lines of its own.
  private static func withLines(_ text: [UInt8]) -> [UInt8] {
    let backslash = UInt8(ascii: "\\")
    guard text.contains(backslash), !text.contains(0x0A) else { return text }
    func isEnd(_ index: Int) -> Bool {
      text[index] == backslash && index + 1 < text.count && "nr".utf8.contains(text[index + 1])
    }
    guard text.indices.count(where: isEnd) > 1 else { return text }
    var lines: [UInt8] = []
    lines.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      if isEnd(index) {
        if text[index + 1] == UInt8(ascii: "n") { lines.append(0x0A) }
        index += 2
      } else {
        lines.append(text[index])
        index += 1
      }
    }
    return lines
  }

  /// Whether an element of HTML starts after one of the openings.
  private static func hasElements(
    _ text: [UInt8], opening: String, of elements: Set<String> = elements
  ) -> Bool {
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

  /// Elements that stand in Markdown as well.
  private static let inlineElements: Set<String> = [
    "a", "b", "i", "u", "em", "strong", "span", "br",
  ]

  /// Whether a text with elements is Markdown with a tag astray: lines, marks of Markdown, and no
  /// element that makes a block.
  private static func isMarkdown(_ text: [UInt8]) -> Bool {
    guard
      !hasElements(text, opening: "<", of: elements.subtracting(inlineElements)),
      text.count(where: { $0 == 0x0A }) >= 2
    else { return false }
    var marks = 0
    for index in text.indices.dropLast(2) {
      let (byte, next) = (text[index], text[index + 1])
      let isEscape = byte == UInt8(ascii: "\\") && next > 0x20 && next < 0x7F && !next.isWord
      let isBold = byte == UInt8(ascii: "*") && next == byte
      let isItem = byte == 0x0A && "*-#+".utf8.contains(next)
      if isEscape || isBold || isItem { marks += 1 }
    }
    return marks >= 2
  }

  /// The text without the tags of inline elements; what they enclose stays.
  static func withoutInlineTags(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(UInt8(ascii: "<")) else { return text }
    var kept: [UInt8] = []
    kept.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "<") {
        let name = text[(index + 1)...].drop { $0 == UInt8(ascii: "/") }.prefix(6)
          .prefix { $0.isLetter }
        let end = text[index...].prefix(2000).firstIndex(of: UInt8(ascii: ">"))
        if let end, inlineElements.contains(String(decoding: name, as: UTF8.self).lowercased()) {
          if name.elementsEqual("br".utf8) { kept.append(0x0A) }
          index = end + 1
          continue
        }
      }
      kept.append(text[index])
      index += 1
    }
    return kept
  }
}
