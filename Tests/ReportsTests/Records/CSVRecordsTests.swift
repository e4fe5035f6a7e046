import Model
import SampleRecords
import Testing

@testable import Reports

struct CSVRecordsTests {
  @Test func aRowHasACellForEachColumn() throws {
    var record = Sample.record("a", company: "Acme, Inc.")
    record.terms.place.value = Place(text: "Austin, TX", country: "US")
    record.terms.workMode.value = .hybrid
    record.demands.languages = [
      LanguageAsked(name: "German", level: .fluent, standing: .preferred, evidence: [])
    ]
    let bytes =
      RecordFormat.csv.head
      + RecordFormat.csv.render([
        .posting(record), .unreadable(id: "b", Reason(code: "empty", detail: "the file is empty")),
      ])
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(lines[0].split(separator: ",").count == CSVRecords.columns.count)
    #expect(lines[1].hasPrefix("a,posting,,"))
    for words in ["\"Acme, Inc.\"", "\"Austin, TX\",US,hybrid", "\"German (fluent, preferred)\""] {
      #expect(lines[1].contains(words), "\(words)")
    }
    #expect(lines[2].hasPrefix("b,unreadable,the file is empty,"))
    #expect(lines[2].count { $0 == "," } == CSVRecords.columns.count - 1)
  }

  @Test func jsonIsWhatRecordsAreWrittenIn() {
    let outcome = Outcome.posting(Sample.record("a"))
    var json = JSONWriter()
    outcome.write(to: &json)
    #expect(RecordFormat.json.head.isEmpty && RecordFormat.json.render([outcome]) == json.bytes)
  }
}
