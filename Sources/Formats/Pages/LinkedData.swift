import Markup
import Model

/// Finds and reads a schema.org `JobPosting`.
enum LinkedData {
  /// What a `JobPosting` says.
  struct JobPosting {
    var title: String?
    var description: [UInt8]
    var company: String?
    var location: String?
    var date: String?
    var url: String?
    var declared: Declared
    /// Members that hold more of the text, with what stands over each.
    var parts: [(heading: String, value: JSONValue)] = []

    /// The text: the description, and under their names the parts that it does not hold itself.
    var content: TextDocument {
      guard PostingLimits.excess(markup: description) == nil else { return TextDocument() }
      let document = htmlFragment(description)
      guard !parts.isEmpty else { return document }
      var text = DescriptionText(document)
      for part in parts { JSONText.add(part.value, heading: part.heading, to: &text) }
      return text.document
    }
  }

  /// Every `JobPosting` in the given stretches of a page.
  static func postings(in ranges: [Range<Int>], of bytes: [UInt8]) -> [JobPosting] {
    var postings: [JobPosting] = []
    for range in ranges where mentionsPosting(bytes, range) {
      guard let value = parse(bytes[range]) else { continue }
      for object in objects(in: value) { postings.append(posting(object)) }
    }
    return postings
  }

  /// Of several postings the one that the page is named for; nil for none, and for a list.
  static func own(of postings: [JobPosting], names: [ByteRun]) -> JobPosting? {
    if postings.count > 1 {
      let own = postings.first { posting in
        let title = Array((posting.title ?? "").utf8)[...]
        return title.count > 2 && names.contains { $0.range(ofWords: title) != nil }
      }
      if own != nil || postings.count > 2 { return own }
    }
    return postings.first
  }

  private static func mentionsPosting(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer {
      $0.find("JobPosting", from: range.lowerBound, to: range.upperBound) != nil
    }
  }

