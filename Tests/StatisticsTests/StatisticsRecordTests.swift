import Model
import SampleRecords
import Testing

@testable import Statistics

/// Lines of records are read for statistics alone: the rows are those of the whole records.
struct StatisticsRecordTests {
  @Test(arguments: 1...20)
  func rowsAreThoseOfWholeRecords(_ seed: UInt64) throws {
    for outcome in Sample.outcomes(20, seed: seed) {
      guard case .posting = outcome else { continue }
      var json = JSONWriter()
      outcome.write(to: &json)
      let scanned = try #require(RecordExcerpt(line: json.bytes.dropLast()))
      var whole = Summary()
      whole.add(outcome)
      var quick = Summary()
      quick.add(scanned)
      #expect(quick == whole)
    }
  }
}
