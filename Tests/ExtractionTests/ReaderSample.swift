import Model
import TestInputs
import Testing

@testable import Formats

/// A small file of one form, made whole here or taken from the fixtures, of which mutants are made.
struct ReaderSample: CustomTestStringConvertible {
  /// The file's name, by which its form is told where the bytes do not.
  let name: String
  let bytes: @Sendable () throws -> [UInt8]
  /// A word of each posting's text that stands nowhere else; none where the bytes are packed.
  var marks: [String] = []

  var testDescription: String { name }

  private static func fixture(_ name: String, marks: [String] = []) -> ReaderSample {
    ReaderSample(
      name: name, bytes: { try TestInputs.bytes(of: fixtures + "/forms/" + name) }, marks: marks)
  }

  private static func text(_ name: String, _ text: String, marks: [String] = marks) -> ReaderSample
  {
    ReaderSample(name: name, bytes: { Array(text.utf8) }, marks: marks)
  }

  private static let marks = ["hydrology", "carpentry"]

  /// Running text with one of the marks.
  private static func body(_ mark: String) -> String {
    "We keep the weirs of the upper river in order, day and night, and you will answer for what you "
      + "build. Requirements: three years of experience with gates, a degree in \(mark), and Python."
  }

  private static func lines(_ title: String, _ mark: String) -> String {
    """
    \(title)

    Ostrel Weirs keeps the gates of eleven rivers, and you will write the programs that move them.

    Requirements
    - Bachelor's degree in \(mark)
    - 3+ years of experience with Python

    """
  }

  static let all: [ReaderSample] =
    packed + office + feeds + threads + [
      .fixture("crawl.warc", marks: ["Kafka"]), .fixture("page.har", marks: ["Kafka"]),
      .fixture("alert.eml"), .fixture("note.md", marks: ["Kafka"]), .fixture("page.webarchive"),
      mailbox, several, yaml, alert, toml, elements, rdfa,
    ]

  private static let packed: [ReaderSample] = [
    .fixture("saved.zip"), .fixture("page.html.gz"),
    ReaderSample(
      name: "saved.tar",
      bytes: {
        tar("a.txt", Array(lines("Weir Engineer", marks[0]).utf8))
          + tar("b.txt", Array(lines("Gate Engineer", marks[1]).utf8)) + tarEnd
      }),
    // Two texts as those of the tar, packed by libarchive.
    ReaderSample(
      name: "saved.7z",
      bytes: {
        let packed = """
          N3q8ryccAANwgKB7AAEAAAAAAAAhAAAAAAAAAERVLrfNjzkOwjAURHufYjoKloYbICFKEE1qKxlsCy/h20nw7TFwAUra
          WTTzOjrBMRoXSVHqnIvQo2tqxp0cM4oljC7MSDfQc2aEuJmSN9BxQE0TFuc9FnGFn/goyYgO764uCGn+yGGn1JWPyQkD
          Y8lqi4PuLX2SVcZAIyRchK2DJJ9MbYH9GpVavtvPkeIYe7a9YnGpxaaoTu3bnxH0Wsbmy48ELwAAgTMHrg/VMGKlVyTT
          /rKXesET6Cv/Z5T1/Wv5nQlP1de/lqWxa0JJVtPF8Xrgzd+pDUvjq+45x4FfEvbLj7fqxcNhhreoJLAoxIoY5IZGa/64
          WwuFY2hj///DORAAFwaAoQEJXwAHCwEAASMDAQEFXQAAgAAMcwoBhLdxjwAA
          """
        return TransferEncoding.base64(Array(packed.utf8)[...])
      }),
  ]

  private static let office: [ReaderSample] = [
    .fixture("posting.docx"), .fixture("posting.odt"), .fixture("jobs.xlsx"), .fixture("jobs.ods"),
  ]

  private static let feeds: [ReaderSample] = [
    .text(
      "feed.xml",
      """
      <?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Jobs along the water</title>
      <item><title>Weir Engineer</title><link>https://o.example/1</link>
      <pubDate>Mon, 02 Mar 2026 09:00:00 +0000</pubDate><description>\(body(marks[0]))</description></item>
      <item><title>Gate Engineer</title><link>https://o.example/2</link>
      <pubDate>Mon, 02 Mar 2026 09:00:00 +0000</pubDate><description>\(body(marks[1]))</description></item>
      </channel></rss>
      """),
    .text(
      "atom.xml",
      """
      <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Jobs</title>
      <entry><title>Weir Engineer</title><link href="https://o.example/1"/><updated>2026-03-02</updated>
      <content type="html">\(body(marks[0]))</content></entry>
      <entry><title>Gate Engineer</title><link href="https://o.example/2"/><updated>2026-03-02</updated>
      <content type="html">\(body(marks[1]))</content></entry></feed>
      """),
    .text(
      "indeed.xml",
      """
      <?xml version="1.0"?><source><publisher>Ostrel</publisher>
      <job><title><![CDATA[Weir Engineer]]></title><company><![CDATA[Ostrel Weirs]]></company>
      <city>Bristol</city><url>https://o.example/1</url><date>Mon, 02 Mar 2026 09:00:00 GMT</date>
      <description><![CDATA[<p>\(body(marks[0]))</p>]]></description></job>
      <job><title><![CDATA[Gate Engineer]]></title><company><![CDATA[Ostrel Weirs]]></company>
      <city>Bristol</city><url>https://o.example/2</url><date>Mon, 02 Mar 2026 09:00:00 GMT</date>
      <description><![CDATA[<p>\(body(marks[1]))</p>]]></description></job></source>
      """),
    .text(
      "hr.xml",
      """
      <ShowPositionOpening><DataArea><PositionOpening><PositionPeriod><StartDate>2026-03-02</StartDate>
      </PositionPeriod><PositionTitle>Weir Engineer</PositionTitle><OrganizationName>Ostrel Weirs
      </OrganizationName><PositionFormattedDescription><Content>\(body(marks[0]))</Content>
      </PositionFormattedDescription></PositionOpening></DataArea></ShowPositionOpening>
      """, marks: [marks[0]]),
  ]

