import Foundation
import Testing

/// The records of the project's own postings are those of `Fixtures/expected/records.jsonl`.
struct GoldenRecordsTests {
  private static let file = Command.root.appendingPathComponent("Fixtures/expected/records.jsonl")
  /// The command that writes the file anew.
  private static let remedy = "JOBREQ_RECORD=1 swift test --filter GoldenRecords"

  @Test func recordsAreTheExpected() throws {
    let result = try Command(
      "extract", "--quiet", "Fixtures/postings", "Fixtures/not-postings"
    ).run()
    #expect(result.code == 0, "\(result.errors)")
    if ProcessInfo.processInfo.environment["JOBREQ_RECORD"] == "1" {
      try result.bytes.write(to: Self.file)
      return
    }
    let expected = try Data(contentsOf: Self.file)
    guard expected != result.bytes else { return }
    let differences = try RecordDifferences(from: expected, to: result.bytes)
    Issue.record(
      """
      \(differences.count) answers of Fixtures/expected/records.jsonl are others now:
      \(differences.text)
      Where that is right, write the file anew and look at git diff:
        \(Self.remedy)
      """)
  }
}
