import Testing

@testable import ReportKit

struct QuotationWindowTests {
  @Test func quotesKeepTheirWordsWhenTheLineIsCut() {
    let quote = Quotation(
      line: 1, before: String(repeating: "before ", count: 30), words: "the words",
      after: String(repeating: " after", count: 30))
    let text = QuotationWindow.text(quote, room: 40)
    #expect(TerminalText.width(text) <= 40)
    #expect(text.contains("the words"))
    #expect(text.hasPrefix("…") && text.hasSuffix("…"))
  }

  @Test(arguments: [
    // A cut leaves whole words, says that it cuts once, and keeps a full stop that ends the line.
    ("", "the words", " generative models.", 60, "the words generative models."),
    ("", "the words", " production-grade machine learning", 32, "the words production-grade…"),
    ("considerable work experience ", "here", "", 20, "…experience here"),
    ("", "one two three four five six", " seven", 16, "one two three…"),
  ])
  func linesAreCutBetweenWords(
    _ before: String, _ words: String, _ after: String, _ room: Int, _ text: String
  ) {
    let quote = Quotation(line: 1, before: before, words: words, after: after)
    #expect(QuotationWindow.text(quote, room: room) == text)
  }
}
