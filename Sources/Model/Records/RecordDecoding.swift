/// Why a JSON line is no record.
public struct RecordError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The member that is missing or of another shape.
  public var member: String

  /// What is wrong, in words.
  public var description: String { "member \"\(member)\" is missing or has an unknown value" }
}

extension Outcome {
  /// Reads what `write(to:)` wrote; throws `RecordError` naming the first member that does not fit.
  public init(json: JSONValue) throws(RecordError) {
    let id = try json.text("id")
    let outcome = try json.text("outcome")
    if outcome == "posting" {
      self = .posting(try Record(json: json))
      return
    }
    guard let reasonValue = json["reason"] else { throw RecordError(member: "reason") }
    let reason = Reason(code: try reasonValue.text("code"), detail: try reasonValue.text("detail"))
    switch outcome {
    case "no-posting": self = .noPosting(id: id, reason)
    case "unreadable": self = .unreadable(id: id, reason)
    case "left-out": self = .leftOut(id: id, reason)
    default: throw RecordError(member: "outcome")
    }
  }
}

extension Record {
  /// Reads one record; throws `RecordError` naming the first member that does not fit.
  public init(json: JSONValue) throws(RecordError) {
    guard let because = json["because"] else { throw RecordError(member: "because") }
    func reasons(_ name: String) throws(RecordError) -> (rule: String, evidence: [Evidence]) {
      guard let value = because[name] else { throw RecordError(member: "because.\(name)") }
      return (try value.text("rule"), try value.list("evidence", Evidence.init(json:)))
    }
    func answer<Value>(_ name: String, _ value: Value) throws(RecordError) -> Answer<Value> {
      let (rule, evidence) = try reasons(name)
      return Answer(value, rule: rule, evidence: evidence)
    }
    guard let degree = json["degree"] else { throw RecordError(member: "degree") }
    guard let fingerprint = Fingerprint(hex: try json.text("fingerprint")) else {
      throw RecordError(member: "fingerprint")
    }
    let declared = json["declared"]
    self.init(
      id: try json.text("id"), source: try json.text("source"), url: json["url"]?.string,
      location: json["location"]?.string, date: json["date"]?.string,
      method: try json.text("method"), title: try answer("title", try json.text("title")),
      company: try answer("company", json["company"]?.string),
      family: try answer("family", try json.word("family")),
      seniority: try answer("seniority", try json.word("seniority")),
      role: try answer("role", try json.word("role")), degree: try DegreeAnswer(json: degree),
      years: try answer("years", try json.years("years")),
      pay: try answer("pay", json["pay"]?.string),
      salary: json["salary"].flatMap(Salary.init(json:)),
      skills: try json.list("skills", Skill.init(json:)),
      certifications: try json.optionalList("certifications", Certification.init(json:)),
      research: try json.list("research", Evidence.init(json:)),
      declared: Declared(
        education: declared?["education"]?.string,
        experienceMonths: declared?["experienceMonths"]?.int,
        employmentType: declared?["employmentType"]?.string,
        salary: declared?["salary"]?.string, workMode: declared?["workMode"]?.string),
      doubts: try json.list("doubts") { value throws(RecordError) in
        Doubt(field: try value.text("field"), reason: try value.text("reason"))
      },
      fingerprint: fingerprint, textBytes: json["textBytes"]?.int ?? 0,
      textHash: json["textHash"]?.string.flatMap { UInt64($0, radix: 16) } ?? 0,
      work: try Work(json: json, because: because),
      terms: try Terms(json: json, because: because),
      demands: try Demands(json: json, because: because),
      vocabulary: json["vocabulary"]?.string, text: json["text"]?.string)
  }
}

extension Salary {
  /// Nil where the value is no object.
  fileprivate init?(json: JSONValue) {
    guard json.members != nil else { return nil }
    self.init(
      currency: json["currency"]?.string, low: json["low"]?.double, high: json["high"]?.double,
      period: json["period"]?.string.flatMap(Period.init(rawValue:)),
      isDeclared: json["declared"]?.bool ?? false)
  }
}

