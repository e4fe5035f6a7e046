import Model

/// Reads plain text or Markdown into blocks: lines that an editor wrapped are joined again, bullets
/// become items, Markdown's headings and bold text what they mean.
package func plainText(_ bytes: [UInt8]) -> TextDocument {
  let lines = LineUnwrapping.unwrap(TextLine.split(bytes))
  var builder = BlockBuilder(capacity: bytes.count)
  for (number, line) in lines.enumerated() where !line.isBlank && !line.isRule {
    let underline = number + 1 < lines.count ? lines[number + 1].underlineLevel : 0
    PlainTextLine(line, underline: underline).write(to: &builder)
  }
  return builder.finish()
}

/// One logical line on its way into blocks.
private struct PlainTextLine {
  private let line: TextLine
  private let underline: Int

  init(_ line: TextLine, underline: Int) {
    self.line = line
    self.underline = underline
  }

  func write(to builder: inout BlockBuilder) {
    var text = line.text[...]
    let hashes = text.prefix { $0 == UInt8(ascii: "#") }.count
    if hashes > 0, hashes <= 6, text.count > hashes, text[hashes] == 0x20 {
      text = text.dropFirst(hashes + 1)
      while let last = text.last, last == UInt8(ascii: "#") || last == 0x20 { text.removeLast() }
      write(text, as: [Self.headings[hashes - 1]], to: &builder)
    } else if underline > 0, line.bullet == 0, text.count < 100 {
      write(text, as: [Self.headings[underline - 1]], to: &builder)
    } else if text.first == UInt8(ascii: "|"), text.last == UInt8(ascii: "|"), text.count > 2 {
      for cell in text.split(separator: UInt8(ascii: "|")) where cell.contains(where: \.isWord) {
        write(cell, as: [.p], to: &builder)
      }
    } else if line.bullet > 0 {
      let depth = min(1 + line.indent / 4 + (line.indent % 4 >= 2 ? 1 : 0), 6)
      let rest = text.dropFirst(line.bullet)
      write(rest, as: [Tag](repeating: .ul, count: depth) + [.li], to: &builder)
    } else {
      write(text, as: [.p], to: &builder)
    }
  }

  private func write(_ text: ArraySlice<UInt8>, as tags: [Tag], to builder: inout BlockBuilder) {
    for tag in tags { builder.start(tag) }
    text.withUnsafeBufferPointer { Markdown.write($0, to: &builder) }
    for tag in tags.reversed() { builder.end(tag) }
  }

  private static let headings: [Tag] = [.h1, .h2, .h3, .h4, .h5, .h6]
}
