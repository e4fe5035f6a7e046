/// An element of XML with its text and what stands in it; names without their prefixes.
package struct XMLElement {
  /// The local name.
  package let name: String
  /// The attributes by local name.
  package var attributes: [String: String] = [:]
  /// The text and elements in their order.
  package var content: [Content] = []

  /// A run of text, or an element.
  package enum Content {
    case text(String)
    case element(XMLElement)
  }

  /// The elements directly inside.
  package var children: [XMLElement] {
    content.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The text directly inside and below.
  package var text: String {
    var text = ""
    for part in content {
      switch part {
      case .text(let run): text += run
      case .element(let element): text += element.text
      }
    }
    return text
  }

  /// The first element of that name inside or below, in the order of the document.
  package func first(_ name: String) -> XMLElement? {
    for child in children {
      if child.name == name { return child }
      if let found = child.first(name) { return found }
    }
    return nil
  }
}

extension XMLElement {
  /// The root of XML; nil where nothing of it can be read, or it holds more elements than may be.
  package static func root(of bytes: [UInt8]) -> XMLElement? { read(bytes)?.root }

  /// The same, and what is said where not all of it can be read.
  package static func read(_ bytes: [UInt8]) -> (root: XMLElement, flaw: String?)? {
    var builder = XMLBuilder()
    let end = LibXML2.parseXML(bytes, into: &builder)
    let isOpen = builder.isOpen
    guard !builder.isTooMuch, let root = builder.finish() else { return nil }
    if let end { return (root, "what stands behind byte \(end) is no XML and is not read") }
    return (root, isOpen ? "it is cut off, or an element is never closed" : nil)
  }
}
