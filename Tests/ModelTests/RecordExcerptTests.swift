import SampleRecords
import Testing

@testable import Model

/// What statistics take of a line is what they take of the record that the line holds.
struct RecordExcerptTests {
  private func line(_ outcome: Outcome) -> [UInt8] {
    var json = JSONWriter()
    outcome.write(to: &json)
    return json.bytes.dropLast()
  }

  /// Every line that `extract` writes of a posting is taken, and no other.
  @Test(arguments: 1...60)
  func takesTheLinesOfPostings(_ seed: Int) {
    var records = RandomRecords(seed: UInt64(seed))
    for _ in 0..<5 {
      let outcome = records.outcome()
      let excerpt = RecordExcerpt(line: line(outcome)[...])
      guard case .posting(let record) = outcome else {
        #expect(excerpt == nil)
        continue
      }
      let isSame = excerpt.map(ExcerptContents.init) == ExcerptContents(RecordExcerpt(record))
      #expect(isSame, "\(String(decoding: line(outcome), as: UTF8.self))")
    }
  }

  /// A line that was changed is taken only where the parser takes it, and then says the same.
  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func takesNothingThatTheParserRefuses(_ seed: UInt64) throws {
    var generator = Generator(seed: seed)
    let signs = Array("\"\\,:{}[]0159-+.eEnull tfa\u{1}".utf8)
    for outcome in Sample.outcomes(6, seed: seed) {
      let whole = line(outcome)
      for _ in 0..<20 {
        var changed = whole
        for _ in 0...(generator.next() % 2) {
          let place = Int(generator.next() % UInt64(changed.count))
          switch generator.next() % 3 {
          case 0: changed[place] = generator.pick(signs)
          case 1: changed.remove(at: place)
          default: changed.insert(generator.pick(signs), at: place)
          }
        }
        let text = Array(String(decoding: changed, as: UTF8.self).utf8)
        guard let excerpt = RecordExcerpt(line: text[...]) else { continue }
        let parsed = try Outcome(json: JSONParser.parse(text[...]))
        guard case .posting(let record) = parsed else {
          Issue.record("taken for a posting: \(String(decoding: text, as: UTF8.self))")
          continue
        }
        let isSame = ExcerptContents(excerpt) == ExcerptContents(RecordExcerpt(record))
        #expect(isSame, "\(String(decoding: text, as: UTF8.self))")
      }
    }
  }

  /// What is not written as `extract` writes it is left to the parser.
  @Test(arguments: [
    "", "{", "{}", "[]", #"{"id":"a"#, #"{"id":"a","outcome":"posting"}"#, #"{"id": "a"}"#, "\"",
    "{\"", #"{"skills":[{"name":"a"}]}"#, #"{"years":99999999999999999999}"#, #"{"id":"\"#,
  ])
  func leavesWhatIsWrittenOtherwise(_ text: String) {
    #expect(RecordExcerpt(line: Array(text.utf8)[...]) == nil)
  }

  /// A skill's name and category are told apart whatever they hold.
  @Test(arguments: [
    ("Python", "Languages"), ("", ""), ("a\"b", "c"), ("a", "b\",\"category\":\"c"), ("3:x", "\"y"),
  ])
  func skillsAreReadAsTheyWereKept(_ name: String, _ category: String) {
    let found = RecordExcerpt.skill(
      of: RecordExcerpt.skillKey(Array(name.utf8), Array(category.utf8)))
    #expect(found.name == name && found.category == category)
  }
}

/// Everything that an excerpt says.
private struct ExcerptContents: Equatable {
  private let texts: [String?]
  private let lists: [JSONValue?]
  private let numbers: [UInt64?]
  private let amounts: [Double?]
  private let skills: [String]

  init(_ excerpt: RecordExcerpt) {
    texts = [
      excerpt.id, excerpt.source, excerpt.url, excerpt.location, excerpt.date, excerpt.title,
      excerpt.company, excerpt.country, excerpt.pay, excerpt.currency, excerpt.vocabulary,
      excerpt.preferred, excerpt.accepted, excerpt.mix, excerpt.fingerprint,
    ].map(excerpt.string)
    lists = [
      excerpt.fields, excerpt.degreeWords, excerpt.yearsWords, excerpt.roleWords, excerpt.doubts,
    ].map { piece in
      excerpt.string(piece).flatMap { try? JSONParser.parse(Array($0.utf8)[...]) }
    }
    numbers = [
      UInt64(excerpt.family), UInt64(excerpt.seniority), UInt64(excerpt.role),
      excerpt.workMode.map(UInt64.init), excerpt.industry.map(UInt64.init),
      excerpt.minimum.map(UInt64.init), excerpt.isSubstitutable ? 1 : 0,
      excerpt.years.map(UInt64.init), excerpt.period.map(UInt64.init), excerpt.hasSalary ? 1 : 0,
      excerpt.specialisations, excerpt.duties, excerpt.proofRequired, excerpt.proofPreferred,
      excerpt.textHash, UInt64(bitPattern: Int64(excerpt.textBytes)),
    ]
    amounts = [excerpt.low, excerpt.high]
    skills = (excerpt.skills + excerpt.certifications).map { use in
      "\(excerpt.string(use.name) ?? "") \(use.standing)"
    }
  }
}
