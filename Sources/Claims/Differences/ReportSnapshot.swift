import Model
import Statistics

/// What a JSON report says, as far as two of them are compared.
public struct ReportSnapshot: Sendable {
  /// One posting and its answers.
  struct Entry: Hashable, Sendable {
    var id: String
    var textHash: String
    /// Answers in words, in the order of `ReportSnapshot.fields`.
    var answers: [String]
    /// The words that each rests on, in the same order.
    var quotes: [[String]]
  }

  /// The fields that are compared, with the evidence that each rests on.
  static let fields: [(name: String, evidence: String?)] = [
    ("title", nil), ("company", nil), ("family", nil), ("seniority", nil), ("role", "role"),
    ("minimum", "degree"), ("substitutable", "degree"), ("preferred", "degree"),
    ("fields", "degree"), ("years", "years"), ("required skills", nil), ("preferred skills", nil),
    ("mentioned skills", nil),
  ]

  /// Everything but the postings.
  let report: JSONValue
  let entries: [Entry]

  /// Takes a JSON report; throws where `json` is none of a version that is known.
  public init(_ json: JSONValue, file: String) throws(SettingsError) {
    guard json["schemaVersion"]?.int == 1, let postings = json["postings"]?.array,
      json["all"]?["degrees"] != nil
    else {
      throw SettingsError(
        file: file, problem: "it is no JSON report of schema version 1",
        remedy: "write one with jobreq analyze PATH --format json:FILE")
    }
    report = json
    entries = postings.map(Entry.init)
  }

  /// A share at a place of the report; nil where there is none.
  func share(_ path: StatisticPath) -> Share? {
    var value = report["all"]
    for part in path.parts { value = value?[part] }
    guard let count = value?["count"]?.int, let denominator = value?["denominator"]?.int,
      count >= 0, count <= denominator
    else { return nil }
    return Share(count, of: denominator)
  }

  /// What made the report, by key.
  var makers: [(name: String, value: String)] {
    ["program", "vocabulary", "rules"].map { name in
      (name, report["madeBy"]?[name]?.string ?? "not said")
    } + [("population", report["population"]?["where"]?.string ?? "all postings")]
  }
}

extension ReportSnapshot.Entry {
  fileprivate init(_ json: JSONValue) {
    func words(_ value: JSONValue?) -> String {
      switch value {
      case .string(let text): text
      case .number(let number): Decimals.string(number, places: 2)
      case .bool(let flag): flag ? "yes" : "no"
      case .array(let elements):
        elements.isEmpty ? "none" : elements.map(words).joined(separator: ", ")
      default: "none"
      }
    }
    id = json["id"]?.string ?? ""
    textHash = json["textHash"]?.string ?? ""
    answers = ReportSnapshot.fields.map { field in
      let parts = field.name.split(separator: " ")
      return parts.count == 2
        ? words(json["skills"]?[String(parts[0])]) : words(json[field.name])
    }
    quotes = ReportSnapshot.fields.map { field in
      field.evidence.map { name in
        json["evidence"]?[name]?.array?.compactMap { $0["quote"]?.string } ?? []
      } ?? []
    }
  }
}
