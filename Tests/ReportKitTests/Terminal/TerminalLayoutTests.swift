import Testing

@testable import ReportKit

/// How a page uses the columns of a terminal.
struct TerminalLayoutTests {
  private static func written(_ page: Page, _ options: TerminalOptions) -> [String] {
    String(decoding: TerminalWriter(options).bytes(page), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  private static let words = Text(String(repeating: "word ", count: 40))

  @Test(arguments: [(nil, 80), (59, 60), (61, 61), (100, 100)])
  func aTitlesRuleFillsTheTerminal(_ width: Int?, _ columns: Int) {
    let options = width.map { TerminalOptions(width: $0) } ?? TerminalOptions()
    let lines = Self.written(Page(title: "t", headline: [], sections: []), options)
    #expect(lines.map(\.count) == [columns])
  }

  @Test func aLongTitleIsBrokenAndItsRuleIsBehindTheLastLine() {
    let title = String(repeating: "word ", count: 12)
    let lines = Self.written(
      Page(title: title, headline: [], sections: []), TerminalOptions(width: 60))
    #expect(lines[0].hasPrefix("── jobreq:" + String(repeating: " word", count: 9)))
    #expect(lines[1] == "   word word word " + String(repeating: "─", count: 42))
  }

  @Test func runningTextIsNoWiderThan120Columns() {
    let page = Page(title: "t", headline: [Self.words], sections: [])
    #expect(Self.written(page, TerminalOptions(width: 200))[1].count == 119)
    #expect(Self.written(page, TerminalOptions(width: 110))[1].count == 109)
  }

  @Test func namesOfFactsAreCutAt24Columns() {
    let name = String(repeating: "n", count: 25)
    func lines(_ name: String) -> [String] {
      Self.written(SamplePage.page([.facts([Term(name, "x")])]), TerminalOptions(width: 60))
    }
    #expect(lines(name).last == String(repeating: "n", count: 23) + "…  x")
    #expect(lines(String(name.dropLast())).last == name.dropLast() + "  x")
  }

  /// Seven columns of eight, and a space between two of them.
  @Test(arguments: [(62, true), (61, false)])
  func columnsOfWordsNarrowToEightBeforeATableIsGivenUp(_ width: Int, _ isTable: Bool) {
    let cell = Table.Cell.text("abc abc abc abc abc abc")
    let table = Table(
      columns: (0..<7).map { Table.Column("c\($0)", .text) }, rows: [(0..<7).map { _ in cell }])
    let lines = Self.written(SamplePage.page([.table(table)]), TerminalOptions(width: width))
    #expect(lines.contains { $0.hasPrefix("c0 ") } == isTable)
  }

  @Test(arguments: [(2, true), (1, false)])
  func blankLinesPartRowsOfWhichMostAreParagraphs(_ paragraphs: Int, _ areParted: Bool) {
    let rows = (0..<3).map { row in
      ["r\(row)", row < paragraphs ? String(repeating: "word ", count: 20) : "short", "x"]
    }
    let options = TerminalOptions(width: 60)
    let text = String(
      decoding: TerminalWriter(options).bytes(
        SamplePage.page([.table(Table(["a", "b", "c"], rows))])),
      as: UTF8.self)
    #expect(text.contains("\n\nr2") == areParted)
  }

  @Test func aTranscriptHasItsTitlesInTheMargin() {
    let line = Transcript.Line(
      number: 7, kind: .item(2), text: "Python", findings: ["skill, required"])
    let lines = TerminalTranscript(TerminalWrap(width: 60), TerminalOptions()).lines(
      Transcript([
        Transcript.Part(
          title: "Requirements and more", origin: "heading", lines: [line], reason: nil)
      ])
    ).map(\.words)
    #expect(
      lines.suffix(3) == [
        "", "Requirements and…    7   - Python", "heading                    skill, required",
      ])
  }

  @Test(arguments: [(0, "- x"), (1, "- x"), (2, "  - x"), (4, "      - x"), (5, "      - x")])
  func itemsOfItemsAreIndented(_ depth: Int, _ written: String) {
    let line = Transcript.Line(number: nil, kind: .item(depth), text: "x", findings: [])
    let lines = TerminalTranscript(TerminalWrap(width: 60), TerminalOptions()).lines(
      Transcript([Transcript.Part(title: "t", origin: "", lines: [line], reason: nil)])
    ).map { String($0.words.dropFirst(23)) }
    #expect(lines.last == written)
  }

  @Test func whatIsFoldedIsShownWhereItIsAskedFor() {
    func lines(_ options: TerminalOptions) -> [String] {
      let lines = ["found", "not"].map { words in
        Transcript.Line(
          number: nil, kind: .paragraph, text: Text(words),
          findings: words == "found" ? ["pay"] : [])
      }
      return TerminalTranscript(TerminalWrap(width: 100), options).lines(
        Transcript([
          Transcript.Part(title: "", origin: "", lines: lines, reason: "why", rest: 3)
        ])
      ).map { String($0.words.dropFirst(23)) }
    }
    let folded = lines(TerminalOptions(unfolding: "--all shows them"))
    #expect(folded.contains("found") && !folded.contains("not"))
    #expect(folded.contains { $0.hasSuffix("; --all shows them") })
    let whole = lines(TerminalOptions(unfolds: true))
    #expect(whole.contains("not") && whole.last == "and 3 more")
  }
}
