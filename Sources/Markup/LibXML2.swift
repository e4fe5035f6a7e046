import CLibXML2

/// The one place that speaks to libxml2: what it reports is copied at once, no pointer outlives a
/// call, and nothing is ever fetched.
enum LibXML2 {
  /// Elements in one another beyond which parsing stops: each end tag is looked for among all of them.
  static let deepest = 500

  /// Feeds the events of filtered markup to a builder; false where elements are nested too deep.
  ///
  /// `MarkupFilter` leaves out what libxml2 loses text or time over; nesting is libxml2's own affair.
  static func parseHTML(_ markup: [UInt8], into builder: inout BlockBuilder) -> Bool {
    silence()
    guard !markup.isEmpty, markup.count < Int(Int32.max) else { return true }
    return markup.withUnsafeBytes { bytes in
      guard let context = htmlNewParserCtxt() else { return true }
      defer { htmlFreeParserCtxt(context) }
      guard let handler = context.pointee.sax else { return true }
      installHTML(handler)
      let options =
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        | HTML_PARSE_NONET.rawValue | HTML_PARSE_NODEFDTD.rawValue
      withUnsafeMutablePointer(to: &builder) { builder in
        context.pointee._private = UnsafeMutableRawPointer(builder)
        let document = htmlCtxtReadMemory(
          context, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, "UTF-8",
          Int32(bitPattern: UInt32(options) | UInt32(XML_PARSE_HUGE.rawValue)))
        context.pointee._private = nil
        // The events above build no tree, so there is none to free but by another version's doing.
        xmlFreeDoc(document)
      }
      return context.pointee.disableSAX == 0
    }
  }

  /// The builder of the context that libxml2 gives to a callback.
  private static func builder(
    _ context: UnsafeMutableRawPointer
  ) -> UnsafeMutablePointer<BlockBuilder>? {
    context.assumingMemoryBound(to: htmlParserCtxt.self).pointee._private?
      .assumingMemoryBound(to: BlockBuilder.self)
  }

  private static let initialized: Void = xmlInitParser()

  /// libxml2 writes encoder errors to standard error in spite of its options; its handlers are kept
  /// one a thread.
  private static func silence() {
    _ = initialized
    xmlSetStructuredErrorFunc(nil) { _, _ in }
  }

  /// Leaves out every event, so that libxml2 builds no tree.
  private static func clear(_ handler: UnsafeMutablePointer<xmlSAXHandler>) {
    let initialized = handler.pointee.initialized
    handler.pointee = xmlSAXHandler()
    handler.pointee.initialized = initialized
    handler.pointee.serror = { _, _ in }
  }

  private static func installHTML(_ handler: UnsafeMutablePointer<xmlSAXHandler>) {
    clear(handler)
    handler.pointee.startElement = { data, name, attributes in
      guard let data, let name else { return }
      var note = MarkupNote()
      if let value = attributes?[1] {
        note = MarkupNote(
          number: Bytes(start: value, count: min(Int(xmlStrlen(value)), 18))
            .reduce(0) { $0 * 10 + Int($1 &- 0x30) })
      }
      let tag = Tag(name: Bytes(start: name, count: Int(xmlStrlen(name))))
      let context = data.assumingMemoryBound(to: htmlParserCtxt.self)
      LibXML2.builder(data)?.pointee.start(tag, note)
      if context.pointee.nameNr > LibXML2.deepest { xmlStopParser(context) }
    }
    handler.pointee.endElement = { data, name in
      guard let data, let name else { return }
      let tag = Tag(name: Bytes(start: name, count: Int(xmlStrlen(name))))
      LibXML2.builder(data)?.pointee.end(tag)
    }
    let characters: charactersSAXFunc = { data, text, count in
      guard let data, let text, count > 0 else { return }
      LibXML2.builder(data)?.pointee.add(Bytes(start: text, count: Int(count)))
    }
    handler.pointee.characters = characters
    handler.pointee.ignorableWhitespace = characters
  }

