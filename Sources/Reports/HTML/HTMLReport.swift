import Mustache
import Model
import Statistics

/// Writes a page as one HTML file that loads nothing and runs nothing.
enum HTMLReport {
  static func render(_ page: Page) -> String {
    library.render(values(page), withTemplate: "page") ?? ""
  }

  private static let library: MustacheLibrary = {
    MustacheContentTypes.register(HTMLEscaping(), named: HTMLEscaping.name)
    do {
      return MustacheLibrary(templates: [
        "page": try MustacheTemplate(string: HTMLTemplate.page),
        "style": try MustacheTemplate(string: HTMLStyle.sheet),
        "chart": try MustacheTemplate(string: HTMLTemplate.chart),
        "table": try MustacheTemplate(string: HTMLTemplate.table),
      ])
    } catch {
      preconditionFailure("a template of the HTML report does not parse: \(error)")
    }
  }()

  private static func values(_ page: Page) -> [String: Any] {
    var charts = 0
    return [
      "title": page.title, "lead": page.headline.first ?? "",
      "headline": Array(page.headline.dropFirst()),
      "parts": page.parts.enumerated().map { place, part -> [String: Any] in
        [
          "anchor": "part-\(place + 1)", "name": part.title,
          "blocks": zip([nil] + part.blocks, part.blocks).map { before, block in
            values(block.withoutBars(behind: before), in: part, &charts)
          },
        ]
      },
    ]
  }

  private static func values(_ block: Block, in part: Part, _ charts: inout Int) -> [String: Any] {
    switch block {
    case .heading(let text): return ["heading": text]
    case .paragraph(let text): return ["paragraph": text]
    case .definitions(let definitions):
      return [
        "definitions": ["list": definitions.map { ["term": $0.term, "meaning": $0.meaning] }]
      ]
    case .command(let text): return ["command": text]
    case .table(let table): return ["table": values(table, label: part.title)]
    case .chart(let chart):
      charts += 1
      return ["chart": ChartDrawing(chart, number: charts).values]
    }
  }

  private static func values(_ table: Table, label: String) -> [String: Any] {
    let longest = table.columns.indices.map { place in
      table.rows.compactMap { row in
        if case .share(let share) = row[place] { share.told } else { nil }
      }.max() ?? 0
    }
    return [
      "label": label,
      "columns": table.columns.map { ["caption": $0.title, "class": Self.class(of: $0.kind)] },
      "rows": table.rows.enumerated().map { place, row -> [String: Any] in
        [
          "total": table.hasTotal && place == table.rows.count - 1,
          "cells": zip(table.columns, row).enumerated().map { column, pair in
            cell(pair.1, pair.0.kind, isHead: column == 0, longest: longest[column])
          },
        ]
      },
    ]
  }

  private static func `class`(of kind: Table.Kind) -> String {
    switch kind {
    case .text: "text"
    case .number: "number"
    case .share: "share"
    case .bar: "bar"
    case .words: "words"
    }
  }

  private static func cell(
    _ cell: Table.Cell, _ kind: Table.Kind, isHead: Bool, longest: Double
  ) -> [String: Any] {
    var values: [String: Any] = ["class": self.class(of: kind), "isHead": isHead]
    switch (cell, kind) {
    case (.text(let text), _): values["text"] = text
    case (.link(let text, let address), _):
      values["link"] = ["words": text, "address": address]
    case (.share(let share), .bar):
      let percent = longest == 0 ? 0 : 100 * (share.told ?? 0) / longest
      values["drawn"] = ["length": Decimals.string(percent, places: 2)]
    case (.share(let share), _):
      values["share"] = [
        "percentage": Wording.percentage(share), "interval": Wording.interval(share),
        "counts": "\(share.count) / \(share.denominator)",
      ]
    case (.words(let findings), _):
      guard !findings.isEmpty else { break }
      values["findings"] = [
        "amount": Wording.count(findings.count, "quote"),
        "list": findings.map { finding in
          [
            "topic": finding.topic, "quote": finding.words, "origin": finding.origin,
            "isDoubt": finding.isDoubt,
          ] as [String: Any]
        },
      ]
    case (.empty, _): break
    }
    return values
  }
}

extension Block {
  /// A table without its bars where the chart before it has drawn them.
  fileprivate func withoutBars(behind before: Block?) -> Block {
    guard case .chart = before, case .table(var table) = self else { return self }
    let places = table.columns.indices.filter { table.columns[$0].kind != .bar }
    table.rows = table.rows.map { row in places.map { row[$0] } }
    table.columns = places.map { table.columns[$0] }
    return .table(table)
  }
}
