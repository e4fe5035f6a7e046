import CLibXML2

/// The one place that speaks to libxml2: what it reports is copied at once, no pointer outlives a
/// call, and nothing is ever fetched.
enum HTMLParser {
  /// Feeds the events of a piece of markup to a builder.
  ///
  /// `markup` comes from `MarkupFilter`: UTF-8 without NUL bytes, bounded in depth and attributes,
  /// so that none of libxml2's costly paths is open to it.
  static func parse(_ markup: [UInt8], into builder: inout BlockBuilder) {
    silence()
    guard !markup.isEmpty, markup.count < Int(Int32.max) else { return }
    markup.withUnsafeBytes { bytes in
      guard
        let context = htmlCreateMemoryParserCtxt(
          bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count))
      else { return }
      defer { htmlFreeParserCtxt(context) }
      let options =
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOIMPLIED.rawValue
        | HTML_PARSE_NODEFDTD.rawValue | XML_PARSE_HUGE.rawValue
      htmlCtxtUseOptions(context, Int32(bitPattern: UInt32(options)))
      xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      guard let handler = context.pointee.sax else { return }
      install(handler)
      withUnsafeMutablePointer(to: &builder) { builder in
        context.pointee.userData = UnsafeMutableRawPointer(builder)
        htmlParseDocument(context)
        context.pointee.userData = nil
      }
      if let document = context.pointee.myDoc {
        xmlFreeDoc(document)
        context.pointee.myDoc = nil
      }
    }
  }

  private static let initialized: Void = {
    xmlInitParser()
  }()

  /// libxml2 writes encoder errors to standard error in spite of its options; its handlers are kept
  /// one a thread.
  private static func silence() {
    _ = initialized
    xmlSetStructuredErrorFunc(nil) { _, _ in }
  }

  private static func install(_ handler: UnsafeMutablePointer<xmlSAXHandler>) {
    let initialized = handler.pointee.initialized
    handler.pointee = xmlSAXHandler()
    handler.pointee.initialized = initialized
    handler.pointee.serror = { _, _ in }
    handler.pointee.startElement = { data, name, attributes in
      guard let data, let name else { return }
      var information = -1
      if let attributes, attributes[0] != nil, let value = attributes[1] {
        information = 0
        var index = 0
        while value[index].isDigit, index < 9 {
          information = information * 10 + Int(value[index] - 0x30)
          index += 1
        }
      }
      let tag = Tag(name: Bytes(start: name, count: Int(xmlStrlen(name))))
      data.assumingMemoryBound(to: BlockBuilder.self).pointee.start(tag, information: information)
    }
    handler.pointee.endElement = { data, name in
      guard let data, let name else { return }
      let tag = Tag(name: Bytes(start: name, count: Int(xmlStrlen(name))))
      data.assumingMemoryBound(to: BlockBuilder.self).pointee.end(tag)
    }
    let characters: charactersSAXFunc = { data, text, count in
      guard let data, let text, count > 0 else { return }
      data.assumingMemoryBound(to: BlockBuilder.self).pointee
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
