extension RecordExcerpt {
  /// Reads a line of `extract`.
  ///
  /// Nil where the line is not written as `Outcome.write(to:)` writes a posting, member by member: the
  /// parser reads it then, or says what is wrong. So no line is taken here that it would refuse.
  package init?(line: ArraySlice<UInt8>) {
    self.init(in: line)
    var excerpt = self
    let isWhole = line.withUnsafeBufferPointer { bytes in
      var json = JSONScanner(bytes)
      excerpt.scan(&json)
      return json.isAtEnd
    }
    guard isWhole else { return nil }
    self = excerpt
  }

  private mutating func scan(_ json: inout JSONScanner) {
    json.expect("{\"id\":")
    id = text(&json)
    json.expect(",\"outcome\":\"posting\",\"source\":")
    source = text(&json)
    json.expect(",\"url\":")
    url = textOrNone(&json)
    json.expect(",\"location\":")
    location = textOrNone(&json)
    json.expect(",\"date\":")
    date = textOrNone(&json)
    json.expect(",\"method\":")
    json.passString()
    json.expect(",\"title\":")
    title = text(&json)
    json.expect(",\"company\":")
    company = textOrNone(&json)
    json.expect(",\"family\":")
    family = UInt8(json.word(Words.family))
    json.expect(",\"seniority\":")
    seniority = UInt8(json.word(Words.seniority))
    json.expect(",\"role\":")
    role = UInt8(json.word(Words.role))
    json.expect(",\"degree\":")
    scanDegree(&json)
    json.expect(",\"years\":")
    years = json.intOrNull(in: 0...100).map { UInt8($0) }
    json.expect(",\"pay\":")
    pay = textOrNone(&json)
    json.expect(",\"salary\":")
    scanSalary(&json)
    json.expect(",\"skills\":")
    skills.reserveCapacity(24)
    json.list { scanSkill(&$0) }
    json.expect(",\"certifications\":")
    json.list { scanCertification(&$0) }
    json.expect(",\"research\":")
    json.passEvidence()
    let parts = scanWork(&json)
    scanTerms(&json)
    json.passDemands()
    scanReasons(&json, parts)
    json.passDeclared()
    json.expect(",\"confidence\":")
    json.passString()
    json.expect(",\"doubts\":")
    let doubted = json.list { json in
      json.expect("{\"field\":")
      json.passString()
      json.expect(",\"reason\":")
      json.passString()
      json.expect("}")
    }
    doubts = doubted.count > 2 ? piece(doubted) : .none
    scanText(&json)
  }

  // MARK: - Strings

  private mutating func text(_ json: inout JSONScanner) -> Piece {
    let (range, isPlain) = json.string()
    return isPlain ? piece(range) : keep(Self.meant(range, json))
  }

  private mutating func textOrNone(_ json: inout JSONScanner) -> Piece {
    json.take("null") ? .none : text(&json)
  }

  /// What a string with escapes says, as the parser has it.
  private static func meant(_ range: Range<Int>, _ json: JSONScanner) -> [UInt8] {
    guard !json.hasFailed else { return [] }
    let quoted = Array(json.bytes(range.lowerBound - 1..<range.upperBound + 1))
    return Array(((try? JSONParser.parse(quoted[...]))?.string ?? "").utf8)
  }

  // MARK: - Members

