/// An address that a report may link to: of http or https, in letters that need no escaping.
package struct WebAddress: Hashable, Sendable {
  let text: String

  /// Nil for other kinds of address, as `javascript:`, and for none.
  package init?(_ text: String?) {
    guard let text else { return nil }
    let lower = text.prefix(8).lowercased()
    guard lower.hasPrefix("http://") || lower.hasPrefix("https://") else { return nil }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte > 0x20, byte < 0x7F, !"<>\"'`\\()[]{}|^".utf8.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    self.text = String(decoding: bytes, as: UTF8.self)
  }
}
