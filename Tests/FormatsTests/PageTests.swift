import Foundation
import Model
import Testing

@testable import Formats

@Suite struct MainContentTests {
  @Test func theFrameOfAPageIsLeftOut() {
    let html = """
      <html><head><title>Ferry Analyst | Pier Jobs</title></head><body>
      <header><a href=/>Pier</a><a href=/jobs>Find jobs</a></header>
      <nav><ul><li><a href=/a>Home page of the board</a></li></ul></nav>
      <div class="cookie-banner"><p>We use cookies to keep this page working and to count visits.</p></div>
      <dialog><p>\(String(repeating: "Our privacy policy explains much and more. ", count: 90))</p></dialog>
      <div class="layout"><div class="job"><h1>Ferry Analyst</h1>
      <button>Apply now</button><div>\(Sample.description)</div></div>
      <aside><p>Salaries of analysts are compared here with those of other professions.</p></aside>
      <section><h2>Similar jobs</h2><ul><li><a href=/job/2>Bus Analyst</a><p>Knows Haskell and Prolog, \
      five years of experience with buses and their drivers.</p></li></ul></section></div>
      <form><label>Do you know Erlang?</label><input><input><input><textarea></textarea></form>
      <footer><p>All rights reserved by the board and its many friends.</p></footer></body></html>
      """
    for reader in [PageReader(), PageReader(usesSites: false)] {
      let page = reader.read(Array(html.utf8))
      #expect(page.verdict == .posting)
      #expect(page.title == "Ferry Analyst")
      #expect(page.method == "main-content")
      #expect(Array(page.content.lines.suffix(7)) == fragment(Sample.description))
      let text = String(decoding: page.content.text, as: UTF8.self)
      for word in [
        "cookies", "privacy", "Haskell", "Erlang", "rights", "Salaries", "Apply", "Similar",
      ] {
        #expect(!text.contains(word), "\(word)")
      }
    }
  }

  @Test func aFormAroundTheWholePageIsNoForm() {
    let html = "<body><form><input type=hidden><input>\(Sample.description)</form></body>"
    #expect(page(html).content.lines == fragment(Sample.description))
  }

