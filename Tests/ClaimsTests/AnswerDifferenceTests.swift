import Model
import SampleRecords
import Testing

@testable import Claims

struct AnswerDifferenceTests {
  @Test func sameAnswersDifferInNothing() {
    let record = Sample.record("a", title: "Analyst", company: "Acme")
    #expect(AnswerDifference(from: record, to: record).words == [])
  }

  @Test func saysEachAnswerBeforeAndAfter() {
    let before = Sample.record(
      "a", family: .other, skills: [("SQL", "Databases", .required)])
    let after = Sample.record(
      "a", family: .dataAnalyst, minimum: .master, years: 7,
      skills: [("SQL", "Databases", .preferred), ("Kafka", "Streaming", .required)])
    let words = AnswerDifference(from: before, to: after).words
    #expect(
      words == [
        "family other → data-analyst", "minimum none → master", "years none → 7",
        "skill - SQL (required)", "skill + SQL (preferred)", "skill + Kafka (required)",
      ])
  }
}
