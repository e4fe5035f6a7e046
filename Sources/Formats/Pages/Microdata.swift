import Markup
import Model

/// Reads the `JobPosting` that a page's own elements declare: microdata (`itemprop`) and RDFa
/// (`property`), as the object that JSON-LD would hold.
enum Microdata {
  /// Every `JobPosting` of a page, in the order of their end tags.
  static func postings(in bytes: Bytes) -> [JSONValue] {
    guard bytes.find("JobPosting", from: 0, to: bytes.count) != nil else { return [] }
    var reader = MicrodataReader(bytes)
    reader.run()
    return reader.found
  }
}

/// Walks over a page's tags with the things and properties that are open.
private struct MicrodataReader {
  /// An element that is open.
  private struct Open {
    var name: Range<Int>
    /// The property that the element is of the thing around it.
    var property: String?
    /// Offset of its content.
    var start: Int
    /// Its value where an attribute gives it.
    var value: String?
    /// Members of the thing that the element is; nil where it is none.
    var members: [JSONValue.Member]?
    var type: String?
  }

  private let bytes: Bytes
  private var open: [Open] = []
  private(set) var found: [JSONValue] = []
  /// Bytes that may still be copied: things in one another copy the same text again.
  private var budget: Int

  private static let deepest = 300
  /// Open elements among which the one is looked for that an end tag closes.
  private static let farthest = 40
  private static let mostMembers = 400
  private static let mostFound = 500

  init(_ bytes: Bytes) {
    self.bytes = bytes
    budget = 4 * bytes.count + 1000
  }

  mutating func run() {
    var index = 0
    while true {
      let tag = bytes.first(UInt8(ascii: "<"), from: index, to: bytes.count)
      guard tag + 1 < bytes.count else { break }
      let next = bytes[tag + 1]
      if next.isLetter {
        index = startTag(tag + 1)
      } else if next == UInt8(ascii: "/") {
        let name = nameRange(tag + 2)
        close(name, at: tag)
        index = max(name.upperBound, tag + 2)
      } else {
        index = tag + 1
      }
    }
    while !open.isEmpty { closeLast(at: bytes.count) }
  }

  private func nameRange(_ start: Int) -> Range<Int> {
    var end = min(start, bytes.count)
    while end < bytes.count, bytes[end].isLetter || bytes[end].isDigit { end += 1 }
    return min(start, end)..<end
  }

  private static let void: [StaticString] = [
    "meta", "link", "br", "img", "input", "hr", "wbr", "area", "base", "col", "source",
  ]

  private mutating func startTag(_ start: Int) -> Int {
    let name = nameRange(start)
    var element = Open(name: name, start: start)
    var isThing = false
    var content: Range<Int>?
    var reader = AttributeReader(bytes, from: name.upperBound, to: bytes.count)
    while let attribute = reader.next() {
      func isNamed(_ name: StaticString) -> Bool { bytes.equals(name, attribute.name) }
      if isNamed("itemprop") || isNamed("property") {
        element.property = word(attribute.value)
      } else if isNamed("itemscope") {
        isThing = true
      } else if isNamed("itemtype") || isNamed("typeof") {
        element.type = word(attribute.value)
        isThing = true
      } else if isNamed("content") || isNamed("datetime") {
        content = attribute.value
      } else if isNamed("href"), content == nil, bytes.equals("link", name) {
        content = attribute.value
      }
    }
    element.start = reader.index
    element.value = content.map(line)
    if isThing { element.members = [] }
    let script: [StaticString] = ["script", "style"]
    if script.contains(where: { bytes.equals($0, name) }) {
      return MarkupSkipping.content(
        of: bytes.equals("script", name) ? .script : .style, bytes, from: reader.index,
        to: bytes.count)
    }
    guard open.count < Self.deepest else { return reader.index }
    open.append(element)
    if Self.void.contains(where: { bytes.equals($0, name) }) { closeLast(at: reader.index) }
    return reader.index
  }

  private mutating func close(_ name: Range<Int>, at end: Int) {
    let place = open.indices.suffix(Self.farthest).last { place in
      open[place].name.count == name.count
        && zip(open[place].name, name).allSatisfy { bytes[$0].lowercased == bytes[$1].lowercased }
    }
    guard let place else { return }
    while open.count > place { closeLast(at: end) }
  }

  private mutating func closeLast(at end: Int) {
    guard let element = open.popLast() else { return }
    let value: JSONValue
    if let members = element.members {
      let type = (element.type ?? "").split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? ""
      value = .object([JSONValue.Member(key: "@type", value: .string(type))] + members)
      if type == "JobPosting", found.count < Self.mostFound { found.append(value) }
    } else if element.property != nil {
      value = .string(element.value ?? markup(element.start, end))
    } else {
      return
    }
    guard let property = element.property,
      let thing = open.lastIndex(where: { $0.members != nil }),
      open[thing].members?.count ?? 0 < Self.mostMembers
    else { return }
    open[thing].members?.append(JSONValue.Member(key: property, value: value))
  }

  /// The name behind a prefix or an address: of `schema:title` and `https://schema.org/title`, `title`.
  private func word(_ range: Range<Int>) -> String {
    let first = line(range).split(separator: " ").first ?? ""
    return first.split { $0 == "/" || $0 == ":" || $0 == "#" }.last.map(String.init) ?? ""
  }

  private func line(_ range: Range<Int>) -> String {
    let text = CharacterReferences.unescape(Array(bytes[range].prefix(2000)))
    return String(decoding: CharacterFolding.line(text), as: UTF8.self)
  }

  /// What stands in an element: its markup where that parts lines, else its words.
  private mutating func markup(_ start: Int, _ end: Int) -> String {
    guard start < end, end - start <= budget else { return "" }
    budget -= end - start
    let content = Array(bytes[start..<end])
    guard content.count < 1000 else { return String(decoding: content, as: UTF8.self) }
    let text = htmlFragment(content)
    guard text.blocks.count == 1 else { return String(decoding: content, as: UTF8.self) }
    return text.string(text.blocks[0].range)
  }
}
