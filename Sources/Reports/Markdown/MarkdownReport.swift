import Mustache
import Statistics

/// Writes a page in GitHub-flavoured Markdown.
enum MarkdownReport {
  /// The page in bytes, made harmless as it will be printed.
  static func bytes(_ page: Page) -> [UInt8] { PlainText.page(render(page)) }

  static func render(_ page: Page) -> String {
    template.render(values(page))
  }

  private static let template: MustacheTemplate = {
    MustacheContentTypes.register(MarkdownEscaping(), named: MarkdownEscaping.name)
    do {
      return try MustacheTemplate(string: MarkdownTemplate.page)
    } catch {
      preconditionFailure("the Markdown template does not parse: \(error)")
    }
  }()

  private static func values(_ page: Page) -> [String: Any] {
    [
      "title": page.title, "headline": page.headline,
      "parts": page.parts.map { part -> [String: Any] in
        ["title": part.title, "blocks": part.blocks.filter(\.isWritten).map(values)]
      },
    ]
  }

  private static func values(_ block: Block) -> [String: Any] {
    switch block {
    case .heading(let text): ["heading": text]
    case .paragraph(let text): ["paragraph": text]
    case .definitions(let definitions):
      ["definitions": definitions.map { ["term": $0.term, "meaning": $0.meaning] }]
    case .command(let text): ["command": text]
    case .table(let table): ["table": values(table)]
    case .chart: [:]
    }
  }

  /// A table without its bars, which Markdown cannot draw to scale.
  private static func values(_ table: Table) -> [String: Any] {
    let places = table.columns.indices.filter { table.columns[$0].kind != .bar }
    return [
      "titles": places.map { table.columns[$0].title },
      "rules": places.map {
        table.columns[$0].kind == .text || table.columns[$0].kind == .words ? "---" : "--:"
      },
      "rows": table.rows.map { row -> [String: Any] in ["cells": places.map { cell(row[$0]) }] },
    ]
  }

  private static func cell(_ cell: Table.Cell) -> [String: Any] {
    switch cell {
    case .text(let text): ["text": text]
    case .share(let share): ["text": Wording.share(share)]
    case .link(let text, let address): ["link": ["label": text, "address": address]]
    case .words(let findings): ["text": findings.map(text).joined(separator: "; ")]
    case .empty: ["text": ""]
    }
  }

  private static func text(_ finding: PostingFinding) -> String {
    finding.isDoubt
      ? "\(finding.topic) in doubt: \(finding.words)" : "\(finding.topic): “\(finding.words)”"
  }
}

extension Block {
  /// Whether Markdown has words for it: a chart's numbers stand in the table behind it.
  fileprivate var isWritten: Bool {
    if case .chart = self { false } else { true }
  }
}
