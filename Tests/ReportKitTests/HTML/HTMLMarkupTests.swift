import Testing

@testable import ReportKit

struct HTMLMarkupTests {
  @Test(arguments: [
    ("plain", "plain"), ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"), ("a\u{1B}b", "a\u{FFFD}b"),
    ("37 % (34–40)", "37\u{A0}% (34–40)"), ("&amp;", "&amp;amp;"), ("", ""),
  ])
  func textIsShownLetterByLetter(_ text: String, _ escaped: String) {
    var html = HTMLMarkup()
    html.text(text)
    #expect(html.html == escaped)
  }
}