  @Test func sectionsBesideEachOtherStay() {
    let html = """
      <body><div id=root><div class=block><h2>About</h2><p>\(Sample.paragraph)</p></div>
      <div class=block><h2>Requirements</h2><ul><li>BS in statistics</li><li>SQL</li></ul></div></div></body>
      """
    #expect(
      page(html).content.lines.suffix(3) == ["#2 Requirements", "-1 BS in statistics", "-1 SQL"])
  }

  @Test func aPageOfShortLinesIsKept() {
    #expect(
      page("<div><ul><li>SQL</li><li>Go</li></ul></div><div></div>").content.lines == [
        "-1 SQL", "-1 Go",
      ])
  }

  @Test func aButtonThatSaysApplyEndsNothing() {
    let html = """
      <main><h1>Ferry Analyst</h1><a href=#apply>Apply for this job</a>\(Sample.description)
      <h2>Apply for this job</h2><p>Name</p><input><input><input></main>
      """
    #expect(Array(page(html).content.lines.suffix(7)) == fragment(Sample.description))
  }

  @Test func otherJobsInsideTheContentEndWithTheirSection() {
    let html = """
      <body><main><h2>Role</h2><p>\(Sample.paragraph)\(Sample.paragraph)</p><h3>People also viewed</h3>
      <p>Bus Analyst in Oslo</p><h3>Requirements</h3><p>Three years of experience with SQL</p></main></body>
      """
    let lines = page(html).content.lines
    #expect(!lines.contains("Bus Analyst in Oslo"))
    #expect(lines.suffix(2) == ["#3 Requirements", "Three years of experience with SQL"])
  }

  @Test func aSitesEntryNamesItsContainer() {
    let html = """
      <html><head><link rel=canonical href="https://example.wd5.myworkdayjobs.com/x/job/1">
      <title>Ferry Analyst</title></head><body><h1>CAREERS AT EXAMPLE</h1><h2>Ferry Analyst</h2>
      <div><p>Some words about the company that are not the description of this job.</p></div>
      <div data-automation-id="jobPostingDescription">\(Sample.description)</div></body></html>
      """
    let found = page(html)
    #expect(found.method == "Workday")
    #expect(found.title == "Ferry Analyst")
    #expect(found.content.lines == fragment(Sample.description))
  }

  @Test func aSitesEntryNamesTheCompany() {
    let html = """
      <html><head><link rel=canonical href="https://www.seek.com.au/job/1"><title>Ferry Analyst Job in \
      Hobart - SEEK</title></head><body><h1>Ferry Analyst</h1><span data-automation="advertiser-name">
      Pier &amp; <b>Sons</b></span><div data-automation="jobAdDetails">\(Sample.description)</div></body>
      """
    #expect(page(html).company == "Pier & Sons")
    #expect(PageReader(usesSites: false).read(Array(html.utf8)).company == nil)
    let cut = html.replacingOccurrences(of: "</span>", with: "")
    #expect(page(cut).company == nil)
  }

  /// Beside a description of that length stand a summary, a company and its history.
  private static let beside = """
    <div>Hadoop, as a machine has summed it up</div><div>What We Do</div><p>\(Sample.paragraph)</p>\
    <p>\(Sample.paragraph)</p>
    """
  private static let long = "<p>\(Sample.paragraph)</p>" + Sample.description

  @Test(arguments: [
    "id=job-post-body-7", "class=\"mt-4 jobDescription\"", "data-qa=posting_text",
    "class=JobDetails_jobDescription__x1",
  ])
  func anElementNamedAsAJobsTextIsTheContent(_ name: String) {
    let html =
      "<body><h1>Ferry Analyst</h1><div>\(Self.beside)<div \(name)>\(Self.long)</div></div>"
    #expect(page(html).content.lines == fragment(Self.long))
  }

  @Test(arguments: ["id=post-body-7", "class=\"job text\"", "class=jobs-list", "class=context"])
  func otherNamesChooseNothing(_ name: String) {
    let html =
      "<body><h1>Ferry Analyst</h1><div>\(Self.beside)<div \(name)>\(Self.long)</div></div>"
    #expect(page(html).content.lines.contains("What We Do"))
  }

  @Test(arguments: [
    "<div class=extra><h3>Minimum qualifications</h3><p>A BSc in physics.</p></div>",
    "<div class=extra><ul><li>A BSc in physics or in mathematics</li></ul></div>",
  ])
  func whatAsksForSomethingBesideAJobsTextStays(_ extra: String) {
    let html =
      "<body><div>\(Self.beside)<div id=job-description>\(Self.long)</div>\(extra)</div></body>"
    let text = String(decoding: page(html).content.text, as: UTF8.self)
    #expect(text.contains("BSc in physics"))
  }

  @Test func aFormBesideASitesOrANamedTextIsNoFormPage() {
    let fields = String(repeating: "<p>A question</p><input>", count: 9)
    let html = """
      <link rel=canonical href="https://job-boards.greenhouse.io/x/jobs/1"><h1>Ferry Analyst</h1>\
      <div class="job__description body">\(Self.long)</div><div>\(fields)</div>
      """
    #expect(page(html).verdict == .posting)
    #expect(page("<h1>Ferry Analyst</h1><div>\(fields)</div>").code == "application-form")
  }

  @Test func aShortPostingAboveItsFormIsNoFormPage() {
    let fields = String(repeating: "<label>A question</label><input>", count: 6)
    let items = [
      "Splice ropes on the slip", "Six seasons on the water, in what you like", "A head for knots",
    ]
    func form(_ items: [String]) -> String {
      """
      <title>Job Application for Ferry Engineer at Holm</title><h1>Ferry Engineer</h1>
      <p>Your days</p><ul>\(items.map { "<li>\($0)</li>" }.joined())</ul>
      <form>\(fields)<label>Years of experience</label><input type=submit value="Apply"></form>
      """
    }
    #expect(page(form(items + ["Warm oilskins"])).verdict == .posting)
    #expect(page(form(items)).code == "application-form")
  }

  @Test func shadowRootsOfSavedPagesAreRead() {
    let html =
      "<body><my-app><template shadowrootmode=open>\(Sample.description)</template></my-app></body>"
    #expect(page(html).content.lines == fragment(Sample.description))
  }

  @Test func aPageThatOnlyAProgramShowsIsReadFromItsData() {
    let html = """
      <body>You need to enable JavaScript to run this app.<script>window.__appData = {"posting":\
      {"title":"Ferry Analyst","departmentName":"Data","locationName":"Bergen","publishedDate":"2026-03-05",\
      "descriptionHtml":\(Sample.json(Sample.description))},"jobBoard":null};</script></body>
      """
    let found = page(html)
    #expect(found.method == "page-data")
    #expect(found.verdict == .posting)
    #expect(found.title == "Ferry Analyst")
    #expect(found.location == "Bergen")
    #expect(found.content.lines == fragment(Sample.description))
  }
}

