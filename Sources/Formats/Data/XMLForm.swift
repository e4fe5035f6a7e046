import Markup
import Model

/// XML of postings: RSS and Atom feeds, boards' job feeds, HR-XML; one posting an item.
enum XMLForm: FormReader {
  private static let roots: [StaticString] = [
    "<rss", "<feed", "<rdf:rdf", "<source", "<jobs", "<showpositionopening",
  ]
  private static let pages: [StaticString] = ["<html", "<!doctype html"]

  static func recognizes(_ input: Input) -> Bool {
    let start = input.start.prefix(1500)
    guard start.first == UInt8(ascii: "<"),
      input.isNamed("xml", "rss", "atom") || start.startsCaseless("<?xml")
        || roots.contains(where: { start.startsCaseless($0) })
    else { return false }
    return !pages.contains { start.first(of: $0) != nil }
  }

  static func read(_ input: Input) -> [LoadedPosting] {
    let text = decodeText(input.bytes, htmlHints: false)
    let whole = mendedReferences(withoutDeclaration(text))
    guard let (root, flaw) = XMLElement.read(whole) else {
      return input.nothing(.damaged, "no XML that can be read")
    }
    let found = postings(in: root, input)
    guard let flaw else { return found }
    let damage = input.nothing(.damaged, "the XML is damaged: \(flaw)")
    return found.contains { if case .posting = $0 { true } else { false } }
      ? found + damage : damage
  }

  private static func postings(in root: XMLElement, _ input: Input) -> [LoadedPosting] {
    let found = JSONForm.read(value(root), input, id: input.file.id, method: "xml")
    if found.count == 1, case .settled(.noPosting(_, let reason)) = found[0],
      reason.code == ReasonCode.notAJob.rawValue
    {
      return input.nothing(.notAJob, "XML (<\(root.name)>) without a posting")
    }
    return found
  }

  /// The text without the XML declaration, whose encoding the text no longer has.
  private static func withoutDeclaration(_ text: [UInt8]) -> [UInt8] {
    let start = text.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    guard start.starts(with: "<?xml".utf8), let end = start.firstIndex(of: UInt8(ascii: ">")) else {
      return Array(start)
    }
    return Array(start[(end + 1)...])
  }

  /// Elements that are one of a list though there may be one only.
  private static let items: Set<String> = [
    "item", "entry", "job", "position", "vacancy", "posting", "PositionOpening", "Job", "listing",
  ]
  /// Elements of HTML that some feeds leave unescaped.
  private static let markup: Set<String> = [
    "p", "ul", "ol", "li", "div", "br", "b", "strong", "h1", "h2", "h3", "h4", "span", "em",
    "table",
  ]

  /// The element as the object that JSON would write; repeated members become a list.
  private static func value(_ element: XMLElement) -> JSONValue {
    let children = element.children
    guard let first = children.first else {
      let text = element.text
      if text.utf8.isBlank, let address = element.attributes["href"] { return .string(address) }
      return .string(text)
    }
    if markup.contains(first.name) { return .string(html(element)) }
    var order: [String] = []
    var values: [String: [JSONValue]] = [:]
    for child in children {
      let name = child.name == "encoded" ? "contentencoded" : child.name
      if values[name] == nil { order.append(name) }
      values[name, default: []].append(value(child))
    }
    return .object(
      order.map { name in
        let all = values[name] ?? []
        let isList = all.count > 1 || items.contains(name) && all.allSatisfy { $0.members != nil }
        return JSONValue.Member(key: name, value: isList ? .array(all) : all[0])
      })
  }

  /// What stands in an element, its tags written out again.
  private static func html(_ element: XMLElement) -> String {
    var text = ""
    for part in element.content {
      switch part {
      case .text(let run):
        text += run.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      case .element(let inner): text += "<\(inner.name)>\(html(inner))</\(inner.name)>"
      }
    }
    return text
  }
}
