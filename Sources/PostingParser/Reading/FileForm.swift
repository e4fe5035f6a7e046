import PostingMarkup

/// Tells forms of files by their bytes first and by their names second.
enum FileForm {
  /// Whether the bytes are an HTML page or a fragment of one.
  static func isHTML(_ bytes: [UInt8], _ name: String) -> Bool {
    let name = name.lowercased()
    if name.hasSuffix(".html") || name.hasSuffix(".htm") || name.hasSuffix(".xhtml") { return true }
    if name.hasSuffix(".txt") || name.hasSuffix(".md") { return false }
    let start = decodeText(Array(bytes.prefix(1024)), htmlHints: false)
      .drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    guard start.first == UInt8(ascii: "<") else { return false }
    let next = start.dropFirst().first ?? 0
    return next == UInt8(ascii: "!") || ByteClass.isLetter(next)
  }

  /// Whether the bytes may be text: no NUL outside UTF-16, and few control characters.
  static func isText(_ bytes: [UInt8]) -> Bool {
    let text = decodeText(Array(bytes.prefix(4096)), htmlHints: false)
    let controls = text.count { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 && $0 != 0x0C }
    return controls * 50 <= text.count
  }
}
