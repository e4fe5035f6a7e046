import Model
import TestInputs
import Testing

@testable import Formats

/// What pages say by their elements rather than in JSON-LD.
struct PageElementsTests {
  private static let demands = """
    <p>We keep the weirs of the upper river in order, day and night, for everyone who lives on it.</p>
    <h3>Requirements</h3><ul><li>Bachelor's degree</li><li>3+ years of experience with gates</li></ul>
    """

  @Test(arguments: [
    """
    <div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Weir Engineer</h1>
    <b itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization">
    <i itemprop="name">Ostrel Weirs</i></b><i itemprop="jobLocation" itemscope><i itemprop="address"
    itemscope><i itemprop="addressLocality">Bristol</i></i></i>
    <meta itemprop="datePosted" content="2026-03-02"><div itemprop="description">\(demands)</div></div>
    """,
    """
    <main vocab="https://schema.org/" typeof="JobPosting"><h2 property="title">Weir Engineer</h2>
    <p property="hiringOrganization" typeof="Organization"><b property="name">Ostrel Weirs</b></p>
    <p property="jobLocation" typeof="Place"><b property="address" typeof="PostalAddress">
    <i property="addressLocality">Bristol</i></b></p>
    <time property="datePosted" datetime="2026-03-02">2 March</time>
    <div property="description">\(demands)</div></main>
    """,
  ])
  func readsWhatElementsDeclare(markup: String) throws {
    let page = "<html><head><title>Job 7 | Board</title></head><body>\(markup)</body></html>"
    let posting = try #require(load(page, "a.html").first?.posting)
    #expect(posting.title == "Weir Engineer")
    #expect(posting.company == "Ostrel Weirs")
    #expect(posting.location == "Bristol")
    #expect(posting.date == "2026-03-02")
    #expect(posting.text.contains("3+ years of experience with gates"))
  }

  @Test(arguments: [
    String(repeating: "<i itemscope itemprop=a>", count: 20_000),
    String(repeating: "<i itemprop=a>", count: 20_000) + "JobPosting",
    "<div itemscope itemtype=JobPosting" + String(repeating: "</div>", count: 20_000),
    String(repeating: "<b typeof=JobPosting property=title>", count: 5000),
  ])
  func survivesElementsWithoutEnd(markup: String) {
    #expect(load("<html>JobPosting" + markup, "a.html").count == 1)
  }

  @Test func readsWhatThePageShowsBeyondItsData() throws {
    let intro = String(repeating: "We keep the weirs of the upper river in order. ", count: 12)
    let data = """
      {"@type":"JobPosting","title":"Weir Engineer","description":"<p>\(intro)</p>"}
      """
    let page = """
      <html><head><script type="application/ld+json">\(data)</script></head><body><main>
      <h1>Weir Engineer</h1><p>\(intro)</p>\(Self.demands)</main></body></html>
      """
    let text = try #require(load(page, "a.html").first?.posting).text
    #expect(text.contains("Bachelor's degree"))
    #expect(text.components(of: "upper river") == 13)
  }

  @Test func readsEachCommentOfASavedThread() {
    func comment(_ text: String, _ indent: Int) -> String {
      """
      <tr class="athing comtr"><td class="ind" indent="\(indent)"></td><td><span class="age"
      title="2026-03-02T10:00:00">1 day ago</span><div class="commtext c00">\(text)</div>
      <div class="reply"></div></td></tr>
      """.replacing("\n", with: " ")
    }
    let page =
      "<html><title>Ask HN: Who is hiring? | Hacker News</title><table>"
      + comment(
        "Ostrel Weirs | Weir Engineer | Bristol | Remote<p>We keep the weirs of the upper river in order and look for one more.",
        0)
      + comment("Do you sponsor visas?", 1)
      + comment(
        "Lock &amp; Quay | Data Analyst | Leeds, UK<p>You will count the boats and the gates and tell us what each of them costs.",
        0)
    let found = load(page, "hn.html")
    #expect(found.map(\.id) == ["hn.html#1", "hn.html#2"])
    #expect(found.map(\.posting?.company) == ["Ostrel Weirs", "Lock & Quay"])
    #expect(found.map(\.posting?.title) == ["Weir Engineer", "Data Analyst"])
    #expect(found.map(\.posting?.date) == ["2026-03-02", "2026-03-02"])
  }

  @Test func readsACommentThatWasSavedWithoutItsPage() throws {
    let header = "Ostrel Weirs | Senior Weir Engineer | Full-Time | Bristol | REMOTE"
    func row(_ header: String) -> String {
      """
      <tr class='athing comtr'><td><span class="commtext c00">\(header)<p>We keep the weirs of the
      upper river in order and look for one more.</span><div class='reply'></div></td></tr>
      """
    }
    let found = load(row(header), "comment.html")
    #expect(found.map(\.id) == ["comment.html"])
    #expect(found.first?.posting?.title == "Senior Weir Engineer")
    #expect(found.first?.posting?.company == "Ostrel Weirs")
    #expect(load(row("Do you sponsor visas?"), "comment.html").first?.posting == nil)
  }

  @Test func findsATitleUnderItsLabel() throws {
    let page = """
      <html><head><title>Ostrel Weirs | Board</title></head><body><main><h1>Ostrel Weirs</h1>
      <h2>Job Title</h2>Weir Engineer<h2>Job Description</h2>\(Self.demands)</main></body></html>
      """
    #expect(load(page, "a.html").first?.posting?.title == "Weir Engineer")
  }

  @Test func findsThePlaceBehindTheCompany() throws {
    let page = """
      <html><head><title>Ostrel Weirs | Board</title></head><body><main>
      <h1><span class="company-name">Ostrel Weirs</span> <a href="/l">Leeds, England</a></h1>
      <h2>Job Title</h2>Weir Engineer<h2>Job Description</h2>\(Self.demands)</main></body></html>
      """
    let posting = try #require(load(page, "a.html").first?.posting)
    #expect(posting.company == "Ostrel Weirs")
    #expect(posting.location == "Leeds, England")
    let other = page.replacing("Leeds, England", with: "Weir Keepers")
    #expect(load(other, "a.html").first?.posting?.location == nil)
  }

  @Test func leavesOutWhatTheBoardAsks() throws {
    let text = """
      Weir Engineer
      Do you have experience in Kubernetes?
      Yes

      No
      Requirements
      - Who are you? Three years with gates
      """
    let posting = try #require(load(text, "a.txt").first?.posting)
    #expect(!posting.text.contains("Kubernetes"))
    #expect(posting.text.hasSuffix("Requirements\nWho are you? Three years with gates"))
  }

  @Test func readsAChannelOfAMessenger() {
    let text =
      "*Ostrel* is hiring a *Weir Engineer*\\n\\n*Requirements*\\n• Three years of experience"
    let data = """
      [{"type":"message","user":"U1","ts":"1786924800.0002","text":"\(text) <https://o.example|Apply>"},
      {"type":"message","user":"U2","ts":"1786924801.0","text":"thanks!"}]
      """
    let found = load(data, "slack.json")
    #expect(found.map(\.code) == [nil, "not-a-job"])
    #expect(found.first?.posting?.date == "2026-08-17")
    #expect(found.first?.posting?.text.hasSuffix("Three years of experience Apply") == true)
  }
}

extension String {
  /// How often a word stands in it.
  fileprivate func components(of word: String) -> Int { ranges(of: word).count }
}
