/// Rows of a table that a count elsewhere on the page is a count of.
package struct RowFilter: Hashable, Sendable {
  /// Where links find the filter.
  package var anchor: String
  /// What all of its rows have in common.
  package var name: String

  package init(anchor: String, name: String) {
    self.anchor = anchor
    self.name = name
  }
}

extension PageBlock {
  /// The filters that counts of the block lead to, in its order.
  package var filters: [RowFilter] {
    switch self {
    case .table(let table):
      table.rows.joined().compactMap { cell in
        if case .proportion(let proportion) = cell, proportion.count > 0 {
          proportion.rows
        } else {
          nil
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
    case .table(var table):
      for (place, row) in table.rows.enumerated() {
        table.rows[place] = row.map { cell in
          guard case .proportion(var proportion) = cell else { return cell }
          proportion.rows = nil
          return .proportion(proportion)
        }
      }
      return .table(table)
    case .fold(let title, let blocks): return .fold(title, blocks.map(\.withoutFilters))
    case .columns(let columns): return .columns(columns.map { $0.map(\.withoutFilters) })
    default: return self
    }
  }
}
