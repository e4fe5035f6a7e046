import Testing

@testable import ReportKit

struct MarkdownEscapingTests {
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
    #expect(MarkdownEscaping.escaped(text) == escaped)
  }
}
