import Model
import Testing

@testable import Formats

@Suite struct LinkedDataTests {
  private static let members = """
    "title":"Forecasting Engineer &amp; Analyst","description":\(Sample.json(Sample.description)),\
    "hiringOrganization":{"@type":"Organization","name":"Harbour Light Analytics, "},\
    "datePosted":"2026-03-05T10:00:00Z","url":"https://jobs.example.com/1"
    """

  private static func object(_ more: String = "") -> String {
    "{\"@context\":\"https://schema.org\",\"@type\":\"JobPosting\",\(members)\(more)}"
  }

  private static func expectWhole(_ page: Page, _ comment: Comment? = nil) {
    #expect(page.method == "json-ld", comment)
    #expect(page.verdict == .posting, comment)
    #expect(page.title == "Forecasting Engineer & Analyst", comment)
    #expect(page.company == "Harbour Light Analytics", comment)
    #expect(page.date == "2026-03-05", comment)
    #expect(page.url == "https://jobs.example.com/1", comment)
    #expect(page.content.lines.first == Sample.paragraph.trimmed, comment)
    #expect(page.content.lines.last == "-1 3+ years of experience with Python", comment)
  }

  @Test(arguments: [
    ("We bend wood. You bend it best. Five-axis work and patience asked.", true), ("Wood.", false),
  ])
  func whatDeclaresItselfAPostingIsOneHoweverShort(text: String, isPosting: Bool) {
    let object =
      "{\"@type\":\"JobPosting\",\"title\":\"Wood Bender\",\"description\":\"<p>\(text)</p>\"}"
    let page = page(
      "<body><script type=\"application/ld+json\">\(object)</script><p>\(text)</p></body>")
    #expect((page.verdict == .posting) == isPosting)
  }

  @Test(arguments: [
    "<script type=\"application/ld+json\">", "<script type='application/ld+json' data-x=\">\">",
    "<script type=\"application/ld&#x2B;json\">", "<script type=\"application/ld&#43;json\">",
    "<SCRIPT TYPE=\"Application/LD+JSON\">",
    "<script nonce=a type = \" application/ld+json ; charset=utf-8\">",
    "<script type=application/ld+json>",
  ])
  func theTypeIsKnownInEveryDress(_ tag: String) {
    Self.expectWhole(page("<body>\(tag)\(Self.object())</script></body>"))
  }

  @Test(arguments: [
    "[\(object())]",
    "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\"},\(object())]}",
    "{\"@type\":\"WebPage\",\"mainEntity\":\(object())}", "<!-- \(object()) -->",
    "//<![CDATA[\n\(object())\n//]]>",
    "\(object());", object().replacing("\"JobPosting\"", with: "[\"Thing\",\"JobPosting\"]"),
    object().replacing("\"JobPosting\"", with: "\"http://schema.org/JobPosting\""),
    object().replacing("\"", with: "&quot;"), object().replacing("<h3>", with: "\n\t<h3>"),
    object().replacing("}", with: ",}"),
  ])
  func thePostingIsFoundWhereverItStands(_ json: String) {
    Self.expectWhole(page("<script type=\"application/ld+json\">\(json)</script>"))
  }

  @Test func aDescriptionEscapedOnceMoreIsUnescaped() {
    let escaped = Sample.description.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
    let twice = escaped.replacing("&", with: "&amp;")
    for text in [escaped, twice] {
      let page = page(Sample.linkedData("\"title\":\"A\",\"description\":\(Sample.json(text))"))
      #expect(page.content.lines.count == 7)
      #expect(page.content.lines.first == Sample.paragraph.trimmed)
    }
  }

