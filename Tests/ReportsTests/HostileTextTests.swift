import Audit
import Model
import Reports
import Testing

struct HostileTextTests {
  private static let texts = [
    "<script>alert(1)</script>", "\" onload=\"alert(1)", "a' b=\"c\" <img src=x onerror=alert(1)>",
    "</style><style>*{display:none}", "--><b>", "&lt;b&gt; &#60;b&#62;", "| a | b |",
    "[a](javascript:b)",
    "![a](http://example.com/b.png)", "`code` **bold** <b>", "\u{1B}[31mred\u{1B}]0;title\u{07}",
    "\u{9B}2J", "\u{202E}desrever", "日本語のエンジニア", "👩‍👩‍👧‍👦 engineer 🚀",
    String(repeating: "unbroken", count: 60), "{{#posting}} {{{x}}}",
  ]

  private func rendered(_ words: String) throws -> [(name: String, text: String)] {
    let reading = Fixture.hostile(words)
    let reason = Reason(code: "x", detail: words)
    let audit = Audit(
      [.reading(reading), .missing(id: words, reason)],
      profile: try Fixture.profile("backend-engineer"))
    return AuditFormat.allCases.map {
      ("audit \($0.rawValue)", String(decoding: $0.render(audit), as: UTF8.self))
    }
      + ExplainFormat.allCases.map {
        let explanation = Explanation(reading, page: reading.document)
        return ("explain \($0.rawValue)", String(decoding: $0.render(explanation), as: UTF8.self))
      }
  }

  @Test(arguments: texts)
  func nothingSteersATerminalOrTheDirectionOfWriting(_ words: String) throws {
    for (name, text) in try rendered(words) {
      let isSteered = text.unicodeScalars.contains { scalar in
        switch scalar.value {
        case 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
      }
      // JSON keeps every letter, control characters as escapes and directions as they are.
      if !name.hasSuffix("json") { #expect(!isSteered, "\(name)") }
    }
  }

  @Test(arguments: texts)
  func nothingBecomesMarkup(_ words: String) throws {
    for (name, text) in try rendered(words) where name.hasSuffix("html") {
      for tag in ["<script", "<img", "onload=\"", "</style><style>"] {
        #expect(!text.contains(tag), "\(name) holds \(tag)")
      }
      #expect(text.components(of: "<style>") == 1)
      // What the page opens it closes.
      for element in ["div", "li", "ul", "section", "span", "details", "mark", "td", "tr"] {
        let opened = text.components(of: "<\(element)>") + text.components(of: "<\(element) ")
        #expect(opened == text.components(of: "</\(element)>"), "\(name): \(element)")
      }
    }
  }

  @Test(arguments: texts)
  func rowsOfMarkdownKeepTheirCells(_ words: String) throws {
    let markdown = try #require(try rendered(words).first { $0.name == "audit markdown" }).text
    var cells: Int?
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        cells = nil
        continue
      }
      let count = line.replacing("\\|", with: "").count { $0 == "|" }
      #expect(count == cells ?? count, "\(line)")
      cells = count
    }
    for mark in ["<script", "<img", "](javascript", "](http"] {
      #expect(!markdown.replacing("\\]", with: "").contains(mark))
    }
  }

  @Test(arguments: texts)
  func jsonStaysJSON(_ words: String) throws {
    let json = try #require(try rendered(words).first { $0.name == "audit json" }).text
    let value = try JSONParser.parse(ArraySlice(json.utf8))
    #expect(value["missing"]?.array?.first?["detail"]?.string == words)
  }
}

extension String {
  fileprivate func components(of part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
