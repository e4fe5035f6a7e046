import Model
import TestInputs
import Testing

@testable import Extraction
@testable import Formats

/// One input that was made to do harm, and what must become of it.
struct HostileInput: CustomTestStringConvertible {
  /// What must become of an input.
  enum Expectation {
    /// A posting whose text holds these words.
    case posting(String)
    /// No posting, for the reason of this code.
    case reason(String)
  }

  let name: String
  let file: String
  let expectation: Expectation
  let make: @Sendable () -> [UInt8]

  var testDescription: String { name }

  private init(
    _ name: String, _ expectation: Expectation, file: String = "page.html",
    _ make: @escaping @Sendable () -> [UInt8]
  ) {
    self.name = name
    self.file = file
    self.expectation = expectation
    self.make = make
  }

  /// A whole posting, to be found whatever stands around it.
  private static let body = """
    <h1>Senior Data Engineer</h1><h2>About the job</h2><p>Quillmere Rivers measures the water of \
    forty rivers, and you will keep the measurements flowing. The team is small, the data are large, \
    and every gauge on every bank sends its level each minute to the pipelines that you will own.</p>\
    <h2>Requirements</h2><ul><li>Bachelor’s degree in computer science or equivalent experience</li>\
    <li>5+ years of experience with Python and SQL</li><li>Experience with Apache Spark</li></ul>
    """
  private static let last = "Experience with Apache Spark"

  private static func page(_ before: String = "", _ after: String = "", head: String = "")
    -> [UInt8]
  {
    Array(
      "<!doctype html><html><head>\(head)</head><body>\(before)\(body)\(after)</body></html>".utf8)
  }

