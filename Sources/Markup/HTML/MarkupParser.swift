import CLibXML2

/// The one place that speaks to libxml2: what it reports is copied at once, no pointer outlives a
/// call, and nothing is ever fetched.
///
/// `MarkupFilter` balances and escapes what a page wrote, so that libxml2 reads it with its strict
/// parser: five times as fast as its HTML parser, bounded in every direction, and the same in every
/// version, while the HTML parsers of 2.9 and 2.14 build different trees from the same page.
enum MarkupParser {
  /// Feeds the events of filtered markup to a builder; false where it is not well-formed, which only
  /// characters can cause that XML does not allow.
  static func parse(_ markup: [UInt8], into builder: inout BlockBuilder) -> Bool {
    silence()
    guard !markup.isEmpty, markup.count < Int(Int32.max) else { return true }
    return markup.withUnsafeBytes { bytes in
      guard let context = xmlNewParserCtxt() else { return true }
      defer { xmlFreeParserCtxt(context) }
      guard let handler = context.pointee.sax else { return true }
      install(handler)
      let options =
        XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue
        | XML_PARSE_HUGE.rawValue
      withUnsafeMutablePointer(to: &builder) { builder in
        context.pointee.userData = UnsafeMutableRawPointer(builder)
        let document = xmlCtxtReadMemory(
          context, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, nil,
          Int32(bitPattern: UInt32(options)))
        context.pointee.userData = nil
        // The events above build no tree, so there is none to free but by another version's doing.
        xmlFreeDoc(document)
      }
      return context.pointee.wellFormed == 1
    }
  }

  private static let initialized: Void = xmlInitParser()

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
    handler.pointee.startElementNs = { data, name, _, _, _, _, count, _, attributes in
      guard let data, let name else { return }
      var information = -1
      // Of each attribute there are five pointers: three of names, the value's start and its end.
      if count > 0, let start = attributes?[3], let end = attributes?[4] {
        information = Bytes(start: start, count: end - start)
          .reduce(0) { $0 * 10 + Int($1 &- 0x30) }
      }
      let tag = Tag(name: Bytes(start: name, count: Int(xmlStrlen(name))))
      data.assumingMemoryBound(to: BlockBuilder.self).pointee.start(tag, information: information)
    }
    handler.pointee.endElementNs = { data, name, _, _ in
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
