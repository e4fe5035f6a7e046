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
    /// Its company, nil where it names none.
    var company: String?
    /// Whether it is counted: no other stands for it.
    var isCounted: Bool
    /// Whether it counts in each of `HeadlineShare.allCases`.
    var counts: [Bool]
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

  /// The postings that its shares count.
  var counted: [Entry] { entries.filter(\.isCounted) }

  /// What made the report, by key.
  var makers: [(name: String, value: String)] {
    ["program", "vocabulary", "rules"].map { name in
      (name, report["madeBy"]?[name]?.string ?? "not said")
    } + [("population", report["population"]?["where"]?.string ?? "all postings")]
  }
}

extension ReportSnapshot {
  /// Takes a JSON report; throws where `json` is none of a version that is known.
  public init(_ json: JSONValue, file: String) throws(SettingsError) {
    guard json["schemaVersion"]?.int == 2, let postings = json["postings"]?.array,
      json["all"]?["degrees"] != nil
    else {
      throw SettingsError(
        file: file, problem: "it is no JSON report of schema version 2",
        remedy: "write one with jobreq analyze PATH --format json:FILE")
    }
    report = json
    entries = postings.map(Entry.init)
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
    company = json["company"]?.string
    isCounted = json["duplicateOf"]?.string == nil
    let minimum = json["minimum"]?.string ?? ""
    let preferred = json["preferred"]?.array ?? []
    counts = HeadlineShare.allCases.map { share in
      switch share {
      case .bachelorMinimum: minimum == DegreeLevel.bachelor.rawValue
      case .masterMinimum: minimum == DegreeLevel.master.rawValue
      case .doctorateMinimum: minimum == DegreeLevel.doctorate.rawValue
      case .noDegree: minimum == "none"
      case .masterPreferred: preferred.contains(.string(DegreeLevel.master.rawValue))
      case .doctoratePreferred: preferred.contains(.string(DegreeLevel.doctorate.rawValue))
      case .substitutable: json["substitutable"] == .bool(true)
      case .research: json["role"]?.string == Role.research.rawValue
      }
    }
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
