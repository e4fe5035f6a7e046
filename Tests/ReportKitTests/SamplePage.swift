@testable import ReportKit

/// Small pages to write.
enum SamplePage {
  static func proportion(_ count: Int, of denominator: Int) -> Proportion {
    let percent = denominator == 0 ? nil : 100 * Double(count) / Double(denominator)
    return Proportion(
      count: count, denominator: denominator, percent: percent,
      bounds: percent.map { max(0, $0 - 10)...min(100, $0 + 10) },
      percentage: percent.map { "\(Int($0)) %" } ?? "–", interval: percent == nil ? "" : "(0–9)",
      words: percent.map { "\(Int($0)) % (0–9)" } ?? "too few")
  }

  static func chart(_ kind: Chart.Kind, words: String = "x") -> Chart {
    Chart(
      title: words, kind: kind, series: [words, "b", "c"],
      groups: [
        Chart.Group(name: words, [(50, 50), (0, 50), (0, 50)].map(proportion)),
        Chart.Group(name: "parts", [(20, 50), (20, 50), (10, 50)].map(proportion)),
        Chart.Group(name: "none", [(0, 0), (0, 0), (0, 0)].map(proportion)),
      ])
  }

  /// A page of one section.
  static func page(_ blocks: [PageBlock], headline: [Text] = []) -> Page {
    Page(title: "t", headline: headline, sections: [PageSection("s", blocks)])
  }

  /// Every kind of block, cell, run and mark, with the same words in each.
  static func everywhere(_ words: String) -> Page {
    let styles: [Text.Style] =
      [.plain, .strong, .quiet, .quoted, .jump(words)] + Mark.allCases.map { .marked($0) }
      + Tone.allCases.map { .toned($0) }
      + [WebAddress("https://example.com/" + words).map { .link($0) } ?? .plain]
    let text = styles.reduce(Text("")) { $0 + Text(words, $1) + " " }
    let quote = Quotation(line: 1, before: words, words: words, after: words)
    let item = Item(tone: .bad, text, quotes: [quote], items: [Item(Text(words))])
    let kinds: [Table.Kind] = [.text, .number, .proportion, .bar, .fold, .note]
    let table = Table(
      columns: kinds.map { Table.Column(words, short: words, $0) },
      rows: [
        [
          .lines([text, Text(words)]), .text(words), .proportion(proportion(1, of: 3)),
          .proportion(proportion(1, of: 3)), .fold(words, [text]), .text(words),
        ], Array(repeating: .empty, count: kinds.count),
      ], hasTotal: true)
    let line = Transcript.Line(number: 1, kind: .item(1), text: text, findings: [words])
    let rest = Transcript.Line(number: nil, kind: .paragraph, text: Text(words), findings: [])
    let transcript = Transcript([
      Transcript.Part(title: words, origin: words, lines: [line], reason: nil),
      Transcript.Part(title: words, origin: words, lines: [line, rest], reason: words, rest: 2),
    ])
    let blocks: [PageBlock] = [
      .heading(words), .subheading(words), .paragraph(text), .note(text),
      .glossary([Term(words, text)]), .facts([Term(words, text)]), .command(words),
      .table(table), .chart(chart(.grouped, words: words)), .table(table),
      .chart(chart(.stacked, words: words)), .chart(chart(.dots, words: words)),
      .chart(chart(.lines, words: words)), .chart(chart(.whole, words: words)), .list([item]),
      .fold(words, [.paragraph(text)]),
      .columns([[.paragraph(text)], [.list([item])]]), .transcript(transcript),
    ]
    return Page(
      title: words, headline: [text, Text(words)], summary: [.facts([Term(words, text)])],
      sections: [
        PageSection(words, blocks), PageSection(words, anchor: "a", isFoldable: true, blocks),
      ])
  }
}
