import Testing

@testable import ReportKit

struct TerminalWriterTests {
  /// The lines of these blocks in a section.
  private static func lines(
    _ blocks: [PageBlock], _ options: TerminalOptions = TerminalOptions(width: 60)
  ) -> [String] {
    String(decoding: TerminalWriter(options).bytes(SamplePage.page(blocks)), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).dropFirst(4).dropLast()
      .map(String.init)
  }

  @Test func titlesHaveARuleAsWideAsTheTerminal() {
    let page = Page(title: "t", headline: ["One."], sections: [])
    let text = TerminalWriter(TerminalOptions(width: 60)).bytes(page)
    #expect(
      String(decoding: text, as: UTF8.self)
        == "── jobreq: t " + String(repeating: "─", count: 47) + "\n\nOne.\n")
  }

  @Test func theFirstSentenceIsBold() {
    let page = Page(title: "t", headline: ["One.", "Two."], sections: [])
    let text = TerminalWriter(TerminalOptions(usesColor: true)).bytes(page)
    #expect(
      String(decoding: text, as: UTF8.self).hasSuffix("\n\n\u{1B}[1mOne.\u{1B}[0m\nTwo.\n"))
  }

  @Test func whatBelongsTogetherHasNoBlankLineBetween() {
    #expect(
      Self.lines([
        .heading("h"), .list([Item("a")]), .note("n"), .note("m"), .heading("g"), .paragraph("p"),
      ]) == ["", "h", "- a", "", "n", "m", "", "g", "", "p"])
  }

  @Test func furtherLinesAreIndented() {
    let words = Text(String(repeating: "word ", count: 14))
    #expect(Self.lines([.glossary([Term("a", words)])]).last?.hasPrefix("  word") == true)
    #expect(Self.lines([.facts([Term("name", words)])]).last?.hasPrefix("      word") == true)
    let list = Self.lines([.list([Item(tone: .good, words)])])
    #expect(list[1].hasPrefix("✓ word") && list[2].hasPrefix("  word"))
  }

  @Test func foldsAreNamed() {
    #expect(
      Self.lines([.fold("a", []), .fold("b", [])]) == ["", "In the other forms: “a”, “b”."])
  }

  @Test func quotesOfOneLineStandOnceBelowTheirItems() {
    func quote(_ before: String, _ words: String, _ after: String) -> Quotation {
      Quotation(line: 7, before: before, words: words, after: after)
    }
    let lines = Self.lines([
      .list([
        Item("a", quotes: [quote("", "one", " two")]),
        Item("b", quotes: [quote("one ", "two", "")]),
        Item("c", quotes: [Quotation(line: 8, before: "", words: "three", after: "")]),
      ])
    ])
    #expect(lines == ["", "- a", "- b", "    7: “one two”", "- c", "    8: “three”"])
  }

  @Test func onlyASCIIIsDrawnWhereItMustBe() {
    let options = TerminalOptions(width: 60, usesUnicode: false)
    let lines = Self.lines([.list([Item(tone: .bad, "“a” – b …")])], options)
    #expect(lines.last == "- \"a\" - b ...")
  }

  @Test func aTotalIsRuledOffAndNumbersStandToTheRight() {
    let table = Table(
      columns: [Table.Column("name", .text), Table.Column("n", .number)],
      rows: [[.text("a"), .text("1")], [.text("all"), .text("10")]], hasTotal: true)
    #expect(
      Self.lines([.table(table)])
        == ["", "name   n", "────────", "a      1", "────────", "all   10"])
  }

  @Test func notesStandBelowTheirRow() {
    let table = Table(
      columns: [Table.Column("name", .text), Table.Column("Skills", short: "needs", .note)],
      rows: [[.text("a"), .text("x")], [.text("b"), .empty]])
    #expect(Self.lines([.table(table)]) == ["", "name", "────", "a", "  needs x", "b"])
  }

  @Test func aTableWithoutRoomIsWrittenRowByRow() {
    let columns = (0..<12).map { Table.Column("column \($0)", .text) }
    let rows = [(0..<12).map { Table.Cell.text("cell \($0)") }]
    let lines = Self.lines([.table(Table(columns: columns, rows: rows))])
    #expect(lines.prefix(3) == ["", "cell 0", "  column 1: cell 1"] && lines.count == 13)
  }

  @Test(arguments: [(200, true), (60, false)])
  func extraColumnsNeedRoom(_ width: Int, _ isShown: Bool) {
    let words = String(repeating: "word ", count: 9)
    let names = ["b", "c", "d", "e"]
    let table = Table(
      columns: [Table.Column("a", .text), Table.Column("extra", .text, isExtra: true)]
        + names.map { Table.Column($0, .proportion) },
      rows: [
        [.text(words), .text(words)]
          + names.map { _ in .proportion(SamplePage.proportion(100, of: 200)) }
      ])
    let lines = Self.lines([.table(table)], TerminalOptions(width: width))
    #expect(lines[1].contains("extra") == isShown)
  }
}