  @Test func aDescriptionWithoutTagsKeepsItsLines() {
    let text =
      Sample.paragraph + "\n\nWe offer a view of the sea.\n\nRequirements:\n• Python\n• SQL"
    let page = page(Sample.linkedData("\"title\":\"A\",\"description\":\(Sample.json(text))"))
    #expect(
      page.content.lines == [
        Sample.paragraph.trimmed, "We offer a view of the sea.", "Requirements:", "-1 Python",
        "-1 SQL",
      ])
  }

  @Test(arguments: [
    "\(Sample.paragraph)…", "\(Sample.paragraph)...", "Short.", "\(Sample.paragraph) Read more",
  ])
  func aTeaserGivesWayToThePage(_ description: String) {
    let html = Sample.linkedData(
      "\"title\":\"Ferry Analyst\",\"description\":\(Sample.json(description))"
    )
    .replacing("Loading", with: "<main>\(Sample.description)</main>")
    let page = page(html)
    #expect(page.method == "main-content")
    #expect(page.title == "Ferry Analyst")
    #expect(page.content.lines.last == "-1 3+ years of experience with Python")
  }

  @Test func ofSeveralPostingsThePageIsNamedForOne() {
    let others = ["Bus", "Tram"].map { Self.object().replacing("Forecasting", with: $0) }
    let json = "[\(others[0]),\(Self.object()),\(others[1])]"
    let script = "<script type=\"application/ld+json\">\(json)</script>"
    let named = page("<title>Forecasting Engineer &amp; Analyst - Bergen</title>" + script)
    #expect(named.title == "Forecasting Engineer & Analyst")
    #expect(page("<title>Jobs</title>" + script).code == "list")
  }

  @Test func aTeaserIsMoreThanAnEmptyPage() {
    let html = Sample.linkedData(
      "\"title\":\"Ferry Analyst\",\"description\":\(Sample.json(Sample.paragraph + "…"))")
    #expect(page(html).method == "json-ld")
    #expect(page(html).verdict == .posting)
  }

  @Test(arguments: [
    (
      "{\"@type\":\"Place\",\"address\":{\"addressLocality\":\"Bergen\",\"addressRegion\":\"Vestland\",\"addressCountry\":\"NO\"}}",
      "Bergen, Vestland, NO"
    ),
    (
      "[{\"address\":{\"addressLocality\":\"Oslo\",\"addressCountry\":{\"name\":\"Norway\"}}},{\"address\":\"Bergen\"}]",
      "Oslo, Norway; Bergen"
    ),
    ("\"Tromsø\"", "Tromsø"), ("{\"name\":\"Head office\"}", "Head office"),
  ])
  func placesAreWritten(_ json: String, _ place: String) {
    let page = page(
      "<script type=\"application/ld+json\">\(Self.object(",\"jobLocation\":\(json)"))</script>")
    #expect(page.location == place)
  }

  @Test func workFromAnywhereIsAPlace() {
    let more =
      ",\"jobLocationType\":\"TELECOMMUTE\",\"applicantLocationRequirements\":{\"name\":\"Norway\"}"
    let page = page("<script type=\"application/ld+json\">\(Self.object(more))</script>")
    #expect(page.location == "Remote, Norway")
  }

  @Test func whatIsDeclaredIsKeptApart() {
    let more = """
      ,"employmentType":["FULL_TIME","CONTRACTOR"],"EducationRequirements":{"credentialCategory":\
      "Bachelor Degree"},"experienceRequirements":{"monthsOfExperience":"36"},"baseSalary":{"currency":\
      "NOK","value":{"minValue":700000,"maxValue":800000.5,"unitText":"YEAR"}}
      """
    let page = page("<script type=\"application/ld+json\">\(Self.object(more))</script>")
    #expect(
      page.declared
        == Declared(
          education: "Bachelor Degree", experienceMonths: 36,
          employmentType: "FULL_TIME, CONTRACTOR", salary: "NOK 700000-800000.5 YEAR"))
  }

  @Test(arguments: [
    ("\"2026-03-05\"", "2026-03-05"), ("\"2026/3/5\"", "2026-03-05"),
    ("1772668800000", "2026-03-05"),
    ("1772668800", "2026-03-05"), ("951782400", "2000-02-29"), ("\"5 March\"", nil),
    ("\"2026-13-05\"", nil), ("null", nil),
  ])
  func datesAreOfOneShape(_ json: String, _ date: String?) {
    let html = Sample.linkedData(
      "\"title\":\"A\",\"datePosted\":\(json),\"description\":\(Sample.json(Sample.description))")
    #expect(page(html).date == date)
  }

  @Test func theAddressComesFromTheHead() {
    let posting = "<script type=\"application/ld+json\">\(Self.object())</script>"
      .replacing("\"url\":", with: "\"other\":")
    #expect(
      page("<link rel=canonical href='https://a.example/1'>" + posting).url == "https://a.example/1"
    )
    #expect(
      page("<meta content=\"https://a.example/2?x&amp;y\" property=\"og:url\">" + posting).url
        == "https://a.example/2?x&y")
    #expect(
      page("<!-- saved from url=(0021)https://a.example/3 -->" + posting).url
        == "https://a.example/3")
    #expect(
      page("<html lang=\"en-GB\"><meta property=og:site_name content=\"Pier\">" + posting).siteName
        == "Pier")
    #expect(page("<html lang=\"en-GB\">" + posting).language == "en-GB")
  }
}

extension String {
  fileprivate var trimmed: String { hasSuffix(" ") ? String(dropLast()) : self }
}
