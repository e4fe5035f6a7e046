import Foundation
import Model

/// What may stand in no output, whatever the words are that it tells.
enum HostileOutput {
  /// What is wrong with an output of that form; empty where nothing is.
  static func faults(_ text: String, form: String) -> [String] {
    var faults = steering(text, form).map { "\(form): \($0)" }
    switch form {
    case "html":
      for mark in ["<script>alert", "<img", "onload=\"pwned", "href=\"javascript", "</style></det"]
      where text.contains(mark) {
        faults.append("html: \(mark)")
      }
    case "markdown": faults += markdown(text)
    case "json", "sarif":
      let isWhole = isJSON(text) || text.split(separator: "\n").allSatisfy { isJSON(String($0)) }
      if !isWhole { faults.append("\(form): no JSON") }
    case "csv", "csv-postings":
      for cell in cells(text) where isFormula(cell) { faults.append("csv: \(cell.prefix(60))") }
    default: break
    }
    // JSON and HTML are written to files; what is printed is read by a runner line by line.
    if !["html", "json", "sarif"].contains(form) { faults += commands(text, form) }
    return faults
  }

  private static func isJSON(_ text: String) -> Bool {
    (try? JSONParser.parse(ArraySlice(text.utf8))) != nil
  }

  private static func steering(_ text: String, _ form: String) -> [String] {
    text.unicodeScalars.compactMap { scalar in
      switch scalar.value {
      case 0x0A: nil
      case 0x0D where form.hasPrefix("csv"): nil
      case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
        "steers by \(scalar.value)"
      default: nil
      }
    }
  }

  private static func commands(_ text: String, _ form: String) -> [String] {
    var faults = text.contains("##[") ? ["\(form): ##["] : []
    for line in text.split(whereSeparator: \.isNewline) {
      let start = String(line.unicodeScalars.drop { $0.properties.isWhitespace })
      let isOwn = form == "github" && !start.hasPrefix("::stop-commands")
      if start.hasPrefix("::"), !isOwn { faults.append("\(form): \(line.prefix(80))") }
    }
    return faults
  }

  private static func markdown(_ text: String) -> [String] {
    let shown = text.replacing("\\]", with: "")
    let marks = [
      "<script", "<img", "](javascript", "](http://evil", "://evil", "www.evil", "@victim",
      "@evil", "\n# pwned", "\n```\n# ",
    ]
    return marks.filter(shown.contains).map { "markdown: \($0)" }
  }

  private static func isFormula(_ cell: String) -> Bool {
    guard Double(cell) == nil, !cell.isEmpty else { return false }
    return cell.split(separator: ";").contains { part in
      part.first { $0 != " " && $0 != "\"" }.map { "=+-@＝＋－＠\t".contains($0) } ?? false
    }
  }

  /// The cells of a table as RFC 4180 has them.
  private static func cells(_ text: String) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isQuoted = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted, "\r" where !isQuoted, "\n" where !isQuoted:
        cells.append(cell)
        cell = ""
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return cells + [cell]
  }
}