  private static func many(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  static let all: [HostileInput] = sizes + encodings + references + containers

  private static let sizes: [HostileInput] = [
    HostileInput("0 bytes", .reason("empty")) { [] },
    HostileInput("only NULs", .reason("empty"), file: "a.txt") {
      [UInt8](repeating: 0, count: 1 << 20)
    },
    HostileInput("NULs in a page", .posting(last)) {
      page().flatMap { $0 == UInt8(ascii: ">") ? [$0, 0, 0] : [$0] }
    },
    HostileInput("100,000 nested elements around it", .posting(last)) {
      page(many("<div>", 100_000), many("</div>", 100_000))
    },
    HostileInput("100,000 nested elements after it", .posting(last)) {
      page("", many("<div>", 100_000) + "x" + many("</div>", 100_000))
    },
    HostileInput("a text node of 12 MB", .posting(last)) {
      page("", "<p>" + many("water and rivers ", 12_000_000 / 17) + "</p>")
    },
    HostileInput("a script of 12 MB", .posting(last)) {
      page("<script>" + many("if (a < b) { c = '</div>'; } ", 12_000_000 / 29) + "</script>")
    },
    HostileInput("a data address of 12 MB", .posting(last)) {
      page("<img src=\"data:image/png;base64," + many("iVBORw0K", 1_500_000) + "\">")
    },
    HostileInput("unclosed everything", .posting(last)) {
      Array(
        body.replacing("</p>", with: "").replacing("</li>", with: "")
          .replacing("</ul>", with: "").replacing("</h1>", with: "</h1").utf8)
    },
    HostileInput("64,000 <span> and then 64,000 </b>", .posting(last)) {
      page("", many("<span>", 64_000) + many("</b>", 64_000))
    },
    HostileInput("16,000 attributes on one element", .posting(last)) {
      page("<div \((0..<16_000).map { "a\($0)=1" }.joined(separator: " "))>", "</div>")
    },
    HostileInput("16,000 times the same attribute", .posting(last)) {
      page("<div \(many("class=a ", 16_000))>", "</div>")
    },
    HostileInput("100,000 times <", .posting(last)) { page("", many("<", 100_000)) },
    HostileInput("100,000 times <!--", .posting(last)) { page("", many("<!--", 100_000)) },
    HostileInput("100,000 tables in one another", .posting(last)) {
      page("", many("<table>", 100_000))
    },
    HostileInput("an unclosed attribute of 1 MB", .posting(last)) {
      page("", "<a href=\"" + many("x", 1 << 20))
    },
  ]

  private static let encodings: [HostileInput] = [
    HostileInput("invalid UTF-8", .posting(last)) {
      page().flatMap { $0 == UInt8(ascii: ",") ? [$0, 0xFF, 0xC3, 0x28] : [$0] }
    },
    HostileInput("a truncated letter at the end", .posting(last)) { page() + [0xE2, 0x80] },
    HostileInput("UTF-16 with surrogates alone", .posting(last)) {
      [0xFF, 0xFE]
        + String(decoding: page(), as: UTF8.self).utf16.flatMap { unit -> [UInt8] in
          let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
          return unit == 0x2C ? bytes + [0x00, 0xD8, 0x00, 0xDC, 0x01, 0xDC] : bytes
        } + [0x41]
    },
    HostileInput("a wrong declared charset", .posting("Bachelor’s degree")) {
      page(head: "<meta charset=\"shift_jis\">")
    },
    HostileInput("an unknown declared charset", .posting("Bachelor’s degree")) {
      page(head: "<meta charset=\"\u{1F600}-9\">")
    },
    HostileInput("zero-width characters inside words", .posting("Apache Spark")) {
      Array(
        String(decoding: page(), as: UTF8.self)
          .replacing("Spark", with: "Sp\u{200B}a\u{200D}rk\u{FEFF}").utf8)
    },
    HostileInput("bidi overrides", .posting("Apache Spark")) {
      Array(
        String(decoding: page(), as: UTF8.self)
          .replacing("Spark", with: "\u{202E}Spa\u{202C}rk\u{2066}\u{2069}").utf8)
    },
  ]

  private static let references: [HostileInput] = [
    HostileInput("references to no character", .posting(last)) {
      page("<p>&#0; &#x10FFFF; &#xD800; &#99999999999999999999; &#x; &; &#146;</p>")
    },
    HostileInput("references to C1 controls", .posting("Master’s")) {
      page("<p>Master&#146;s degree or similar, as the team of the rivers has it.</p>")
    },
    HostileInput("an entity bomb", .posting(last)) {
      let levels = (1...20).map { level in
        "<!ENTITY a\(level) \"\(many("&a\(level - 1);", 10))\">"
      }
      return Array("<!DOCTYPE html [<!ENTITY a0 \"ha\">\(levels.joined())]>\n".utf8)
        + page("<p>&a20;</p>")
    },
    HostileInput("an external entity", .posting(last)) {
      Array(
        "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n".utf8)
        + page("<p>&x;</p>")
    },
    HostileInput("CDATA around the posting", .posting("Quillmere Rivers measures")) {
      page("<![CDATA[", "]]>")
    },
    HostileInput("a posting in a comment only", .reason("empty")) {
      Array("<html><body><!-- \(body) --></body></html>".utf8)
    },
    HostileInput("conditional comments", .posting(last)) {
      page("<!--[if IE]><p>Old browser</p><![endif]-->", "<![if !IE]><p>x</p><![endif]>")
    },
    HostileInput("100,000 references", .posting(last)) {
      page("", many("&amp;&lt;&#39;", 100_000))
    },
  ]

  private static let containers: [HostileInput] = [
    HostileInput("a gzip bomb", .reason("too-large"), file: "page.html.gz") {
      gzip([UInt8](repeating: 0x20, count: 64 << 20))
    },
    HostileInput("a gzip bomb in gzip", .reason("too-large"), file: "page.html.gz.gz") {
      gzip(gzip([UInt8](repeating: 0x20, count: 64 << 20)))
    },
    HostileInput("a gzip that unpacks to 31 MB of markup", .reason("too-large"), file: "p.html.gz")
    {
      gzip(page("", many("<p>a</p>", 4_000_000)))
    },
    HostileInput("520,000 elements", .reason("too-large")) { page("", many("a<br>", 520_000)) },
    HostileInput("520,000 elements in a mail", .reason("too-large"), file: "a.eml") {
      Array("MIME-Version: 1.0\nContent-Type: text/html\n\n".utf8)
        + page("", many("a<br>", 520_000))
    },
    HostileInput("a description of 510,000 elements", .reason("too-large"), file: "a.json") {
      Array(
        "{\"title\": \"Engineer\", \"description\": \"\(many("<b>you </b>", 510_000))\"}".utf8)
    },
    HostileInput("1,000,000 lists", .reason("damaged"), file: "a.json") {
      Array(("[" + many("[],", 1_000_000) + "{}]").utf8)
    },
    HostileInput("50,000 objects with a title", .reason("not-a-job"), file: "a.json") {
      Array(("[" + many("{\"title\":\"a\"},", 50_000) + "{}]").utf8)
    },
    HostileInput("1,000,001 lines of YAML", .reason("too-large"), file: "a.yml") {
      Array(many("-\n", 1_000_001).utf8)
    },
    HostileInput("10,000 MIME parts", .reason("empty"), file: "a.eml") {
      Array(("Content-Type: multipart/mixed; boundary=b\n\n" + many("--b\n\n", 10_000)).utf8)
    },
    HostileInput("1,000 MIME parts in one another", .reason("empty"), file: "a.eml") {
      Array(
        (0..<1000).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }
          .joined().utf8)
    },
    HostileInput("a header of 8 MB", .posting("one line"), file: "a.eml") {
      Array(
        ("Subject: " + many("=?utf-8?q?", 800_000) + "\nMIME-Version: 1.0\n\none line: apply")
          .utf8)
    },
    HostileInput("100,000 headers", .reason("empty"), file: "a.eml") {
      Array((0..<100_000).map { "X-\($0): a\n" }.joined().utf8)
    },
    HostileInput("an unclosed quote over 8 MB of CSV", .reason("damaged"), file: "a.csv") {
      Array(("title,description\n\"" + many("rivers, ", 1 << 20)).utf8)
    },
    HostileInput("1,000,000 columns without a name", .reason("empty"), file: "a.csv") {
      Array(many(",", 1_000_000).utf8)
    },
    HostileInput("1,000,000 columns of no posting", .reason("no-columns"), file: "a.csv") {
      let names = (0..<1_000_000).map { "measure \($0)" }.joined(separator: ",")
      return Array((names + "\n1,2\n").utf8)
    },
    HostileInput("JSON in 1,000,000 brackets", .reason("damaged"), file: "a.json") {
      Array(many("[", 1_000_000).utf8)
    },
    HostileInput("a JSON list of 300,000 nothings", .reason("not-a-job"), file: "a.json") {
      Array(("[" + many("{},", 300_000) + "{}]").utf8)
    },
    HostileInput("amounts that share a word", .posting("Python"), file: "a.txt") {
      Array("Data Engineer\n\nRequirements\n- Python\nSalary: $5k$6k$7k8k EUR9k10k a5b6c7\n".utf8)
    },
    HostileInput("text in 1,000,000 lines", .reason("too-large"), file: "a.txt") {
      Array(("Data Engineer\n" + many("- Spark\n", 1_000_000)).utf8)
    },
    HostileInput("text in 100,000 lines", .posting("Spark"), file: "a.txt") {
      Array(("Data Engineer\n" + many("- Spark\n", 100_000)).utf8)
    },
    HostileInput("text in one line of 1 MB", .posting("Spark"), file: "a.txt") {
      Array(("Data Engineer\n" + many("Spark ", 180_000)).utf8)
    },
  ]
}
