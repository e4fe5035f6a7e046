import Model
import SampleRecords
import Testing

@testable import Evaluation

struct LabelReaderTests {
  private static func read(_ text: String) throws(EvaluationFileError) -> [Label] {
    try LabelReader.read(Array(text.utf8), file: "my.jsonl")
  }

  @Test func labelsAreReadInOrder() throws {
    let labels = try Self.read("\u{FEFF}\n" + Sample.labels)
    #expect(labels.map(\.id) == ["a", "b", "c", "d"])
    #expect(labels.map(\.line) == [2, 3, 4, 5])
    let first = labels[0]
    #expect(first.family == .dataScientist)
    #expect(first.degree?.preferred == [.master])
    #expect(first.quote == "BS or equivalent")
    #expect(first.skills?.map(\.standing) == [.required, .required, .preferred])
    #expect(labels[1].company == nil)
    #expect(labels[1].years == Label.Years(lowest: nil))
  }

  @Test func partsMayBeLeftOut() throws {
    let label = try #require(try Self.read(#"{"id": "a", "degree": {"minimum": "none"}}"#).first)
    #expect(label.degree == DegreeAnswer())
    #expect(label.years == nil)
    #expect(label.skills == nil)
    #expect(label.title == nil)
  }

  @Test(arguments: [
    ("", "my.jsonl: the file holds no label; write one JSON object a posting, one a line"),
    (
      "{\"id\": \"a\"}\n{\"id\": \"b\",,}",
      """
      my.jsonl:2: no JSON: expected a key at byte 11 of the line; write one JSON object a posting, \
      each on one line of its own
      """
    ),
    (
      "[1]",
      "my.jsonl:1: the line is no JSON object; write it in braces, as in {\"key\": \"value\"}"
    ),
    (
      "{\"title\": \"x\"}",
      """
      my.jsonl:1: "id" is missing; name the posting's file without its ending, as in \
      "id": "acme-0001"
      """
    ),
    (
      "{\"id\": \"a\"}\n\n{\"id\": \"a\"}",
      "my.jsonl:3: \"a\" is labelled a second time, first in line 1; keep one of the two lines"
    ),
    (
      #"{"id": "a", "role": "reserch"}"#,
      """
      my.jsonl:1: unknown role "reserch"; did you mean "research"? use one of: research, product
      """
    ),
    (
      #"{"id": "a", "degree": {"minimum": "phd"}}"#,
      """
      my.jsonl:1: unknown degree.minimum "phd"; use one of: none, high-school, associate, \
      bachelor, master, doctorate
      """
    ),
    (
      #"{"id": "a", "degree": {"minimum": "none", "preferred": ["masters"]}}"#,
      """
      my.jsonl:1: unknown degree.preferred "masters"; did you mean "master"? use one of: \
      high-school, associate, bachelor, master, doctorate
      """
    ),
    (
      #"{"id": "a", "degree": {}}"#,
      """
      my.jsonl:1: "degree.minimum" is missing; use one of: none, high-school, associate, \
      bachelor, master, doctorate
      """
    ),
    (
      #"{"id": "a", "yeers": 3}"#,
      """
      my.jsonl:1: unknown key "yeers"; did you mean "years"? use one of: id, title, company, \
      family, seniority, role, degree, years, skills, note
      """
    ),
    (
      #"{"id": "a", "years": "3"}"#,
      """
      my.jsonl:1: "years" is no whole number from 0 to 100; write a number without quotation marks, \
      or null where none is stated
      """
    ),
    (
      #"{"id": "a", "skills": {"required": "Python"}}"#,
      """
      my.jsonl:1: "skills.required" is no list of texts; write them in brackets, as in \
      ["one", "two"], or [] for none
      """
    ),
    (
      #"{"id": "a", "skills": ["Python"]}"#,
      """
      my.jsonl:1: "skills" is no JSON object; write it in braces, as in {"key": "value"}
      """
    ),
    (
      #"{"id": "a", "degree": {"minimum": "none", "substitutable": 1}}"#,
      """
      my.jsonl:1: "degree.substitutable" is neither true nor false; write one of the two
      """
    ),
    (
      #"{"id": "a", "title": 5}"#, "my.jsonl:1: \"title\" is no text; write it in quotation marks"
    ),
    (
      #"{"id": "a", "years": 3, "years": 4}"#,
      "my.jsonl:1: \"years\" stands twice; keep one of the two"
    ),
  ])
  func errorsNameTheLineAndSayWhatToDo(_ text: String, _ message: String) {
    let error = #expect(throws: EvaluationFileError.self) { try Self.read(text) }
    #expect(error?.description == message)
  }
}
