import Audit
import Model

extension Card {
  /// Writes the members of one posting.
  func write(to json: inout JSONWriter) {
    json.member("id", record.id)
    json.member("company", record.company.value)
    json.member("title", record.title.value)
    json.member("family", record.family.value.rawValue)
    json.member("seniority", record.seniority.value.rawValue)
    json.member("role", record.role.value.rawValue)
    json.member("minimumDegree", record.degree.minimum?.rawValue ?? "none")
    json.key("substitutable")
    json.value(record.degree.substitutable)
    json.key("preferredDegrees")
    json.value(record.degree.preferred.map(\.rawValue))
    json.member("years", record.years.value)
    json.member("pay", record.pay.value)
    json.member("place", record.terms.place.value?.text)
    json.member("country", record.terms.place.value?.country)
    json.member("workMode", record.terms.workMode.value?.rawValue)
    json.key("employment")
    json.value(record.terms.employment.map(\.name.rawValue))
    json.member("visa", record.terms.visa.value?.rawValue)
    json.member("clearance", record.terms.clearance.value)
    json.key("paths")
    json.array(paths) { $0.write($1) }
    if let fit {
      json.key("fit")
      json.object { json in
        json.score("required", fit.required)
        json.score("preferred", fit.preferred)
        json.score("software", fit.software)
      }
    }
    json.key("requirements")
    json.array(requirements.indices) { json, place in
      json.object { json in
        json.members(of: requirements[place])
        if !judgements.isEmpty {
          json.member("verdict", judgements[place].verdict.rawValue)
          json.member("reason", judgements[place].reason)
        }
        json.key("quotes")
        json.write(requirements[place].quotes)
      }
    }
    json.key("research")
    json.write(research)
    json.key("declared")
    json.array(declared) { json, check in
      json.object { json in
        json.member("subject", check.subject.rawValue)
        json.member("declared", check.declared)
        json.member("text", check.text)
        json.member("outcome", check.outcome.rawValue)
      }
    }
    json.key("quotes")
    json.object { json in
      for field in quotes.keys.sorted() {
        json.key(dynamic: field)
        json.write(quotes[field] ?? [])
      }
    }
    json.key("isRecord")
    json.value(isRecord)
    json.key("doubts")
    json.array(record.doubts) { json, doubt in
      json.object { json in
        json.member("field", doubt.field)
        json.member("reason", doubt.reason)
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ path: DegreePath) {
    object { json in
      json.member("level", path.level?.rawValue)
      json.member("years", path.years)
      json.key("fields")
      json.value(path.fields)
      json.key("equivalent")
      json.value(path.equivalent)
    }
  }

  fileprivate mutating func members(of requirement: Requirement) {
    switch requirement.kind {
    case .degree(let paths):
      member("kind", "degree")
      key("paths")
      array(paths) { $0.write($1) }
    case .years(let years, let subject):
      member("kind", "years")
      member("years", years)
      member("of", subject.name)
    case .skill(let name):
      member("kind", "skill")
      key("skills")
      value([name])
    case .alternatives(let names):
      member("kind", "alternatives")
      key("skills")
      value(names)
    case .credential(.certificate(let name)):
      member("kind", "certificate")
      member("name", name)
    case .credential(.language(let name, let level)):
      member("kind", "language")
      member("name", name)
      member("level", level?.rawValue)
    case .credential(.clearance(let words)):
      member("kind", "clearance")
      member("name", words)
    case .publications(let venues, let isOneOfSeveral):
      member("kind", "publications")
      key("isOneOfSeveral")
      value(isOneOfSeveral)
      key("venues")
      value(venues)
    }
    member("words", AuditWording.requirement(requirement))
    member("standing", requirement.standing.rawValue)
    member("category", requirement.category)
  }

  mutating func write(_ quotes: [Quote]) {
    array(quotes) { json, quote in
      json.object { json in
        json.member("quote", quote.text)
        json.member("line", quote.line)
        json.member("start", quote.range.lower)
        json.member("end", quote.range.upper)
        json.member("rule", quote.rule)
      }
    }
  }
}
