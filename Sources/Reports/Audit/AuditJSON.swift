import Audit
import Model
import ReportKit

/// Writes an audit as JSON: every requirement with its verdict, reason, and words.
enum AuditJSON {
  /// Raised whenever a key changes its meaning or goes away.
  static let schemaVersion = 2

  static func render(_ audit: Audit) -> [UInt8] {
    JSONDocument.bytes { json in
      json.member("schemaVersion", schemaVersion)
      json.key("postings")
      json.array(audit.cards) { json, card in json.object { card.write(to: &$0) } }
      json.key("missing")
      json.array(audit.missing) { json, missing in
        json.object { json in
          json.member("id", missing.id)
          json.member("code", missing.reason.code)
          json.member("detail", missing.reason.detail)
        }
      }
      let words = audit.cards.map(\.requiredWords)
      json.key("shared")
      json.array(audit.shared) { json, skill in
        json.object { json in
          json.member("skill", skill.name)
          json.member("category", skill.category)
          json.member("requiredBy", skill.requiredBy.count)
          json.member("asAlternative", skill.asAlternative)
          json.member("preferredBy", skill.preferredBy)
          json.ids("requiring", skill.requiredBy, audit)
          json.key("words")
          json.array(skill.requiredBy) { json, place in
            json.object { json in
              json.member("posting", audit.cards[place].record.id)
              json.key("quotes")
              json.write(words[place][skill.name] ?? [])
            }
          }
        }
      }
      if audit.profile != nil { audit.writeProfileParts(to: &json) }
    }
  }
}

extension Audit {
  fileprivate func writeProfileParts(to json: inout JSONWriter) {
    json.key("gaps")
    json.array(gaps) { json, gap in
      json.object { json in
        json.member("skill", gap.skill)
        json.member("category", gap.category)
        json.ids("postings", gap.postings, self)
        json.member("requirements", gap.requirements.count)
        json.member("preferred", gap.preferred)
        json.key("meets")
        json.array(gap.requirements) { json, met in
          json.object { json in
            json.member("posting", cards[met.posting].record.id)
            json.member("words", AuditWording.requirement(met.requirement))
            json.member("quote", met.requirement.quotes.first?.text)
            json.member("line", met.requirement.quotes.first?.line)
          }
        }
      }
    }
    if let coverage {
      json.key("coverage")
      json.object { json in
        json.key("categories")
        json.value(Coverage.categories)
        json.score("total", coverage.total)
        json.key("percent")
        json.value(coverage.percent, places: 1)
        json.member("guideFrom", Coverage.guide.lowerBound)
        json.member("guideTo", Coverage.guide.upperBound)
      }
    }
    if let advice { json.write(advice) }
  }
}

extension JSONWriter {
  /// The ids of postings given by their places.
  fileprivate mutating func ids(_ key: StaticString, _ places: [Int], _ audit: Audit) {
    self.key(key)
    value(places.map { audit.cards[$0].record.id })
  }

  mutating func score(_ key: StaticString, _ score: Score) {
    self.key(key)
    object { json in
      json.member("stated", score.stated)
      json.member("met", score.met)
      json.member("metByAnotherPath", score.metByAnotherPath)
      json.member("notKnown", score.notKnown)
      json.member("notMet", score.notMet)
    }
  }

  fileprivate mutating func write(_ advice: PathAdvice) {
    key("path")
    object { json in
      json.member("source", PathTable.source)
      json.key("softwareYears")
      json.value(advice.years, places: 1)
      json.key("goals")
      json.array(advice.goals) { json, goal in
        json.object { json in
          json.member("role", goal.role.rawValue)
          json.member("postings", goal.postings)
          json.member("requireDoctorate", goal.requireDoctorate)
          json.member("requireMaster", goal.requireMaster)
          json.member("openWithoutDegree", goal.openWithoutDegree)
          json.member("degreeMet", goal.degreeMet)
          json.member("fit", PathTable.fit(goal.role))
          json.key("advised")
          json.value(goal.paths.map(\.name))
        }
      }
      json.key("table")
      json.array(PathTable.paths) { json, path in
        json.object { json in
          json.member("name", path.name)
          json.member("duration", path.duration)
          json.member("cost", path.cost)
          json.member("note", path.note)
        }
      }
    }
  }
}
