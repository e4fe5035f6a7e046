import Model
import TestInputs
import Testing

@testable import Formats

struct InputFormatTests {
  @Test(arguments: [
    ("", "a.html", InputFormat.empty), ("\0\0\0 \n", "a.txt", .empty),
    ("%PDF-1.4", "a", .pdf), ("bplist00", "a.html", .webArchive), ("PK\u{3}\u{4}", "a", .archive),
    ("{\\rtf1", "a.txt", .foreign), ("{\"a\": 1}", "a", .json), ("[{}]", "-", .json),
    ("[Remote] Data Engineer\nRivers", "a", .plainText),
    ("{\"a\": 1}\n{\"b\": 2}", "-", .jsonLines), ("{}", "a.ndjson", .jsonLines),
    ("MIME-Version: 1.0\n\n", "a", .mail), ("From: a\nSubject: b\n\nc", "a.eml", .mail),
    ("From: a\nSubject: b\n\nc", "a.txt", .plainText),
    ("<!doctype html>", "a.txt", .html), ("<p>x", "a", .html), ("<p>x", "a.txt", .plainText),
    ("text", "a.html", .html), ("<3 data", "a", .plainText),
    ("\u{FEFF}  <HTML>", "a", .html), ("a,b", "a.csv", .csv),
    ("# Data Engineer", "a.md", .plainText),
  ])
  func isTold(text: String, name: String, form: InputFormat) {
    let file = FoundFile(id: name, path: "none", folder: "")
    #expect(InputFormat.of(Input(Array(text.utf8), of: file, options: ReadingOptions())) == form)
  }

  @Test(arguments: [
    ("PK\u{3}\u{4}rest", "pages.zip", "damaged", "cannot be read to its end"),
    ("PK\u{3}\u{4}rest", "cv.docx", "damaged", "cannot be unpacked"),
    ("PK\u{3}\u{4}rest", "jobs.xlsx", "damaged", "cannot be unpacked"),
    ("PK\u{3}\u{4}rest", "book.epub", "unknown-form", "EPUB"),
    ("{\\rtf1 x}", "job.rtf", "unknown-form", ".docx"),
    ("BZh91AY", "page.html.bz2", "damaged", "cannot be"),
    ("PAR1....", "jobs.parquet", "unknown-form", "JSON lines"),
    ("GIF89a....", "logo.gif", "unknown-form", "picture"),
    (String(repeating: "\u{1}\u{2}a", count: 90), "blob", "unknown-form", "save the page"),
  ])
  func saysWhatToDoInstead(text: String, name: String, code: String, advice: String) {
    let found = load(text, name)
    #expect(found.map(\.code) == [code])
    #expect(found.first?.reason?.detail.contains(advice) == true)
  }

  @Test(arguments: [
    (
      "# Postings\n\nThe field `minimum` is the degree that the posting requires; `years` and `title` "
        + String(repeating: "go with `skills`, ", count: 9), "not-a-job", "documentation"
    ),
    (
      "Bread\n\nMix the flour with the water and the salt, wait for an hour, and bake the loaf.",
      "not-a-job", "describes no job"
    ),
    (
      "Bread\n\nYou need:\n- flour\n- water\n- salt\n\nYou can freeze the dough and bake of it later.",
      "not-a-job", "describes no job"
    ),
    ("Shopping\n\n- milk\n- bread\n- a keyboard", "not-a-job", "describes no job"),
    (
      "Hello Sam,\n\nthank you for applying for the role of Platform Engineer. We received your "
        + "application and will write to you.",
      "not-a-job", "letter to an applicant"
    ),
    (
      "Dear Hiring Manager,\n\nI am applying as a Data Engineer. I know Python well. My CV is below.",
      "not-a-job", "an application"
    ),
    (
      """
      Marta Reed
      2019–2022: Analyst, Blue Mill
      2015 - 2019: Clerk, Red Mill. Knew SQL and the skills of the trade, with experience.
      Education
      2012–2015: BSc in the history of mills
      """, "not-a-job", "curriculum vitae"
    ),
    (
      "This job is no longer available\n\nSearch all open jobs or set an alert.",
      "not-a-job", "closed"
    ),
  ])
  func tellsTextsThatAreNoPosting(text: String, code: String, detail: String) {
    let found = load(text, "readme.md")
    #expect(found.map(\.code) == [code])
    #expect(found.first?.reason?.detail.contains(detail) == true)
  }

  @Test(arguments: [
    "Baker\n\nHiring for the bakery and the shop with the blue door.",
    "Data Analyst\n\nThe work is with `SQL` and with `dbt`, and of the `Python` kind. You will like it.",
    "Ship Maintainer\nThe Harbour Board\n\nRequired\n- A licence\n- Nerves\n- Boots\n\n€21.40 of the hour.",
    "Head, Maps\n\n- You lead the team\n- You know SQL\n- You have a degree\n\n£85,000 and tea.",
    """
    Deckhand
    Requirements
    - A licence
    Thank you for your interest in the position. We regret that only those chosen hear from us.
    """,
    "Analyst\nSQL", "Bäcker\n\nMehl und Wasser und Salz.",
  ])
  func readsShortTextsAsPostings(text: String) {
    #expect(load(text, "a.txt").first?.reason == nil)
  }

  @Test func namesTarByItsPlace() {
    #expect(
      load([UInt8](repeating: 97, count: 257) + Array("ustar".utf8), "a").first?.code == "damaged")
  }

  @Test(arguments: InputFormat.allCases)
  func readsNothingOfNothing(form: InputFormat) {
    for text in ["", "\n", "x", "{", "\"", "<", "--", "=", ":"] {
      let input = Input(
        Array(text.utf8), of: FoundFile(id: "a", path: "none", folder: ""),
        options: ReadingOptions())
      if form.reader.recognizes(input) { #expect(!form.reader.read(input).isEmpty) }
    }
  }

  @Test func readsAPDFOrNamesWhatItNeeds() throws {
    let found = loadForm("page.pdf")
    if ChildProcess.run("pdftotext", ["-v"], outputLimit: 1 << 20) == .failure(.notFound) {
      #expect(found.map(\.code) == ["needs-program"])
      #expect(found.first?.reason?.detail.contains("poppler") == true)
    } else {
      let posting = try #require(found.first?.posting)
      #expect(posting.text.contains("5+ years of experience with Python and SQL"))
      #expect(load("%PDF-1.4\nnothing", "a.pdf").map(\.code) == ["damaged"])
    }
  }
}
