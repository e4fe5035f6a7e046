import Model
import Statistics

extension JSONWriter {
  /// Writes one posting with its answers and the words that they rest on.
  mutating func write(_ row: PostingRow, skills names: [SkillName]) {
    object { json in
      json.member("id", row.id)
      json.member("duplicateOf", row.duplicateOf)
      json.member("textHash", TextHash.hex(row.textHash))
      json.member("source", row.source)
      json.member("url", row.url)
      json.member("title", row.title)
      json.member("company", row.company)
      json.member("location", row.location)
      json.member("family", row.family.rawValue)
      json.member("seniority", row.seniority.rawValue)
      json.member("role", row.role.rawValue)
      json.member("minimum", row.degree.minimum?.rawValue ?? "none")
      json.key("substitutable")
      json.value(row.degree.substitutable)
      json.key("accepted")
      json.value(row.accepted.map(\.rawValue))
      json.key("preferred")
      json.value(row.preferred.map(\.rawValue))
      json.key("fields")
      json.value(row.fields)
      json.member("years", row.years)
      json.key("skills")
      json.object { json in
        for standing in Standing.allCases {
          json.key(dynamic: standing.rawValue)
          json.value(
            row.skills.filter { $0.standing == standing }.map { names[Int($0.skill)].name })
        }
      }
      json.key("evidence")
      json.object { json in
        json.key("degree")
        json.value(row.degreeEvidence)
        json.key("years")
        json.value(row.yearsEvidence)
        json.key("role")
        json.value(row.roleEvidence)
      }
      json.member("confidence", row.confidence.rawValue)
      json.key("doubts")
      json.array(row.doubts) { json, doubt in
        json.object { json in
          json.member("field", doubt.field)
          json.member("reason", doubt.reason)
        }
      }
    }
  }
}
