import Testing

@testable import ReportKit

struct MarkdownWriterTests {
  /// What a page of these blocks has below its section's title.
  private static func written(_ blocks: [PageBlock]) -> String {
    let text = String(decoding: MarkdownWriter.bytes(SamplePage.page(blocks)), as: UTF8.self)
    return String(text.dropFirst("<!-- jobreq report -->\n# t\n\n## s\n".count))
  }

  @Test func sentencesFollowTheTitle() {
    let page = Page(title: "a *b*", headline: ["One.", "Two."], sections: [])
    #expect(
      String(decoding: MarkdownWriter.bytes(page), as: UTF8.self)
        == "<!-- jobreq report -->\n# a \\*b\\*\n\nOne.\n\nTwo.\n")
  }

  @Test func stylesAreMarks() throws {
    let address = try #require(WebAddress("https://example.com/a b"))
    let text =
      Text("a ") + Text(" b ", .strong) + Text("c", .quoted) + Text("d", .link(address))
      + Text("e", .jump("x")) + Text(" ", .strong) + Text("f", .marked(.required))
    #expect(
      Self.written([.paragraph(text)])
        == "\na  **b** “c”[d](<https://example.com/a%20b>)e **f**\n")
  }

  @Test func tablesAlignTheirColumnsAndLackBars() {
    let table = Table(
      columns: [
        Table.Column("a", .text), Table.Column("b", .number), Table.Column("c", .proportion),
        Table.Column("d", .bar), Table.Column("e", .fold), Table.Column("f", .note),
      ],
      rows: [
        [
          .lines(["x", "", "y"]), .text("1"), .proportion(SamplePage.proportion(1, of: 4)),
          .proportion(SamplePage.proportion(1, of: 4)), .fold("2 words", ["p", "q"]), .empty,
        ]
      ])
    #expect(
      Self.written([.table(table)]) == """

        | a | b | c | e | f |
        |---|--:|--:|---|---|
        | x<br>y | 1 | 1 / 4, 25 % (0–9) | p; q |  |

        """)
  }

  @Test func listsHaveSignsQuotesAndEntriesBelow() {
    let quote = Quotation(line: 3, before: "in ", words: "the words", after: " here")
    let item = Item(tone: .bad, "a", quotes: [quote], items: [Item("b")])
    #expect(
      Self.written([.list([item, Item("c")])])
        == "\n- **✗** a\n  - line 3: “in the words here”\n  - b\n- c\n")
  }

  @Test func foldsAreDetailsAndColumnsFollowEachOther() {
    #expect(
      Self.written([
        .fold("more", [.paragraph("x")]), .columns([[.heading("y")], [.subheading("z")]]),
      ])
        == "\n<details><summary>more</summary>\n\nx\n\n</details>\n\n### y\n\n#### z\n")
  }

  @Test func termsAreAListAndCommandsStandAsTheyAre() {
    #expect(
      Self.written([
        .glossary([Term("a", "b")]), .facts([Term("c", "d")]), .command("run *x* `y`"),
      ])
        == "\n- *a*: b\n\n- *c*: d\n\n```sh\nrun *x* `y`\n```\n")
    #expect(Self.written([.command("a ``` b")]) == "\n````sh\na ``` b\n````\n")
  }

  @Test func aTranscriptKeepsWhatWasFoundOfAPartThatCountsForNothing() {
    func line(_ number: Int, _ findings: [String]) -> Transcript.Line {
      Transcript.Line(number: number, kind: .paragraph, text: "l\(number)", findings: findings)
    }
    let transcript = Transcript([
      Transcript.Part(title: "a", origin: "o", lines: [line(1, ["f"]), line(2, [])], reason: nil),
      Transcript.Part(
        title: "b", origin: "o", lines: [line(3, []), line(4, ["g"])], reason: "why", rest: 5),
    ])
    #expect(
      Self.written([.transcript(transcript)]) == """

        ### a

        - 1: l1
          - f
        - 2: l2

        ### b

        7 lines left out: why

        - 4: l4
          - g

        """)
  }
}
