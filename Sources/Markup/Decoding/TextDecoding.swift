import Model

/// Turns the bytes of a saved file into valid UTF-8 without NUL bytes.
///
/// In this order: a byte-order mark; UTF-16 without one; UTF-8 that has no flaw, whatever the file
/// declares; the charset that its container names or that HTML declares, by the labels of the HTML
/// standard; UTF-8 with repair where some of it is well-formed; Windows-1252.
package func decodeText(_ bytes: [UInt8], htmlHints: Bool, charset: String? = nil) -> [UInt8] {
  let decoded: [UInt8]? = bytes.withUnsafeBufferPointer { bytes in
    if bytes.has("\u{FEFF}", at: 0, to: bytes.count) {
      let rest = bytes[part: 3, bytes.count]
      return UTF8Repair.census(rest, untilFlaw: true).isClean
        ? Array(rest) : UTF8Repair.repair(rest)
    }
    if let order = UTF16Decoding.order(bytes) { return UTF16Decoding.decode(bytes, order) }
    let census = UTF8Repair.census(bytes, untilFlaw: true)
    if census.isClean { return nil }
    let whole = UTF8Repair.census(bytes, untilFlaw: false)
    let named = charset.map { $0.utf8.map(\.lowercased) }
    if whole.broken > 0, let label = named ?? (htmlHints ? CharsetLabels.declared(bytes) : nil),
      let text = CharsetLabels.decode(bytes, label: label)
    {
      return text
    }
    return whole.multibyte > 0 || whole.broken == 0
      ? UTF8Repair.repair(bytes) : Windows1252.decode(bytes)
  }
  return decoded ?? bytes
}

/// Whether a page's bytes may be looked through before they are decoded: no mark, no UTF-16, and no
/// charset named or declared but UTF-8.
package func isReadableUndecoded(_ bytes: Bytes, charset: String?) -> Bool {
  if UTF16Decoding.order(bytes) != nil { return false }
  guard
    let label = charset.map({ $0.utf8.map(\.lowercased) }) ?? CharsetLabels.declared(bytes)
  else { return true }
  return label == Array("utf-8".utf8) || label == Array("utf8".utf8)
}