  private mutating func scanDegree(_ json: inout JSONScanner) {
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

  /// A list of evidence; none where it is empty.
  private func evidence(_ json: inout JSONScanner) -> Piece {
    let range = json.passEvidence()
    return range.count > 2 ? piece(range) : .none
  }

  private mutating func scanSalary(_ json: inout JSONScanner) {
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

  private mutating func scanSkill(_ json: inout JSONScanner) {
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

  private mutating func scanCertification(_ json: inout JSONScanner) {
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

  /// Gives the parts of the work and the kinds of proof whose words `because` must have.
  private mutating func scanWork(_ json: inout JSONScanner) -> (mix: UInt64, proof: UInt64) {
    json.expect(",\"specialisations\":")
    specialisations = json.told(Words.specialisation)
    json.expect(",\"industry\":")
    industry = json.wordOrNull(Words.industry).map { UInt8($0) }
    json.expect(",\"duties\":")
    duties = json.told(Words.duty)
    json.expect(",\"layers\":")
    json.object(of: Words.layer) { json, _ in json.list { $0.passString() } }
    json.expect(",\"mix\":")
    let parts = scanMix(&json)
    json.expect(",\"proof\":")
    var seen: UInt64 = 0
    var asked: UInt64 = 0
    json.object(of: Words.proof) { json, proof in
      let bit: UInt64 = 1 << UInt64(proof)
      // Of a member that stands twice the first counts.
      if seen & bit != 0 { json.fail() }
      seen |= bit
      guard let standing = json.wordOrNull(Words.standing) else { return }
      asked |= bit
      if standing == Standing.required.rank { proofRequired |= bit }
      if standing == Standing.preferred.rank { proofPreferred |= bit }
    }
    return (parts, asked)
  }

  private mutating func scanMix(_ json: inout JSONScanner) -> UInt64 {
    guard !json.take("null") else { return 0 }
    json.expect("{\"leading\":")
    _ = json.word(Words.part)
    json.expect(",\"present\":")
    json.list { $0.passString() }
    json.expect(",\"duties\":")
    var counts = [UInt32](repeating: 0, count: WorkPart.allCases.count)
    var parts: UInt64 = 0
    json.object(of: Words.part) { json, part in
      if counts[part] != 0 { json.fail() }
      counts[part] = UInt32(json.intOrNull(in: 1...1_000_000) ?? 0)
      if counts[part] == 0 { json.fail() }
      parts |= 1 << UInt64(part)
    }
    mix = keepMix(counts)
    json.expect(",\"shares\":")
    json.object(of: Words.part) { json, _ in _ = json.numberOrNull() }
    json.expect("}")
    return parts
  }

  private mutating func scanTerms(_ json: inout JSONScanner) {
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

  private mutating func scanReasons(
    _ json: inout JSONScanner, _ parts: (mix: UInt64, proof: UInt64)
  ) {
    json.expect(",\"because\":{\"title\":")
    json.passReason()
    json.expect(",\"company\":")
    json.passReason()
    json.expect(",\"family\":")
    json.passReason()
    json.expect(",\"seniority\":")
    json.passReason()
    json.expect(",\"role\":{\"rule\":")
    json.passString()
    json.expect(",\"evidence\":")
    roleWords = evidence(&json)
    json.expect("},\"years\":{\"rule\":")
    json.passString()
    json.expect(",\"evidence\":")
    yearsWords = evidence(&json)
    json.expect("},\"pay\":")
    json.passReason()
    json.expect(",\"industry\":")
    json.passReason()
    json.expect(",\"mix\":")
    json.passEvidence(of: Words.part, all: parts.mix)
    json.expect(",\"proof\":")
    json.passEvidence(of: Words.proof, all: parts.proof)
    json.expect(",\"place\":")
    json.passReason()
    json.expect(",\"workMode\":")
    json.passReason()
    json.expect(",\"visa\":")
    json.passReason()
    json.expect(",\"clearance\":")
    json.passReason()
    json.expect(",\"travel\":")
    json.passEvidence()
    json.expect(",\"citizenship\":")
    json.passEvidence()
    json.expect(",\"noExperienceNeeded\":")
    json.passEvidence()
    json.expect("}")
  }

  private mutating func scanText(_ json: inout JSONScanner) {
    json.expect(",\"fingerprint\":")
    let digits = json.string()
    fingerprint = digits.range.isEmpty ? .none : piece(digits.range)
    guard Fingerprint.isHex(json.bytes(digits.range)) else { return json.fail() }
    json.expect(",\"textBytes\":")
    textBytes = json.int()
    json.expect(",\"textHash\":")
    let hash = json.string()
    guard (1...16).contains(hash.range.count),
      let value = UInt64(String(decoding: json.bytes(hash.range), as: UTF8.self), radix: 16)
    else { return json.fail() }
    textHash = value
    if json.take(",\"vocabulary\":") { vocabulary = text(&json) }
    if json.take(",\"text\":") { json.passString() }
    json.expect("}")
  }

  /// The words of the closed lists.
  private enum Words {
    static let family = WordList(Family.self)
    static let seniority = WordList(Seniority.self)
    static let role = WordList(Role.self)
    static let level = WordList(DegreeLevel.self)
    static let period = WordList(Salary.Period.self)
    static let standing = WordList(Standing.self)
    static let specialisation = WordList(Specialisation.self)
    static let industry = WordList(Industry.self)
    static let duty = WordList(Duty.self)
    static let layer = WordList(WorkLayer.self)
    static let part = WordList(WorkPart.self)
    static let proof = WordList(Proof.self)
    static let workMode = WordList(WorkMode.self)
    static let employment = WordList(Employment.self)
    static let visa = WordList(Visa.self)
  }
}
