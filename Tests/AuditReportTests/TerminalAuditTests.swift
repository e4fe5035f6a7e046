import PostingAudit
import PostingModel
import Testing

@testable import PostingReports

struct TerminalAuditTests {
  @Test(arguments: [60, 72, 80, 100, 120])
  func linesFitTheTerminal(_ width: Int) throws {
    let options = ReportOptions(width: width)
    let audits = [try Fixture.audit(nil), try Fixture.audit("full-stack-engineer")]
    let texts =
      audits.map { AuditFormat.terminal.render($0, options) }
      + Fixture.readings.map { ExplainFormat.terminal.render(Explanation($0), options) }
    for text in texts {
      for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
        #expect(TerminalText.width(String(line)) <= width, "\(line)")
      }
    }
  }

  @Test func colourChangesNoLetter() throws {
    let reading = try Fixture.reading("mossgate")
    let plain = AuditFormat.terminal.render(try Fixture.audit("backend-engineer"))
    let painted = AuditFormat.terminal.render(
      try Fixture.audit("backend-engineer"), ReportOptions(usesColor: true))
    #expect(Self.withoutEscapes(painted) == String(decoding: plain, as: UTF8.self))
    let colors = String(
      decoding: ExplainFormat.terminal.render(
        Explanation(reading), ReportOptions(usesColor: true)), as: UTF8.self)
    // Bold and underlined as well, so that colour is not all.
    #expect(colors.contains("\u{1B}[31;1;4m8+ years\u{1B}[0m"))
  }

  private static func withoutEscapes(_ bytes: [UInt8]) -> String {
    var text = ""
    var isEscape = false
    for character in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if character == "\u{1B}" { isEscape = true }
      if !isEscape { text.unicodeScalars.append(character) }
      if isEscape, character == "m" { isEscape = false }
    }
    return text
  }

  @Test func asciiIsEnoughForItsOwnDrawing() throws {
    let text = AuditFormat.terminal.render(
      Audit([], profile: Profile()), ReportOptions(usesUnicode: false))
    #expect(text.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: [
    ("one two three four five", 20, "one two three four…"), ("日本語の求人票", 9, "日本語の…"),
    ("short", 20, "short"),
  ])
  func textsAreClippedByColumns(_ text: String, _ width: Int, _ clipped: String) {
    #expect(TerminalLines.clipped(text, to: width) == clipped)
    #expect(TerminalText.width(clipped) <= width)
  }

  @Test func quotesKeepTheirWordsWhenTheLineIsCut() {
    let quote = AuditPage.QuoteLine(
      line: 1, before: String(repeating: "before ", count: 30), words: "the words",
      after: String(repeating: " after", count: 30))
    let text = QuoteWindow.text(quote, room: 40)
    #expect(TerminalText.width(text) <= 40)
    #expect(text.contains("the words"))
    #expect(text.hasPrefix("…") && text.hasSuffix("…"))
  }
}
