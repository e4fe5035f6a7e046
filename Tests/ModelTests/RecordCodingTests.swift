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
    var records = RandomRecords(seed: 1)
    var outcome = records.outcome()
    while true {
      if case .posting = outcome { break }
      outcome = records.outcome()
    }
    let json = try JSONParser.parse(line(outcome)[...])
    let members = try #require(json.members)
    let without = JSONValue.object(members.filter { $0.key != key })
    let error = #expect(throws: RecordError.self) { try Outcome(json: without) }
    #expect(error?.member == key)
    let other = JSONValue.object(
      members.map { $0.key == key ? .init(key: key, value: .bool(true)) : $0 })
    #expect(throws: RecordError.self) { try Outcome(json: other) }
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
