import PostingModel

/// Reads any piece of HTML, such as the description in a board's answer, into blocks.
///
/// Without one element that parts text, line feeds part it, as in a text field sent as HTML.
public func htmlFragment(_ bytes: [UInt8]) -> TextDocument {
  bytes.withUnsafeBufferPointer { htmlFragment($0) }
}

func htmlFragment(_ bytes: Bytes) -> TextDocument {
  var filter = MarkupFilter(bytes, purpose: .fragment)
  filter.run()
  var builder = BlockBuilder(
    capacity: filter.output.count, keepsLines: filter.blockTagCount == 0)
  HTMLParser.parse(filter.output, into: &builder)
  return builder.finish()
}
