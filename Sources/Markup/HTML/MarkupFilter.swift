import Model

/// Rewrites a page's markup for libxml2: the same text, balanced, without what costs time or harms.
///
/// Left out are comments, the content of scripts, styles, templates, drawings and controls, and all
/// attributes; what attributes say comes back as `elements`, to which the number in an element's one
/// attribute points. Depth is bounded by `maximumDepth`, every element that is opened is closed, and
/// all that is no markup is escaped: the result is well-formed XML but for the characters in it.
struct MarkupFilter {
  /// Deepest nesting that is passed on; what lies deeper keeps its text and its breaks.
  static let maximumDepth = 200

  /// How much of the structure is wanted.
  enum Purpose {
    /// Blocks only, as for the description of a posting.
    case fragment
    /// Also containers and links, from which the main content is chosen.
    case page
  }

  /// An element that the page opened.
  struct Element {
    var tag: Tag
    var hints: ElementHints
  }

  let bytes: Bytes
  let purpose: Purpose
  let known: KnownElements?
  private(set) var output: [UInt8] = []
  private(set) var elements: [Element] = []
  /// Controls to type into or to choose from.
  private(set) var fieldCount = 0
  private(set) var passwordCount = 0
  private(set) var blockTagCount = 0
  /// Markup inside the first element that is known to hold a name.
  private(set) var name: Range<Int>?
  var attributes: TagAttributes
  private var open: [OpenElement] = []
  private var overflow = 0
  private var headings = 0

  init(_ bytes: Bytes, purpose: Purpose, known: KnownElements? = nil) {
    self.bytes = bytes
    self.purpose = purpose
    self.known = known
    attributes = TagAttributes(known: known, wantsHints: purpose == .page)
  }

  /// Rewrites everything.
  mutating func run() {
    output.reserveCapacity(bytes.count / (purpose == .page ? 4 : 1) + 64)
    write("<div>")
    run(from: 0, to: bytes.count, inCharacterData: false)
    while !open.isEmpty { pop() }
    write("</div>")
  }

  /// Takes out what XML does not allow: for the rare page that has some, so that no other page pays
  /// for looking.
  mutating func dropForbidden() { output = MarkupText.allowed(output) }

  private mutating func run(from start: Int, to end: Int, inCharacterData: Bool) {
    var index = start
    while index < end {
      let tag = bytes.first(UInt8(ascii: "<"), from: index, to: end)
      if tag > index { MarkupText.escape(bytes, index, tag, into: &output) }
      guard tag < end else { return }
      let next = tag + 1 < end ? bytes[tag + 1] : 0
      if next.isLetter {
        index = startTag(at: tag, to: end)
      } else if next == UInt8(ascii: "/"), tag + 2 < end, bytes[tag + 2].isLetter {
        index = endTag(at: tag, to: end)
      } else if !inCharacterData, bytes.has("<![CDATA[", at: tag, to: end) {
        let close = bytes.find("]]>", from: tag + 9, to: end) ?? end
        run(from: tag + 9, to: close, inCharacterData: true)
        index = min(close + 3, end)
      } else if next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
        || next == UInt8(ascii: "/")
      {
        index = MarkupSkipping.declaration(bytes, at: tag, to: end)
      } else {
        write("&lt;")
        index = tag + 1
      }
    }
  }

  // MARK: Output

  /// Breaks the line, once however many breaks come together.
  private mutating func breakLine() {
    guard output.last != UInt8(ascii: ">") || !output.suffix(5).elementsEqual("<br/>".utf8) else {
      return
    }
    write("<br/>")
  }

