import Testing

@testable import Model

/// What `extract` writes is read back as it was.
struct RecordCodingTests {
  private func line(_ outcome: Outcome) -> [UInt8] {
    var json = JSONWriter()
    outcome.write(to: &json)
    return json.bytes
  }

  @Test(arguments: 1...60)
  func isReadBackAsItWas(_ seed: Int) throws {
    var records = RandomRecords(seed: UInt64(seed))
    for _ in 0..<5 {
      let outcome = records.outcome()
      let bytes = line(outcome)
      #expect(bytes.last == 0x0A)
      #expect(bytes.count { $0 == 0x0A } == 1)
      let read = try Outcome(json: try JSONParser.parse(bytes[...]))
      #expect(read == outcome)
      #expect(line(read) == bytes)
    }
  }

  /// A record without a member, or with one of another kind, is refused by that member's name.
  @Test(arguments: [
    "id", "outcome", "source", "method", "title", "family", "seniority", "role", "degree", "skills",
    "research", "because", "doubts", "fingerprint",
  ])
  func namesTheMemberThatIsMissing(_ key: String) throws {
    let members = try postingMembers(seed: 1)
    let without = JSONValue.object(members.filter { $0.key != key })
    let error = #expect(throws: RecordError.self) { try Outcome(json: without) }
    #expect(error?.member == key)
    let other = JSONValue.object(
      members.map { $0.key == key ? .init(key: key, value: .bool(true)) : $0 })
    #expect(throws: RecordError.self) { try Outcome(json: other) }
  }

  /// Records from before these members were written are still read; they say nothing of the work.
  @Test func aRecordWithoutTheWorkIsRead() throws {
    let members = try postingMembers(seed: 2)
    let keys = [
      "specialisations", "industry", "duties", "layers", "mix", "proof", "place", "workMode",
      "employment", "visa", "clearance", "languages", "travel", "citizenship", "yearsOf",
      "noExperienceNeeded",
    ]
    let older = members.filter { !keys.contains($0.key) }.map { member in
      guard member.key == "because", let reasons = member.value.members else { return member }
      return .init(
        key: member.key, value: .object(reasons.filter { !keys.contains($0.key) }))
    }
    guard case .posting(let record) = try Outcome(json: .object(older)) else {
      Issue.record("no posting")
      return
    }
    #expect(record.work == Work())
    #expect(record.terms == Terms() && record.demands == Demands())
  }

  /// A word that no list holds is refused, not passed over.
  @Test(arguments: ["specialisations", "industry", "duties", "mix", "proof"])
  func unknownWordsOfTheWorkAreRefused(_ key: String) throws {
    let wrong = JSONValue.object([
      .init(key: "leading", value: .string("magic")),
      .init(key: "publications", value: .string("magic")),
    ])
    let listed = JSONValue.array([.object([.init(key: "name", value: .string("magic"))])])
    let values: [String: JSONValue] = [
      "specialisations": listed, "duties": listed, "industry": .string("magic"),
    ]
    let members = try postingMembers(seed: 1).map {
      $0.key == key ? .init(key: key, value: values[key] ?? wrong) : $0
    }
    #expect(throws: RecordError.self) { try Outcome(json: .object(members)) }
  }

  private func postingMembers(seed: UInt64) throws -> [JSONValue.Member] {
    var records = RandomRecords(seed: seed)
    var outcome = records.outcome()
    while true {
      if case .posting = outcome { break }
      outcome = records.outcome()
    }
    return try #require(try JSONParser.parse(line(outcome)[...]).members)
  }

  @Test func refusesWhatIsNoRecord() throws {
    for text in [
      "[]", "{}", #"{"id":"a","outcome":"lost","reason":{"code":"","detail":""}}"#,
      #"{"id":"a","outcome":"unreadable"}"#,
      #"{"id":"a","outcome":"unreadable","reason":{"code":"x"}}"#,
    ] {
      let json = try JSONParser.parse(Array(text.utf8)[...])
      #expect(throws: RecordError.self) { try Outcome(json: json) }
    }
  }
}
