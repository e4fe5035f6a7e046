import Model

/// Leaves out of a page's markup what costs libxml2 time, does harm, or is no text.
///
/// Left out are comments, the content of scripts, styles, templates, drawings and controls, and all
/// attributes; what attributes say comes back as `elements`, to which the number in an element's one
/// attribute points. References are read and all that is no markup is escaped, for in these the
/// versions of libxml2 differ.
struct MarkupFilter {
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
  /// Whether tags part lines only: for what is nested deeper than any page.
  private let isFlat: Bool
  /// For each element inside of a line that waits for its end, whether it was passed on.
  private var inlinePassed: [Bool] = []
  /// Where the heading ends that the filter is in.
  private var headingEnd = 0

  init(_ bytes: Bytes, purpose: Purpose, known: KnownElements? = nil, isFlat: Bool = false) {
    self.bytes = bytes
    self.purpose = purpose
    self.known = known
    self.isFlat = isFlat
    attributes = TagAttributes(known: known, wantsHints: purpose == .page)
  }

  /// Filters everything.
  mutating func run() {
    output.reserveCapacity(bytes.count / (purpose == .page ? 4 : 1) + 64)
    // Text outside of any element is put into a paragraph otherwise.
    write("<body>")
    run(from: 0, to: bytes.count, inCharacterData: false)
    if !MarkupText.isAllowed(output) { output = MarkupText.allowed(output) }
  }

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
    guard output.last != UInt8(ascii: ">") || !output.suffix(4).elementsEqual("<br>".utf8) else {
      return
    }
    write("<br>")
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
    case .inline: openInline()
    case .bold: open(tag, MarkupNote())
    case .link:
      if purpose == .page {
        open(tag, MarkupNote(isSet: attributes.isJobLink, element: nil))
      } else {
        openInline()
      }
    case .block: openBlock(tag, at: start, after)
    }
    return after
  }

  private mutating func openBlock(_ tag: Tag, at start: Int, _ after: Int) {
    blockTagCount += 1
    if start < headingEnd || isFlat { return breakLine() }
    if tag.headingLevel > 0 { headingEnd = self.headingEnd(from: after) }
    var note = MarkupNote(
      isSet: attributes.isBold && tag != .table && tag != .tbody || tag == .th, element: nil)
    if purpose == .page, tag.holdsBlocks || !attributes.hints.isEmpty {
      note.element = elements.count
      elements.append(Element(tag: tag, hints: attributes.hints))
    }
    open(tag, note)
  }

  private mutating func open(_ tag: Tag, _ note: MarkupNote) {
    if isFlat { return }
    write("<")
    write(tag.passedName)
    let number = note.number
    if number > 0 {
      write(" x=\"")
      output.append(contentsOf: String(number).utf8)
      write("\"")
    }
    write(">")
  }

  /// Offset of the end tag of a heading, its start where none comes soon: libxml2 ends a heading at
  /// the first paragraph in it.
  private func headingEnd(from start: Int) -> Int {
    let end = min(bytes.count, start + 4000)
    var index = start
    while true {
      index = bytes.first(UInt8(ascii: "<"), from: index, to: end)
      guard index + 3 < end else { return start }
      let isEnd = bytes[index + 1] == UInt8(ascii: "/")
      let name = index + (isEnd ? 2 : 1)
      if bytes[name] | 0x20 == UInt8(ascii: "h"), bytes[name + 1].isDigit {
        return isEnd ? index : start
      }
      index += 1
    }
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
    if purpose == .page { write("<input>") }
  }

  private mutating func endTag(at start: Int, to end: Int) -> Int {
    let nameEnd = MarkupSkipping.nameEnd(bytes, from: start + 2, to: end)
    let tag = Tag(name: bytes[part: start + 2, nameEnd])
    let after = min(bytes.first(UInt8(ascii: ">"), from: nameEnd, to: end) + 1, end)
    switch tag.treatment {
    case .skipped, .void: break
    case .lineBreak: breakLine()
    case .bold: if !dropEmptyBold() { close(tag) }
    case .inline: closeInline()
    case .link: if purpose == .page { close(tag) } else { closeInline() }
    case .block:
      if start < headingEnd || isFlat { breakLine() } else { close(tag) }
    }
    return after
  }

  /// Passes on an element inside of a line only where it is bold.
  private mutating func openInline() {
    inlinePassed.append(attributes.isBold)
    if attributes.isBold { open(.span, MarkupNote(isSet: true, element: nil)) }
  }

  private mutating func closeInline() {
    if inlinePassed.popLast() == true { close(.span) }
  }

  /// Takes back `<b>` where nothing but a few spaces came after it, for it would be taken for one
  /// that the next paragraph ended.
  private mutating func dropEmptyBold() -> Bool {
    let spaces = output.suffix(16).reversed().prefix { $0.isSpace }.count
    let end = output.count - spaces
    guard output[..<end].suffix(3).elementsEqual("<b>".utf8) else { return false }
    output.removeSubrange(end - 3..<end)
    return true
  }

  private mutating func close(_ tag: Tag) {
    if isFlat { return }
    write("</")
    write(tag.passedName)
    write(">")
  }
}
