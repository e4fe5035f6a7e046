import Model
import Signals

/// What a reading says beside its record: what audits take of it.
public struct ReadingDetails: Hashable, Sendable {
  /// The posting's sections in order.
  public var sections: [Section]
  /// Every number of years that is required beside a degree.
  public var years: [StatedYears]

  /// Takes it of a reading.
  public init(_ reading: Reading) {
    sections = reading.sections
    years = reading.years
  }

  /// Reads what `json` gives; nil where it is something else, as the empty object that stands for a record
  /// without a reading.
  public init?(json: [UInt8]) {
    guard let json = try? JSONParser.parse(json[...]), let sections = json["sections"]?.array,
      let years = json["years"]?.array
    else { return nil }
    self.sections = sections.compactMap(Section.init(json:))
    self.years = years.compactMap(StatedYears.init(json:))
    guard self.sections.count == sections.count, self.years.count == years.count else { return nil }
  }

  /// One JSON object.
  public var json: [UInt8] {
    var json = JSONWriter(capacity: 1024)
    json.object { json in
      json.key("sections")
      json.array(sections) { json, section in section.write(to: &json) }
      json.key("years")
      json.array(years) { json, years in years.write(to: &json) }
    }
    return json.bytes
  }
}

extension Section {
  fileprivate init?(json: JSONValue) {
    guard let kind = json["kind"]?.string.flatMap(SectionKind.init(rawValue:)),
      let rule = json["rule"]?.string, let range = TextRange(json: json, "start", "end")
    else { return nil }
    self.init(
      kind: kind, heading: TextRange(json: json, "headingStart", "headingEnd"), range: range,
      rule: rule)
  }

  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("kind")
      json.value(kind.rawValue)
      range.write(to: &json, "start", "end")
      if let heading { heading.write(to: &json, "headingStart", "headingEnd") }
      json.key("rule")
      json.value(rule)
    }
  }
}

extension StatedYears {
  fileprivate init?(json: JSONValue) {
    guard let years = json["years"]?.int,
      let evidence = json["evidence"].flatMap({ try? Evidence(json: $0) })
    else { return nil }
    self.init(years: years, evidence: evidence)
  }

  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("years")
      json.value(years)
      json.key("evidence")
      json.value(evidence)
    }
  }
}

extension TextRange {
  fileprivate init?(json: JSONValue, _ lower: String, _ upper: String) {
    guard let lower = json[lower]?.int, let upper = json[upper]?.int, 0 <= lower, lower <= upper
    else { return nil }
    self.init(lower, upper)
  }

  fileprivate func write(to json: inout JSONWriter, _ lower: StaticString, _ upper: StaticString) {
    json.key(lower)
    json.value(self.lower)
    json.key(upper)
    json.value(self.upper)
  }
}
