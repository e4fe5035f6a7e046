import Markup

/// Decodes text whose container names its charset.
enum Charset {
  /// The text in UTF-8.
  ///
  /// UTF-8 without a flaw is taken as such whatever the label says, as `decodeText` does.
  static func decode(_ bytes: [UInt8], label: String?) -> [UInt8] {
    guard let label, isLabel(label), !label.lowercased().hasPrefix("utf") else {
      return decodeText(bytes, htmlHints: false)
    }
    // The markup room knows labels from pages, so the label is said as a page says it.
    let declaration = Array("<meta charset=\"\(label)\">".utf8)
    let text = decodeText(declaration + bytes, htmlHints: true)
    return text.starts(with: declaration) ? Array(text.dropFirst(declaration.count)) : text
  }

  private static func isLabel(_ label: String) -> Bool {
    !label.isEmpty && label.utf8.count < 40
      && label.utf8.allSatisfy { byte in
        byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
          || "-_:.".utf8.contains(byte)
      }
  }
}
