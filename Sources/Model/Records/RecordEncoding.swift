extension Outcome {
  /// Appends the outcome as one JSON line, the shape that `RecordDecoding` reads back.
  public func write(to json: inout JSONWriter) {
    switch self {
    case .posting(let record):
      json.object { record.writeMembers(to: &$0) }
    case .noPosting(let id, let reason): Self.write(id, "no-posting", reason, to: &json)
    case .unreadable(let id, let reason): Self.write(id, "unreadable", reason, to: &json)
    case .leftOut(let id, let reason): Self.write(id, "left-out", reason, to: &json)
    }
    json.endLine()
  }

  private static func write(
    _ id: String, _ outcome: String, _ reason: Reason, to json: inout JSONWriter
  ) {
    json.object { json in
      json.key("id")
      json.value(id)
      json.key("outcome")
      json.value(outcome)
      json.key("reason")
      json.object { json in
        json.key("code")
        json.value(reason.code)
        json.key("detail")
        json.value(reason.detail)
      }
    }
  }
}

extension JSONWriter {
  /// Writes evidence as `[{quote, start, end, rule}]`.
  public mutating func value(_ evidence: [Evidence]) {
    array(evidence) { $0.value($1) }
  }

  /// Writes one piece of evidence as `{quote, start, end, rule}`.
  public mutating func value(_ evidence: Evidence) {
    object { json in
      json.key("quote")
      json.value(evidence.quote)
      json.key("start")
      json.value(evidence.range.lower)
      json.key("end")
      json.value(evidence.range.upper)
      json.key("rule")
      json.value(evidence.rule)
    }
  }

  /// Writes strings as an array.
  public mutating func value(_ strings: [String]) {
    array(strings) { $0.value($1) }
  }

  /// Writes the member that says by which rule and words an answer was found.
  mutating func answer<Value>(_ name: StaticString, _ answer: Answer<Value>) {
    key(name)
    object { json in
      json.key("rule")
      json.value(answer.rule)
      json.key("evidence")
      json.value(answer.evidence)
    }
  }
}

extension Record {
  fileprivate func writeMembers(to json: inout JSONWriter) {
    let strings: [(StaticString, String?)] = [
      ("id", id), ("outcome", "posting"), ("source", source), ("url", url), ("location", location),
      ("date", date), ("method", method), ("title", title.value), ("company", company.value),
      ("family", family.value.rawValue), ("seniority", seniority.value.rawValue),
      ("role", role.value.rawValue),
    ]
    for (key, value) in strings {
      json.key(key)
      json.value(value)
    }
    json.key("degree")
    writeDegree(to: &json)
    json.key("years")
    json.value(years.value)
    json.key("pay")
    json.value(pay.value)
    json.key("salary")
    if let salary { salary.write(to: &json) } else { json.null() }
    json.key("skills")
    json.array(skills) { $1.write(to: &$0) }
    json.key("certifications")
    json.array(certifications) { $1.write(to: &$0) }
    json.key("research")
    json.value(research)
    work.writeMembers(to: &json)
    terms.writeMembers(to: &json)
    demands.writeMembers(to: &json)
    json.key("because")
    json.object { json in
      json.answer("title", title)
      json.answer("company", company)
      json.answer("family", family)
      json.answer("seniority", seniority)
      json.answer("role", role)
      json.answer("years", years)
      json.answer("pay", pay)
      work.writeReasons(to: &json)
      terms.writeReasons(to: &json)
      demands.writeReasons(to: &json)
    }
    json.key("declared")
    writeDeclared(to: &json)
    json.key("confidence")
    json.value(confidence.rawValue)
    json.key("doubts")
    json.array(doubts) { json, doubt in doubt.write(to: &json) }
    json.key("fingerprint")
    json.value(fingerprint.hex)
    json.key("textBytes")
    json.value(textBytes)
    json.key("textHash")
    json.value(TextHash.hex(textHash))
    if let vocabulary {
      json.key("vocabulary")
      json.value(vocabulary)
    }
    if let text {
      json.key("text")
      json.value(text)
    }
  }

  private func writeDegree(to json: inout JSONWriter) {
    json.object { json in
      json.key("minimum")
      json.value(degree.minimum?.rawValue ?? "none")
      json.key("substitutable")
      json.value(degree.substitutable)
      json.key("preferred")
      json.value(degree.preferred.map(\.rawValue))
      json.key("fields")
      json.value(degree.fields)
      json.key("paths")
      json.array(degree.paths) { json, path in
        json.object { json in
          json.key("level")
          json.value(path.level?.rawValue)
          json.key("years")
          json.value(path.years)
          json.key("fields")
          json.value(path.fields)
          json.key("equivalent")
          json.value(path.equivalent)
          json.key("evidence")
          json.value(path.evidence)
        }
      }
      json.key("evidence")
      json.value(degree.evidence)
    }
  }

  private func writeDeclared(to json: inout JSONWriter) {
    json.object { json in
      json.key("education")
      json.value(declared.education)
      json.key("experienceMonths")
      json.value(declared.experienceMonths)
      json.key("employmentType")
      json.value(declared.employmentType)
      json.key("salary")
      json.value(declared.salary)
      json.key("workMode")
      json.value(declared.workMode)
    }
  }
}

extension Doubt {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("field")
      json.value(field)
      json.key("reason")
      json.value(reason)
    }
  }
}

extension Skill {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("name")
      json.value(name)
      json.key("category")
      json.value(category)
      json.key("standing")
      json.value(standing.rawValue)
      json.key("alternative")
      json.value(alternative)
      if !others.isEmpty {
        json.key("others")
        json.value(others)
      }
      if count > evidence.count {
        json.key("count")
        json.value(count)
      }
      json.key("evidence")
      json.value(evidence)
    }
  }
}

extension Certification {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("name")
      json.value(name)
      json.key("known")
      json.value(known)
      json.key("standing")
      json.value(standing.rawValue)
      json.key("evidence")
      json.value(evidence)
    }
  }
}

extension Salary {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("currency")
      json.value(currency)
      json.key("low")
      json.value(low, places: 2)
      json.key("high")
      json.value(high, places: 2)
      json.key("period")
      json.value(period?.rawValue)
      if isDeclared {
        json.key("declared")
        json.value(true)
      }
    }
  }
}
