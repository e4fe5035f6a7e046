import Model
import TestInputs
import Testing

@testable import Formats

struct TextFormTests {
  @Test func readsTheItemsOfAFeed() throws {
    let found = loadForm("feed.xml")
    #expect(found.map(\.id) == ["feed.xml#1", "feed.xml#2"])
    let posting = try #require(found.first?.posting)
    #expect(posting.title == "Weir Engineer")
    #expect(posting.date == "2026-03-02")
    #expect(posting.url == "https://feed.example/1")
    #expect(posting.text.hasSuffix("\n3+ years of experience with Python"))
  }

  @Test func expandsNoEntity() {
    let bomb =
      "<!DOCTYPE a [<!ENTITY a \"xxxxxxxxxx\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
    let found = load(
      "<?xml version=\"1.0\"?>\(bomb)<jobs><job><title>&b;</title></job></jobs>", "a.xml")
    #expect(found.map(\.code) == ["not-a-job"])
    #expect(found.first?.reason?.detail.contains("<jobs>") == true)
  }

  @Test(arguments: [
    "<sitemap><url><loc>a</loc></url></sitemap>", "<a/>",
    String(repeating: "<a>", count: 5000) + String(repeating: "</a>", count: 5000),
  ])
  func saysWhatXMLHoldsNone(text: String) {
    #expect(load("<?xml version=\"1.0\"?>" + text, "a.xml").map(\.code) == ["not-a-job"])
  }

  @Test func readsEachCommentOfAThread() {
    let found = loadForm("thread.json")
    #expect(found.map(\.id) == ["thread.json#1", "thread.json#2"])
    #expect(found.map(\.posting?.company) == ["Ostrel Weirs", "Lock & Quay"])
    #expect(found.map(\.posting?.title) == ["Weir Engineer", "Data Analyst"])
    #expect(found.map(\.posting?.date) == ["2026-03-02", "2026-03-03"])
    #expect(found.map(\.posting?.location) == ["Bristol", "REMOTE (EU)"])
  }

  @Test(
    arguments: [
      ("Weir Engineer | Ostrel Weirs | Board", nil, nil),
      ("Ostrel Weirs | Weir Engineer | Bristol, UK | Full-time", "Ostrel Weirs", "Weir Engineer"),
      ("Ostrel Weirs | REMOTE | Weir Engineer | $90k - $120k", "Ostrel Weirs", "Weir Engineer"),
      ("We keep weirs | and we like it", nil, nil),
    ] as [(String, String?, String?)])
  func readsAHeader(line: String, company: String?, title: String?) {
    let header = PostingHeader(line).flatMap { $0.isCertain ? $0 : nil }
    #expect(header?.company == company)
    #expect(header?.title == title)
  }

  @Test func splitsOnlyWhereEachPartNamesItsOwnJob() {
    let duties = "What you will do\n- Keep the weirs of the upper river in order, day and night.\n"
    let demands = "Requirements\n- Three years of experience with gates, weirs and their papers.\n"
    let rest = duties + demands + "- You will answer for what you build, and say so.\n"
    func count(_ text: String) -> Int { load(text, "several.txt").count }
    #expect(count("Weir Engineer\nOstrel\n\(rest)\n=====\n\nGate Analyst\nQuay\n\(rest)") == 2)
    #expect(count("# Saved\n\n## Weir Engineer\n\(rest)\n## Gate Analyst\n\(rest)") == 2)
    #expect(count("Weir Engineer\n\(rest)\n\nPosition: Weir Engineer\n\(rest)") == 1)
    #expect(count("Weir Engineer\n\(rest)\n-----\n\nAbout the gates\n\(rest)") == 1)
    #expect(count("# Weir Engineer\n\(rest)\n# About us\n\(rest)") == 1)
  }

  @Test func partsOneThatHasHeadingsOfItsOwn() {
    let usual = "Requirements\n- Three years of experience with gates, weirs and their papers.\n"
    let other = """
      Where you start
      - You mend what leaks, and we pay a salary of $40,000.
      - You learn from a mentor, full-time, on site.
      What helps
      - A degree, or any experience with boats.

      """
    let parts = [
      "Weir Engineer\n\n\(usual)", "Junior Lock Engineer\n\n\(other)", "Gate Analyst\n\n\(usual)",
    ]
    let intro =
      "\nOstrel Weirs keeps the gates of eleven rivers, and the boats that wait at them.\n\n"
    let text = parts.map { $0.replacing("\n\n", with: "\n\(intro)", maxReplacements: 1) }
      .joined(separator: "\n\(String(repeating: "=", count: 40))\n\n")
    #expect(load(text, "several.txt").map(\.id) == (1...3).map { "several.txt#\($0)" })
  }

