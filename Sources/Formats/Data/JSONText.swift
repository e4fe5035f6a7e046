import Model

/// Reads words out of the values that boards nest them in.
enum JSONText {
  /// Values in one another beyond this depth hold no words of a posting.
  private static let deepest = 6
  /// Places, names and the like that are told one by one; of more, the rest is counted.
  static let mostListed = 20

  /// A value on one line: a string, a number, a thing's name, a place, several parted by `separator`.
  static func line(_ value: JSONValue, separator: String = "; ") -> String? {
    line(value, separator, depth: 0)
  }

  /// A place on one line, with the city, state and country that an object tells apart.
  static func place(_ value: JSONValue) -> String? {
    if let elements = value.array { return list(elements.compactMap(place), "; ") }
    if let places = (value["places"] ?? value["locations"])?.array {
      return list(places.compactMap(place), "; ")
    }
    for key in ["address", "postalAddress"] {
      if let address = value[key], address.members != nil, let parts = apart(address) {
        return parts
      }
    }
    return line(value)
  }

  private static func line(_ value: JSONValue, _ separator: String, depth: Int) -> String? {
    guard depth < deepest else { return nil }
    switch value {
    case .string(let text): return text.isEmpty ? nil : text
    case .number(let number): return Decimals.string(number, places: 2)
    case .bool, .null: return nil
    case .array(let elements):
      return list(elements.compactMap { line($0, separator, depth: depth + 1) }, separator)
    case .object:
      for key in nameKeys {
        if let found = value[key], let line = line(found, separator, depth: depth + 1) {
          return line
        }
      }
      for key in ["address", "postalAddress", "location"] {
        if let found = value[key], let line = line(found, separator, depth: depth + 1) {
          return line
        }
      }
      return apart(value) ?? named(value, separator, depth: depth)
    }
  }

  /// The name or value of an object under a key of its own: `{"companyname": "Acme", "id": 4}`.
  private static func named(_ value: JSONValue, _ separator: String, depth: Int) -> String? {
    let found = value.members?.first { member in
      let key = PostingField.normalized(member.key)
      return (key.hasSuffix("name") || key == "value") && member.value.string != nil
    }
    return found.flatMap { line($0.value, separator, depth: depth + 1) }
  }

  private static let nameKeys = [
    "display_name", "displayName", "fullLocation", "location_str", "name", "label", "text", "title",
    "organizationName", "OrganizationName", "LocationName", "PartyName", "credentialCategory",
  ]

