import Testing

@testable import ReportKit

struct WebAddressTests {
  @Test(arguments: [
    ("https://example.com/a?b=c&d", "https://example.com/a?b=c&d"),
    ("HTTP://example.com/ä x", "HTTP://example.com/%C3%A4%20x"),
    ("https://e.com/\"><script>", "https://e.com/%22%3E%3Cscript%3E"), ("javascript:alert(1)", nil),
    ("//example.com", nil), ("data:text/html,x", nil), (" https://example.com", nil), (nil, nil),
  ])
  func onlyPlainAddressesAreLinked(_ text: String?, _ address: String?) {
    #expect(WebAddress(text)?.text == address)
  }
}