extension Evidence {
  package init(json: JSONValue) throws(RecordError) {
    guard let start = json["start"]?.int, let end = json["end"]?.int, start >= 0, start <= end
    else { throw RecordError(member: "start") }
    self.init(
      quote: try json.text("quote"), range: TextRange(start, end), rule: try json.text("rule"))
  }
}

extension Skill {
  fileprivate init(json: JSONValue) throws(RecordError) {
    self.init(
      name: try json.text("name"), category: try json.text("category"),
      standing: try json.word("standing"), alternative: json["alternative"]?.int,
      others: (json["others"]?.array ?? []).compactMap(\.string),
      count: json["count"]?.int, evidence: try json.list("evidence", Evidence.init(json:)))
  }
}

extension Certification {
  fileprivate init(json: JSONValue) throws(RecordError) {
    self.init(
      name: try json.text("name"), known: json["known"]?.string,
      standing: try json.word("standing"),
      evidence: try json.list("evidence", Evidence.init(json:)))
  }
}

extension DegreeAnswer {
  fileprivate init(json: JSONValue) throws(RecordError) {
    let minimum = try json.text("minimum")
    guard minimum == "none" || DegreeLevel(rawValue: minimum) != nil else {
      throw RecordError(member: "degree.minimum")
    }
    self.init(
      minimum: DegreeLevel(rawValue: minimum), substitutable: json["substitutable"]?.bool ?? false,
      preferred: try json.list("preferred") { value throws(RecordError) in
        guard let level = value.string.flatMap(DegreeLevel.init(rawValue:)) else {
          throw RecordError(member: "degree.preferred")
        }
        return level
      },
      fields: (json["fields"]?.array ?? []).compactMap(\.string),
      paths: try json.list("paths") { value throws(RecordError) in
        guard let evidence = value["evidence"] else { throw RecordError(member: "degree.paths") }
        return DegreePath(
          level: value["level"]?.string.flatMap(DegreeLevel.init(rawValue:)),
          years: try value.years("years"),
          fields: (value["fields"]?.array ?? []).compactMap(\.string),
          equivalent: value["equivalent"]?.bool ?? false,
          evidence: try Evidence(json: evidence))
      },
      evidence: try json.list("evidence", Evidence.init(json:)))
  }
}

extension JSONValue {
  /// The string that a record must have under this key.
  func text(_ key: String) throws(RecordError) -> String {
    guard let value = self[key]?.string else { throw RecordError(member: key) }
    return value
  }

  /// A number of years; nil where none is given.
  fileprivate func years(_ key: String) throws(RecordError) -> Int? {
    guard let value = self[key], value != .null else { return nil }
    guard let years = value.int, (0...100).contains(years) else { throw RecordError(member: key) }
    return years
  }

  /// The word of a closed list that a record must have under this key.
  func word<Word: RawRepresentable<String>>(_ key: String) throws(RecordError) -> Word {
    guard let word = self[key]?.string.flatMap(Word.init(rawValue:)) else {
      throw RecordError(member: key)
    }
    return word
  }

  /// An array that records of earlier versions lack.
  func optionalList<Element>(
    _ key: String, _ element: (JSONValue) throws(RecordError) -> Element
  ) throws(RecordError) -> [Element] {
    self[key] == nil ? [] : try list(key, element)
  }

  /// The array that a record must have under this key.
  func list<Element>(
    _ key: String, _ element: (JSONValue) throws(RecordError) -> Element
  ) throws(RecordError) -> [Element] {
    guard let values = self[key]?.array else { throw RecordError(member: key) }
    var elements: [Element] = []
    elements.reserveCapacity(values.count)
    for value in values { elements.append(try element(value)) }
    return elements
  }
}
