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

  mutating func text(_ json: inout JSONScanner) -> Piece {
    let (range, isPlain) = json.string()
    return isPlain ? piece(range) : keep(Self.meant(range, json))
  }

  mutating func textOrNone(_ json: inout JSONScanner) -> Piece {
    json.take("null") ? .none : text(&json)
  }

  /// What a string with escapes says, as the parser has it.
  static func meant(_ range: Range<Int>, _ json: JSONScanner) -> [UInt8] {
    guard !json.hasFailed else { return [] }
    let quoted = Array(json.bytes(range.lowerBound - 1..<range.upperBound + 1))
    return Array(((try? JSONParser.parse(quoted[...]))?.string ?? "").utf8)
  }

  /// A list of evidence; none where it is empty.
  func evidence(_ json: inout JSONScanner) -> Piece {
    let range = json.passEvidence()
    return range.count > 2 ? piece(range) : .none
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
  enum Words {
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
