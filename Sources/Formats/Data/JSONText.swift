import Model

/// Reads words out of the values that boards nest them in.
enum JSONText {
  /// Values in one another beyond this depth hold no words of a posting.
  private static let deepest = 6

  /// A value on one line: a string, a number, a thing's name, a place, several parted by semicolons.
  static func line(_ value: JSONValue) -> String? { line(value, depth: 0) }

  private static func line(_ value: JSONValue, depth: Int) -> String? {
    guard depth < deepest else { return nil }
    switch value {
    case .string(let text): return text.isEmpty ? nil : text
    case .number(let number): return Decimals.string(number, places: 2)
    case .bool, .null: return nil
    case .array(let elements):
      var lines: [String] = []
      for element in elements.prefix(20) {
        if let line = line(element, depth: depth + 1), !lines.contains(line) { lines.append(line) }
      }
      return lines.isEmpty ? nil : lines.joined(separator: "; ")
    case .object:
      for key in ["name", "label", "text", "credentialCategory", "location_str", "fullLocation"] {
        if let found = value[key], let line = line(found, depth: depth + 1) { return line }
      }
      for key in ["address", "postalAddress", "location"] {
        if let found = value[key], let line = line(found, depth: depth + 1) { return line }
      }
      let place = [
        ["addressLocality", "city"], ["addressRegion", "region", "state"],
        ["addressCountry", "country"],
      ].compactMap { names in
        names.lazy.compactMap { value[$0].flatMap { line($0, depth: depth + 1) } }.first
      }
      return place.isEmpty ? nil : place.joined(separator: ", ")
    }
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
      let lines = elements.compactMap(\.string)
      if lines.count == elements.count {
        text.add(lines.map { "- " + $0 }.joined(separator: "\n"), heading: heading)
      } else {
        for element in elements { add(element, heading: heading, depth: depth + 1, to: &text) }
      }
    case .object(let members):
      if let (name, body) = named(value) {
        add(body, heading: name, depth: depth + 1, to: &text)
      } else {
        for member in members {
          let isWrapper = ["description", "sections", "text", "html", "value", "content"]
            .contains(member.key)
          add(
            member.value, heading: isWrapper ? heading : Self.heading(member.key), depth: depth + 1,
            to: &text)
        }
      }
    case .bool, .number, .null: break
    }
  }

  /// A part's name and its words, as in `{"text": "Requirements", "content": "<li>…"}`.
  private static func named(_ value: JSONValue) -> (name: String, body: JSONValue)? {
    let names = ["title", "name", "heading", "label", "text"]
    let bodies = ["content", "value", "body", "html", "description", "text"]
    for name in names {
      guard let heading = value[name]?.string else { continue }
      for body in bodies where body != name {
        if let words = value[body] { return (heading, words) }
      }
    }
    return nil
  }

  /// A key as a heading: `what we offer` as written, `jobDescription` in words.
  private static func heading(_ key: String) -> String {
    if key.contains(" ") { return key }
    var words: [UInt8] = []
    for byte in key.utf8 {
      if byte >= 0x41, byte <= 0x5A, !words.isEmpty {
        words += [0x20, byte | 0x20]
      } else {
        words.append(byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") ? 0x20 : byte)
      }
    }
    return String(decoding: words, as: UTF8.self)
  }

  /// Pay in words, as in `USD 120000-150000 YEAR`; nil where only zeros stand.
  static func salary(_ value: JSONValue) -> String? {
    if let text = value.string { return text }
    if let text = value["compensationTierSummary"]?.string { return text }
    let amount = value["value"] ?? value
    func number(_ keys: [String]) -> String? {
      keys.lazy.compactMap { amount[$0] }.first.flatMap { $0 == .number(0) ? nil : line($0) }
    }
    let low = number(["minValue", "min"])
    let high = number(["maxValue", "max"])
    let range = [low, high].compactMap(\.self)
    guard let first = range.first ?? number(["value"]) ?? (amount.double == 0 ? nil : line(amount))
    else { return nil }
    let words = [
      value["currency"].flatMap(line), range.count == 2 && low != high ? nil : first,
      range.count == 2 && low != high ? range.joined(separator: "-") : nil,
      (amount["unitText"] ?? value["unitText"] ?? value["interval"]).flatMap(line),
    ]
    return words.compactMap(\.self).joined(separator: " ")
  }
}
