extension Record {
  /// Reads of a line of `extract` what `PostingRow` takes from a record, and nothing else.
  ///
  /// Nil where the line is not written as `Outcome.write(to:)` writes a posting: `init(json:)` reads it
  /// then, or says what is wrong with it.
  package init?(statisticsOf line: ArraySlice<UInt8>) {
    let record = line.withUnsafeBufferPointer { bytes -> Record? in
      var json = JSONScanner(bytes)
      return Self.scan(&json)
    }
    guard let record else { return nil }
    self = record
  }

  /// Members that are read or must be there, a bit each; those that every record has come first.
  private struct Seen: OptionSet {
    let rawValue: UInt64

    static let all: [StaticString] = [
      "id", "outcome", "source", "method", "title", "company", "family", "seniority", "role",
      "degree", "years", "skills", "research", "because", "doubts", "fingerprint", "textBytes",
      "textHash", "url", "location", "date", "pay", "vocabulary", "place", "workMode", "salary",
      "certifications", "specialisations", "industry", "duties", "mix", "proof",
    ]
    /// How many of them stand in every record.
    static let needed = 18

    init(rawValue: UInt64) { self.rawValue = rawValue }

    init?(_ key: JSONKey) {
      guard let place = Self.all.firstIndex(where: { $0 ~= key }) else { return nil }
      rawValue = 1 << UInt64(place)
    }

    var isComplete: Bool {
      let needed: UInt64 = 1 << UInt64(Self.needed) - 1
      return rawValue & needed == needed
    }
  }

  private static func scan(_ json: inout JSONScanner) -> Record? {
    var seen: Seen = []
    var isPosting = false
    var record = Record(
      id: "", source: "", method: "", title: Answer("", rule: ""), company: Answer(nil, rule: ""),
      family: Answer(.other, rule: ""), seniority: Answer(.mid, rule: ""),
      role: Answer(.product, rule: ""), degree: DegreeAnswer(), years: Answer(nil, rule: ""),
      pay: Answer(nil, rule: ""), skills: [], research: [], declared: Declared(), doubts: [],
      fingerprint: Fingerprint(bins: []), textBytes: 0)
    json.object { json, key in
      if let member = Seen(key), !seen.insert(member).inserted {
        // Of a member that stands twice the first counts.
        return json.fail()
      }
      switch key {
      case "id": record.id = json.text()
      case "outcome": isPosting = json.text() == "posting"
      case "source": record.source = json.text()
      case "url": record.url = json.string()
      case "location": record.location = json.string()
      case "date": record.date = json.string()
      case "method": record.method = json.text()
      case "title": record.title.value = json.text()
      case "company": record.company.value = json.string()
      case "family": if let word: Family = json.word() { record.family.value = word }
      case "seniority": if let word: Seniority = json.word() { record.seniority.value = word }
      case "role": if let word: Role = json.word() { record.role.value = word }
      case "degree": record.degree = degree(&json)
      case "years": record.years.value = years(&json)
      case "pay": record.pay.value = json.string()
      case "salary": record.salary = salary(&json)
      case "certifications":
        json.array { json in record.certifications.append(certification(&json)) }
      case "specialisations": record.work.specialisations = told(&json)
      case "duties": record.work.duties = told(&json)
      case "industry":
        record.work.industry.value = json.wordOrNull()
      case "mix": record.work.mix = mix(&json)
      case "proof": record.work.proof = proof(&json)
      case "skills": json.array { json in record.skills.append(skill(&json)) }
      case "because": reasons(&json, &record)
      case "doubts": json.array { json in record.doubts.append(doubt(&json)) }
      case "fingerprint":
        guard let fingerprint = Fingerprint(hex: json.text()) else { return json.fail() }
        record.fingerprint = fingerprint
      case "textBytes":
        guard let bytes = json.int() else { return json.fail() }
        record.textBytes = bytes
      case "textHash":
        guard let hash = UInt64(json.text(), radix: 16) else { return json.fail() }
        record.textHash = hash
      case "place": if !json.null() { record.terms.place.value = place(&json) }
      case "workMode": if !json.null() { record.terms.workMode.value = json.word() }
      case "vocabulary": record.vocabulary = json.string()
      default: json.skip()
      }
    }
    return isPosting && seen.isComplete && json.isAtEnd ? record : nil
  }

