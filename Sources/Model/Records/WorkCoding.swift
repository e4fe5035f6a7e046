extension Work {
  /// Appends the members `specialisations`, `industry`, `duties`, `mix`, `layers` and `proof`.
  func writeMembers(to json: inout JSONWriter) {
    json.key("specialisations")
    json.array(specialisations) { $0.told($1.name.rawValue, $1.evidence) }
    json.key("industry")
    json.value(industry.value?.rawValue)
    json.key("duties")
    json.array(duties) { $0.told($1.name.rawValue, $1.evidence) }
    json.key("layers")
    json.object { json in
      for layer in WorkLayer.allCases {
        json.key(dynamic: layer.rawValue)
        json.value(duties.filter { $0.name.layer == layer }.map(\.name.rawValue))
      }
    }
    json.key("mix")
    if let mix { mix.write(to: &json) } else { json.null() }
    json.key("proof")
    json.object { json in
      for proof in Proof.allCases {
        json.key(dynamic: proof.rawValue)
        json.value(self.proof.first { $0.proof == proof }?.standing.rawValue)
      }
    }
  }

  /// Appends the members of `because` that the above leave out.
  func writeReasons(to json: inout JSONWriter) {
    json.answer("industry", industry)
    json.key("mix")
    json.object { json in
      for part in mix?.parts ?? [] {
        json.key(dynamic: part.part.rawValue)
        json.value(part.evidence)
      }
    }
    json.key("proof")
    json.object { json in
      for asked in proof {
        json.key(dynamic: asked.proof.rawValue)
        json.value(asked.evidence)
      }
    }
  }

  /// Reads what the two above wrote; a record from before they were written says nothing of it.
  init(json: JSONValue, because: JSONValue) throws(RecordError) {
    let leading: WorkPart? = try json.mayBe("mix") { value throws(RecordError) in
      try value.word("leading")
    }
    var parts: [WorkShare] = []
    for part in WorkPart.allCases {
      guard let duties = json["mix"]?["duties"]?[part.rawValue]?.int else { continue }
      guard (1...1_000_000).contains(duties) else { throw RecordError(member: "mix") }
      let evidence = try because["mix"]?.list(part.rawValue, Evidence.init(json:)) ?? []
      parts.append(WorkShare(part, duties: duties, evidence: evidence))
    }
    var proof: [ProofAsked] = []
    for name in Proof.allCases {
      guard let standing = json["proof"]?[name.rawValue]?.string else { continue }
      guard let known = Standing(rawValue: standing) else { throw RecordError(member: "proof") }
      let evidence = try because["proof"]?.list(name.rawValue, Evidence.init(json:)) ?? []
      proof.append(ProofAsked(name, known, evidence: evidence))
    }
    let industry: Industry? = try json.mayBe("industry") { _ throws(RecordError) in
      try json.word("industry")
    }
    let reason = because["industry"]
    self.init(
      duties: try json.told("duties"),
      mix: leading.map { WorkMix(leading: $0, parts: parts) },
      specialisations: try json.told("specialisations"),
      industry: Answer(
        industry, rule: try reason?.text("rule") ?? "industry.none",
        evidence: try reason?.list("evidence", Evidence.init(json:)) ?? []),
      proof: proof)
  }
}

extension WorkMix {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("leading")
      json.value(leading.rawValue)
      json.key("present")
      json.value(parts.map(\.part.rawValue))
      json.key("duties")
      json.object { json in
        for part in parts {
          json.key(dynamic: part.part.rawValue)
          json.value(part.duties)
        }
      }
      json.key("shares")
      json.object { json in
        for part in parts {
          json.key(dynamic: part.part.rawValue)
          json.value(share(part.part), places: 3)
        }
      }
    }
  }
}

extension JSONWriter {
  mutating func told(_ name: String, _ evidence: [Evidence]) {
    object { json in
      json.key("name")
      json.value(name)
      json.key("evidence")
      json.value(evidence)
    }
  }
}

extension JSONValue {
  /// What `read` makes of a member; nil where it is missing or null.
  func mayBe<Value>(
    _ key: String, _ read: (JSONValue) throws(RecordError) -> Value
  ) throws(RecordError) -> Value? {
    guard let value = self[key], value != .null else { return nil }
    return try read(value)
  }

  /// A list of names with their words; empty where it is missing.
  func told<Name: RawRepresentable<String>>(
    _ key: String
  ) throws(RecordError) -> [Told<Name>] {
    guard self[key] != nil else { return [] }
    return try list(key) { value throws(RecordError) in
      guard let name = value["name"]?.string.flatMap(Name.init(rawValue:)) else {
        throw RecordError(member: key)
      }
      return Told(name, evidence: try value.list("evidence", Evidence.init(json:)))
    }
  }
}
