import Audit
import Model
import Testing

@testable import Reports

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
    let quote = AuditPage.QuoteLine(line: 1, before: before, words: words, after: after)
    #expect(QuoteWindow.text(quote, room: room) == text)
  }

  /// What several findings of a long line rest on is shown for each where it does not fit together.
  @Test func everyFindingOfALongLineHasItsWords() throws {
    let words = ["Kafka", "Airflow", "Snowflake"]
    let line =
      "Experience with "
      + words.joined(separator: ", " + String(repeating: "and so on ", count: 30))
    let reading = Fixture.hostile(line)
    let text = String(
      decoding: AuditFormat.terminal.render(Audit([.reading(reading)])), as: UTF8.self)
    let quotes = text.split(separator: "\n").drop { !$0.hasPrefix("Required") }.joined(
      separator: "\n"
    )
    .split(separator: "“").dropFirst()
    for word in words {
      #expect(quotes.contains { $0.prefix { $0 != "”" }.contains(word) }, "\(word): \(quotes)")
    }
  }

  @Test func signsAreColouredAndStayBesideTheirWords() throws {
    let painted = String(
      decoding: AuditFormat.terminal.render(
        try Fixture.audit("backend-engineer"), ReportOptions(usesColor: true)), as: UTF8.self)
    #expect(painted.contains("\u{1B}[32;1m✓\u{1B}[0m "))
    #expect(painted.contains("\u{1B}[31;1m✗\u{1B}[0m "))
  }

  @Test(arguments: [AuditFormat.terminal, .markdown, .html])
  func aSummaryHasTheTableAndTheGapsButNoCards(_ format: AuditFormat) throws {
    let audit = try Fixture.audit("backend-engineer")
    let text = String(decoding: format.render(audit, isSummary: true), as: UTF8.self)
    #expect(text.contains("Cheapest gaps"))
    #expect(text.contains("What they share"))
    #expect(!text.contains("Accepted paths"))
    #expect(!text.contains("#posting-1"))
    let whole = String(decoding: format.render(audit), as: UTF8.self)
    #expect(whole.contains("Accepted paths"))
  }

  @Test func foldedLinesOfAnExplanationCanBeShown() throws {
    let explanation = Explanation(try Fixture.reading("mossgate"))
    let folded = try #require(
      explanation.parts.first { Explanation.leftOut($0.kind) != nil }?.lines.last)
    let words = try #require(folded.pieces.map(\.text).joined().split(separator: " ").first)
    func text(_ showsAll: Bool) -> String {
      String(
        decoding: ExplainFormat.terminal.render(explanation, showsAll: showsAll), as: UTF8.self)
    }
    #expect(text(true).contains(words))
    #expect(!text(true).contains("left out:"))
    #expect(text(false).contains("--all shows them"))
  }
}
