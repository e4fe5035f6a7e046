/// Draws lines with escape sequences, or without.
struct TerminalStyle {
  let usesColor: Bool
  let usesUnicode: Bool

  /// The line as it is printed.
  func drawn(_ line: TerminalLine) -> String {
    let text = line.trimmed.runs.map(drawn).joined()
    return usesUnicode ? text : Self.ascii(text)
  }

  private func drawn(_ run: Text.Run) -> String {
    let codes = Self.codes(run.style)
    guard usesColor, !codes.isEmpty else { return run.words }
    return "\u{1B}[\(codes)m\(run.words)\u{1B}[0m"
  }

  /// The parameters of ECMA-48's "select graphic rendition", colours from the terminal's own palette.
  ///
  /// Marks differ in their letters as well, so that colour is not all.
  private static func codes(_ style: Text.Style) -> String {
    switch style {
    case .plain, .quoted, .link, .jump, .rows: ""
    case .strong: "1"
    case .quiet: "2"
    case .toned(.good): "32;1"
    case .toned(.fair): "34;1"
    case .toned(.open): "33;1"
    case .toned(.bad): "31;1"
    case .marked(.required): "31;1;4"
    case .marked(.preferred): "34;4"
    case .marked(.mentioned): "36"
    case .marked(.read): "35"
    case .marked(.quote): "1"
    }
  }

  /// The program's own drawing in ASCII; words of the postings stay as they are.
  private static func ascii(_ text: String) -> String {
    var ascii = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "─", "–": ascii.append("-")
      case "·": ascii.append("|")
      case "“", "”": ascii.append("\"")
      case "…": ascii.append(contentsOf: "...".unicodeScalars)
      case "✓": ascii.append("+")
      case "↷": ascii.append("~")
      case "✗": ascii.append("-")
      case "\u{FFFD}": ascii.append("?")
      default: ascii.append(scalar)
      }
    }
    return String(ascii)
  }
}
