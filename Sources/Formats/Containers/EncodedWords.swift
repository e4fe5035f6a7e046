import Markup

/// Reads the text of a header such as a subject (RFC 2047).
enum EncodedWords {
  /// The text, its encoded words decoded; white space between two of them goes.
  static func decode(_ value: [UInt8]) -> String {
    var output: [UInt8] = []
    var index = 0
    var wordEnd: Int?
    while index < value.count {
      guard let (text, end) = word(value, at: index) else {
        output.append(value[index])
        index += 1
        if value[index - 1] > 0x20 { wordEnd = nil }
        continue
      }
      if let wordEnd { output.removeLast(output.count - wordEnd) }
      output += text
      wordEnd = output.count
      index = end
    }
    return String(decoding: decodeText(output, htmlHints: false), as: UTF8.self)
  }

  /// The word at `=?charset?B?…?=`, and where it ends.
  private static func word(_ value: [UInt8], at start: Int) -> (text: [UInt8], end: Int)? {
    guard value[start...].starts(with: "=?".utf8) else { return nil }
    let mark = UInt8(ascii: "?")
    let limit = min(value.count, start + 1000)
    guard let second = value[(start + 2)..<limit].firstIndex(of: mark), second + 2 < limit,
      value[second + 2] == mark,
      let last = value[(second + 3)..<limit].firstIndex(of: mark), last + 1 < value.count,
      value[last + 1] == UInt8(ascii: "=")
    else { return nil }
    let charset = String(
      decoding: value[(start + 2)..<second].prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self)
    let body = value[(second + 3)..<last]
    let bytes: [UInt8]
    switch value[second + 1] | 0x20 {
    case UInt8(ascii: "b"): bytes = TransferEncoding.base64(body)
    case UInt8(ascii: "q"):
      bytes = TransferEncoding.quotedPrintable(
        body.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }[...])
    default: return nil
    }
    return (decodeText(bytes, htmlHints: false, charset: charset), last + 2)
  }
}
