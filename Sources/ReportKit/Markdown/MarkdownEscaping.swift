/// Escapes text so that Markdown shows it letter by letter, also inside a table's cell.
enum MarkdownEscaping {
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    let scalars = Array(SafeText.fragment(text).unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      // An address or a mention would turn into a link of its own, also behind a character
      // reference; a comment parts the words that make it one.
      case "@": escaped.append(contentsOf: "@<!-- -->".unicodeScalars)
      case "." where isBehindWWW(place, scalars):
        escaped.append(contentsOf: "<!-- -->.".unicodeScalars)
      case ":" where place + 2 < scalars.count && scalars[place + 1] == "/":
        escaped.append(contentsOf: "&#58;".unicodeScalars)
      case "\\", "`", "*", "[", "]", "|", "~", "$":
        escaped.append("\\")
        escaped.append(scalar)
      case "_" where !isInsideWord(place, scalars):
        escaped.append("\\")
        escaped.append(scalar)
      default:
        if place == 0, "#+-=".unicodeScalars.contains(scalar) { escaped.append("\\") }
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Whether the stop stands behind "www", with which renderers start a link.
  private static func isBehindWWW(_ place: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    place >= 3 && scalars[(place - 3)..<place].allSatisfy { $0 == "w" || $0 == "W" }
  }

  /// Between two letters or digits an underscore is no emphasis.
  private static func isInsideWord(_ place: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    func isWord(_ place: Int) -> Bool {
      scalars.indices.contains(place)
        && (scalars[place].properties.isAlphabetic || scalars[place].properties.numericType != nil)
    }
    return isWord(place - 1) && isWord(place + 1)
  }
}
