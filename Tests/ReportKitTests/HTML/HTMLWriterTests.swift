import Foundation
import Testing

@testable import ReportKit

struct HTMLWriterTests {
  /// What a page of these blocks holds in its section, without line breaks.
  private static func written(_ blocks: [PageBlock]) -> String {
    let text = String(decoding: HTMLWriter.bytes(SamplePage.page(blocks)), as: UTF8.self)
    let main = text.components(separatedBy: "<h2 id=\"part-1-title\">s</h2>").last ?? ""
    return main.components(separatedBy: "</section>")[0].split(separator: "\n").joined()
  }

  @Test func aPageOfSeveralSectionsHasContents() {
    var second = PageSection("second", anchor: "b", [])
    second.contents = "named otherwise"
    var third = PageSection("third", isFoldable: true, [])
    third.contents = nil
    let page = Page(
      title: "<t>", headline: ["One.", "Two."],
      sections: [PageSection("first", []), second, third])
    let html = String(decoding: HTMLWriter.bytes(page), as: UTF8.self)
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(html.contains("<title>&lt;t&gt;</title>") && html.contains("<h1>&lt;t&gt;</h1>"))
    #expect(html.contains("<p class=\"lead\">One.</p>\n<p>Two.</p>"))
    #expect(html.contains("<a href=\"#part-1\">first</a>"))
    #expect(html.contains("<a href=\"#b\">named otherwise</a>") && !html.contains(">third</a>"))
    #expect(html.contains("<details class=\"card\" open=\"\"><summary><h2 id=\"part-3-title\">"))
  }

  @Test func aPageOfOneSectionHasNoContents() {
    let page = SamplePage.page([])
    #expect(!String(decoding: HTMLWriter.bytes(page), as: UTF8.self).contains("<nav"))
  }

  @Test func stylesAreElements() {
    let text =
      Text("a", .strong) + Text("b", .quiet) + Text("c", .quoted) + Text("d", .marked(.preferred))
      + Text("e", .toned(.fair)) + Text("f", .jump("x"))
    #expect(
      Self.written([.paragraph(text)])
        == "<p><b>a</b><span class=\"quiet\">b</span><q>c</q><mark class=\"preferred\">d</mark>"
        + "<b class=\"fair\">e</b><a href=\"#x\">f</a></p>")
  }

  @Test func itemsHaveTheirToneAndTheirQuotes() {
    let quote = Quotation(line: 3, before: "in ", words: "words", after: ".")
    #expect(
      Self.written([.list([Item(tone: .open, "a", quotes: [quote])])])
        == "<ul class=\"toned\"><li class=\"open\"><b class=\"open\" aria-hidden=\"true\">?</b> a"
        + "<div class=\"quote\">line 3: <q>in <mark class=\"quote\">words</mark>.</q></div></li></ul>"
    )
  }

  @Test func tablesOfNumbersScrollAndTablesOfWordsBecomeCards() {
    let numbers = Self.written([
      .table(
        Table(
          columns: [Table.Column("a", .text), Table.Column("b", .proportion)],
          rows: [[.text("x"), .proportion(SamplePage.proportion(1, of: 4))]]))
    ])
    #expect(numbers.contains("<div class=\"scroll\" role=\"region\" aria-label=\"s, table\""))
    #expect(
      numbers.contains(
        "<th scope=\"row\" class=\"text\">x</th><td class=\"proportion\"><b>25\u{A0}%</b> "
          + "<span class=\"interval\">(0–9)</span><br><span class=\"counts\">1 / 4</span></td>"))
    #expect(!numbers.contains("role=\"cell\""))
    let words = Self.written([.table(Table(["a", "b", "c"], [["x", "", "z"]]))])
    #expect(words.contains("<div class=\"cards\"") && words.contains("<table role=\"table\">"))
    #expect(
      words.contains("<td class=\"text\" data-label=\"c\" role=\"cell\"><div>z</div></td>"))
    #expect(words.contains("<td class=\"text\" data-label=\"b\" role=\"cell\"></td>"))
  }

  @Test func barsAreDrawnOutOfAHundredUnlessAChartHasDrawnThem() {
    let rows: [[Table.Cell]] = [(1, 4), (1, 2)].map { count, denominator in
      [.text("x"), .proportion(SamplePage.proportion(count, of: denominator))]
    }
    let table = Table(columns: [Table.Column("a", .text), Table.Column("", .bar)], rows: rows)
    let drawn = Self.written([.table(table)])
    #expect(
      drawn.contains("class=\"s0\" width=\"25%\"") && drawn.contains("class=\"s0\" width=\"50%\""))
    let behind = Self.written([.chart(SamplePage.chart(.grouped)), .table(table)])
    #expect(!behind.contains("class=\"bar\""))
    #expect(behind.contains("<desc id=\"chart-1-words\">x: x 100\u{A0}% (0–9), b 0\u{A0}% (0–9)"))
  }

  @Test func aWideTableOfNumbersBecomesCardsOnATelephone() {
    func table(_ columns: Int) -> String {
      let columns = (0..<columns).map { Table.Column("c\($0)", $0 == 0 ? .text : .number) }
      return Self.written([.table(Table(columns: columns, rows: [columns.map { _ in .text("x") }]))]
      )
    }
    #expect(table(4).contains("<div class=\"scroll\"") && !table(4).contains("data-label"))
    #expect(table(5).contains("<div class=\"scroll stack\""))
    #expect(table(5).contains("data-label=\"c4\" role=\"cell\""))
  }

  @Test func theNumbersOfARowOfAChartLeadToWhatTheyCount() {
    var measured = SamplePage.proportion(1, of: 4)
    measured.rows = RowFilter(anchor: "only-x", name: "x")
    let chart = Chart(
      title: "t", kind: .dots, series: ["a"], groups: [Chart.Group(name: "n", [measured])])
    #expect(PageBlock.chart(chart).filters.map(\.anchor) == ["only-x"])
    #expect(Self.written([.chart(chart)]).contains("<span class=\"said\"><a href=\"#only-x\">25"))
  }

  @Test func aChartWithNothingToTellIsLeftOut() {
    let chart = Chart(
      title: "x", kind: .grouped, series: ["a"],
      groups: [Chart.Group(name: "none", [SamplePage.proportion(0, of: 0)])])
    #expect(Self.written([.chart(chart)]).isEmpty)
  }

  @Test func linesOfATranscriptCanBeLinkedAndFolded() {
    func line(_ number: Int?, _ findings: [String]) -> Transcript.Line {
      Transcript.Line(number: number, kind: .item(0), text: "x", findings: findings)
    }
    let html = Self.written([
      .transcript(
        Transcript([
          Transcript.Part(
            title: "t", origin: "o", lines: [line(4, ["f"]), line(5, [])], reason: "why", rest: 2)
        ]))
    ])
    #expect(html.contains("<div class=\"row\" id=\"line-4\"><a href=\"#line-4\""))
    #expect(html.contains("<details><summary>3 lines left out: why</summary>"))
    #expect(html.contains("<p>And 2 more.</p></details>"))
    #expect(html.contains("<ul class=\"findings\"><li>f</li></ul>"))
    #expect(html.components(separatedBy: "findings").count == 2)
  }
}