@Suite struct PageKindTests {
  private static let fields = String(repeating: "<label>A question</label><input>", count: 6)
  private static let card =
    "<div><a href=/job/1>Ferry Analyst in Bergen</a><p>Short words on the job.</p></div>"

  @Test(arguments: [
    (
      "closed",
      "<title>Jobs</title><script>window.__appData = {\"a\":\"\(String(repeating: "x", count: 400))\",\"posting\":null,\"jobBoard\":null};</script>"
    ),
    ("closed", "<h1>Ferry Analyst</h1><p>This job is no longer available.</p>"),
    (
      "list",
      "<script>var POSITIONS = [\((0..<9).map { "{\"name\":\"Analyst \($0)\",\"department\":\"Data\",\"location\":\"Bergen\"}" }.joined(separator: ","))];</script>"
    ),
    ("list", "<title>Data jobs in Bergen</title>" + String(repeating: card, count: 12)),
    (
      "list",
      "<title>Careers at Example</title>" + Sample.description + String(repeating: card, count: 4)
    ),
    (
      "application-form", "<title>Ferry Analyst</title><h2>Ferry Analyst</h2><form>\(fields)</form>"
    ),
    (
      "application-form",
      "<h2>Ferry Analyst</h2><h3>Submit your application</h3><div>\(fields)</div>"
    ),
    ("login", "<h1>Welcome back</h1><form><input type=email><input type=password></form>"),
    ("login", "<p>Verify you are human by completing the action below.</p>"),
    (
      "not-a-job",
      "<article><h1>Stew</h1><p>\(String(repeating: "Slice the onions, then stir the pot and wait. ", count: 20))</p></article>"
    ),
    ("empty", "<html><body><div id=root></div><script src=a.js></script></body></html>"),
  ])
  func whatHoldsNoPostingIsCalledWhatItIs(_ code: String, _ html: String) {
    #expect(page(html).code == code)
  }

  @Test(arguments: [
    "", " ", "\n", "<", "</", "<!", "<!--", "<p", "<a href=\"", "&", "&#", "</p>", "\u{FEFF}",
  ])
  func nothingIsEmpty(_ html: String) {
    #expect(page(html).code == "empty")
  }

  @Test func listsSayHowMany() {
    let html = "<title>Data jobs in Bergen</title>" + String(repeating: Self.card, count: 12)
    guard case .noPosting(let reason) = page(html).verdict else {
      Issue.record("a list was read as a posting")
      return
    }
    #expect(reason.detail == "a list of 12 jobs; save the jobs' own pages")
  }

  @Test(arguments: [
    "<h1>Ferry Analyst</h1>\(Sample.description)", Sample.description + "<form>\(fields)</form>",
    Sample.description + "<p>No longer accepting applications</p>",
    "<title>Ferry Analyst - Example Careers</title>\(Sample.description)<p>Sign in to save</p>",
    "<p>Wir suchen Verstärkung.</p><h3>Deine Aufgaben</h3><ul><li>Analysen</li></ul><h3>Dein Profil</h3><p>Gute Kenntnisse in SQL und Statistik sowie Freude an Häfen.</p>",
  ])
  func aPostingIsAPosting(_ html: String) {
    #expect(page(html).verdict == .posting)
  }
}

