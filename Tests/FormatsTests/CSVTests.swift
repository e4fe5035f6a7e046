import Model
import TestInputs
import Testing

@testable import Formats

struct CSVTests {
  private func rows(_ text: String) -> [CSVReader.Row] {
    var reader = CSVReader(Array(text.utf8))
    var rows: [CSVReader.Row] = []
    while let row = reader.next() { rows.append(row) }
    return rows
  }

  @Test(
    arguments: [
      (["09/04/2026", "09/17/2026"], ["2026-09-04", "2026-09-17"]),
      (["09/04/2026", "17/09/2026"], ["2026-04-09", "2026-09-17"]),
      (["09/04/2026"], ["2026-09-04"]),
      (["09/04/2026", "09/17/2026", "17/09/2026"], [nil, "2026-09-17", "2026-09-17"]),
      (["1.7869248E12"], ["2026-08-17"]),
    ] as [([String], [String?])])
  func readsDatesInTheOrderOfTheirColumn(written: [String], dates: [String?]) {
    let text = String(repeating: "We keep weirs and gates. You have three years of it. ", count: 4)
    let rows = written.map { "Weir Engineer,\(text),\($0)" }
    let found = load((["Title,Description,Posting Date"] + rows).joined(separator: "\n"), "a.csv")
    #expect(found.map { $0.posting?.date } == dates)
  }

  @Test(arguments: [
    ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("a;b;c,d\n1;2;3", [["a", "b", "c,d"], ["1", "2", "3"]]),
    ("a\tb,c\td\n1\t2\t3", [["a", "b,c", "d"], ["1", "2", "3"]]),
    ("a,b\n\"x, \"\"y\"\"\nz\",2", [["a", "b"], ["x, \"y\"\nz", "2"]]),
    ("a,b\n5\" pipe,2", [["a", "b"], ["5\" pipe", "2"]]),
    ("a,b\n\"x\" y,2", [["a", "b"], ["x y", "2"]]),
    ("a,b\n,\n\n\"\",", [["a", "b"], ["", ""], ["", ""]]),
    ("\"a;b\",c\n1,2", [["a;b", "c"], ["1", "2"]]),
  ])
  func readsRows(text: String, fields: [[String]]) {
    #expect(rows(text) == fields.map(CSVReader.Row.fields))
  }

  @Test func saysThatAQuoteIsNeverClosed() {
    #expect(rows("a,b\n1,\"x\n2,y\n3,z") == [.fields(["a", "b"]), .unclosedQuote(lines: 3)])
  }

  @Test func readsATable() throws {
    let found = loadForm("table.csv")
    #expect(found.map(\.id) == (1...4).map { "table.csv#\($0)" })
    #expect(found.map(\.code) == [nil, "no-text", "damaged", nil])
    let posting = try #require(found.first?.posting)
    #expect(posting.title == "Senior Data Engineer")
    #expect(posting.company == "Quillmere Rivers")
    #expect(posting.location == "Bristol, GB")
    #expect(posting.declared.salary == "£70K")
    #expect(posting.text.contains("\"forty\" rivers"))
    #expect(found.last?.posting?.company == nil)
  }

  @Test func putsManyRowsWithoutAnythingTogether() throws {
    let text =
      "Somebody mends our pumps, and knows of " + String(repeating: "rivers and ", count: 30)
    let row = "Pump Engineer,\"\(text)\"\n"
    let many = String(repeating: ",\n", count: 50_000)
    let found = load("title,description\n" + many + row + many + ",\n" + row, "a.csv")
    #expect(found.count == 1004)
    let crowds = found.filter { $0.reason?.detail.contains("too short") == true }
    #expect(crowds.map(\.id) == ["a.csv#1001", "a.csv#50002"])
    #expect(crowds.first?.reason?.detail.hasPrefix("entries up to a.csv#50000 ") == true)
    #expect(crowds.last?.reason?.detail.hasPrefix("entries up to a.csv#100002 ") == true)
    #expect(found.compactMap(\.posting).map(\.id) == ["a.csv#50001", "a.csv#100003"])
  }

  @Test func takesTheUsersColumns() throws {
    #expect(loadForm("table.tsv").map(\.code) == ["no-columns"])
    let columns = try ColumnNames("title=Rolle,description=Volltext")
    let found = loadForm("table.tsv", ReadingOptions(columns: columns))
    #expect(found.first?.posting?.title == "Senior Data Engineer")
    #expect(found.first?.posting?.text.contains("Python, SQL and Spark") == true)
    let missing = ReadingOptions(columns: try ColumnNames("description=Text"))
    #expect(loadForm("table.tsv", missing).first?.reason?.detail.contains("'Text'") == true)
  }

  @Test func readsWhatItWrote() throws {
    let columns = try ColumnNames("description=Full text,title=Role")
    #expect(columns.text == "title=Role,description=Full text")
    #expect(try ColumnNames(columns.text) == columns)
  }

  @Test(arguments: [
    ("title", ColumnError.notAPair("title")), ("titel=x", .unknown("titel")),
    ("title=", .notAPair("title=")), ("", .notAPair("")),
  ])
  func refusesOtherColumns(text: String, error: ColumnError) {
    #expect(throws: error) { try ColumnNames(text) }
  }

  @Test func findsTheNamesOfTheColumnsBelowATitle() throws {
    let text =
      "Somebody mends our pumps, and knows of " + String(repeating: "rivers and ", count: 9)
    let found = load(
      "Vacancies of March,,,\n,,,\nPosition,Town,Min Pay,Max Pay,Cur,Text\n"
        + "Pump Engineer,Bath,30000,40000,GBP,\"\(text)\"\n", "a.csv")
    let posting = try #require(found.first?.posting)
    #expect(found.map(\.id) == ["a.csv#1"])
    #expect(posting.title == "Pump Engineer")
    #expect(posting.location == "Bath")
    #expect(posting.declared.salary == "GBP 30000-40000")
  }

  @Test func isToldByItsHeaderWithoutAName() {
    let text =
      "title,description\nData Engineer," + String(repeating: "rivers and gauges ", count: 9)
    #expect(load(text, "-").first?.posting?.method == "csv")
    #expect(
      load("Data Engineer, Bristol\nWe need SQL, Python.", "-").first?.posting?.method
        == "plain-text")
  }

  @Test func refusesATextThatWasCutByTheExport() {
    let text =
      "title,description\nData Engineer,\(String(repeating: "rivers and gauges ", count: 9))…"
    #expect(load(text, "a.csv").map(\.code) == ["no-text"])
  }
}
