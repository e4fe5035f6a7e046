import Model
import TestInputs
import Testing

@testable import Formats

/// Postings are found by what the values of data are, whatever their names.
struct BoardDataTests {
  private let text =
    "You mend the pumps of a whole valley. Requirements: Bachelor's degree in hydraulics. 3 years "
    + "of experience with pumps. You can drive and you do not mind the rain."

  private func read(_ json: String) -> Posting? { load(json, "jobs.json").first?.posting }

  @Test func readsTheSectionsOfAPostingAsOne() throws {
    let json = """
      {"name": "Pump Engineer", "company": {"name": "Ostrel Weirs"}, "location": {"city": "Bath",
      "country": "gb"}, "releasedDate": "2026-03-02T09:00:00Z", "ad": {"sections": {
      "who": {"title": "Company Description", "text": "<p>We keep the weirs of eleven rivers, with three hundred people.</p>"},
      "what": {"title": "Qualifications", "text": "<ul><li>Bachelor's degree in hydraulics or geology</li></ul>"}}}}
      """
    let found = load(json, "job.json")
    #expect(found.map(\.id) == ["job.json"])
    let posting = try #require(found.first?.posting)
    #expect(posting.company == "Ostrel Weirs")
    #expect(posting.location == "Bath, gb")
    #expect(posting.text.contains("\nQualifications\nBachelor's degree"))
  }

  @Test(arguments: [
    "{\"name\": \"Ostrel Weirs\", \"website\": \"a\", \"jobs\": [JOB]}",
    "{\"company\": {\"display_name\": \"Ostrel Weirs\"}, \"openings\": [JOB]}",
    "[{\"hiringOrganization\": {\"organizationName\": \"Ostrel Weirs\"}, \"title\": \"Pump Engineer\", \"body\": \"TEXT\"}]",
  ])
  func findsTheCompanyAboveTheJob(json: String) {
    let job = "{\"title\": \"Pump Engineer\", \"description\": \"\(text)\"}"
    let found = read(json.replacing("JOB", with: job).replacing("TEXT", with: text))
    #expect(found?.title == "Pump Engineer")
    #expect(found?.company == "Ostrel Weirs")
  }

