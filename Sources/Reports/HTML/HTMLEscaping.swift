import Mustache

/// Text escaped for HTML, in elements as in quoted attributes.
struct HTMLEscaping: MustacheContentType {
  /// The name under which templates ask for it.
  static let name = "PAGE"

  func escapeText(_ text: String) -> String {
    let line = PlainText.line(text)
    guard line.utf8.contains(where: { "&<>\"'%".utf8.contains($0) }) else { return line }
    var escaped = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar {
      case "%" where escaped.last == " ":
        // A percentage is not broken from its sign.
        escaped.removeLast()
        escaped.append(contentsOf: "\u{A0}%".unicodeScalars)
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