@Suite struct PageTitleTests {
  @Test(arguments: [
    ("Senior Data Scientist - Sunnyvale, CA 94089", "Senior Data Scientist"),
    ("Data Scientist - Santa Clara - Santa Clara, CA", "Data Scientist"),
    ("Data Engineer II - AMZ5964685", "Data Engineer II"), ("Growth Lead, Korea", "Growth Lead"),
    ("AI Engineer (London)", "AI Engineer"), ("Analyst - Geelong VIC 3220", "Analyst"),
    ("ML Engineer - Remote", "ML Engineer"),
    ("ML Engineer (Remote, US)", "ML Engineer"), ("AI Engineer | India", "AI Engineer"),
    ("Analyst 2 (6256U) 1789 - 1789", "Analyst 2"),
    ("[Job - 24974] Developer, Brazil", "Developer"),
    ("Data Scientist -Dallas", "Data Scientist"),
    ("Data Scientist - Milwaukee or Green Bay", "Data Scientist"),
    // What is no place and no number stays.
    (
      "Data Scientist - Natural Language Processing", "Data Scientist - Natural Language Processing"
    ),
    (
      "Global Allocation AI Engineer, Vice President",
      "Global Allocation AI Engineer, Vice President"
    ),
    ("Intern, Summer 2026", "Intern, Summer 2026"),
    ("Engineer (Python/C++)", "Engineer (Python/C++)"),
    ("Siri - Machine Learning Engineer", "Siri - Machine Learning Engineer"), ("Remote", "Remote"),
    ("Data Scientist III", "Data Scientist III"), ("401(k) Analyst", "401(k) Analyst"),
  ])
  func titlesLoseOnlyPlacesAndNumbers(_ title: String, _ cleaned: String) {
    #expect(cleanTitle(title) == cleaned)
  }

  @Test func aKnownPlaceGoesToo() {
    #expect(cleanTitle("Analyst, Ytre Havn", location: "Ytre Havn, NO") == "Analyst")
  }

  @Test(arguments: [
    ("<title>Ferry Analyst @ Example Corp</title>", "Ferry Analyst", "Example Corp"),
    (
      "<title>Job Application for Ferry Analyst, Night at Example Corp</title>",
      "Ferry Analyst, Night", "Example Corp"
    ),
    (
      "<title>Example Corp hiring Ferry Analyst in Bergen, Norway | LinkedIn</title>",
      "Ferry Analyst", "Example Corp"
    ),
    (
      "<title>Example Corp - Ferry Analyst</title><h2>Ferry Analyst</h2>", "Ferry Analyst",
      "Example Corp"
    ),
    (
      "<title>Ferry Analyst - Bergen, NO - Indeed.com</title><h2>Ferry Analyst</h2>",
      "Ferry Analyst", nil
    ),
    (
      "<title>Ferry Analyst Job in Bergen - SEEK</title><h1>Ferry Analyst</h1>", "Ferry Analyst",
      nil
    ),
    (
      "<title>Ferry Analyst in Bergen, Norway | Careers at Example Corp</title><h1>Ferry Analyst</h1>",
      "Ferry Analyst", "Example Corp"
    ),
    (
      "<meta property=og:title content='Example Corp is looking for a Ferry Analyst in Bergen'>",
      "Ferry Analyst", "Example Corp"
    ),
    (
      "<title>Ferry Analyst - Example Corp | Pier Jobs Oslo</title><h2>Example Corp</h2>"
        + "<h1>Ferry Analyst</h1>", "Ferry Analyst", "Example Corp"
    ),
    (
      "<title>Ferry Analyst - Example Corp | Pier Jobs Oslo</title><h1>Ferry Analyst</h1>",
      "Ferry Analyst", nil
    ),
    (
      "<title>Ferry Analyst at Example Corp • Bergen | Pier</title><h1>Ferry Analyst</h1>"
        + "<h2>Example Corp</h2>", "Ferry Analyst", "Example Corp"
    ),
    (
      "<title>Ferry Analyst - Job ID: 2000001 | example.jobs</title><h1>Ferry Analyst</h1>",
      "Ferry Analyst", nil
    ), ("<title>Careers</title><h1>CAREERS AT EXAMPLE</h1><h2>x</h2>", nil, nil),
    ("<title>Ferry &amp; Bus Analyst</title>", "Ferry & Bus Analyst", nil),
    (
      "<p>Example Corp</p><p>Ferry Analyst</p><p>Oslo, Norway · 2 days ago · 31 applicants</p>"
        + "<h2>About the job</h2>", "Ferry Analyst", "Example Corp"
    ),
  ])
  func pagesNameTitleAndCompany(_ head: String, _ title: String?, _ company: String?) {
    let found = page(head + Sample.description)
    #expect(found.title == title)
    #expect(found.company == company)
  }

