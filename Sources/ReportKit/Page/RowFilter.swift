/// Rows of a table that a count elsewhere on the page is a count of.
package struct RowFilter: Hashable, Sendable {
  /// Where links find the filter.
  package var anchor: String
  /// What all of its rows have in common.
  package var name: String
  /// The anchors of the filters that together make it; of a simple one its own.
  package var parts: [String]

  package init(anchor: String, name: String, parts: [String]? = nil) {
    self.anchor = anchor
    self.name = name
    self.parts = parts ?? [anchor]
  }
}

extension Page {
  /// The filters that counts of its first screen lead to, and those of its sections, each once.
  package static func filters(_ headline: [Text], _ blocks: [PageBlock]) -> [RowFilter] {
    var seen: Set<RowFilter> = []
    return (headline.flatMap(\.filters) + blocks.flatMap(\.filters))
      .filter { seen.insert($0).inserted }
  }
}

extension PageBlock {
  /// The filters that counts of the block lead to, in its order.
  package var filters: [RowFilter] {
    switch self {
    case .paragraph(let text), .note(let text): text.filters
    case .chart(let chart): chart.groups.flatMap(\.proportions).compactMap(\.countedRows)
    case .table(let table):
      table.rows.joined().flatMap { cell -> [RowFilter] in
        switch cell {
        case .proportion(let proportion): proportion.countedRows.map { [$0] } ?? []
        case .lines(let lines): lines.flatMap(\.filters)
        case .fold, .empty: []
        }
      }
    case .fold(_, let blocks): blocks.flatMap(\.filters)
    case .columns(let columns): columns.joined().flatMap(\.filters)
    default: []
    }
  }

  /// The block with counts that lead nowhere.
  package var withoutFilters: PageBlock {
    switch self {
    case .paragraph(let text): return .paragraph(text.withoutFilters)
    case .note(let text): return .note(text.withoutFilters)
    case .table(var table):
      for (place, row) in table.rows.enumerated() {
        table.rows[place] = row.map { cell in
          switch cell {
          case .proportion(var proportion):
            proportion.rows = nil
            return .proportion(proportion)
          case .lines(let lines): return .lines(lines.map(\.withoutFilters))
          case .fold, .empty: return cell
          }
        }
      }
      return .table(table)
    case .fold(let title, let blocks): return .fold(title, blocks.map(\.withoutFilters))
    case .columns(let columns): return .columns(columns.map { $0.map(\.withoutFilters) })
    default: return self
    }
  }
}
