import Model

/// Reads labels: one JSON object a posting, one posting a line.
public enum LabelReader {
  /// The labels in the order of their lines; throws at the first line that cannot be used.
  public static func read(
    _ bytes: [UInt8], file: String
  ) throws(EvaluationFileError) -> [Label] {
    var labels: [Label] = []
    var lines: [String: Int] = [:]
    var number = 0
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let rest = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
    for line in rest.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      let label = try read(line, file: file, number: number)
      if let earlier = lines.updateValue(number, forKey: label.id) {
        throw EvaluationFileError(
          file: file, line: number,
          problem: "\"\(label.id)\" is labelled a second time, first in line \(earlier)",
          remedy: "keep one of the two lines")
      }
      labels.append(label)
    }
    guard !labels.isEmpty else {
      throw EvaluationFileError(
        file: file, line: nil, problem: "the file holds no label",
        remedy: "write one JSON object a posting, one a line")
    }
    return labels
  }

  private static func read(
    _ line: ArraySlice<UInt8>, file: String, number: Int
  ) throws(EvaluationFileError) -> Label {
    let json: JSONValue
    do {
      json = try JSONParser.parse(line)
    } catch {
      throw EvaluationFileError(
        file: file, line: number, problem: "no JSON: \(error) of the line",
        remedy: "write one JSON object a posting, each on one line of its own")
    }
    return try LabelMembers(json: json, path: "", file: file, line: number).label()
  }
}

extension LabelMembers {
  fileprivate func label() throws(EvaluationFileError) -> Label {
    try allow([
      "id", "title", "company", "family", "seniority", "role", "degree", "years", "skills", "note",
    ])
    guard let id = try text("id"), !id.isEmpty else {
      throw error(
        "\"id\" is missing",
        remedy: "name the posting's file without its ending, as in \"id\": \"acme-0001\"")
    }
    var label = Label(id: id, line: line)
    label.title = try text("title")
    label.company = try text("company")
    label.family = try word("family")
    label.seniority = try word("seniority")
    label.role = try word("role")
    label.note = try text("note") ?? ""
    if has("years") { label.years = Label.Years(lowest: try count("years")) }
    if let degree = try object("degree") {
      try degree.allow(["minimum", "substitutable", "preferred", "fields", "quote"])
      label.degree = try degree.degree()
      label.quote = try degree.text("quote") ?? ""
    }
    if let skills = try object("skills") {
      try skills.allow(Standing.allCases.map(\.rawValue))
      label.skills = []
      for standing in Standing.allCases {
        for name in try skills.texts(standing.rawValue) {
          label.skills?.append(Label.Skill(name: name, standing: standing))
        }
      }
    }
    return label
  }

  private func degree() throws(EvaluationFileError) -> DegreeAnswer {
    let levels = DegreeLevel.allCases.map(\.rawValue)
    guard let minimum = try text("minimum") else {
      throw error(
        "\"degree.minimum\" is missing",
        remedy: EvaluationFileError.choice("", of: ["none"] + levels))
    }
    var preferred: [DegreeLevel] = []
    for name in try texts("preferred") {
      guard let level = DegreeLevel(rawValue: name) else {
        throw unknown("preferred", name, of: levels)
      }
      preferred.append(level)
    }
    guard minimum == "none" || DegreeLevel(rawValue: minimum) != nil else {
      throw unknown("minimum", minimum, of: ["none"] + levels)
    }
    return DegreeAnswer(
      minimum: DegreeLevel(rawValue: minimum), substitutable: try flag("substitutable") ?? false,
      preferred: preferred, fields: try texts("fields"))
  }
}
