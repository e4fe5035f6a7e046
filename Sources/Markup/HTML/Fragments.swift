import Model

/// Reads any piece of HTML, such as the description in a board's answer, into blocks.
///
/// Without one element that parts text, line feeds part it, as in a text field sent as HTML.
package func htmlFragment(_ bytes: [UInt8]) -> TextDocument {
  bytes.withUnsafeBufferPointer { htmlFragment($0) }
}

func htmlFragment(_ bytes: Bytes) -> TextDocument {
  var filter = MarkupFilter(bytes, purpose: .fragment)
  var builder = filter.build()
  return builder.finish()
}

extension MarkupFilter {
  /// Filters the markup and has it parsed.
  mutating func build() -> BlockBuilder {
    run()
    if let builder = parse() { return builder }
    self = MarkupFilter(bytes, purpose: purpose, known: known, isFlat: true)
    run()
    return parse() ?? BlockBuilder(capacity: 0)
  }

  /// Nil where elements are nested too deep.
  private func parse() -> BlockBuilder? {
    var builder = BlockBuilder(
      capacity: output.count, elements: purpose == .page ? elements : nil,
      keepsLines: blockTagCount == 0)
    return LibXML2.parseHTML(output, into: &builder) ? builder : nil
  }
}
