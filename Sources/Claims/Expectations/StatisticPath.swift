/// A place among the keys of the JSON report's figures, as in `degrees.levels.bachelor.floor.all`.
///
/// Parts are keys, or names of a list's elements (`skills.Python.any`); a part with a dot in it stands
/// in double quotes (`skills."Node.js".any`), one with a space as it is.
public struct StatisticPath: Hashable, Sendable, CustomStringConvertible {
  /// The parts, without quotes.
  public var parts: [String]
  /// As it was written.
  public var description: String

  /// Nil where a part is empty or a quote is not closed.
  public init?(_ text: String) {
    description = text
    parts = []
    var rest = text[...]
    while true {
      let part: Substring
      if rest.hasPrefix("\"") {
        rest = rest.dropFirst()
        guard let end = rest.firstIndex(of: "\"") else { return nil }
        part = rest[..<end]
        rest = rest[rest.index(after: end)...]
      } else {
        part = rest.prefix { $0 != "." }
        rest = rest.dropFirst(part.count)
      }
      guard !part.isEmpty else { return nil }
      parts.append(String(part))
      if rest.isEmpty { return }
      guard rest.hasPrefix(".") else { return nil }
      rest = rest.dropFirst()
    }
  }

  /// Writes parts as a path.
  init(parts: [String]) {
    self.parts = parts
    description = parts.map { $0.contains(".") ? "\"\($0)\"" : $0 }.joined(separator: ".")
  }
}

/// A path that leads to no statistic.
struct PathError: Error {
  /// What is wrong.
  var problem: String
  /// What to write instead.
  var remedy: String
}
