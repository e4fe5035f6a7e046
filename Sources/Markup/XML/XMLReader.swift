import CLibXML2

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

/// Reads XML by libxml2's parser without entities, without its DTD and without the network.
package enum XMLReader {
  /// Elements beyond which a file is not read: each takes a hundred times its bytes.
  private static let mostElements = 1_000_000
  /// Elements in one another beyond which nothing is read.
  private static let deepest = 200

  /// The root; nil where nothing of it can be read, or more than may be.
  package static func read(_ bytes: [UInt8]) -> XMLElement? {
    guard !bytes.isEmpty, bytes.count < Int(Int32.max) else { return nil }
    xmlInitParser()
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    guard let context = xmlNewParserCtxt() else { return nil }
    defer { xmlFreeParserCtxt(context) }
    guard let handler = context.pointee.sax else { return nil }
    install(handler)
    let options =
      XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue
    var builder = Builder()
    withUnsafeMutablePointer(to: &builder) { builder in
      context.pointee.userData = UnsafeMutableRawPointer(builder)
      bytes.withUnsafeBytes { bytes in
        let document = xmlCtxtReadMemory(
          context, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, nil,
          Int32(bitPattern: UInt32(options)))
        xmlFreeDoc(document)
      }
      context.pointee.userData = nil
    }
    return builder.isTooMuch ? nil : builder.finish()
  }

  /// The elements that are open, the innermost last.
  private struct Builder {
    var open: [XMLElement] = []
    var root: XMLElement?
    var count = 0
    var skipped = 0
    /// The text since the last tag, which comes in many pieces.
    var run: [UInt8] = []
    var isTooMuch: Bool { count > mostElements }

    mutating func start(_ element: XMLElement) {
      flush()
      count += 1
      guard skipped == 0, open.count < deepest, !isTooMuch, root == nil else {
        skipped += 1
        return
      }
      open.append(element)
    }

    mutating func end() {
      flush()
      if skipped > 0 {
        skipped -= 1
        return
      }
      guard let element = open.popLast() else { return }
      if open.isEmpty {
        root = element
      } else {
        open[open.count - 1].content.append(.element(element))
      }
    }

    mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
      if skipped == 0, !open.isEmpty { run.append(contentsOf: text) }
    }

    private mutating func flush() {
      guard !run.isEmpty else { return }
      open[open.count - 1].content.append(.text(String(decoding: run, as: UTF8.self)))
      run.removeAll(keepingCapacity: true)
    }

    /// The root, of a file that was cut too.
    mutating func finish() -> XMLElement? {
      while !open.isEmpty { end() }
      return root
    }
  }

  private static func install(_ handler: UnsafeMutablePointer<xmlSAXHandler>) {
    let initialized = handler.pointee.initialized
    handler.pointee = xmlSAXHandler()
    handler.pointee.initialized = initialized
    handler.pointee.serror = { _, _ in }
    handler.pointee.startElementNs = { data, name, _, _, _, _, count, _, attributes in
      guard let data, let name else { return }
      var element = XMLElement(name: String(cString: name))
      // Of each attribute there are five pointers: three of names, the value's start and its end.
      for number in 0..<min(Int(count), 100) {
        guard let key = attributes?[number * 5], let start = attributes?[number * 5 + 3],
          let end = attributes?[number * 5 + 4]
        else { continue }
        element.attributes[String(cString: key)] = String(
          decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
      }
      data.assumingMemoryBound(to: Builder.self).pointee.start(element)
    }
    handler.pointee.endElementNs = { data, _, _, _ in
      data?.assumingMemoryBound(to: Builder.self).pointee.end()
    }
    let characters: charactersSAXFunc = { data, text, count in
      guard let data, let text, count > 0 else { return }
      data.assumingMemoryBound(to: Builder.self).pointee
        .add(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    handler.pointee.characters = characters
    handler.pointee.ignorableWhitespace = characters
    handler.pointee.cdataBlock = characters
  }
}
