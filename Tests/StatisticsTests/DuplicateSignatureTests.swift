import Model
import SampleRecords
import Testing

@testable import Statistics

/// Signatures of postings say which are near-duplicates, wherever the postings lie.
struct DuplicateSignatureTests {
  /// Postings of a few jobs, companies and texts, so that many are near-duplicates.
  private static let records: [Record] = (0..<400).map { number in
    var generator = Generator(seed: UInt64(number))
    func pick(_ count: UInt64) -> Int { Int(generator.next() % count) }
    var words = Sample.text(of: "text \(pick(6))")
    for _ in 0..<pick(12) { words[pick(400)] = UInt32(truncatingIfNeeded: generator.next()) }
    return Sample.record(
      "\(number)", title: ["Data Scientist", "Data Engineer - Dublin"][pick(2)],
      company: ["Acme", "Globex", nil][pick(3)], years: [nil, 3][pick(2)], words: words,
      textBytes: [300, 4000][pick(2)], pay: [nil, nil, "$120,000", "$130,000"][pick(4)])
  }

  private static let postings = records.map {
    DuplicateFinder.Posting(id: $0.id, signature: DuplicateSignature($0))
  }

  @Test func theTextIsReadBack() {
    for posting in Self.postings {
      #expect(DuplicateSignature(text: posting.signature.text) == posting.signature)
    }
  }

  @Test(arguments: [
    "", ":::::", "x", "0:0:0:0:0:0", "0123456789abcdef::1,x:20:0123456789abcdef:",
    "0123456789abcdef:zz:1:20:0123456789abcdef:", "0123456789abcdef::1:20:0123456789abcdef:12",
  ])
  func whatIsNoneIsRefused(_ text: String) { #expect(DuplicateSignature(text: text) == nil) }

  @Test func signaturesFindWhatTheStatisticsFind() {
    var summary = Summary()
    for record in Self.records { summary.add(.posting(record)) }
    let expected = summary.statistics().postings.compactMap { row in
      row.duplicateOf.map { DuplicateFinder.Duplicate(id: row.id, duplicateOf: $0) }
    }
    #expect(expected.count > 100)
    #expect(DuplicateFinder.duplicates(among: Self.postings) == expected)
  }

  @Test func jobsApartFindWhatAllTogetherFind() {
    let parts = Dictionary(grouping: Self.postings) { $0.signature.job }
    #expect(parts.count > 2)
    let found = Set(parts.values.flatMap { DuplicateFinder.duplicates(among: $0.reversed()) })
    #expect(found == Set(DuplicateFinder.duplicates(among: Self.postings)))
  }
}
