import Foundation
import Audit
import Model
import Signals

/// What the tests of the audit share.
enum Fixture {
  /// The project's `Fixtures`.
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  /// An input made of lines of plain text, the title first.
  static func input(_ text: String, id: String = "posting") -> AuditInput {
    var document = TextDocument()
    for line in text.split(separator: "\n") {
      let isItem = line.hasPrefix("- ")
      if !document.text.isEmpty { document.text.append(0x0A) }
      let start = document.text.count
      document.text += (isItem ? line.dropFirst(2) : line).utf8
      document.blocks.append(
        Block(
          range: TextRange(start, document.text.count), kind: isItem ? .item(1) : .paragraph))
    }
    let posting = Posting(id: id, document: document)
    let reading = PostingAnalyzer().reading(of: posting, keepsText: true)
    return .reading(reading)
  }

  /// A posting that asks for the given skills, a line a requirement; of several one will do.
  static func posting(
    _ id: String = "posting", required: [[String]] = [], preferred: [[String]] = []
  ) -> AuditInput {
    let relations = SkillRelations()
    var text = "Data Engineer"
    var skills: [Skill] = []
    var groups = 0
    let standings = required.map { (Standing.required, $0) } + preferred.map { (.preferred, $0) }
    for (standing, names) in standings {
      if names.count > 1 { groups += 1 }
      text += "\n"
      for (place, name) in names.enumerated() {
        if place > 0 { text += " or " }
        let start = text.utf8.count
        text += name
        let evidence = Evidence(
          quote: name, range: TextRange(start, text.utf8.count), rule: "skill.section")
        skills.append(
          Skill(
            name: name, category: relations.category(of: name) ?? "", standing: standing,
            alternative: names.count > 1 ? groups : nil, evidence: [evidence]))
      }
    }
    guard case .posting(var record, _, _) = input("Data Engineer\n\(id)", id: id) else {
      return .missing(id: id, Reason(code: "", detail: ""))
    }
    record.skills = skills
    record.text = text
    return .posting(record, sections: [], years: [])
  }

  /// The verdict on one requirement for any of the given skills.
  static func judgement(anyOf names: [String], _ profile: Profile) -> Judgement? {
    Audit([posting(required: [names])], profile: profile).cards.first?.judgements.first
  }

  /// The judgements of a posting whose requirements are the given lines.
  static func judgements(_ requirements: String, _ profile: Profile) -> [Judgement] {
    let text = "Machine Learning Engineer\nRequirements\n- Good at writing\n" + requirements
    return Audit([input(text)], profile: profile).cards[0].judgements
  }

  /// A profile with the given skills.
  static func profile(
    _ skills: [String], degree: DegreeLevel? = nil, field: String? = nil, years: Double = 0,
    machineLearning: Double = 0
  ) -> Profile {
    Profile(
      degree: degree.map { .held($0) } ?? .noDegree, fields: field.map { [$0] } ?? [],
      softwareYears: years, machineLearningYears: machineLearning,
      skills: skills.map { Profile.Named($0, line: 1) }, publications: [])
  }
}
