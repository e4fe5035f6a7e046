import Model
import SampleRecords
import Testing

@testable import Evaluation

struct LabelMatchingTests {
  private static func pairs(
    _ labels: [String], _ ids: [String]
  ) throws(EvaluationFileError) -> [String?] {
    let labels = labels.enumerated().map { Label(id: $1, line: $0 + 1) }
    let matching = LabelMatching(labels, file: "labels.jsonl")
    let outcomes = ids.map { Outcome.posting(Sample.record($0)) }
    return try matching.pairs(outcomes.filter { matching.wants($0.id) }).map { $0.record?.id }
  }

  @Test(arguments: [
    ("acme", "acme.html"), ("acme", "boards/2026/acme.html"), ("acme.html", "boards/acme.html"),
    ("boards/acme", "boards/acme.html"), ("boards/acme.html", "boards/acme.html"),
    ("rows.csv#3", "rows.csv#3"), (".hidden", ".hidden"), ("v1.2", "v1.2.txt"),
  ])
  func anIdNamesAFile(_ label: String, _ id: String) throws {
    #expect(try Self.pairs([label], ["other.html", id]) == [id])
  }

  @Test func theLongerNameCountsFirst() throws {
    #expect(try Self.pairs(["a/x", "b/x"], ["b/x.html", "a/x.txt"]) == ["a/x.txt", "b/x.html"])
    #expect(try Self.pairs(["x"], ["x", "b/x.html"]) == ["x"])
  }

  @Test func aLabelWithoutAnInputStaysWithoutARecord() throws {
    #expect(try Self.pairs(["acm"], ["acme.html"]) == [nil])
  }

  @Test func aPostingCountsBeforeAnInputWithoutOne() throws {
    let matching = LabelMatching([Label(id: "x", line: 1)], file: "labels.jsonl")
    let pairs = try matching.pairs([
      .leftOut(id: "x.png", Reason(code: "unknown-form", detail: "an image")),
      .posting(Sample.record("x.html")),
    ])
    #expect(pairs.first?.record?.id == "x.html")
    #expect(pairs.first?.reason == nil)
  }

  @Test(arguments: [
    (
      ["x"], ["a/x.html", "b/x.html"],
      "labels.jsonl:1: \"x\" may be a/x.html or b/x.html; name its whole path as the id"
    ),
    (
      ["x"], ["x", "x"],
      "labels.jsonl:1: \"x\" may be x or x; read the posting once, it is among the PATHs twice"
    ),
    (
      ["x", "x.html"], ["x.html"],
      """
      labels.jsonl:2: "x.html" and "x" of line 1 are the same posting; keep one of the two lines
      """
    ),
  ])
  func whatIsNotClearIsAnError(_ labels: [String], _ ids: [String], _ message: String) {
    let error = #expect(throws: EvaluationFileError.self) { try Self.pairs(labels, ids) }
    #expect(error?.description == message)
  }
}
