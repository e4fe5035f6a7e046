/// Splits a text at signs that do not stand in double quotes.
enum QuotedText {
  /// The parts between separators, without spaces around them; empty ones are left out.
  ///
  /// Throws where a quote is not closed.
  static func parts(_ text: String, at separator: Character) throws(PopulationError) -> [String] {
    var parts: [String] = []
    var part = ""
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if character == separator, !isQuoted {
        parts.append(part)
        part = ""
      } else {
        part.append(character)
      }
    }
    guard !isQuoted else {
      throw PopulationError(
        problem: "a quote is not closed in \(text)", remedy: "write one more double quote")
    }
    parts.append(part)
    return parts.map { trimmed($0[...]) }.filter { !$0.isEmpty }
  }

  /// The place of the first sign of a comparison outside of quotes.
  static func firstSign(in text: String) -> String.Index? {
    var isQuoted = false
    for index in text.indices {
      if text[index] == "\"" { isQuoted.toggle() }
      if !isQuoted, "=!~<>".contains(text[index]) { return index }
    }
    return nil
  }

  /// Without the double quotes around it.
  static func unquoted(_ text: String) -> String {
    text.count >= 2 && text.hasPrefix("\"") && text.hasSuffix("\"")
      ? String(text.dropFirst().dropLast()) : text
  }

  /// Without spaces at either end.
  static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