  /// Reads JSON, also where it is wrapped in a comment or a CDATA section, ends in a semicolon, or
  /// was escaped as HTML.
  private static func parse(_ bytes: ArraySlice<UInt8>) -> JSONValue? {
    let open = bytes.firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }
    // `<![CDATA[` has a bracket of its own.
    let start = bytes.starts(with: []) ? skipWrapper(bytes) ?? open : open
    guard let start else { return nil }
    if let value = try? JSONParser.parsePrefix(bytes[start...]).value { return value }
    let plain = CharacterReferences.unescape(Array(bytes[start...]))
    return try? JSONParser.parsePrefix(plain[...]).value
  }

  private static func skipWrapper(_ bytes: ArraySlice<UInt8>) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      let end = min(buffer.count, 200)
      guard let mark = buffer.find("<![CDATA[", from: 0, to: end) else { return nil }
      let rest = buffer[(mark + 9)...]
      return rest.firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }
        .map { $0 + bytes.startIndex }
    }
  }

  /// Every object of type `JobPosting`, in the order in which they stand.
  static func objects(in value: JSONValue) -> [JSONValue] {
    var found: [JSONValue] = []
    var waiting = [value]
    var steps = 0
    while let next = waiting.popLast(), steps < 20_000 {
      steps += 1
      switch next {
      case .array(let values): waiting.append(contentsOf: values.reversed())
      case .object(let members):
        if isPosting(next["@type"]) {
          found.append(next)
        } else {
          for member in members.reversed() where mayHold(member.key) {
            waiting.append(member.value)
          }
        }
      default: break
      }
    }
    return found
  }

  private static func isPosting(_ type: JSONValue?) -> Bool {
    switch type {
    case .string(let name): name == "JobPosting" || name.hasSuffix("/JobPosting")
    case .array(let names): names.contains { isPosting($0) }
    default: false
    }
  }

  private static func mayHold(_ key: String) -> Bool {
    switch key {
    case "@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "about", "hasPart",
      "itemOffered", "props", "data":
      true
    default: false
    }
  }

  /// Reads the members of one `JobPosting`.
  static func posting(_ object: JSONValue) -> JobPosting {
    var names = FieldNameCache(ColumnNames())
    let job = JobObject(object, &names)
    return JobPosting(
      title: line(object["title"]) ?? line(object["name"]),
      description: description(object["description"]),
      company: company(object["hiringOrganization"]),
      location: LinkedDataPlaces.location(of: object),
      date: CalendarDate.read(object["datePosted"]),
      url: line(object["url"]), declared: declared(object),
      parts: job.map { JobText($0).parts.map { ($0.heading, $0.value) } } ?? [])
  }

  /// What a `JobPosting` declares beside its text.
  static func declared(_ object: JSONValue) -> Declared {
    Declared(
      education: education(object), experienceMonths: experience(object),
      employmentType: list(object["employmentType"]),
      salary: object["baseSalary"].flatMap(salary), workMode: list(object["jobLocationType"]))
  }

  /// The description's HTML; unescaped where its tags were escaped once more.
  private static func description(_ value: JSONValue?) -> [UInt8] {
    let texts = value?.array?.compactMap(\.string) ?? [value?.string ?? ""]
    return unescaped(Array(texts.joined(separator: "\n").utf8))
  }

  /// Unescapes text in which tags stand as `&lt;p&gt;` and none as such, at most twice.
  static func unescaped(_ text: [UInt8]) -> [UInt8] {
    var text = text
    for _ in 0..<2 {
      let isEscaped = text.withUnsafeBufferPointer { bytes in
        guard
          let mark = bytes.find("&lt;", from: 0, to: bytes.count)
            ?? bytes.find("&amp;lt;", from: 0, to: bytes.count)
        else { return false }
        let tag = bytes.first(UInt8(ascii: "<"), from: 0, to: mark)
        return tag == mark && bytes.find("&gt;", from: mark, to: bytes.count) != nil
          || bytes.find("&amp;gt;", from: mark, to: bytes.count) != nil && tag == mark
      }
      guard isEscaped else { break }
      text = CharacterReferences.unescape(text)
    }
    return text
  }

  static func line(_ value: JSONValue?) -> String? {
    guard let string = value?.string else { return nil }
    let text = CharacterFolding.line(
      CharacterReferences.unescape(CharacterReferences.unescape(Array(string.utf8))))
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }

  static func name(_ value: JSONValue?) -> String? {
    if let first = value?.array?.first { return name(first) }
    return line(value) ?? line(value?["name"]) ?? line(value?["legalName"])
  }

  /// The name of a company, without a comma that a form left behind it.
  static func company(_ value: JSONValue?) -> String? {
    guard var name = name(value) else { return nil }
    while let last = name.last, last == "," || last == " " { name.removeLast() }
    return name.isEmpty ? nil : name
  }

  private static func list(_ value: JSONValue?) -> String? {
    guard let values = value?.array else { return line(value) }
    let names = values.compactMap(line)
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  private static func education(_ object: JSONValue) -> String? {
    let value = object["educationRequirements"] ?? object["EducationRequirements"]
    let values = value?.array ?? (value.map { [$0] } ?? [])
    let names = values.compactMap { list($0) ?? list($0["credentialCategory"]) ?? line($0["name"]) }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  private static func experience(_ object: JSONValue) -> Int? {
    let value = object["experienceRequirements"] ?? object["ExperienceRequirements"]
    let months = value?["monthsOfExperience"] ?? value?.array?.first?["monthsOfExperience"]
    return months?.int ?? months?.string.flatMap { Int($0) }
  }

  /// `USD 120000-150000 YEAR`.
  private static func salary(_ value: JSONValue) -> String? {
    func number(_ value: JSONValue?) -> String? {
      // Boards write 0 where they have no number.
      value?.double.flatMap { $0 == 0 ? nil : Decimals.string($0, places: 2) } ?? line(value)
    }
    let amount = value["value"] ?? value
    let low = number(amount["minValue"])
    let high = number(amount["maxValue"])
    let range =
      if let low, let high, low != high { "\(low)-\(high)" } else {
        low ?? high ?? number(amount["value"]) ?? number(amount)
      }
    guard let range else { return nil }
    let currency = line(value["currency"]) ?? line(amount["currency"])
    let unit = line(amount["unitText"]) ?? line(value["unitText"])
    return [currency, range, unit].compactMap(\.self).joined(separator: " ")
  }
}
