import Model
import Reports
import Statistics
import SampleRecords
import Testing

@testable import Claims

struct ReportDifferenceTests {
  private static func snapshot(_ records: [Record], rules: String = "r1") throws -> ReportSnapshot {
    var summary = Summary()
    for record in records { summary.add(.posting(record)) }
    let bytes = ReportFormat.json.render(summary.statistics(), Provenance(rules: rules))
    return try ReportSnapshot(try JSONParser.parse(bytes[...]), file: "r.json")
  }

  private static func record(
    _ id: String, minimum: DegreeLevel? = .bachelor, text: UInt64 = 1
  ) -> Record {
    var record = Sample.record(id, title: "Engineer \(id)", minimum: minimum, years: 3)
    record.textHash = text
    return record
  }

  private static func difference() throws -> ReportDifference {
    ReportDifference(
      from: try snapshot([record("gone"), record("same"), record("read"), record("text")]),
      to: try snapshot(
        [
          record("new"), record("same"), record("read", minimum: .master),
          record("text", minimum: nil, text: 2),
        ], rules: "r2"))
  }

  @Test func whatChangedIsToldApart() throws {
    let difference = try Self.difference()
    #expect(difference.added == ["new"] && difference.removed == ["gone"])
    #expect(difference.same == 1 && !difference.isEmpty)
    #expect(difference.changed.map(\.id) == ["text"] && difference.moved.map(\.id) == ["read"])
    #expect(difference.makers.map(\.name) == ["rules"])
    let move = try #require(difference.moved.first?.moves.first)
    #expect((move.field, move.old, move.new) == ("minimum", "bachelor", "master"))
    #expect(move.oldQuotes == ["bachelor"] && move.newQuotes == ["master"])
    let bachelor = try #require(difference.shares.first { $0.name.contains("bachelor") })
    #expect(
      bachelor.change.old.simple == Share(4, of: 4) && bachelor.change.new.simple == Share(2, of: 4)
    )
  }

  @Test func theSameReportHasNoDifference() throws {
    let report = try Self.snapshot([Self.record("a"), Self.record("b")])
    let difference = ReportDifference(from: report, to: report)
    #expect(difference.isEmpty && difference.same == 2)
  }

  @Test(arguments: [
    ("removed=0", 1), ("removed=1", 0), ("added=0,changed=0,moved=0", 3), ("share-drift=40", 1),
    ("share-drift=100", 0),
  ])
  func limitsAreHeldAgainstTheDifference(_ limits: String, _ complaints: Int) throws {
    #expect(try FailureLimits(limits).complaints(Self.difference()).count == complaints)
  }

  @Test(arguments: [
    ("drift=3", "use one of share-drift"), ("removed", "needs a number"),
    ("removed=-1", "needs a number"), ("", "use one of"), ("removed=0,", "use one of"),
    ("removed=x", "needs a number"),
  ])
  func brokenLimitsAreSaidSo(_ text: String, _ words: String) {
    do {
      _ = try FailureLimits(text)
      Issue.record("\(text) was taken")
    } catch {
      #expect("\(error)".contains(words), "\(error)")
    }
  }

  @Test(arguments: DifferenceFormat.allCases)
  func everyFormNamesWhatMoved(_ format: DifferenceFormat) throws {
    let bytes = format.render(try Self.difference(), complaints: ["1 posting was removed"])
    let text = String(decoding: bytes, as: UTF8.self)
    for word in ["read", "bachelor", "master", "1 posting was removed"] {
      #expect(text.contains(word), "\(word)")
    }
  }

  @Test func whatIsNoReportIsSaidSo() {
    #expect(throws: SettingsError.self) {
      try ReportSnapshot(.object([]), file: "x.json")
    }
  }
}