  /// Feeds the events of XML to a builder: no entity is expanded, no DTD read, and of a file that is
  /// cut short what there is. Gives the byte behind which nothing was read, nil where all was.
  static func parseXML(_ bytes: [UInt8], into builder: inout XMLBuilder) -> Int? {
    silence()
    guard !bytes.isEmpty, bytes.count < Int(Int32.max), let context = xmlNewParserCtxt() else {
      return 0
    }
    defer { xmlFreeParserCtxt(context) }
    guard let handler = context.pointee.sax else { return 0 }
    installXML(handler)
    let options =
      XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue
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
    guard context.pointee.wellFormed == 0 else { return nil }
    let end = Int(xmlByteConsumed(context))
    return bytes.dropFirst(end).contains { $0 > 0x20 } ? end : nil
  }

  private static func installXML(_ handler: UnsafeMutablePointer<xmlSAXHandler>) {
    clear(handler)
    handler.pointee.startElementNs = { data, name, _, _, _, _, count, _, attributes in
      guard let data, let name else { return }
      var element = XMLElement(name: String(cString: name))
      // Of each attribute there are five pointers: three of names, the value's start and its end.
      for number in 0..<min(Int(count), 100) {
        guard let key = attributes?[number * 5], let start = attributes?[number * 5 + 3],
          let end = attributes?[number * 5 + 4]
        else { continue }
        element.attributes[String(cString: key)] = String(
          decoding: Bytes(start: start, count: end - start), as: UTF8.self)
      }
      data.assumingMemoryBound(to: XMLBuilder.self).pointee.start(element)
    }
    handler.pointee.endElementNs = { data, _, _, _ in
      data?.assumingMemoryBound(to: XMLBuilder.self).pointee.end()
    }
    let characters: charactersSAXFunc = { data, text, count in
      guard let data, let text, count > 0 else { return }
      data.assumingMemoryBound(to: XMLBuilder.self).pointee
        .add(Bytes(start: text, count: Int(count)))
    }
    handler.pointee.characters = characters
    handler.pointee.ignorableWhitespace = characters
    handler.pointee.cdataBlock = characters
  }

  /// The bytes in UTF-8 by libxml2's converters, U+FFFD for what they do not take; nil where they
  /// do not know the charset.
  static func transcode(_ bytes: Bytes, from charset: String, isSingleByte: Bool) -> [UInt8]? {
    silence()
    guard let converter = xmlFindCharEncodingHandler(charset) else { return nil }
    defer { xmlCharEncCloseFunc(converter) }
    guard let source = xmlBufferCreate() else { return nil }
    defer { xmlBufferFree(source) }
    guard let target = xmlBufferCreate() else { return nil }
    defer { xmlBufferFree(target) }
    // One call a piece: a converter that meets a bad byte drops all that follows it in its input.
    func convert(_ start: Int, _ end: Int) -> [UInt8]? {
      xmlBufferEmpty(source)
      xmlBufferEmpty(target)
      guard let base = bytes.baseAddress,
        xmlBufferAdd(source, base + start, Int32(end - start)) == 0,
        xmlCharEncInFunc(converter, target, source) >= 0, xmlBufferLength(source) == 0,
        let content = xmlBufferContent(target)
      else { return nil }
      return Array(Bytes(start: content, count: Int(xmlBufferLength(target))))
    }
    var characters = [[UInt8]?](repeating: nil, count: 256)
    if isSingleByte {
      var all: [UInt8] = Array(0...255)
      for byte in 128..<256 {
        all.withUnsafeMutableBufferPointer { pointer in
          xmlBufferEmpty(source)
          xmlBufferEmpty(target)
          guard let base = pointer.baseAddress, xmlBufferAdd(source, base + byte, 1) == 0,
            xmlCharEncInFunc(converter, target, source) >= 0,
            let content = xmlBufferContent(target)
          else { return }
          characters[byte] = Array(Bytes(start: content, count: Int(xmlBufferLength(target))))
        }
      }
    }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 2)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte != 0 { output.append(byte) }
        index += 1
      } else if isSingleByte {
        output.append(contentsOf: characters[Int(byte)] ?? [0xEF, 0xBF, 0xBD])
        index += 1
      } else {
        let longest = min(4, bytes.count - index)
        var length = 0
        for count in stride(from: 2, through: longest, by: 1) {
          if let text = convert(index, index + count), !text.isEmpty {
            output.append(contentsOf: text)
            length = count
            break
          }
        }
        if length == 0 { output.append(scalar: 0xFFFD) }
        index += max(length, 1)
      }
    }
    return output
  }
}
