import Statistics
import Testing

@testable import Reports

struct EscapingTests {
  @Test(arguments: [
    ("a|b", "a\\|b"), ("<b>&amp;</b>", "&lt;b&gt;&amp;amp;&lt;/b&gt;"), ("`x`", "\\`x\\`"),
    ("*a* [b](c)", "\\*a\\* \\[b\\](c)"), ("one\ntwo\r\n\tthree", "one two three"),
    ("snake_case _x_", "snake_case \\_x\\_"), ("C++ and C#", "C++ and C#"), ("# x", "\\# x"),
    ("- x", "\\- x"), ("me@example.com", "me@<!-- -->example.com"),
    ("www.x.org", "www<!-- -->.x.org"),
    ("awww. no", "awww<!-- -->. no"), ("w.w", "w.w"),
    ("https://example.com", "https&#58;//example.com"), ("\u{1B}[31m", "\u{FFFD}\\[31m"),
    ("a\\b", "a\\\\b"), ("", ""),
  ])
  func markdownShowsEveryLetterAsItIs(_ text: String, _ escaped: String) {
    #expect(MarkdownEscaping().escapeText(text) == escaped)
  }

  @Test func hostileTitlesKeepTheTablesOfMarkdownWhole() {
    for grouping in [nil, .company, .source] as [Grouping?] {
      let report = ReportSample.report(.markdown, ReportSample.statistics(by: grouping))
      #expect(!report.contains("<script>") && !report.contains("\u{1B}"))
      var columns: Int?
      for line in report.split(separator: "\n", omittingEmptySubsequences: false) {
        guard line.hasPrefix("|") else {
          columns = nil
          continue
        }
        let bars = line.split(separator: "\\|").joined().count { $0 == "|" }
        #expect(columns == nil || columns == bars, "\(line)")
        columns = bars
      }
    }
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("=1+1", "'=1+1"),
    ("+1", "'+1"), ("-1", "'-1"), ("@x, \"y\"", "\"'@x, \"\"y\"\"\""), ("\t=1", "'=1"),
    ("a\nb", "a b"), ("", ""), ("a;=b", "a;'=b"), ("a; +b", "a; '+b"), ("＝1", "'＝1"),
    ("a - b", "a - b"), ("R; C", "R; C"),
  ])
  func csvCellsAreQuotedAndNeverFormulas(_ cell: String, _ written: String) {
    var writer = CSVWriter()
    writer.row([cell])
    #expect(String(decoding: writer.bytes, as: UTF8.self) == written + "\r\n")
  }

  @Test(arguments: [
    ("::error::x", "\u{FFFD}:error::x"), ("\u{3000}::add-mask::e", "\u{3000}\u{FFFD}:add-mask::e"),
    ("a\n  ::x::y", "a\n  \u{FFFD}:x::y"), ("a ::b", "a ::b"),
    ("a ##[error]b", "a \u{FFFD}#[error]b"),
    ("\u{1B}[1mbold\u{1B}[0m", "\u{FFFD}[1mbold\u{FFFD}[0m"),
    ("a\u{202E}b\r", "a\u{FFFD}b\u{FFFD}"),
    ("# plain: text", "# plain: text"), ("", ""), ("\n", "\n"), ("\na\n", "\na\n"),
  ])
  func finishedPagesHoldNothingThatIsObeyed(_ text: String, _ page: String) {
    #expect(String(decoding: PlainText.page(text), as: UTF8.self) == page)
  }

  @Test func finishedPagesKeepTheirOwnStyleAlone() {
    let page = PlainText.page("\u{1B}[1;36mbold\u{1B}[0m \u{1B}]0;title\u{07}", keepsStyle: true)
    #expect(
      String(decoding: page, as: UTF8.self)
        == "\u{1B}[1;36mbold\u{1B}[0m \u{FFFD}]0;title\u{FFFD}")
  }

  @Test(arguments: [
    ("a\u{0}b", "a\u{FFFD}b"), ("  a \u{A0} b  ", "a b"), ("\u{9B}2J", "\u{FFFD}2J"),
    ("a\u{202E}b", "a\u{FFFD}b"), ("x ##[error]y", "x \u{FFFD}#[error]y"), ("###[", "#\u{FFFD}#["),
    ("::error::x", "\u{FFFD}:error::x"), ("a ::add-mask::b", "a \u{FFFD}:add-mask::b"),
    ("std::vector and C++ ::", "std::vector and C++ ::"), ("# 1", "# 1"), ("Ünï 株 👩‍💻", "Ünï 株 👩‍💻"),
  ])
  func linesHoldNothingThatSteersATerminal(_ text: String, _ line: String) {
    #expect(PlainText.line(text) == line)
  }
}
