import Model

/// Reads one JSON object as a posting: schema.org's, a board's answer, or a line of a data set.
struct JSONPosting {
  private let members: [String: JSONValue]
  private let columns: ColumnNames

  /// Titles that say by themselves that the object is a job; `name` and the like need a text too.
  private static let strongTitles: Set<String> = [
    "title", "jobtitle", "positiontitle", "postingtitle", "vacancytitle", "jobname",
  ]

  /// Takes an object; nil for any other value.
  init?(_ value: JSONValue, columns: ColumnNames) {
    guard let found = value.members else { return nil }
    var members: [String: JSONValue] = [:]
    for member in found {
      let name = PostingField.normalized(member.key)
      if members[name]?.isNothing ?? true { members[name] = member.value }
    }
    // Lever calls the title "text", as other data call the description.
    if members["hostedurl"] != nil || members["lists"] != nil, members["title"] == nil {
      members["title"] = members.removeValue(forKey: "text")
    }
    self.members = members
    self.columns = columns
  }

  /// How sure it is that the object is a posting.
  enum Likeness { case none, weak, strong }

  var likeness: Likeness {
    if case .string(let type)? = members["type"], type == "JobPosting" { return .strong }
    guard let title = key(of: .title), members[title]?.string != nil else { return .none }
    let isStrong = Self.strongTitles.contains(title) || columns[.title] != nil
    let hasText = key(of: .description) != nil || members["lists"] != nil
    if hasText { return isStrong ? .strong : .weak }
    return isStrong && key(of: .url) != nil ? .strong : .none
  }

  /// The posting, or the reason why the object holds none.
  func posting(id: String, folder: String) -> LoadedPosting {
    var data = PostingData(method: "json")
    for field in PostingField.allCases where field != .description && field != .salary {
      guard let key = key(of: field), let value = members[key] else { continue }
      data.lines[field] = JSONText.line(value)
    }
    if data.lines[.location] == nil, let categories = members["categories"] {
      data.lines[.location] = categories["location"].flatMap(JSONText.line)
    }
    if let key = key(of: .description), let value = members[key] {
      JSONText.add(value, heading: "", to: &data.text)
    }
    for section in PostingField.sections {
      guard let value = members[section.name] else { continue }
      JSONText.add(value, heading: section.heading, to: &data.text)
    }
    data.declared = Declared(
      education: members["educationrequirements"].flatMap(JSONText.line),
      experienceMonths: members["experiencerequirements"]?["monthsOfExperience"]?.int,
      employmentType: (members["employmenttype"] ?? members["categories"]?["commitment"])
        .flatMap(JSONText.line),
      salary: key(of: .salary).flatMap { members[$0] }.flatMap(JSONText.salary))
    return data.posting(id: id, folder: folder)
  }

  /// The first name of the field under which the object holds something.
  private func key(of field: PostingField) -> String? {
    columns.candidates(field).first { name in members[name].map { !$0.isNothing } ?? false }
  }
}

extension JSONValue {
  /// Whether there is no value in it.
  fileprivate var isNothing: Bool {
    switch self {
    case .null: true
    case .string(let text): PostingField.missing.contains(text.lowercased())
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    case .bool, .number: false
    }
  }
}
