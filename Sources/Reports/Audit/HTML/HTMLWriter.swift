import Model

/// Writes HTML; every text and every attribute's value is escaped on its way in.
struct HTMLWriter {
  private(set) var html = ""

  /// An attribute with its value.
  typealias Attribute = (name: StaticString, value: String)

  /// An element around what `body` writes.
  mutating func element(
    _ name: StaticString, _ attributes: [Attribute] = [], _ body: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    body(&self)
    html += "</\(name)>"
  }

  /// An element that holds a text.
  mutating func element(
    _ name: StaticString, _ attributes: [Attribute] = [], text: String
  ) {
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
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      default: html.unicodeScalars.append(scalar)
      }
    }
  }

  /// A line break between elements, so that the file can be read and compared.
  mutating func line() { html += "\n" }

  /// A whole page around what `body` writes: no script, nothing from elsewhere.
  static func page(
    title: String, style: String, _ content: (inout HTMLWriter) -> Void
  ) -> String {
    var writer = HTMLWriter()
    writer.html = "<!DOCTYPE html>\n"
    writer.element("html", [("lang", "en")]) { page in
      page.line()
      page.element("head") { head in
        head.open("meta", [("charset", "utf-8")])
        head.line()
        head.open(
          "meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
        head.line()
        head.open("meta", [("name", "color-scheme"), ("content", "light dark")])
        head.line()
        head.open("meta", [("name", "generator"), ("content", OwnOutput.generator)])
        head.line()
        // A promise that the browser keeps: nothing is run and nothing is loaded.
        head.open(
          "meta",
          [
            ("http-equiv", "Content-Security-Policy"),
            ("content", "default-src 'none'; style-src 'unsafe-inline'"),
          ])
        head.line()
        head.element("title", text: title)
        head.line()
        head.html += "<style>\n\(style)\n</style>\n"
      }
      page.line()
      page.element("body") { body in
        body.line()
        content(&body)
      }
      page.line()
    }
    writer.line()
    return writer.html
  }
}
