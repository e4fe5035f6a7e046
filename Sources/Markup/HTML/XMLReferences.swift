import Model

/// The text of a file of XML with references that XML has: a plain `&` escaped, and those that only HTML
/// has (`&nbsp;`) as the characters that they are.
///
/// Feeds are often written so; behind the first such sign libxml2 gives no reference any more.
package func mendedReferences(_ text: [UInt8]) -> [UInt8] {
  text.withUnsafeBufferPointer { bytes in
    var output: [UInt8] = []
    var copied = 0
    var index = bytes.first(UInt8(ascii: "&"), from: 0, to: bytes.count)
    var section = bytes.find("<![CDATA[", from: 0, to: bytes.count) ?? bytes.count
    while index < bytes.count {
      if section < index {
        // Inside a section of plain characters nothing is a reference.
        let end = bytes.find("]]>", from: section, to: bytes.count) ?? bytes.count
        section = bytes.find("<![CDATA[", from: end, to: bytes.count) ?? bytes.count
        if index < end { index = bytes.first(UInt8(ascii: "&"), from: end, to: bytes.count) }
        continue
      }
      if !isOfXML(bytes, index) {
        output.append(contentsOf: bytes[copied..<index])
        if let (scalar, end) = CharacterReferences.decode(bytes, at: index, to: bytes.count),
          bytes[end - 1] == UInt8(ascii: ";")
        {
          output.append(scalar: scalar)
          copied = end
        } else {
          output.append(contentsOf: "&amp;".utf8)
          copied = index + 1
        }
      }
      index = bytes.first(UInt8(ascii: "&"), from: max(index + 1, copied), to: bytes.count)
    }
    guard copied > 0 else { return text }
    output.append(contentsOf: bytes[copied...])
    return output
  }
}

/// Whether the ampersand at an offset begins a number or one of the five names that XML has.
private func isOfXML(_ bytes: Bytes, _ index: Int) -> Bool {
  let rest = bytes[(index + 1)..<min(index + 10, bytes.count)]
  guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else { return false }
  let name = rest[..<end]
  if name.first == UInt8(ascii: "#") { return name.count > 1 }
  return (["amp", "lt", "gt", "quot", "apos"] as [StaticString]).contains { own in
    name.elementsEqual(UnsafeBufferPointer(start: own.utf8Start, count: own.utf8CodeUnitCount))
  }
}
