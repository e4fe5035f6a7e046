import Model
import TestInputs
import Testing

@testable import Formats

struct DataTests {
  /// Boards' answers give the text that the board's page would give below its heading.
  @Test(arguments: [
    ("job-posting.json", 1), ("greenhouse.json", 2), ("lever.json", 1), ("ashby.json", 1),
    ("board.jsonl", 3),
  ])
  func readsBoards(name: String, count: Int) throws {
    let found = loadForm(name)
    let posting = try #require(found.first?.posting)
    #expect(found.count == count)
    #expect(posting.title == "Senior Data Engineer")
    #expect(posting.date == "2026-03-02")
    #expect(posting.url?.hasPrefix("https://") == true)
    let page = try #require(loadForm("page.html").first?.posting)
    #expect(page.text.hasSuffix(posting.text))
    #expect(posting.document.blocks.count { $0.kind == .item(1) } == 5)
  }

  @Test func readsDeclaredPay() {
    #expect(
      loadForm("job-posting.json").first?.posting?.declared.salary == "GBP 70000-85000 YEAR")
    #expect(loadForm("ashby.json").first?.posting?.declared.salary == "£70K – £85K")
  }

  @Test func saysWhereTheTextIsMissing() {
    #expect(loadForm("greenhouse.json").map(\.code) == [nil, "no-text"])
    #expect(loadForm("greenhouse.json").map(\.id) == ["greenhouse.json#1", "greenhouse.json#2"])
  }

  @Test func putsSectionsUnderTheirNames() throws {
    let posting = try #require(loadForm("comeet.json").first?.posting)
    #expect(posting.id == "comeet.json#1")
    #expect(posting.text.contains("\nRequirements\nBachelor’s degree"))
    #expect(posting.document.blocks.contains { $0.kind == .heading(2) })
  }

  @Test func accountsForEveryLine() {
    let found = loadForm("board.jsonl")
    #expect(found.map(\.id) == ["board.jsonl#1", "board.jsonl#3", "board.jsonl#4"])
    #expect(found.map(\.code) == [nil, "not-a-record", nil])
  }

  @Test func readsRecordsBack() throws {
    let record =
      "{\"id\":\"a.html\",\"outcome\":\"left-out\",\"reason\":{\"code\":\"x\",\"detail\":\"y\"}}"
    let expected = LoadedPosting.settled(
      .leftOut(id: "a.html", Reason(code: "x", detail: "y")))
    #expect(load(record, "-") == [expected])
    #expect(load(record + "\n" + record, "records.jsonl") == [expected, expected])
  }

  @Test(arguments: [
    ("[]", "not-a-job"), ("{}", "not-a-job"), ("[1, 2]", "not-a-job"),
    ("{\"name\": \"Acme\", \"url\": \"https://a.example\"}", "not-a-job"),
    ("{\"jobs\": [", "damaged"), ("[{\"title\": \"x\"", "damaged"),
    (String(repeating: "[", count: 100_000), "damaged"),
    (String(repeating: "{\"a\":", count: 100_000), "damaged"),
  ])
  func saysWhyJSONHoldsNone(text: String, code: String) {
    #expect(load(text, "data.json").map(\.code) == [code])
  }

  @Test(arguments: ["\u{FEFF}", "\n\n", " \r\n\t"])
  func saysThatNoLineHoldsAnything(_ text: String) {
    #expect(load(text, "data.jsonl").map(\.code) == ["empty"])
    #expect(load(gzip(Array(text.utf8)), "data.ndjson.gz").map(\.code) == ["empty"])
  }

  private let text =
    "A company of gauges and of rivers, of pumps and of weirs, with an office in every "
    + "town along the water and a long story to tell of each of them."

  @Test func accountsForEveryElement() {
    let job = "{\"title\": \"Pump Engineer\", \"description\": \"\(text)\"}"
    let found = load("[null, \(job), 3, \"x\", [], {}, \(job)]", "jobs.json")
    #expect(found.map(\.id) == (1...7).map { "jobs.json#\($0)" })
    #expect(found.map { $0.posting != nil } == [false, true, false, false, false, false, true])
  }

  @Test func findsAJobHoweverDeep() {
    let job = "{\"title\": \"Pump Engineer\", \"description\": \"\(text)\"}"
    let deep = String(repeating: "{\"data\":", count: 40) + job + String(repeating: "}", count: 40)
    #expect(load(deep, "deep.json").first?.posting?.title == "Pump Engineer")
  }

  @Test func takesNoCompanyInAJobForTheJob() {
    let company = "{\"name\": \"Quillmere\", \"description\": \"\(text)\"}"
    let job =
      "{\"name\": \"Pump Engineer\", \"description\": \"You mend pumps. \(text)\", \"at\": \(company)}"
    #expect(load(job, "job.json").map(\.posting?.title) == ["Pump Engineer"])
    #expect(
      load("[\(job), \(job)]", "jobs.json").map(\.posting?.title)
        == ["Pump Engineer", "Pump Engineer"])
  }

  @Test func takesNoCompanyForAJob() {
    let job = "{\"title\": \"Pump Engineer\", \"description\": \"\(text)\"}"
    let company =
      "{\"name\": \"Quillmere\", \"description\": \"\(text)\", \"open\": [\(job), {\"a\": 1}]}"
    let found = load(company, "company.json")
    #expect(found.map(\.id) == ["company.json#1", "company.json#2"])
    #expect(found.first?.posting?.title == "Pump Engineer")
    #expect(found.last?.code == "not-a-job")
  }

  @Test func addsNoPartTwice() {
    var text = DescriptionText()
    text.add("We measure rivers.", heading: "")
    text.add("<p>We measure rivers.</p>", heading: "About")
    text.add("&lt;p&gt;You know &amp;amp; like SQL.&lt;/p&gt;", heading: "Requirements")
    #expect(
      String(decoding: text.document.text, as: UTF8.self)
        == "We measure rivers.\nRequirements\nYou know & like SQL.")
  }
}