  @Test func countsTheLinksOfBookmarks() {
    let links = ["Weir Engineer - Ostrel | Board", "Gate Analyst - Lock Works | Board"]
      .map { "<DT><A HREF=\"https://b.example/1\">\($0)</A>\n" }.joined()
    let file = "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE><DL><p>\n\(links)</DL>"
    #expect(load(file, "bookmarks.html").map(\.code) == ["list"])
    #expect(load(file, "bookmarks.html").first?.reason?.detail.contains("2 jobs") == true)
  }

  @Test func readsTheFactsOfATableInAText() throws {
    func row(_ cells: String...) -> String {
      let cells = cells.map { "<w:tc><w:p><w:r><w:t>\($0)</w:t></w:r></w:p></w:tc>" }
      return "<w:tr>\(cells.joined())</w:tr>"
    }
    let demands = [
      "Ostrel Weirs keeps the gates of eleven rivers, and you will mend them.", "Requirements",
      "3 years of experience",
    ].map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }
    let file = storedZip(
      "word/document.xml",
      "<w:document xmlns:w=\"w\"><w:body><w:tbl>"
        + row("Employer", "Ostrel Weirs") + row("Location", "Ely, Ohio") + row("a", "b", "c")
        + "</w:tbl>\(demands.joined())</w:body></w:document>")
    let posting = try #require(load(file, "role.docx").first?.posting)
    #expect(posting.company == "Ostrel Weirs")
    #expect(posting.location == "Ely, Ohio")
    #expect(posting.text.hasPrefix("Employer: Ostrel Weirs\nLocation: Ely, Ohio\na\nb\nc\n"))
  }

  @Test func partsAnOpenDocumentByItsHighestHeadings() {
    let rest = [
      "Ostrel Weirs keeps the gates of eleven rivers, and you will mend them in all weathers with four "
        + "colleagues, who have done so for many years and know every lock.", "Requirements",
      "3 years of experience with gates and a bachelor's degree in hydraulics",
    ].map { "<text:p>\($0)</text:p>" }.joined()
    let body = ["Weir Engineer", "Pump Analyst"].map {
      "<text:h text:outline-level=\"1\">\($0)</text:h>" + rest
    }
    let file = storedZip(
      "content.xml",
      "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body>\(body.joined())</office:body></office:document-content>"
    )
    #expect(load(file, "roles.odt").map(\.id) == ["roles.odt#1", "roles.odt#2"])
  }

  @Test func readsTheBoxesOfADocumentInLinesOfTheirOwn() throws {
    func paragraph(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }
    let box =
      "<w:p><w:r><w:pict><w:txbxContent>\(paragraph("Requirements"))\(paragraph("Bachelor's degree in hydraulics"))</w:txbxContent></w:pict></w:r></w:p>"
    let file = storedZip(
      "word/document.xml",
      "<w:document xmlns:w=\"w\"><w:body>\(paragraph("Weir Engineer"))\(paragraph("You will mend the gates of eleven rivers in all weathers."))\(box)</w:body></w:document>"
    )
    let text = try #require(load(file, "role.docx").first?.posting).text
    #expect(text.contains("\nRequirements\nBachelor's degree in hydraulics"))
  }

  /// Two postings in one document, each below a title or on a page of its own.
  @Test(arguments: [
    "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>NAME</w:t></w:r></w:p>",
    "<w:p><w:r><w:br w:type=\"page\"/><w:t>NAME</w:t></w:r></w:p>",
    "<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>NAME</w:t></w:r></w:p>",
  ])
  func partsTheDocumentsThatHoldSeveral(title: String) {
    let rest = [
      "Ostrel Weirs keeps the gates of eleven rivers, and you will mend them in all weathers with four "
        + "colleagues, who have done so for many years and know every lock.", "Requirements",
      "3 years of experience with gates and a bachelor's degree in hydraulics",
      "You write down what you have seen, and you work well with the people of the towns.",
      "We offer thirty days of leave, a boat of your own, and a pension that the town pays for.",
    ].map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }.joined()
    let body = ["Weir Engineer", "Pump Analyst"].map { title.replacing("NAME", with: $0) + rest }
    let file = storedZip(
      "word/document.xml",
      "<w:document xmlns:w=\"w\"><w:body>\(body.joined())</w:body></w:document>")
    let found = load(file, "roles.docx")
    #expect(found.map(\.id) == ["roles.docx#1", "roles.docx#2"])
    let firsts = found.compactMap { $0.posting?.text.split(separator: "\n").first.map(String.init) }
    #expect(firsts == ["Weir Engineer", "Pump Analyst"])
  }

  @Test(arguments: [
    "<jobs><job><title>A</title><description>TEXT</description></job><job><title>B</title>",
    "<jobs><job><title>A</title><description>TEXT</description></job></jobs><job>", "<jobs><job>",
  ])
  func saysThatXMLIsDamaged(text: String) {
    let words = "Ostrel Weirs keeps the gates of eleven rivers, and you will write their programs."
    let found = load(text.replacing("TEXT", with: words), "a.xml")
    #expect(found.last?.code == "damaged")
    #expect(found.last?.reason?.detail.hasPrefix("the XML is damaged: ") == true)
  }

  @Test func keepsTheHeadOfPrintedPagesOnce() throws {
    let head = "Ostrel Weirs                 Vacancy 12\n"
    let text =
      head + "\nWeir Engineer\n\nWe keep weirs.\nPage 1 of 2\n\u{C}" + head
      + "Requirements\nThree years of experience\nPage 2 of 2\n"
    let posting = try #require(load(text, "a.txt").first?.posting)
    #expect(
      posting.text
        == "Ostrel Weirs\nVacancy 12\nWeir Engineer\nWe keep weirs.\nRequirements\nThree years of experience"
    )
  }

  @Test func countsTheAddressesOfAnAlert() {
    let jobs = ["Weir Engineer", "Gate Analyst", "Lock Planner"]
      .map { "\($0)\nOstrel - Bristol\nhttps://board.example/rc?k=1\n" }
    let text = "3 new jobs\nJobs based on your alert\n\n" + jobs.joined(separator: "\n")
    let found = load(text + "\nUnsubscribe: https://board.example/u\n", "a.txt")
    #expect(found.map { $0.reason?.code } == ["list"])
    #expect(found.first?.reason?.detail.contains("3 jobs") == true)
  }

  @Test func readsYAML() {
    let found = loadForm("jobs.yml")
    #expect(found.map(\.posting?.title) == ["Weir Engineer", "Gate Engineer"])
    #expect(found.first?.posting?.company == "Ostrel Weirs")
    #expect(found.first?.posting?.location == "Bristol")
    #expect(found.last?.posting?.text.hasSuffix("You bring 2 years of experience.") == true)
  }

  @Test func saysWhichLineOfYAMLCannotBeRead() throws {
    let text = ["Weir", "Gate"].map { name in
      "- title: \(name) Engineer\n  company: Ostrel\n  description: You keep the gates of eleven rivers, and "
        + "write the programs that move them. You bring 3 years of Python.\n"
    }.joined()
    let found = load(text.replacing("- title: Gate", with: ", title: Gate"), "jobs.yml")
    #expect(found.map(\.code) == [nil, "damaged"])
    #expect(found.last?.reason?.detail.hasPrefix("line ") == true)
  }

  @Test(arguments: [
    String(repeating: "- ", count: 50_000), String(repeating: "a:\n ", count: 5000),
    "a: &a [*a, *a]\nb: *a", "- a\nb\n- c: d\n  e",
    ":\n-\n:",
  ])
  func endsWithAnyYAML(text: String) {
    #expect(load(text, "a.yaml").map(\.code) == ["not-a-job"])
  }

  @Test func readsFrontMatter() throws {
    let posting = try #require(loadForm("note.md").first?.posting)
    #expect(posting.title == "Weir Engineer")
    #expect(posting.company == "Ostrel Weirs")
    #expect(posting.url == "https://ostrel.example/weir")
    #expect(posting.date == "2026-03-02")
    #expect(posting.text.hasPrefix("Ostrel Weirs keeps"))
  }

  @Test func readsEachPostingOfAText() {
    let found = loadForm("several.md")
    #expect(found.map(\.id) == ["several.md#1", "several.md#2"])
    #expect(found.last?.posting?.text.hasPrefix("Gate Engineer\n") == true)
  }

  @Test func partsNoPostingAtItsRules() throws {
    let text = String(decoding: try bytes(of: fixtures + "/forms/note.md"), as: UTF8.self)
    let ruled = text.replacing("## Nice", with: "---\n\n## Nice").replacing("created", with: "at")
    #expect(load(ruled, "note.md").map(\.id) == ["note.md"])
  }

  @Test func countsTheJobsOfATable() {
    #expect(loadForm("table.md").map(\.code) == ["list"])
    #expect(loadForm("table.md").first?.reason?.detail.hasPrefix("a list of 4 jobs") == true)
  }

  @Test func countsTheJobsOfAnAlert() {
    let jobs = (1...4).map {
      "Weir Engineer\nOstrel Weirs\nView job: https://a.example/jobs/\($0)\n"
    }
    let mail = "Subject: New jobs\nContent-Type: text/plain\n\n" + jobs.joined(separator: "---\n")
    #expect(load(mail, "alert.eml").first?.reason?.detail.hasPrefix("a list of 4 jobs") == true)
    let others =
      "\nSee all jobs: https://x.example/jobs/search\nUnsubscribe: https://x.example/job-alerts\n"
    #expect(
      load(mail + others, "alert.eml").first?.reason?.detail.hasPrefix("a list of 4 jobs") == true)
    #expect(
      load(jobs.joined(separator: "\n") + "Requirements: you apply.", "alert.txt").map(\.code) == [
        "list"
      ])
  }

  @Test func readsEveryTextOfLinkedData() throws {
    let page = """
      <html><script type="application/ld+json">{"@type": "JobPosting", "title": "Weir Engineer",
      "description": "<p>You keep the weirs of a river, and the people along it sleep well because of you.</p>\
      <p>You will work in the open in all seasons of the year.</p>",
      "qualifications": "Master's degree in geology", "skills": "Welding, SQL",
      "educationRequirements": {"credentialCategory": "bachelor degree"}}</script></html>
      """
    let posting = try #require(load(page, "a.html").first?.posting)
    #expect(
      posting.text.contains("\nQualifications\nMaster's degree in geology\nSkills\nWelding, SQL"))
    #expect(!posting.text.contains("bachelor"))
  }

  @Test func readsTheSameObjectAlikeInAPageAndAsJSON() throws {
    let text =
      "You keep the weirs of a river. Requirements: a degree, and three years of experience. "
    let json = """
      {"@type": "JobPosting", "title": "Weir Engineer", "description": "\(text)\(text)", "url": "https://a.example/1",
      "hiringOrganization": {"@type": "Organization", "name": "Ostrel Weirs,"}, "datePosted": "2026-3-2",
      "jobLocationType": "TELECOMMUTE", "applicantLocationRequirements": {"name": "Wales"},
      "experienceRequirements": {"monthsOfExperience": "36"}, "employmentType": ["FULL_TIME", "INTERN"],
      "baseSalary": {"currency": "GBP", "value": {"minValue": 3, "maxValue": 4, "unitText": "HOUR"}}}
      """
    let data = try #require(load(json, "a.json").first?.posting)
    let page = try #require(
      load("<html><script type=\"application/ld+json\">\(json)</script></html>", "a.html").first?
        .posting)
    #expect(data.title == page.title)
    #expect(data.company == page.company)
    #expect(data.company == "Ostrel Weirs")
    #expect(data.location == page.location)
    #expect(data.date == page.date)
    #expect(data.date == "2026-03-02")
    #expect(data.declared == page.declared)
    #expect(data.text == page.text)
  }

  @Test(
    "The named way of working goes before a mark for remote work",
    arguments: [
      (#""isRemote": true, "workplaceType": "Hybrid","#, "Hybrid"),
      (#""workplaceType": "OnSite", "isRemote": true,"#, "OnSite"),
      (#""isRemote": true, "workplaceType": null,"#, "remote"),
    ])
  func takesTheNamedWayOfWorking(_ members: String, _ mode: String) throws {
    let text = "You keep the weirs of a river. Requirements: a degree, and three years of work. "
    let json = "{\(members) \"title\": \"Weir Engineer\", \"description\": \"\(text)\(text)\"}"
    #expect(try #require(load(json, "a.json").first?.posting).declared.workMode == mode)
  }
}