  private static func comment(_ text: String) -> String {
    """
    <tr class="athing comtr"><td class="ind" indent="0"></td><span class="age" \
    title="2026-03-02T09:00:00"></span><div class="commtext c00">\(text)</div>\
    <div class="reply"></div></td></tr>
    """
  }

  private static let threads: [ReaderSample] = [
    .fixture("thread.json", marks: ["hydrology"]),
    .text(
      "hn.html",
      "<html><title>Ask HN: Who is hiring? | Hacker News</title><table>"
        + comment("Ostrel Weirs | Weir Engineer | Bristol | Remote<p>\(body(marks[0]))")
        + comment("Lock Works | Gate Engineer | Leeds, UK<p>\(body(marks[1]))") + "</table></html>"),
    .text(
      "slack.json",
      """
      [{"type":"message","user":"U1","ts":"1786924800.0002","text":"*Weir Engineer*\\n\(body(marks[0]))"},
      {"type":"message","user":"U2","ts":"1786924801.0","text":"*Gate Engineer*\\n\(body(marks[1]))"}]
      """),
    .text(
      "telegram.json",
      """
      {"name":"Jobs","type":"public_channel","id":7,"messages":[
      {"id":1,"type":"message","date":"2026-03-02T09:00:00","from":"Ostrel","text":["Weir Engineer\\n",
      {"type":"bold","text":"\(body(marks[0]))"}]},
      {"id":2,"type":"message","date":"2026-03-03T09:00:00","from":"Ostrel",
      "text":"Gate Engineer\\n\(body(marks[1]))"}]}
      """),
    .text(
      "discord.json",
      """
      {"guild":{"name":"Rivers"},"channel":{"name":"jobs"},"messages":[
      {"id":"1","timestamp":"2026-03-02T09:00:00","content":"Weir Engineer\\n\(body(marks[0]))",
      "author":{"name":"ostrel"}},
      {"id":"2","timestamp":"2026-03-03T09:00:00","content":"Gate Engineer\\n\(body(marks[1]))",
      "author":{"name":"ostrel"}}]}
      """),
  ]

  private static let mailbox = text(
    "jobs.mbox",
    zip(["Weir Engineer", "Gate Engineer"], marks).map { title, mark in
      "From r@o.example Mon Mar  2 09:00:00 2026\nFrom: Robin\nSubject: \(title)\n"
        + "Content-Type: text/plain\n\n\(lines(title, mark))\n"
    }.joined())

  private static let several = text(
    "several.md",
    zip(["Weir Engineer", "Gate Engineer"], marks).map { "# \(lines($0, $1))" }
      .joined(separator: "\n---\n\n"))

  private static let yaml = text(
    "jobs.yml",
    zip(["Weir Engineer", "Gate Engineer"], marks).map { title, mark in
      "- title: \(title)\n  company: Ostrel Weirs\n  description: >\n    \(body(mark))\n"
    }.joined())

  private static let alert = text(
    "alerts.txt",
    "3 new jobs\nJobs based on your alert\n\n"
      + (1...3).map { "Weir Engineer \($0)\nOstrel - Bristol\nhttps://b.example/rc?k=\($0)\n" }
      .joined(separator: "\n"), marks: [])

  private static let toml = text(
    "front.md",
    "+++\ntitle = \"Weir Engineer\"\ncompany = \"Ostrel Weirs\"\ndate = 2026-03-02\n+++\n"
      + lines("", marks[0]), marks: [marks[0]])

  private static func page(_ markup: String) -> String {
    "<html><head><title>Job 7 | Board</title></head><body>\(markup)</body></html>"
  }

  private static let elements = text(
    "microdata.html",
    page(
      """
      <div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Weir Engineer</h1>
      <b itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization">
      <i itemprop="name">Ostrel Weirs</i></b><meta itemprop="datePosted" content="2026-03-02">
      <div itemprop="description"><h3>Requirements</h3><p>\(body(marks[0]))</p></div></div>
      """), marks: [marks[0]])

  private static let rdfa = text(
    "rdfa.html",
    page(
      """
      <main vocab="https://schema.org/" typeof="JobPosting"><h2 property="title">Weir Engineer</h2>
      <p property="hiringOrganization" typeof="Organization"><b property="name">Ostrel Weirs</b></p>
      <time property="datePosted" datetime="2026-03-02">2 March</time>
      <div property="description"><h3>Requirements</h3><p>\(body(marks[0]))</p></div></main>
      """), marks: [marks[0]])
}
