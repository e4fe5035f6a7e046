import Markup
import Model

/// YAML as site generators keep their jobs (`_data/jobs.yml`), read as the JSON that it stands for.
enum YAMLForm: FormReader {
  /// Lines of jobs: a thousand of them with a thousand lines each.
  private static let mostLines = 1_000_000

  static func recognizes(_ input: Input) -> Bool { input.isNamed("yml", "yaml") }

  static func read(_ input: Input) -> [LoadedPosting] {
    let text = decodeText(input.bytes, htmlHints: false)
    let count = text.count { $0 == 0x0A }
    guard count <= mostLines else {
      return input.nothing(.tooLarge, "\(count) lines of YAML are no list of jobs; split it")
    }
    var lines = YAMLLines(text)
    let value = lines.value(indent: 0, depth: 0)
    let found = JSONForm.read(value, input, id: input.file.id, method: "yaml")
    // Other YAML is no data of jobs, whatever of it is not read here.
    guard let line = lines.firstUnread,
      found.contains(where: { if case .posting = $0 { true } else { false } })
    else { return found }
    return found
      + input.nothing(.damaged, "line \(line) of the YAML cannot be read, nor what belongs to it")
  }
}

/// Reads what tables of jobs write of YAML: lists, maps, quoted and plain scalars, and blocks of text.
///
/// Anchors, aliases, tags and flow collections stay the words that they are written with: nothing that
/// a file says makes it larger.
struct YAMLLines {
  private struct Line {
    var indent: Int
    var text: ArraySlice<UInt8>
  }

  private var lines: [Line] = []
  private var index = 0
  private var passedOver: Int?

  /// Number of the first line that is neither a list's nor a map's; nil where there is none.
  var firstUnread: Int? {
    passedOver ?? lines[index...].firstIndex { !$0.text.isEmpty }.map { $0 + 1 }
  }

  /// Values in one another beyond which the rest is passed over.
  private static let deepest = 20

  init(_ text: [UInt8]) {
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let indent = line.prefix { $0 == 0x20 }.count
      var rest = line.dropFirst(indent)
      while let last = rest.last, last <= 0x20 { rest.removeLast() }
      lines.append(Line(indent: indent, text: rest))
    }
  }

  private mutating func skipEmpty() {
    while index < lines.count,
      lines[index].text.isEmpty || lines[index].text.first == UInt8(ascii: "#")
        || lines[index].text.elementsEqual("---".utf8)
        || lines[index].text.elementsEqual("...".utf8)
        || lines[index].text.first == UInt8(ascii: "%")
    { index += 1 }
  }

  /// The value that starts at the next line, which is indented so far or further.
  mutating func value(indent: Int, depth: Int) -> JSONValue {
    skipEmpty()
    guard index < lines.count, lines[index].indent >= indent, depth < Self.deepest else {
      return .null
    }
    let own = lines[index].indent
    return isItem ? list(own, depth) : map(own, depth)
  }

  private var isItem: Bool {
    lines[index].text.starts(with: "- ".utf8) || lines[index].text.elementsEqual("-".utf8)
  }

  private mutating func list(_ indent: Int, _ depth: Int) -> JSONValue {
    var elements: [JSONValue] = []
    while true {
      skipEmpty()
      guard index < lines.count, lines[index].indent == indent, isItem else { break }
      let rest = lines[index].text.dropFirst(2)
      let spaces = rest.prefix { $0 == 0x20 }.count
      if rest.isEmpty {
        index += 1
        elements.append(value(indent: indent + 1, depth: depth + 1))
      } else if Self.key(rest.dropFirst(spaces)) != nil {
        // The item's first key stands on the line of its dash.
        lines[index] = Line(indent: indent + 2 + spaces, text: rest.dropFirst(spaces))
        elements.append(map(indent + 2 + spaces, depth + 1))
      } else {
        index += 1
        elements.append(.string(scalar(rest.dropFirst(spaces), indent: indent)))
      }
    }
    passOver(indent)
    return .array(elements)
  }

  private mutating func map(_ indent: Int, _ depth: Int) -> JSONValue {
    var members: [JSONValue.Member] = []
    while true {
      skipEmpty()
      guard index < lines.count, lines[index].indent == indent,
        let (key, rest) = Self.key(lines[index].text)
      else { break }
      index += 1
      let value: JSONValue
      if let style = rest.first, style == UInt8(ascii: "|") || style == UInt8(ascii: ">") {
        value = .string(block(indent))
      } else if !rest.isEmpty {
        value = .string(scalar(rest, indent: indent))
      } else {
        skipEmpty()
        // A list may stand as far left as its key.
        let isList = index < lines.count && lines[index].indent == indent && isItem
        value = self.value(indent: isList ? indent : indent + 1, depth: depth + 1)
      }
      members.append(JSONValue.Member(key: key, value: value))
    }
    passOver(indent)
    return .object(members)
  }

  /// Passes over a line that is neither an item nor a key, so that reading always goes on.
  private mutating func passOver(_ indent: Int) {
    guard index < lines.count, lines[index].indent > indent || Self.key(lines[index].text) == nil,
      !isItem
    else { return }
    passedOver = passedOver ?? index + 1
    index += 1
  }

  /// A key and what stands behind its colon.
  private static func key(_ text: ArraySlice<UInt8>) -> (String, ArraySlice<UInt8>)? {
    guard let colon = text.prefix(80).firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex,
      colon + 1 == text.endIndex || text[colon + 1] == 0x20
    else { return nil }
    let key = text[..<colon].filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
    return (String(decoding: key, as: UTF8.self), text[(colon + 1)...].drop { $0 == 0x20 })
  }

  /// A plain or quoted scalar with the lines that go on from it.
  private mutating func scalar(_ start: ArraySlice<UInt8>, indent: Int) -> String {
    var text = Array(start)
    while index < lines.count, lines[index].indent > indent, !lines[index].text.isEmpty {
      text.append(0x20)
      text += lines[index].text
      index += 1
    }
    if let quote = text.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      text.last == quote, text.count > 1
    {
      text = Array(text.dropFirst().dropLast())
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A block of text, its lines kept.
  private mutating func block(_ indent: Int) -> String {
    var text: [UInt8] = []
    var own: Int?
    while index < lines.count {
      let line = lines[index]
      if !line.text.isEmpty {
        guard line.indent > indent else { break }
        own = own ?? line.indent
        text += [UInt8](repeating: 0x20, count: max(line.indent - (own ?? 0), 0))
      }
      text += line.text
      text.append(0x0A)
      index += 1
    }
    return String(decoding: text, as: UTF8.self)
  }
}
