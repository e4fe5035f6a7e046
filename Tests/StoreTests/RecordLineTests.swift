import Model
import SampleRecords
import Testing

@testable import Store

struct RecordLineTests {
  private static let ids = ["a.html", "é \"b\"\\", "\u{202E}\n", ""]

  /// The line of a record under another id is the line that the record would have under it.
  @Test(arguments: ids, ids)
  func isRenamedAsItWouldBeWritten(_ id: String, _ source: String) {
    var record = Sample.record("old \"name\"\\", company: "Acme")
    record.source = "old\\"
    let line = RecordLine.of(record)
    record.id = id
    record.source = source
    #expect(RecordLine.line(line, id: id, source: source) == RecordLine.of(record))
  }

  @Test func takesATextAsItWouldBeWritten() {
    var record = Sample.record("a", company: "Acme")
    let line = RecordLine.of(record)
    record.text = "Data \"Scientist\"\n\u{7}"
    #expect(RecordLine.line(line, text: record.text ?? "") == RecordLine.whole(record))
    #expect(RecordLine.of(record) == line)
  }

  @Test(arguments: [
    "", "{", "{\"id\":\"", "{\"id\":\"a\\", "{\"id\":\"a\",\"outcome\":\"posting\"",
  ])
  func renamesNothingElse(_ line: String) {
    #expect(RecordLine.line(Array(line.utf8), id: "b", source: "c") == nil)
  }

  @Test func findsAllEvidence() {
    var record = Sample.record("a", company: "Acme")
    func quote(_ text: String) -> Evidence {
      Evidence(quote: text, range: TextRange(3, 9), rule: "rule")
    }
    record.skills = [
      Skill(name: "Go", category: "Languages", standing: .required, evidence: [quote("Golang")])
    ]
    record.degree.paths = [DegreePath(level: .bachelor, evidence: quote("BSc"))]
    record.title.evidence = [quote("Data Scientist")]
    let rows = EvidenceRow.all(in: RecordLine.of(record))
    func row(_ answer: String, _ item: String?, _ quote: String) -> EvidenceRow {
      EvidenceRow(answer: answer, item: item, quote: quote, first: 3, end: 9, rule: "rule")
    }
    #expect(rows.contains(row("skills", "Go", "Golang")))
    #expect(rows.contains(row("degree", "bachelor", "BSc")))
    #expect(rows.contains(row("title", nil, "Data Scientist")))
  }
}
