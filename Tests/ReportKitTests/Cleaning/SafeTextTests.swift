import Testing

@testable import ReportKit

struct SafeTextTests {

  @Test(arguments: [
    ("::error::x", "\u{FFFD}:error::x"), ("\u{3000}::add-mask::e", "\u{3000}\u{FFFD}:add-mask::e"),
    ("a\n  ::x::y", "a\n  \u{FFFD}:x::y"), ("a ::b", "a ::b"),
    ("a ##[error]b", "a \u{FFFD}#[error]b"),
    ("\u{1B}[1mbold\u{1B}[0m", "\u{FFFD}[1mbold\u{FFFD}[0m"),
    ("a\u{202E}b\r", "a\u{FFFD}b\u{FFFD}"),
    ("# plain: text", "# plain: text"), ("", ""), ("\n", "\n"), ("\na\n", "\na\n"),
  ])
  func finishedPagesHoldNothingThatIsObeyed(_ text: String, _ page: String) {
    #expect(String(decoding: SafeText.page(text), as: UTF8.self) == page)
  }

  @Test func finishedPagesKeepTheirOwnStyleAlone() {
    let page = SafeText.page("\u{1B}[1;36mbold\u{1B}[0m \u{1B}]0;title\u{07}", keepsStyle: true)
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
    #expect(SafeText.line(text) == line)
  }
}
