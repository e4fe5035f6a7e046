/// What a posting asks for and offers, in the line that `extract` wrote of it.
extension RecordExcerpt {
  mutating func scanDegree(_ json: inout JSONScanner) {
    json.expect("{\"minimum\":")
    if !json.take("\"none\"") { minimum = UInt8(json.word(Words.level)) }
    json.expect(",\"substitutable\":")
    isSubstitutable = json.bool()
    json.expect(",\"preferred\":")
    var levels: [UInt8] = []
    json.list { levels.append(UInt8($0.word(Words.level))) }
    preferred = levels.isEmpty ? .none : keep(levels)
    json.expect(",\"fields\":")
    let named = json.list { $0.passString() }
    fields = named.count > 2 ? piece(named) : .none
    json.expect(",\"paths\":")
    levels.removeAll(keepingCapacity: true)
    json.list { json in
      json.expect("{\"level\":")
      if let level = json.wordOrNull(Words.level) { levels.append(UInt8(level)) }
      json.expect(",\"years\":")
      _ = json.intOrNull(in: 0...100)
      json.expect(",\"fields\":")
      json.list { $0.passString() }
      json.expect(",\"equivalent\":")
      _ = json.bool()
      json.expect(",\"evidence\":")
      json.passOneEvidence()
      json.expect("}")
    }
    accepted = levels.isEmpty ? .none : keep(levels)
    json.expect(",\"evidence\":")
    degreeWords = evidence(&json)
    json.expect("}")
  }

  mutating func scanSalary(_ json: inout JSONScanner) {
    guard !json.take("null") else { return }
    hasSalary = true
    json.expect("{\"currency\":")
    currency = textOrNone(&json)
    json.expect(",\"low\":")
    low = json.numberOrNull()
    json.expect(",\"high\":")
    high = json.numberOrNull()
    json.expect(",\"period\":")
    period = json.wordOrNull(Words.period).map { UInt8($0) }
    if json.take(",\"declared\":") { _ = json.bool() }
    json.expect("}")
  }

  mutating func scanSkill(_ json: inout JSONScanner) {
    json.expect("{\"name\":")
    let name = json.string()
    json.expect(",\"category\":")
    let category = json.string()
    json.expect(",\"standing\":")
    let standing = UInt8(json.word(Words.standing))
    guard !json.hasFailed else { return }
    let key =
      name.isPlain && category.isPlain
      ? piece(name.range.lowerBound..<category.range.upperBound)
      : keepSkill(Self.meant(name.range, json), Self.meant(category.range, json))
    skills.append(Use(name: key, standing: standing))
    json.expect(",\"alternative\":")
    if !json.take("null") { _ = json.int() }
    if json.take(",\"others\":") { json.list { $0.passString() } }
    if json.take(",\"count\":") { _ = json.int() }
    json.expect(",\"evidence\":")
    json.passEvidence()
    json.expect("}")
  }

  mutating func scanCertification(_ json: inout JSONScanner) {
    json.expect("{\"name\":")
    var name = text(&json)
    json.expect(",\"known\":")
    let known = textOrNone(&json)
    if !known.isNone { name = known }
    json.expect(",\"standing\":")
    certifications.append(Use(name: name, standing: UInt8(json.word(Words.standing))))
    json.expect(",\"evidence\":")
    json.passEvidence()
    json.expect("}")
  }

  mutating func scanTerms(_ json: inout JSONScanner) {
    json.expect(",\"place\":")
    if !json.take("null") {
      json.expect("{\"text\":")
      json.passText()
      json.expect(",\"country\":")
      country = textOrNone(&json)
      if json.take(",\"declared\":") { _ = json.bool() }
      json.expect("}")
    }
    json.expect(",\"workMode\":")
    workMode = json.wordOrNull(Words.workMode).map { UInt8($0) }
    json.expect(",\"employment\":")
    _ = json.told(Words.employment)
    json.expect(",\"visa\":")
    _ = json.wordOrNull(Words.visa)
    json.expect(",\"clearance\":")
    json.passText()
  }
}