  @Test func findsFieldsByTheirValues() throws {
    let posting = try #require(
      read(
        """
        [{"vacancyHeadingTitle": "Pump Engineer", "jobEmployerName": "Ostrel Weirs", "job_city": "Bath",
        "job_country": "UK", "job_posted_at_ts": 1772442000, "detailLink": "https://a.example/1",
        "min_amount": 30000, "max_amount": "40000", "currency": "GBP", "jobDescriptionFull": "\(text)"}]
        """))
    #expect(posting.title == "Pump Engineer")
    #expect(posting.company == "Ostrel Weirs")
    #expect(posting.location == "Bath, UK")
    #expect(posting.date == "2026-03-02")
    #expect(posting.url == "https://a.example/1")
    #expect(posting.declared.salary == "GBP 30000-40000")
    #expect(posting.text == text)
  }

  @Test func cutsALongListOfPlacesWithItsNumber() {
    let places = (1...50).map { "\"Town \($0)\"" }.joined(separator: ",")
    let found = read(
      "[{\"title\": \"Pump Engineer\", \"description\": \"\(text)\", \"locations\": [\(places)]}]")
    #expect(found?.location?.hasSuffix("; Town 20; and 30 more") == true)
  }

  @Test(arguments: [
    (
      "[{\"title\": \"A\", \"location\": \"Bath\"}, {\"title\": \"B\", \"company\": \"C\"}]",
      "jobs.json"
    ),
    ("title,company,link\nA,C,https://a.example/1\nB,C,https://a.example/2\n", "jobs.csv"),
    (
      "<jobs><job><title>A</title><city>Bath</city></job><job><title>B</title><city>Ely</city></job></jobs>",
      "jobs.xml"
    ),
  ])
  func saysHowManyJobsAreNamedWithoutTheirTexts(text: String, name: String) {
    let found = load(text, name)
    #expect(found.map(\.code) == ["no-text"])
    #expect(found.first?.reason?.detail.hasPrefix("names 2 jobs without their text") == true)
  }

  @Test func takesNoPageAboutACompanyForAJob() {
    let json = """
      {"name": "Ostrel Weirs", "pageMeta": {"overview": {"title": "Ostrel Weirs Careers",
      "canonicalUrl": "https://a.example", "description": "\(text)"}}, "news": [{"title": "A flood",
      "url": "https://a.example/2", "text": "\(text)"}]}
      """
    #expect(load(json, "company.json").map(\.code) == ["not-a-job"])
  }

  @Test func joinsColumnsOfRequirementsUnderTheirNames() throws {
    let table = """
      Business Title,Agency,Job Description,Minimum Qual Requirements,Preferred Skills
      Pump Engineer,Ostrel Weirs,"\(text)",A master's degree in geology,Welding
      """
    let posting = try #require(load(table, "jobs.csv").first?.posting)
    #expect(posting.title == "Pump Engineer")
    #expect(
      posting.text.hasSuffix(
        "\nMinimum Qual Requirements\nA master's degree in geology\nPreferred Skills\nWelding"))
  }

  @Test func takesSeveralColumnsForAField() throws {
    let table = "a,b,c\nPump Engineer,\"\(text)\",And you swim.\n"
    let columns = try ColumnNames("title=a,description=b,description=c")
    let posting = try #require(
      load(table, "jobs.csv", ReadingOptions(columns: columns)).first?.posting)
    #expect(posting.text == text + "\nAnd you swim.")
    #expect(columns.text == "title=a,description=b,description=c")
  }

  @Test(arguments: [
    ("Stellenbezeichnung;Firma;Standort;Beschreibung", "Ostrel Weirs", "Ely"),
    ("Puesto;Empresa;Ciudad;Descripción", "Ostrel Weirs", "Ely"),
    ("Munkakör;Cég;Hely;Szöveg", nil, nil),
  ])
  func readsColumnsNamedInOtherLanguages(header: String, company: String?, place: String?) throws {
    let text = Array(repeating: text, count: 3).joined(separator: " ")
    let row = "Pump Engineer;Ostrel Weirs;Ely;\"\(text)\"\n"
    let posting = try #require(load("\(header)\n\(row)\(row)", "jobs.csv").first?.posting)
    #expect(posting.title == "Pump Engineer")
    #expect(posting.company == company)
    #expect(posting.location == place)
    #expect(posting.text == text)
  }

  @Test func joinsColumnsOfWishes() throws {
    let table = """
      Title,Description,Desired,Mandatory
      Pump Engineer,"\(text)",A licence to swim,yes
      """
    let posting = try #require(load(table, "jobs.csv").first?.posting)
    #expect(posting.text.hasSuffix("\nDesired\nA licence to swim"))
  }

  @Test func saysWhichColumnsGaveWhat() {
    let log = ColumnLog()
    var options = ReadingOptions()
    options.columnLog = log
    let rows = """
      Rank,Business Title,Agency,City,State,Salary From,Job Description,Preferred Skills,Link
      1,Pump Engineer,Ostrel Weirs,Ely,Ohio,90000,"\(text)",Welding and more,https://a.example/1
      2,Gate Engineer,,Ely,Ohio,90000,"\(text)",Welding and more,https://a.example/2
      """
    _ = load(rows, "b.csv", options)
    _ = load("[{\"title\": \"Pump Engineer\", \"description\": \"\(text)\"}]", "a.json", options)
    #expect(
      log.lines == [
        "a.json: 1 entry", "  title: \"title\"", "  company: no column", "  location: no column",
        "  date: no column", "  url: no column", "  salary: no column",
        "  description: \"description\"", "b.csv: 2 entries", "  title: \"Business Title\"",
        "  company: \"Agency\" (1)", "  location: \"City\", \"State\"", "  date: no column",
        "  url: \"Link\"", "  salary: \"Salary From\"",
        "  description: \"Job Description\", \"Preferred Skills\"", "  not taken: \"Rank\"",
      ])
  }

  @Test func readsMarkdownWithATagAstray() throws {
    let markdown =
      "**About**\\n\\nYou mend pumps\\\\.\\n\\n* 5\\\\+ years of C\\\\+\\\\+\\n* \(text)\\n\\nWrite by <b>Friday</b>."
    let posting = try #require(
      read("[{\"title\": \"Pump Engineer\", \"description\": \"\(markdown)\"}]"))
    #expect(posting.text.contains("\n5+ years of C++\n"))
    #expect(posting.text.hasSuffix("Write by Friday."))
  }

  @Test func keepsAPartThatOnlyBeginsWithAKnownWord() throws {
    let posting = try #require(
      read(
        """
        [{"title": "Pump Engineer", "description": {"requirements": "\(text)",
        "experience": "Requirements\\nA diploma of the water school, or a master's degree."}}]
        """))
    #expect(posting.text.contains("A diploma of the water school"))
  }

  @Test func takesTheWholeTextAfterItsTeaser() throws {
    let teaser = "Ostrel Weirs keeps the gates of eleven rivers and of the canals between them."
    let posting = try #require(
      read(
        """
        [{"title": "Pump Engineer", "description": {"shortDescription": "\(teaser)",
        "content": "\(teaser) \(text)"}}]
        """))
    #expect(posting.text.contains("\(teaser) You mend the pumps"))
  }

  @Test func findsWhatStandsBesideTheAttributes() throws {
    let posting = try #require(
      read(
        """
        {"data": [{"id": "9", "type": "jobs", "links": {"jobPageUrl": "https://a.example/9"},
        "attributes": {"title": "Pump Engineer", "body": "\(text)", "t_create": 1772442000}}]}
        """))
    #expect(posting.title == "Pump Engineer")
    #expect(posting.url == "https://a.example/9")
    #expect(posting.date == "2026-03-02")
  }

  @Test func readsAListOfCommentsSomeOfWhichAreGone() {
    let comment =
      "{\"by\": \"a\", \"id\": 1, \"type\": \"comment\", \"text\": \"Ostrel Weirs | Pump Engineer | Bath | "
      + "ONSITE<p>\(text)\"}"
    let found = load("[\(comment), {\"deleted\": true, \"id\": 2}, null]", "thread.json")
    #expect(found.compactMap(\.posting?.title) == ["Pump Engineer"])
    #expect(found.first?.posting?.company == "Ostrel Weirs")
  }

  @Test func readsTheLineEndsThatAnExportWrites() throws {
    let written = text.replacing(". ", with: ".\\\\n")
    let posting = try #require(
      read("[{\"title\": \"Pump Engineer\", \"description\": \"\(written)\"}]"))
    #expect(posting.text.contains("\nRequirements: Bachelor's degree in hydraulics.\n"))
  }

  @Test func findsNamesUnderKeysOfTheirOwn() throws {
    let posting = try #require(
      read(
        """
        [{"title": "Pump Engineer", "company": {"id": 4, "companyname": "Ostrel Weirs"},
        "joblocation": {"value": "Bath"}, "description": "\(text)"}]
        """))
    #expect(posting.company == "Ostrel Weirs")
    #expect(posting.location == "Bath")
  }

  @Test func losesNoPartThatStandsAboveALongerText() throws {
    let front =
      "---\ntitle: Pump Engineer\nrequirements:\n  - A degree in hydrology\n  - Five years of weirs\n---\n"
    let body = text + "\n\n## Benefits\n\n- A boat of your own\n"
    let posting = try #require(load(front + body, "note.md").first?.posting)
    #expect(posting.text.hasPrefix(text.prefix(20)))
    #expect(posting.text.hasSuffix("Requirements\nA degree in hydrology\nFive years of weirs"))
  }

  @Test func keepsTheHeadingsOfATextBelowALongerOne() throws {
    let parts = (1...40).map { "  - Keep weir number \($0) in order, summer and winter\n" }.joined()
    let front = "---\ntitle: Pump Engineer\nresponsibilities:\n\(parts)---\n"
    let posting = try #require(
      load(front + "## Benefits\n\n- A boat of your own\n", "note.md").first?.posting)
    #expect(
      posting.document.blocks.contains {
        $0.kind == .heading(2) && posting.document.string($0.range) == "Benefits"
      })
  }

  @Test func readsListsAndMapsOfFrontMatter() throws {
    let front =
      "---\ntitle: Pump Engineer\ncompany:\n  name: Ostrel Weirs\nlocation: [Bath, 'Ely']\n"
      + "salary:\n  min: 30000\n  max: 40000\n  currency: GBP\n---\n"
    let posting = try #require(load(front + text + "\nYou know weirs.", "note.md").first?.posting)
    #expect(posting.company == "Ostrel Weirs")
    #expect(posting.location == "Bath; Ely")
    #expect(posting.declared.salary?.contains("30000-40000") == true)
  }
}
