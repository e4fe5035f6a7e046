import Model
import SampleRecords
import Testing

@testable import Statistics

/// Lines of records are read for statistics alone: the rows are those of the whole records.
struct StatisticsRecordTests {
  /// What populations and the search for reposts ask for is read as well.
  @Test func datesAndPayAreRead() throws {
    var json = JSONWriter()
    Outcome.posting(Sample.record("a", date: "2026-01-15", pay: "$120,000")).write(to: &json)
    let scanned = try #require(Record(statisticsOf: json.bytes.dropLast()))
    #expect(scanned.date == "2026-01-15" && scanned.pay.value == "$120,000")
  }

  @Test(arguments: 1...20)
  func rowsAreThoseOfWholeRecords(_ seed: UInt64) throws {
    for outcome in Sample.outcomes(20, seed: seed) {
      guard case .posting = outcome else { continue }
      var json = JSONWriter()
      outcome.write(to: &json)
      let scanned = try #require(Record(statisticsOf: json.bytes.dropLast()))
      var whole = Summary()
      whole.add(outcome)
      var quick = Summary()
      quick.add(.posting(scanned))
      #expect(quick == whole)
    }
  }
}
