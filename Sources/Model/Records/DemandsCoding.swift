extension Demands {
  /// Appends the members `languages`, `travel`, `citizenship`, `yearsOf` and `noExperienceNeeded`.
  func writeMembers(to json: inout JSONWriter) {
    json.key("languages")
    json.array(languages) { json, language in
      json.object { json in
        json.key("name")
        json.value(language.name)
        json.key("level")
        json.value(language.level?.rawValue)
        json.key("standing")
        json.value(language.standing.rawValue)
        json.key("evidence")
        json.value(language.evidence)
      }
    }
    json.key("travel")
    json.value(travel)
    json.key("citizenship")
    json.value(citizenship)
    json.key("yearsOf")
    json.array(years) { json, years in
      json.object { json in
        json.key("years")
        json.value(years.years)
        json.key("of")
        json.value(years.kind.rawValue)
        json.key("skill")
        json.value(years.skill)
        json.key("evidence")
        json.value(years.evidence)
      }
    }
    json.key("noExperienceNeeded")
    json.value(noExperience != nil)
  }

  /// Appends the members of `because` that the above leave out.
  func writeReasons(to json: inout JSONWriter) {
    json.key("travel")
    json.value(travelEvidence)
    json.key("citizenship")
    json.value(citizenshipEvidence)
    json.key("noExperienceNeeded")
    json.value(noExperience.map { [$0] } ?? [])
  }

  /// Reads what the two above wrote; a record from before they were written asks for nothing.
  init(json: JSONValue, because: JSONValue) throws(RecordError) {
    func words(_ name: String) throws(RecordError) -> [Evidence] {
      try because.optionalList(name, Evidence.init(json:))
    }
    let travel: Int? = try json.mayBe("travel") { value throws(RecordError) in
      guard let share = value.int, (0...100).contains(share) else {
        throw RecordError(member: "travel")
      }
      return share
    }
    self.init(
      languages: try json.optionalList("languages") { value throws(RecordError) in
        LanguageAsked(
          name: try value.text("name"),
          level: try value.mayBe("level") { _ throws(RecordError) in try value.word("level") },
          standing: try value.word("standing"),
          evidence: try value.list("evidence", Evidence.init(json:)))
      },
      travel: travel, travelEvidence: try words("travel"),
      citizenship: json["citizenship"]?.string, citizenshipEvidence: try words("citizenship"),
      years: try json.optionalList("yearsOf") { value throws(RecordError) in
        guard let years = value["years"]?.int, (0...1000).contains(years),
          let evidence = value["evidence"]
        else { throw RecordError(member: "yearsOf") }
        return YearsOf(
          years: years, of: try value.word("of"), skill: value["skill"]?.string,
          evidence: try Evidence(json: evidence))
      },
      noExperience: try words("noExperienceNeeded").first)
  }
}
