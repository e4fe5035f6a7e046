import PostingModel

/// A place among the keys of the JSON report's figures, as in `degrees.levels.bachelor.floor.all`.
///
/// Parts are keys, or names of a list's elements (`skills.Python.any`); a part with a dot in it stands
/// in double quotes (`skills."Node.js".any`).
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

  /// The keys by which the elements of a list are told apart.
  private static let names = ["name", "category", "field", "years"]

  /// What the path leads to.
  enum Found: Hashable {
    /// A value, with those that the same path leads to from the list's other elements.
    case value(JSONValue, others: [JSONValue])
    /// A list without such an element: no posting has it.
    case absent
  }

  /// Follows the path; throws the words for a part that no statistic has.
  func find(in figures: JSONValue) throws(PathError) -> Found {
    var value = figures
    var others: [JSONValue] = []
    for (place, part) in parts.enumerated() {
      if let elements = value.array {
        guard let index = elements.firstIndex(where: { Self.name(of: $0) == part }) else {
          return .absent
        }
        others = elements.enumerated().filter { $0.offset != index }.map(\.element)
        value = elements[index]
      } else if let member = value[part] {
        value = member
        others = others.compactMap { $0[part] }
      } else {
        let keys = value.members?.map(\.key) ?? []
        throw PathError(
          path: parts[...place].joined(separator: "."), nearest: NearestWord.of(part, in: keys),
          known: keys)
      }
    }
    return .value(value, others: others)
  }

  private static func name(of element: JSONValue) -> String? {
    for name in names {
      if let text = element[name]?.string { return text }
      if let number = element[name]?.int { return String(number) }
    }
    return nil
  }
}

/// A path that leads to no statistic.
struct PathError: Error {
  var path: String
  var nearest: String?
  var known: [String]
}
