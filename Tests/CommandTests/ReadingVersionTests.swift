import Foundation
import Model
import Signals
import Testing

/// Answers that changed have a rules number of their own.
struct ReadingVersionTests {
  private static let expected = Command.root.appendingPathComponent("Fixtures/expected")
  /// The number of the rules and the hash of the records that were read by it.
  private static let version = expected.appendingPathComponent("rules.txt")

  @Test func answersDoNotChangeUnderOneNumber() throws {
    let records = try Data(contentsOf: Self.expected.appendingPathComponent("records.jsonl"))
    let hash = TextHash.hex(TextHash.of(records))
    let recorded = try String(contentsOf: Self.version, encoding: .utf8).split(separator: " ")
    let isRaised = try #require(Int(ReadingVersion.rules)) > #require(Int(recorded[0]))
    if ProcessInfo.processInfo.environment["JOBREQ_RECORD"] == "1", isRaised {
      return try Data("\(ReadingVersion.rules) \(hash)\n".utf8).write(to: Self.version)
    }
    #expect(
      ReadingVersion.rules == recorded[0] && recorded[1].hasPrefix(hash),
      "answers changed: raise ReadingVersion.rules by one, then run scripts/record")
  }
}
