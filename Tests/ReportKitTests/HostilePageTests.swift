import Testing

@testable import ReportKit

/// Words that mean harm, in every place of a page and through every writer.
struct HostilePageTests {
  private static let texts = [
    "<script>alert(1)</script>", "\" onload=\"alert(1)", "a' b=\"c\" <img src=x onerror=alert(1)>",
    "</style><style>*{display:none}", "--><b>", "&lt;b&gt; &#60;b&#62;", "]]><svg onload=x>",
    "| a | b |", "[a](javascript:b)", "![a](http://example.com/b.png)", "`code` **bold** <b>",
    "@someone and someone@example.com", "https://example.com www.example.com", "# a\n## b\n- c",
    "```\n</details>", "::error::x", "\n::add-mask::x", "##[error]x", "\u{3000}::warning::x",
    "\u{1B}[31mred\u{1B}]0;title\u{07}", "\u{9B}2J", "\u{202E}desrever\u{2066}", "a\r\nb\u{0}c",
    "日本語のエンジニア", "👩‍👩‍👧‍👦 engineer 🚀", String(repeating: "unbroken", count: 30), "", " ", "%",
  ]

  private static func written(_ words: String) -> [(name: String, text: String)] {
    let page = SamplePage.everywhere(words)
    let terminals = [80, 200].map { width in
      (
        "terminal \(width)",
        TerminalWriter(TerminalOptions(width: width, unfolds: true)).bytes(page)
      )
    }
    return
      (terminals + [
        ("markdown", MarkdownWriter.bytes(page)), ("html", HTMLWriter.bytes(page)),
      ]).map { ($0.0, String(decoding: $0.1, as: UTF8.self)) }
  }

  @Test(arguments: texts)
  func nothingSteersATerminalOrTheDirectionOfWriting(_ words: String) {
    for (name, text) in Self.written(words) {
      let isSteered = text.unicodeScalars.contains { scalar in
        switch scalar.value {
        case 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
      }
      #expect(!isSteered, "\(name)")
    }
  }

  @Test(arguments: texts)
  func coloursAreTheWritersOwn(_ words: String) {
    let bytes = TerminalWriter(TerminalOptions(usesColor: true)).bytes(SamplePage.everywhere(words))
    let pieces = String(decoding: bytes, as: UTF8.self).split(separator: "\u{1B}").dropFirst()
    let plain = TerminalWriter(TerminalOptions()).bytes(SamplePage.everywhere(words))
    #expect(!plain.contains(0x1B) && !pieces.isEmpty)
    for piece in pieces {
      let codes = piece.dropFirst().prefix { $0 != "m" }
      #expect(piece.hasPrefix("[") && codes.allSatisfy { $0.isNumber || $0 == ";" }, "\(piece)")
      #expect(codes != "31" || !words.contains("red"), "a stranger's colour: \(piece)")
    }
  }

  @Test(arguments: texts)
  func nothingIsACommandOfARunner(_ words: String) {
    for (name, text) in Self.written(words) where name != "html" {
      let isMarked = text.contains("##[")
      #expect(!isMarked, "\(name)")
      for line in text.split(separator: "\n") {
        let start = line.unicodeScalars.drop { $0.properties.isWhitespace }
        #expect(!String(start).hasPrefix("::"), "\(name): \(line)")
      }
    }
  }

  @Test(arguments: texts.filter { !$0.allSatisfy(\.isWhitespace) })
  func nothingBecomesMarkup(_ words: String) throws {
    let html = try #require(Self.written(words).first { $0.name == "html" }).text
    let own = try #require(Self.written("plain").first { $0.name == "html" }).text
    // The same elements and attributes, whatever the words are.
    let isSame = Self.tags(of: html) == Self.tags(of: own)
    #expect(isSame)
  }

  /// The elements in their order, each with the names of its attributes.
  private static func tags(of html: String) -> [String] {
    html.split(separator: "<").dropFirst().map { piece in
      let tag = piece.prefix { $0 != ">" }
      let values = tag.split(separator: "\"", omittingEmptySubsequences: false)
      return values.enumerated().filter { $0.offset % 2 == 0 }.map { String($0.element) }.joined()
    }
  }

  @Test(arguments: texts)
  func whatIsOpenedIsClosed(_ words: String) throws {
    let html = try #require(Self.written(words).first { $0.name == "html" }).text
    var open: [String] = []
    for piece in html.split(separator: "<").dropFirst() {
      let name = String(piece.prefix { $0 != " " && $0 != ">" })
      if name.hasPrefix("/") {
        #expect(open.popLast() == String(name.dropFirst()))
      } else if !["!DOCTYPE", "meta", "br"].contains(name) {
        open.append(name)
      }
    }
    #expect(open.isEmpty)
  }

  @Test(arguments: texts)
  func rowsOfMarkdownKeepTheirCells(_ words: String) throws {
    let markdown = try #require(Self.written(words).first { $0.name == "markdown" }).text
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
    let titles = markdown.replacing(#/`{3,}sh\n[^\n]*\n`{3,}/#, with: "").split(separator: "\n")
      .count { $0.hasPrefix("# ") }
    #expect(titles == 1)
  }

  @Test(arguments: texts)
  func markdownLinksNothingOfItsOwn(_ words: String) throws {
    var markdown = try #require(Self.written(words).first { $0.name == "markdown" }).text
    // What the page links to itself, and what is typed as it stands.
    markdown = markdown.replacing(#/\]\(<https:\/\/example\.com\/[^>]*>\)/#, with: "")
    markdown = markdown.replacing(#/`{3,}sh\n[^\n]*\n`{3,}/#, with: "")
    for mark in ["<script", "<img", "](", "://", "www.", "@s", "@e"] {
      #expect(!markdown.replacing("\\]", with: "").contains(mark), "\(mark)")
    }
  }

  @Test(arguments: [60, 120], ["one two", "日本語のエンジニア", String(repeating: "unbroken", count: 30)])
  func linesFitTheTerminal(_ width: Int, _ words: String) {
    var page = SamplePage.everywhere(words)
    for place in page.sections.indices {
      // What is typed stands in one line, whatever its length.
      page.sections[place].blocks.removeAll { if case .command = $0 { true } else { false } }
    }
    let text = TerminalWriter(TerminalOptions(width: width, unfolds: true)).bytes(page)
    let wide = String(decoding: text, as: UTF8.self).split(separator: "\n")
      .first { TerminalText.width(String($0)) > width }
    #expect(wide == nil)
  }
}