  private static func years(_ json: inout JSONScanner) -> Int? {
    guard let years = json.int() else { return nil }
    if !(0...100).contains(years) { json.fail() }
    return years
  }

  private static func place(_ json: inout JSONScanner) -> Place {
    var place = Place()
    json.object { json, key in
      switch key {
      case "text": place.text = json.string()
      case "country": place.country = json.string()
      case "declared": place.isDeclared = json.bool()
      default: json.fail()
      }
    }
    return place
  }

  /// Takes the reasons that statistics show; the others must be there.
  private static func reasons(_ json: inout JSONScanner, _ record: inout Record) {
    var count = 0
    json.object { json, key in
      count += 1
      switch key {
      case "role": reason(&json, &record.role)
      case "years": reason(&json, &record.years)
      case "title", "company", "family", "seniority", "pay": json.skip()
      default:
        json.skip()
        count -= 1
      }
    }
    if count != 7 { json.fail() }
  }

  private static func reason<Value>(_ json: inout JSONScanner, _ answer: inout Answer<Value>) {
    json.object { json, key in
      switch key {
      case "rule": answer.rule = json.text()
      case "evidence": answer.evidence = evidence(&json)
      default: json.fail()
      }
    }
  }

  private static func evidence(_ json: inout JSONScanner) -> [Evidence] {
    var all: [Evidence] = []
    json.array { json in all.append(one(&json)) }
    return all
  }

  private static func one(_ json: inout JSONScanner) -> Evidence {
    var (quote, rule) = ("", "")
    var (start, end) = (-1, -1)
    var count = 0
    json.object { json, key in
      count += 1
      switch key {
      case "quote": quote = json.text()
      case "start": start = json.int() ?? -1
      case "end": end = json.int() ?? -1
      case "rule": rule = json.text()
      default: json.fail()
      }
    }
    guard start >= 0, start <= end, count == 4 else {
      json.fail()
      return Evidence(quote: "", range: TextRange(0, 0), rule: "")
    }
    return Evidence(quote: quote, range: TextRange(start, end), rule: rule)
  }

  private static func skill(_ json: inout JSONScanner) -> Skill {
    var skill = Skill(name: "", category: "", standing: .mentioned, evidence: [])
    var count = 0
    json.object { json, key in
      switch key {
      case "name":
        skill.name = json.text()
        count += 1
      case "category":
        skill.category = json.text()
        count += 1
      case "standing":
        if let word: Standing = json.word() { skill.standing = word }
        count += 1
      case "alternative", "others", "count", "evidence": json.skip()
      default: json.fail()
      }
    }
    if count != 3 { json.fail() }
    return skill
  }

  private static func doubt(_ json: inout JSONScanner) -> Doubt {
    var doubt = Doubt(field: "", reason: "")
    json.object { json, key in
      switch key {
      case "field": doubt.field = json.text()
      case "reason": doubt.reason = json.text()
      default: json.fail()
      }
    }
    return doubt
  }

  private static func degree(_ json: inout JSONScanner) -> DegreeAnswer {
    var degree = DegreeAnswer()
    var count = 0
    json.object { json, key in
      count += 1
      switch key {
      case "minimum":
        let word = json.text()
        degree.minimum = DegreeLevel(rawValue: word)
        if degree.minimum == nil, word != "none" { json.fail() }
      case "substitutable": degree.substitutable = json.bool()
      case "preferred":
        json.array { json in
          if let level: DegreeLevel = json.word() { degree.preferred.append(level) }
        }
      case "fields": json.array { json in degree.fields.append(json.text()) }
      case "paths": json.array { json in degree.paths.append(path(&json)) }
      case "evidence": degree.evidence = evidence(&json)
      default: json.fail()
      }
    }
    if count != 6 { json.fail() }
    return degree
  }

  private static func path(_ json: inout JSONScanner) -> DegreePath {
    var path = DegreePath(
      level: nil, evidence: Evidence(quote: "", range: TextRange(0, 0), rule: ""))
    var count = 0
    json.object { json, key in
      count += 1
      switch key {
      case "level": path.level = json.string().flatMap(DegreeLevel.init(rawValue:))
      case "years": path.years = years(&json)
      case "fields": json.array { json in path.fields.append(json.text()) }
      case "equivalent": path.equivalent = json.bool()
      case "evidence": path.evidence = one(&json)
      default: json.fail()
      }
    }
    if count != 5 { json.fail() }
    return path
  }
}
