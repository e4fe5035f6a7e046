import Markup
import Model

/// What a page says outside its text, found by its bytes alone: no parser runs here.
struct PageScan {
  /// Contents of `<script type="application/ld+json">`.
  private(set) var linkedData: [Range<Int>] = []
  /// Contents of the other scripts that are long enough to hold a posting.
  private(set) var scripts: [Range<Int>] = []
  private(set) var title: Range<Int>?
  private(set) var openGraphTitle: Range<Int>?
  private(set) var openGraphAddress: Range<Int>?
  private(set) var siteName: Range<Int>?
  private(set) var canonical: Range<Int>?
  private(set) var savedFrom: Range<Int>?
  private(set) var language: Range<Int>?

  private let bytes: Bytes

  init(_ bytes: Bytes) {
    self.bytes = bytes
    var index = 0
    while true {
      let start = bytes.first(UInt8(ascii: "<"), from: index, to: bytes.count)
      guard start + 1 < bytes.count else { return }
      index = start + 1
      switch bytes[index] | 0x20 {
      case UInt8(ascii: "s") where isTag("script", index): index = script(index + 6)
      case UInt8(ascii: "s") where isTag("style", index):
        index = MarkupSkipping.content(of: .style, bytes, from: index, to: bytes.count)
      case UInt8(ascii: "m") where isTag("meta", index): index = meta(index + 4)
      case UInt8(ascii: "l") where isTag("link", index): index = link(index + 4)
      case UInt8(ascii: "t") where title == nil && isTag("title", index): index = title(index + 5)
      case UInt8(ascii: "h") where language == nil && isTag("html", index):
        index = html(index + 4)
      case UInt8(ascii: "!") | 0x20 where savedFrom == nil && start < 4096: comment(start)
      default: break
      }
    }
  }

  private func isTag(_ name: StaticString, _ index: Int) -> Bool {
    guard bytes.hasCaseless(name, at: index, to: bytes.count) else { return false }
    let after = index + name.utf8CodeUnitCount
    return after < bytes.count && !bytes[after].isWord && bytes[after] != UInt8(ascii: "-")
  }

  private mutating func script(_ nameEnd: Int) -> Int {
    var reader = AttributeReader(bytes, from: nameEnd, to: bytes.count)
    var isLinkedData = false
    while let attribute = reader.next() {
      if bytes.equals("type", attribute.name) {
        isLinkedData = isLinkedDataType(attribute.value)
      }
    }
    let start = reader.index
    let after = MarkupSkipping.content(of: .script, bytes, from: start, to: bytes.count)
    let content = start..<max(start, contentEnd(start, after))
    if isLinkedData {
      linkedData.append(content)
    } else if content.count > 300 {
      scripts.append(content)
    }
    return after
  }

  /// Offset before the end tag that ends at `after`.
  private func contentEnd(_ start: Int, _ after: Int) -> Int {
    var index = after - 1
    while index > start, bytes[index] != UInt8(ascii: "<") { index -= 1 }
    return index > start && bytes.has("</", at: index, to: bytes.count) ? index : after
  }

  /// `application/ld+json` with its plus sign as such or escaped, and with parameters.
  private func isLinkedDataType(_ value: Range<Int>) -> Bool {
    guard value.count < 80 else { return false }
    var type = CharacterReferences.unescape(Array(bytes[value])).map(\.lowercased)
    type.removeAll { $0.isSpace }
    return type.starts(with: "application/ld+json".utf8)
      || type.starts(with: "application/ld%2bjson".utf8)
  }

  private mutating func meta(_ nameEnd: Int) -> Int {
    var reader = AttributeReader(bytes, from: nameEnd, to: bytes.count)
    var key: Range<Int>?
    var content: Range<Int>?
    while let attribute = reader.next() {
      if bytes.equals("property", attribute.name)
        || bytes.equals("name", attribute.name) && key == nil
      {
        key = attribute.value
      } else if bytes.equals("content", attribute.name) {
        content = attribute.value
      }
    }
    if let key, let content, !content.isEmpty {
      if bytes.equals("og:title", key) { openGraphTitle = openGraphTitle ?? content }
      if bytes.equals("og:url", key) { openGraphAddress = openGraphAddress ?? content }
      if bytes.equals("og:site_name", key) { siteName = siteName ?? content }
    }
    return reader.index
  }

  private mutating func link(_ nameEnd: Int) -> Int {
    var reader = AttributeReader(bytes, from: nameEnd, to: bytes.count)
    var isCanonical = false
    var address: Range<Int>?
    while let attribute = reader.next() {
      if bytes.equals("rel", attribute.name) {
        isCanonical = bytes.equals("canonical", attribute.value)
      } else if bytes.equals("href", attribute.name) {
        address = attribute.value
      }
    }
    if isCanonical, canonical == nil { canonical = address }
    return reader.index
  }

  private mutating func title(_ nameEnd: Int) -> Int {
    let start = min(bytes.first(UInt8(ascii: ">"), from: nameEnd, to: bytes.count) + 1, bytes.count)
    let end = bytes.first(UInt8(ascii: "<"), from: start, to: bytes.count)
    title = start..<end
    return end
  }

  private mutating func html(_ nameEnd: Int) -> Int {
    var reader = AttributeReader(bytes, from: nameEnd, to: bytes.count)
    while let attribute = reader.next() {
      if bytes.equals("lang", attribute.name) { language = attribute.value }
    }
    return reader.index
  }

  /// `<!-- saved from url=(0042)https://… -->`, as Chrome writes it.
  private mutating func comment(_ start: Int) {
    let end = min(start + 2500, bytes.count)
    guard let mark = bytes.find("saved from url=(", from: start, to: min(start + 40, end)) else {
      return
    }
    let open = bytes.first(UInt8(ascii: ")"), from: mark, to: end) + 1
    guard open < end, let close = bytes.find("-->", from: open, to: end) else { return }
    savedFrom = open..<close
  }

  /// The page's names for itself, the most telling first.
  var names: [ByteRun] { [line(openGraphTitle), line(title)].compactMap(\.self) }

  /// The text of a range as bytes; like `string`.
  func line(_ range: Range<Int>?) -> ByteRun? {
    guard let range, range.count < 4000 else { return nil }
    let text = CharacterFolding.line(CharacterReferences.unescape(Array(bytes[range])))
    return text.isEmpty ? nil : text[...]
  }

  /// The text of a range: references decoded, on one line; nil where nothing is left.
  func string(_ range: Range<Int>?) -> String? { line(range)?.string }
}
