import Markup
import Model

/// Finds the parts of a posting's text among the members of its data.
struct JobText {
  private let object: JobObject

  /// Objects in one another that are looked through for text.
  private static let deepest = 4

  init(_ object: JobObject) { self.object = object }

  /// Adds the description, and every other part under its name, in the order in which they stand.
  func add(to text: inout DescriptionText) {
    let main = object.member(.description)
    if let main { JSONText.add(main.value, heading: "", to: &text) }
    let parts = parts
    // Where none is named as the text, the longest of those that no name tells is: a column's name in
    // another language is no heading of it.
    let own = main == nil ? longestUnnamed(parts) : nil
    for (place, part) in parts.enumerated() {
      JSONText.add(part.value, heading: place == own ? "" : part.heading, to: &text)
    }
  }

  private func longestUnnamed(_ parts: [Part]) -> Int? {
    let unnamed = parts.indices.filter { place in
      object.members.contains { $0.name.key == parts[place].key && $0.name.part == nil }
    }
    return unnamed.max {
      JSONText.byteCount(parts[$0].value) < JSONText.byteCount(parts[$1].value)
    }
  }

  /// Bytes of the object's text, markup included; nothing of them is parsed.
  var byteCount: Int {
    let main = object.member(.description)
    return parts.reduce(main.map { JSONText.byteCount($0.value) } ?? 0) { count, part in
      count + JSONText.byteCount(part.value)
    }
  }

  /// One part: the name of its member, what stands over it, and its words.
  typealias Part = (key: String, heading: String, value: JSONValue)

  /// The parts beside the description.
  var parts: [Part] {
    var parts: [Part] = []
    let main = object.member(.description)?.value
    Self.collect(object.members, isTyped: object.isTyped, depth: 0, into: &parts)
    return parts.filter { $0.value != main }
  }

  private static func collect(
    _ members: [JobObject.Member], isTyped: Bool, depth: Int,
    into parts: inout [Part]
  ) {
    for member in members {
      switch member.name.part {
      case .aside: continue
      case .plain: parts.append((member.name.key, "", member.value))
      case .headed(let heading):
        if let value = words(member, isTyped: isTyped) {
          parts.append((member.name.key, heading, value))
        }
      case nil:
        unnamed(member, isTyped: isTyped, depth: depth, into: &parts)
      }
    }
  }

  /// What no name tells: running text, sections with names of their own, and objects around them.
  private static func unnamed(
    _ member: JobObject.Member, isTyped: Bool, depth: Int,
    into parts: inout [Part]
  ) {
    let ranks = member.name.ranks
    switch member.value {
    case .string(let text) where FieldValue.isRunning(text):
      let isText = (ranks[.description] ?? .max) < 100
      let heading = isText ? "" : PartName.words(member.name.key)
      parts.append((member.name.key, heading, member.value))
    case .array(let elements) where elements.count < 100 && elements.allSatisfy(JSONText.isSection):
      parts.append((member.name.key, "", member.value))
    case .array(let elements)
    where elements.count < 100 && ranks.isEmpty
      && elements.count(where: isSentence) * 2 > elements.count:
      parts.append((member.name.key, PartName.words(member.name.key), member.value))
    case .object(let inner)
    where depth < deepest && ranks[.company] == nil && ranks[.location] == nil:
      if JSONText.isSection(member.value) {
        parts.append((member.name.key, "", member.value))
      } else if inner.count < 100 {
        var names = FieldNameCache(ColumnNames())
        let inside = inner.filter { !$0.value.isNothing }
          .map { JobObject.Member(name: names.name($0.key), value: $0.value) }
        for member in inside where (member.name.ranks[.description] ?? .max) < 100 {
          if case .string = member.value { parts.append((member.name.key, "", member.value)) }
        }
        collect(inside, isTyped: isTyped, depth: depth + 1, into: &parts)
      }
    default: break
    }
  }

  /// Spaces of what says more than a category: "PhD in physics is preferred".
  private static let fewestSpaces = 4
  /// What tables write in columns that only say whether: "Preferred: yes".
  private static let answers: Set<String> = ["yes", "no", "true", "false", "y", "n", "x", "0", "1"]

  /// Whether a value is a line of several words, as a duty or a demand is.
  private static func isSentence(_ value: JSONValue) -> Bool {
    guard let text = value.string else { return false }
    return text.utf8.prefix(400).count { $0 == 0x20 } >= 3 && !FieldValue.isAddress(text)
  }

  /// What a part says in words: schema.org's members for education and experience hold a category that
  /// boards fill in for every job alike, and only sometimes a description.
  private static func words(_ member: JobObject.Member, isTyped: Bool) -> JSONValue? {
    if let text = member.value.string, answers.contains(text.lowercased()) { return nil }
    guard isTyped,
      ["educationrequirements", "experiencerequirements"].contains(member.name.normalized)
    else { return member.value }
    let value = member.value["description"] ?? member.value
    let texts = value.array ?? [value]
    // A category is a word or two: "bachelor degree", "no requirements".
    let isSaid = texts.contains { text in
      text.string.map { $0.utf8.count { $0 == 0x20 } >= Self.fewestSpaces } ?? false
    }
    return isSaid && texts.allSatisfy { $0.string != nil } ? value : nil
  }
}
