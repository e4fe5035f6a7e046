extension Record {
  static func salary(_ json: inout JSONScanner) -> Salary? {
    if json.null() { return nil }
    var salary = Salary(currency: nil, low: nil, high: nil, period: nil)
    json.object { json, key in
      switch key {
      case "currency": salary.currency = json.string()
      case "low": salary.low = json.number()
      case "high": salary.high = json.number()
      case "period": salary.period = json.wordOrNull()
      case "declared": salary.isDeclared = json.bool()
      default: json.fail()
      }
    }
    return salary
  }

  static func certification(_ json: inout JSONScanner) -> Certification {
    var certification = Certification(name: "", standing: .mentioned, evidence: [])
    json.object { json, key in
      switch key {
      case "name": certification.name = json.text()
      case "known": certification.known = json.string()
      case "standing": if let word: Standing = json.word() { certification.standing = word }
      case "evidence": json.skip()
      default: json.fail()
      }
    }
    return certification
  }

  /// Names that are told, without their words.
  static func told<Name: RawRepresentable<String> & CaseIterable>(
    _ json: inout JSONScanner
  ) -> [Told<Name>] {
    var told: [Told<Name>] = []
    json.array { json in
      json.object { json, key in
        switch key {
        case "name": if let word: Name = json.word() { told.append(Told(word, evidence: [])) }
        case "evidence": json.skip()
        default: json.fail()
        }
      }
    }
    return told
  }

  static func mix(_ json: inout JSONScanner) -> WorkMix? {
    if json.null() { return nil }
    var mix = WorkMix(leading: .other, parts: [])
    json.object { json, key in
      switch key {
      case "leading": if let word: WorkPart = json.word() { mix.leading = word }
      case "duties":
        json.object { json, key in
          guard let part = WorkPart.allCases.first(where: { key.equals($0.rawValue) }),
            let duties = json.int(), (1...1_000_000).contains(duties)
          else { return json.fail() }
          mix.parts.append(WorkShare(part, duties: duties, evidence: []))
        }
      case "present", "shares": json.skip()
      default: json.fail()
      }
    }
    return mix
  }

  static func proof(_ json: inout JSONScanner) -> [ProofAsked] {
    var asked: [ProofAsked] = []
    json.object { json, key in
      guard let proof = Proof.allCases.first(where: { key.equals($0.rawValue) }) else {
        return json.fail()
      }
      let standing: Standing? = json.wordOrNull()
      if let standing { asked.append(ProofAsked(proof, standing, evidence: [])) }
    }
    return asked
  }
}