  private static func apart(_ value: JSONValue) -> String? {
    var parts: [String] = []
    for names in [
      ["addressLocality", "locality", "city"],
      ["addressRegion", "region", "state", "stateProvince"],
      ["addressCountry", "country", "countryName"],
    ] {
      let found = names.lazy.compactMap { value[$0].flatMap { line($0, "; ", depth: 2) } }.first
      if let found, !found.isEmpty, parts.last != found { parts.append(found) }
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The lines without repetitions, those beyond the most counted.
  private static func list(_ lines: [String], _ separator: String) -> String? {
    var seen: Set<String> = []
    let lines = lines.filter { seen.insert($0).inserted }
    guard lines.count > mostListed else {
      return lines.isEmpty ? nil : lines.joined(separator: separator)
    }
    return (lines.prefix(mostListed) + ["and \(lines.count - mostListed) more"])
      .joined(separator: separator)
  }

  /// Adds the text in a value: a string, a list of lines, or parts under their names.
  static func add(_ value: JSONValue, heading: String, to text: inout DescriptionText) {
    add(value, heading: heading, depth: 0, to: &text)
  }

  private static func add(
    _ value: JSONValue, heading: String, depth: Int, to text: inout DescriptionText
  ) {
    guard depth < deepest else { return }
    switch value {
    case .string(let words): text.add(words, heading: heading)
    case .array(let elements):
      let lines = elements.compactMap(item)
      if lines.count == elements.count {
        text.add(lines.map { "- " + $0 }.joined(separator: "\n"), heading: heading)
      } else {
        for element in elements { add(element, heading: heading, depth: depth + 1, to: &text) }
      }
    case .object(let members):
      if let (name, body) = named(value) {
        add(body, heading: name, depth: depth + 1, to: &text)
      } else {
        for member in members where !isBare(member.value) {
          add(
            member.value, heading: self.heading(member.key, within: heading), depth: depth + 1,
            to: &text)
        }
      }
    case .bool, .number, .null: break
    }
  }

  private static func heading(_ key: String, within heading: String) -> String {
    let name = PostingField.normalized(key)
    switch PartName.of(name, key) {
    case .headed(let own): return own
    case .plain, .aside: return heading
    case nil:
      // `{"1": …}`, `{"en": …}` and `{"html": …}` only wrap.
      let wrappers = ["description", "sections", "text", "html", "value", "content", "body"]
      return key.utf8.count <= 5 || wrappers.contains(name) ? heading : PartName.words(key)
    }
  }

  /// One line of a list: a string, or an object that names one thing, as in `{"value": "SQL", "id": 4}`.
  private static func item(_ value: JSONValue) -> String? {
    if let text = value.string { return text }
    guard let members = value.members, members.count <= 4, named(value) == nil,
      !members.contains(where: { $0.value.array != nil || $0.value.members != nil })
    else { return nil }
    for key in ["value", "name", "label", "text", "title"] {
      if let text = value[key]?.string, text.utf8.count < 300 { return text }
    }
    return nil
  }

  /// A part's name and its words, as in `{"text": "Requirements", "content": "<li>…"}`.
  private static func named(_ value: JSONValue) -> (name: String, body: JSONValue)? {
    let names = ["title", "name", "heading", "label", "text"]
    let bodies = [
      "content", "value", "body", "html", "description", "text", "items", "bullets", "points",
      "list", "lines", "entries", "values", "highlights",
    ]
    for name in names {
      guard let heading = value[name]?.string else { continue }
      for body in bodies where body != name {
        if let words = value[body], !isBare(words) { return (heading, words) }
      }
    }
    return nil
  }

  /// Whether an object is a part of a text with a name of its own, and nothing else: no place, no date,
  /// no address.
  static func isSection(_ value: JSONValue) -> Bool {
    guard let members = value.members, members.count <= 6, let (_, body) = named(value),
      byteCount(body) > 0
    else { return false }
    return !members.contains { member in
      facts.isIn(PostingField.normalized(member.key))
    }
  }

  /// Parts of names of what stands beside a posting's text, not in it.
  private static let facts = NameParts([
    "location", "date", "url", "company", "link", "posted", "created", "published",
  ])

  /// Whether a value holds no words: a number, a truth value, nothing.
  static func isBare(_ value: JSONValue) -> Bool {
    switch value {
    case .string(let text): text.isEmpty
    case .array(let elements): elements.allSatisfy(isBare)
    case .object(let members): members.isEmpty
    case .bool, .number, .null: true
    }
  }

  /// Spaces from which on a string says something; a skill's or a place's name has fewer.
  private static let fewestSpaces = 5

  /// Bytes of the sentences in a value: names of skills and degrees alone are no posting's text.
  static func byteCount(_ value: JSONValue) -> Int { byteCount(value, depth: 0) }

  private static func byteCount(_ value: JSONValue, depth: Int) -> Int {
    guard depth < deepest else { return 0 }
    switch value {
    case .string(let text):
      return text.utf8.lazy.filter { $0 == 0x20 }.prefix(fewestSpaces).count == fewestSpaces
        ? text.utf8.count : 0
    case .array(let elements): return elements.reduce(0) { $0 + byteCount($1, depth: depth + 1) }
    case .object(let members):
      return members.reduce(0) { $0 + byteCount($1.value, depth: depth + 1) }
    case .bool, .number, .null: return 0
    }
  }

  /// Pay in words, as in `USD 120000-150000 YEAR`; nil where only zeros stand.
  static func salary(_ value: JSONValue) -> String? {
    if let text = value.string { return text }
    if let text = value["compensationTierSummary"]?.string { return text }
    if let elements = value.array {
      if let first = elements.first, first.members != nil { return salary(first) }
      return range(elements)
    }
    let amount = value["value"] ?? value
    if let ends = amount["range"]?.array, let range = range(ends) {
      let words = [value["currency"], value["period"]].map { $0.flatMap { line($0) } }
      return [words[0], range, words[1]].compactMap(\.self).joined(separator: " ")
    }
    func number(_ keys: [String]) -> String? {
      keys.lazy.compactMap { amount[$0] }.first.flatMap { $0 == .number(0) ? nil : line($0) }
    }
    let low = number([
      "minValue", "min", "min_amount", "minAmount", "from", "MinimumRange", "minimum", "low",
    ])
    let high = number([
      "maxValue", "max", "max_amount", "maxAmount", "to", "MaximumRange", "maximum", "high",
    ])
    let range = [low, high].compactMap(\.self)
    guard
      let first = range.first ?? number(["value"]) ?? (amount.double == 0 ? nil : line(amount))
    else { return nil }
    let words = [
      (value["currency"] ?? amount["currency"]).flatMap { line($0) },
      range.count == 2 && low != high ? range.joined(separator: "-") : first,
      ["unitText", "interval", "period", "payment_period", "Description"].lazy
        .compactMap { amount[$0] ?? value[$0] }.first.flatMap { line($0) },
    ]
    return words.compactMap(\.self).joined(separator: " ")
  }

  /// The least and the most of amounts in a list.
  private static func range(_ amounts: [JSONValue]) -> String? {
    let lines = amounts.prefix(2).compactMap { line($0) }
    return lines.isEmpty || lines.count < min(amounts.count, 2) ? nil : lines.joined(separator: "-")
  }
}
