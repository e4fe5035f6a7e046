/// Builds HTML; every text and every attribute's value is escaped on its way in.
struct HTMLMarkup {
  private(set) var html = ""
  /// Charts so far, which are numbered.
  var charts = 0
  /// The section that is written, after which its tables are named.
  var section = ""

  /// An attribute with its value.
  typealias Attribute = (name: StaticString, value: String)

  /// The attribute `class`, or none.
  static func style(_ name: String?) -> [Attribute] {
    guard let name else { return [] }
    return [("class", name)]
  }

  /// An element around what `body` writes.
  mutating func element(
    _ name: StaticString, _ attributes: [Attribute] = [], _ body: (inout HTMLMarkup) -> Void
  ) {
    open(name, attributes)
    body(&self)
    html += "</\(name)>"
  }

  /// An element that holds a text.
  mutating func element(_ name: StaticString, _ attributes: [Attribute] = [], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// An element that holds styled text.
  mutating func element(_ name: StaticString, _ attributes: [Attribute] = [], text: Text) {
    element(name, attributes) { $0.text(text) }
  }

  /// An element without an end, as `meta`.
  mutating func open(_ name: StaticString, _ attributes: [Attribute] = []) {
    html += "<\(name)"
    for attribute in attributes {
      html += " \(attribute.name)=\""
      text(attribute.value)
      html += "\""
    }
    html += ">"
  }

  /// Text, with what HTML would take for markup written as character references.
  mutating func text(_ text: String) {
    let clean = SafeText.fragment(text)
    guard clean.utf8.contains(where: { "&<>\"'%".utf8.contains($0) }) else {
      html += clean
      return
    }
    var last: Unicode.Scalar = "\n"
    for scalar in clean.unicodeScalars {
      switch scalar {
      case "%" where last == " ":
        // A percentage is not broken from its sign.
        html.unicodeScalars.removeLast()
        html += "\u{A0}%"
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      default: html.unicodeScalars.append(scalar)
      }
      last = scalar
    }
  }

  /// Text, each part as its style asks.
  mutating func text(_ text: Text) {
    for run in text.runs {
      switch run.style {
      case .plain: self.text(run.words)
      case .strong: element("b", text: run.words)
      case .quiet: element("span", [("class", "quiet")], text: run.words)
      case .quoted: element("q", text: run.words)
      case .marked(let mark): element("mark", [("class", mark.rawValue)], text: run.words)
      case .toned(let tone): element("b", [("class", tone.rawValue)], text: run.words)
      case .link(let address):
        element("a", [("href", address.text), ("rel", "noreferrer")], text: run.words)
      case .jump(let anchor): element("a", [("href", "#" + anchor)], text: run.words)
      case .rows(let filter): element("a", [("href", "#" + filter.anchor)], text: run.words)
      }
    }
  }

  /// A line break between elements, so that the file can be read and compared.
  mutating func line() { html += "\n" }

  /// The rules of a page's look, which are the program's own.
  mutating func sheet(_ sheet: String) { html += "<style>\n\(sheet)\n</style>\n" }

  /// What stands before every page.
  mutating func doctype() { html += "<!DOCTYPE html>\n" }
}
