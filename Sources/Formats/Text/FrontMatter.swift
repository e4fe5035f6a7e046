import Model

/// What stands above a Markdown text for programs: YAML between `---`, TOML between `+++`, or JSON.
///
/// Lines of a key and a value are read, and in YAML the lists and maps below a key.
struct FrontMatter {
  /// The keys and values.
  let members: [JSONValue.Member]
  /// Where the text itself begins.
  let end: Int

  /// Lines beyond which it is no front matter.
  private static let mostLines = 400

  /// Reads what a text begins with; nil where that is no front matter.
  init?(_ text: [UInt8]) {
    guard let start = text.firstIndex(where: { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) })
    else {
      return nil
    }
    switch text[start] {
    case UInt8(ascii: "{"):
      guard let (value, end) = try? JSONParser.parsePrefix(text[start...]),
        let members = value.members, text[end...].contains(where: { $0 > 0x20 })
      else { return nil }
      self.members = members
      self.end = end
    case UInt8(ascii: "-"), UInt8(ascii: "+"):
      guard let (members, end) = Self.lines(text, from: start) else { return nil }
      self.members = members
      self.end = end
    default: return nil
    }
  }

  /// The lines between two fences.
  private static func lines(
    _ text: [UInt8], from start: Int
  ) -> (members: [JSONValue.Member], end: Int)? {
    let fence = [UInt8](repeating: text[start], count: 3)
    let sign = text[start] == UInt8(ascii: "-") ? UInt8(ascii: ":") : UInt8(ascii: "=")
    var members: [JSONValue.Member] = []
    var index = start
    var first = start
    for number in 0..<mostLines {
      guard index < text.count else { return nil }
      let stop = text[index...].firstIndex(of: 0x0A) ?? text.count
      let line = text[index..<stop]
      index = min(stop + 1, text.count)
      if line.withoutSpaces.elementsEqual(fence) {
        if number > 0 {
          if sign == UInt8(ascii: ":") { addNested(text[first..<line.startIndex], to: &members) }
          return members.isEmpty ? nil : (members, index)
        }
        first = index
      } else if number == 0 {
        return nil
      } else if let member = member(line, sign) {
        members.append(member)
      } else if let first = line.first, first > 0x20, !"#-[]}".utf8.contains(first) {
        // Prose between two rules is a part of the text.
        return nil
      }
    }
    return nil
  }

  /// Gives the keys that have no value on their line the list or the map below them, and reads
  /// `[Bath, Ely]` as the list that it is.
  private static func addNested(
    _ lines: ArraySlice<UInt8>, to members: inout [JSONValue.Member]
  ) {
    var yaml = YAMLLines(Array(lines))
    let nested = yaml.value(indent: 0, depth: 0)
    for (place, member) in members.enumerated() {
      guard let text = member.value.string.map({ Array($0.utf8)[...] }) else { continue }
      let isBelow =
        text.isEmpty || text.first == UInt8(ascii: "|") || text.first == UInt8(ascii: ">")
      if isBelow, let value = nested[member.key], value != .null {
        members[place].value = value
      } else if text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]"), text.count > 2 {
        let quotes: [UInt8] = [0x20, UInt8(ascii: "\""), UInt8(ascii: "'")]
        members[place].value = .array(
          text.dropFirst().dropLast().split(separator: UInt8(ascii: ",")).map { part in
            let words = part.drop { quotes.contains($0) }
            let end = words.lastIndex { !quotes.contains($0) }
            return .string(words[..<(end.map { $0 + 1 } ?? words.startIndex)].string)
          })
      }
    }
  }

  /// `key: value`, its quotes taken off; nil for a list's line and for one that goes on from above.
  private static func member(_ line: ArraySlice<UInt8>, _ sign: UInt8) -> JSONValue.Member? {
    guard let first = line.first, first.isLetter || first == UInt8(ascii: "_"),
      let place = line.prefix(60).firstIndex(of: sign)
    else { return nil }
    let key = line[..<place].withoutSpaces
    guard key.count < 40, key.count(where: { $0 == 0x20 }) < 4 else { return nil }
    var value = line[(place + 1)...].withoutSpaces
    if let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      value.last == quote, value.count > 1
    {
      value = value.dropFirst().dropLast()
    }
    // Note-takers link what has a note of its own.
    if value.starts(with: "[[".utf8), value.suffix(2).elementsEqual("]]".utf8), value.count > 4 {
      value = value.dropFirst(2).dropLast(2)
      if let bar = value.lastIndex(of: UInt8(ascii: "|")) { value = value[(bar + 1)...] }
    }
    return JSONValue.Member(key: key.string, value: .string(value.string))
  }

  /// What the keys say of the posting: title, company, place, address, date, and what of its text stands
  /// above the text.
  func fill(_ data: inout PostingData, _ columns: ColumnNames) {
    var names = FieldNameCache(columns)
    guard let job = JobObject(.object(kept), &names) else { return }
    let found = job.data(method: data.method)
    for (field, line) in found.lines where data.lines[field] == nil { data.lines[field] = line }
    if data.declared.isEmpty { data.declared = found.declared }
    data.text = found.text
    guard let title = data.lines[.title] else { return }
    // A clipper keeps the page's name: "Title | Company | LinkedIn".
    let parts = title.split(separator: "|").map { Array($0.utf8)[...].withoutSpaces.string }
    if parts.count == 3 {
      data.lines[.title] = parts[0]
      data.lines[.company] = data.lines[.company] ?? parts[1]
    }
    // Where a name stands for a file's: "Quality_Assurance_Analyst".
    if title.contains("_"), !title.contains(" ") {
      data.lines[.title] = title.replacing("_", with: " ")
    }
  }

  /// Adds the lists under names of a posting's parts: what a page shows below its text.
  func addParts(to text: inout DescriptionText, _ columns: ColumnNames) {
    var names = FieldNameCache(columns)
    guard let job = JobObject(.object(kept), &names) else { return }
    for part in JobText(job).parts where !part.heading.isEmpty && part.value.string == nil {
      JSONText.add(part.value, heading: part.heading, to: &text)
    }
  }

  /// When a note was made is no date of the posting.
  private var kept: [JSONValue.Member] {
    members.filter { member in
      !["created", "time", "date created", "updated"].contains(member.key.lowercased())
    }
  }

  /// Lines that say more of the job than its fields hold, as a reader of the file sees them: "type: Full
  /// Time".
  var lines: [UInt8] {
    var lines: [UInt8] = []
    for member in members {
      guard let value = member.value.string, value.utf8.count <= Self.longestLine, !value.isEmpty
      else { continue }
      let key = PostingField.normalized(member.key)
      if Self.untitled.contains(key) {
        lines += Array("\(value)\n".utf8)
      } else if Self.telling.contains(key) {
        lines += Array("\(PartName.words(member.key)): \(value)\n".utf8)
      }
    }
    return lines
  }

  /// Bytes of a value beyond which it is no line of a header.
  private static let longestLine = 120
  /// Keys whose values stand under the title of a page.
  private static let untitled: Set<String> = ["subtitle", "tagline", "subheading"]
  /// Keys that name what else a posting says in its first lines.
  private static let telling: Set<String> = [
    "type", "jobtype", "employmenttype", "employment", "contract", "contracttype", "schedule",
    "hours", "workinghours", "shift", "worktype", "worktime", "salary", "salaryrange",
    "pay", "payrange", "compensation", "remote", "workmode", "worklocation", "workplace",
    "workplacetype", "jobsite", "arrangement", "workarrangement", "visa", "sponsorship",
    "clearance", "experience", "yearsofexperience", "education", "degree", "department", "level",
  ]
}
