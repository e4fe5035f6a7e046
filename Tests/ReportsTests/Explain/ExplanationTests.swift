import Model
import Testing

@testable import ReportKit
@testable import Reports

struct ExplanationTests {
  @Test func foldedLinesOfAnExplanationCanBeShown() throws {
    let reading = try Fixture.reading("mossgate")
    let parts = TranscriptComposer(reading, page: nil).transcript(outside: 0).parts
    let folded = try #require(parts.first { $0.reason != nil }?.lines.last { $0.findings.isEmpty })
    let words = folded.text.line.prefix(30)
    func text(_ showsAll: Bool) -> String {
      String(
        decoding: ExplainFormat.terminal.render(Explanation(reading), showsAll: showsAll),
        as: UTF8.self)
    }
    #expect(text(true).contains(words))
    #expect(!text(true).contains("--all shows them"))
    #expect(text(false).contains("--all shows them"))
    #expect(!text(false).contains(words))
  }

  @Test func anExplanationOpensWithWhatElseIsAskedFor() throws {
    var reading = try Fixture.reading("mossgate")
    reading.record.demands = Demands(
      languages: [
        LanguageAsked(name: "German", level: .fluent, standing: .preferred, evidence: [])
      ], travel: 30, citizenship: "US")
    let text = String(
      decoding: ExplainFormat.terminal.render(Explanation(reading)), as: UTF8.self)
    #expect(text.contains("German fluent (preferred)"))
    let words = text.split(separator: " ").joined(separator: " ")
    #expect(words.contains("travel 30 %"))
    #expect(words.contains("citizenship US"))
    reading.record.demands = Demands()
    let silent = String(
      decoding: ExplainFormat.terminal.render(Explanation(reading)), as: UTF8.self)
    #expect(!silent.contains("citizenship"))
  }
}