  private mutating func write(_ text: StaticString) {
    output.append(contentsOf: Bytes(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  // MARK: Tags

  private mutating func startTag(at start: Int, to end: Int) -> Int {
    let nameEnd = MarkupSkipping.nameEnd(bytes, from: start + 1, to: end)
    let tag = Tag(name: bytes[part: start + 1, nameEnd])
    let after = attributes.read(bytes, from: nameEnd, to: end, tag: tag)
    if name == nil, attributes.hints.contains(.knownName) {
      name = after..<endTag(ofName: start + 1..<nameEnd, from: after, to: end)
    }
    switch tag.treatment {
    case .skipped:
      if tag == .textarea || tag == .select { field() }
      if tag == .template && attributes.isShadowRoot { return after }
      if attributes.isSelfClosing && (tag == .svg || tag == .math) { return after }
      return MarkupSkipping.content(of: tag, bytes, from: after, to: end)
    case .void:
      if tag == .input {
        switch attributes.inputKind {
        case .field: field()
        case .password: passwordCount += 1
        case .other: break
        }
      }
    case .lineBreak:
      blockTagCount += 1
      breakLine()
    case .inline: push(tag, attributes.isBold ? .strong : .nothing)
    case .bold: push(tag, .strong)
    case .link:
      if purpose == .page {
        close(tag, crossing: { $0.treatment != .block || $0 == .p })
        push(tag, .link(toJob: attributes.isJobLink))
      } else {
        push(tag, attributes.isBold ? .strong : .nothing)
      }
    case .block: startBlock(tag)
    }
    return after
  }

  /// Offset of the next end tag of that name; not far, for a name is short.
  private func endTag(ofName name: Range<Int>, from start: Int, to end: Int) -> Int {
    let end = min(end, start + 2000)
    var index = start
    while index < end {
      index = bytes.first(UInt8(ascii: "<"), from: index, to: end)
      let other = index + 2
      if other + name.count <= end, bytes[index + 1] == UInt8(ascii: "/"),
        bytes[part: other, other + name.count].elementsEqual(bytes[part: name])
      {
        return index
      }
      index += 1
    }
    return start
  }

  private mutating func field() {
    fieldCount += 1
    if purpose == .page { write("<input/>") }
  }

  private mutating func startBlock(_ tag: Tag) {
    blockTagCount += 1
    closeImplied(by: tag)
    if headings > 0 && tag.headingLevel == 0 {
      breakLine()
      push(tag, .lineBreak)
      return
    }
    let isBold = attributes.isBold && tag != .table && tag != .tbody || tag == .th
    push(tag, .block(isBold: isBold))
  }

  /// Closes what the start of a block ends without saying so.
  private mutating func closeImplied(by tag: Tag) {
    close(.p, crossing: { $0.treatment != .block })
    switch tag {
    case .li:
      close(.li, crossing: { $0.treatment != .block || $0 == .p || $0 == .div })
    case .dt, .dd:
      close(.dt, crossing: { $0.treatment != .block || $0 == .p || $0 == .div })
      close(.dd, crossing: { $0.treatment != .block || $0 == .p || $0 == .div })
    case .td, .th, .tr, .tbody, .thead, .tfoot:
      closeCells(by: tag)
    case _ where tag.headingLevel > 0:
      if let last = open.last(where: { $0.tag.treatment == .block }), last.tag.headingLevel > 0 {
        close(last.tag, crossing: { $0.treatment != .block })
      }
    default: break
    }
  }

  private mutating func closeCells(by tag: Tag) {
    guard let table = open.lastIndex(where: { $0.tag == .table }) else { return }
    let keepsRow = tag == .td || tag == .th
    let keepsGroup = keepsRow || tag == .tr
    let from = open[(table + 1)...].firstIndex { element in
      switch element.tag {
      case .td, .th: true
      case .tr: !keepsRow
      case .tbody, .thead, .tfoot: !keepsGroup
      default: false
      }
    }
    if let from { while open.count > from { pop() } }
  }

  private mutating func endTag(at start: Int, to end: Int) -> Int {
    let nameEnd = MarkupSkipping.nameEnd(bytes, from: start + 2, to: end)
    let tag = Tag(name: bytes[part: start + 2, nameEnd])
    let after = min(bytes.first(UInt8(ascii: ">"), from: nameEnd, to: end) + 1, end)
    switch tag.treatment {
    case .skipped, .void: break
    case .lineBreak: breakLine()
    case .inline, .bold, .link:
      if overflow == 0 { close(tag, crossing: { $0.treatment != .block || $0 == .p }) }
    case .block:
      if overflow > 0 {
        overflow -= 1
        breakLine()
      } else if tag == .p {
        if !close(tag, crossing: { $0.treatment != .block }) { breakLine() }
      } else if tag.isTablePart {
        close(tag, crossing: { $0 != .table })
      } else {
        close(tag, crossing: { $0 != .td && $0 != .th && $0 != .table })
      }
    }
    return after
  }

  // MARK: Open elements

  private mutating func push(_ tag: Tag, _ form: OpenElement.Form) {
    guard open.count < Self.maximumDepth else {
      if tag.treatment == .block {
        overflow += 1
        breakLine()
      }
      return
    }
    open.append(OpenElement(tag: tag, form: form))
    switch form {
    case .nothing, .lineBreak: break
    case .strong: write("<strong>")
    case .link(let toJob): write(toJob ? "<a x=\"1\">" : "<a>")
    case .block(let isBold):
      if tag.headingLevel > 0 { headings += 1 }
      write("<")
      write(tag.passedName)
      if purpose == .page, tag.holdsBlocks || !attributes.hints.isEmpty {
        write(" x=\"")
        output.append(contentsOf: String(elements.count).utf8)
        write("\"")
        elements.append(Element(tag: tag, hints: attributes.hints))
      }
      write(">")
      if isBold { write("<strong>") }
    }
  }

  private mutating func pop() {
    guard let element = open.popLast() else { return }
    switch element.form {
    case .nothing: break
    case .lineBreak: breakLine()
    case .strong: write("</strong>")
    case .link: write("</a>")
    case .block(let isBold):
      if element.tag.headingLevel > 0 { headings -= 1 }
      if isBold { write("</strong>") }
      write("</")
      write(element.tag.passedName)
      write(">")
    }
  }

  /// Closes the innermost element of that tag, where only elements that may be crossed are in it.
  @discardableResult
  private mutating func close(_ tag: Tag, crossing mayCross: (Tag) -> Bool) -> Bool {
    var index = open.count - 1
    while index >= 0 {
      let other = open[index].tag
      if other == tag || tag.headingLevel > 0 && other.headingLevel > 0
        || tag.treatment == .bold && other.treatment == .bold
      {
        while open.count > index { pop() }
        return true
      }
      guard mayCross(other) else { return false }
      index -= 1
    }
    return false
  }
}

/// An element that waits for its end.
private struct OpenElement {
  enum Form {
    case nothing, lineBreak, strong
    case link(toJob: Bool)
    case block(isBold: Bool)
  }

  var tag: Tag
  var form: Form
}