  @Test(arguments: [
    (
      "<title>Example Corp hiring Ferry Analyst in Bergen, Norway | LinkedIn</title>",
      "Bergen, Norway"
    ),
    ("<title>Ferry Analyst - Hamburg - Indeed.com</title><h2>Ferry Analyst</h2>", "Hamburg"),
    ("<title>Ferry Analyst - Example Corp</title><h2>Ferry Analyst</h2>", nil),
  ])
  func pagesNameThePlace(_ head: String, _ place: String?) {
    #expect(page(head + Sample.description).location == place)
  }

  @Test(arguments: [
    ("<h1>Ferry Analyst - Oakwood, VA 20166</h1>", "Oakwood, VA 20166"),
    ("<h1>Ferry Analyst (Dublin)</h1>", "Dublin"),
    ("<h1>Ferry Analyst</h1><p>Remote, Canada</p>", "Remote, Canada"),
    (
      "<h1>Ferry Analyst</h1><div>Holm</div><div>Easy Apply</div><div>Singapore 228213</div>",
      "Singapore 228213"
    ),
    ("<h1>Ferry Analyst</h1><p>Remote</p>", nil), ("<h1>Ferry Analyst, Boats</h1>", nil),
    ("<h1>Ferry Analyst</h1><ul><li>Denver</li></ul>", nil),
    ("<p>Denver</p><h1>Ferry Analyst</h1>", nil),
  ])
  func whatStandsBehindOrBelowATitleIsItsPlace(_ head: String, _ place: String?) {
    #expect(page(head + Sample.description).location == place)
  }

  @Test func factsBelowATitleBelongToThePosting() {
    let html = """
      <div><h1>Ferry Analyst</h1><a href="/save">Save</a><p>Dublin, Ireland</p><p>€400 a week</p>\
      <p>Full-time</p><p>12 people like this</p></div><div id=job-description><p>\(Sample.paragraph)</p>\(Sample.description)</div>
      """
    let lines = String(decoding: page(html).content.text, as: UTF8.self).split(separator: "\n")
    #expect(lines.prefix(3) == ["Dublin, Ireland", "€400 a week", "Full-time"])
    #expect(!lines.contains("12 people like this"))
  }

  @Test func aTitleGivesUpItsPlace() {
    #expect(titlePlace("Analyst – Remote, Canada") == "Remote, Canada")
    #expect(titlePlace("Analyst (Remote)") == nil)
    #expect(titlePlace("Analyst, Boats") == nil)
    #expect(titlePlace("Analyst 2041234") == nil)
  }
}
