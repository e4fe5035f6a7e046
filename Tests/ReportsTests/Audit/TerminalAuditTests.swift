import Audit
import Model
import Testing

@testable import ReportKit
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

  @Test func endsWithWhatIsSaidOfAllAndHowToShortenIt() throws {
    let audit = try Fixture.audit("backend-engineer")
    func places(_ format: AuditFormat) throws -> (card: String.Index, gaps: String.Index) {
      let text = String(decoding: format.render(audit), as: UTF8.self)
      return try (
        #require(text.range(of: "Accepted paths")).lowerBound,
        #require(text.range(of: "Cheapest gaps", options: .backwards)).lowerBound
      )
    }
    #expect(try places(.terminal).card < places(.terminal).gaps)
    #expect(try places(.markdown).card > places(.markdown).gaps)
    let text = String(decoding: AuditFormat.terminal.render(audit), as: UTF8.self)
    #expect(text.hasSuffix("--summary leaves out what is said of each posting alone.\n"))
    let summary = AuditFormat.terminal.render(audit, isSummary: true)
    #expect(!String(decoding: summary, as: UTF8.self).contains("Shorter"))
  }
}
