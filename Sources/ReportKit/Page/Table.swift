/// A table whose columns hold one kind of cell each.
package struct Table: Sendable {
  /// What a column holds.
  package enum Kind: String, Sendable {
    /// Words, set to the left.
    case text
    /// Numbers, set to the right.
    case number
    /// Proportions, with count, denominator, percentage and interval.
    case proportion
    /// Bars out of 100 %, so that those of two tables compare; left out where there is no room or no
    /// drawing.
    case bar
    /// Words to unfold, left out where nothing can be.
    case fold
    /// Words that stand below their row where room is short, behind the column's short title.
    case note
  }

  package struct Column: Sendable {
    package var title: String
    /// The title where room is short.
    package var shortTitle: String?
    package var kind: Kind
    /// Whether a form that lacks room leaves the column out.
    package var isExtra: Bool

    package init(_ title: String, short: String? = nil, _ kind: Kind, isExtra: Bool = false) {
      self.title = title
      shortTitle = short
      self.kind = kind
      self.isExtra = isExtra
    }
  }

  package enum Cell: Sendable {
    /// Words, one paragraph below the other.
    case lines([Text])
    case proportion(Proportion)
    /// Words to unfold, under a title.
    case fold(String, [Text])
    /// Nothing to say.
    case empty

    /// Whether nothing of it is seen.
    var isEmpty: Bool {
      switch self {
      case .empty: true
      case .lines(let lines), .fold(_, let lines): lines.allSatisfy(\.isEmpty)
      case .proportion: false
      }
    }

    package static func text(_ words: String) -> Cell { .lines([Text(words)]) }

    package static func text(_ text: Text) -> Cell { .lines([text]) }
  }

  package var columns: [Column]
  package var rows: [[Cell]]
  /// Whether the last row sums up the others.
  package var hasTotal: Bool
  /// What counts elsewhere on the page are counts of.
  package var filters: [RowFilter] = []
  /// What there is beside the rows, for whom a filter leads to; nil where these are all.
  package var beyond: String?
  /// For each row, the places of the filters that it passes; empty where there are none.
  package var passed: [[Int]] = []

  package init(columns: [Column], rows: [[Cell]], hasTotal: Bool = false) {
    self.columns = columns
    self.rows = rows
    self.hasTotal = hasTotal
  }

  /// A table of words, the first column of which names its rows.
  package init(_ titles: [String], _ rows: [[String]]) {
    self.init(
      columns: titles.map { Column($0, .text) }, rows: rows.map { $0.map(Cell.text) })
  }

  /// Whether it reads as sentences: on a narrow screen each row becomes a card.
  var isWordy: Bool {
    columns.count { $0.kind == .text || $0.kind == .fold || $0.kind == .note } > 2
  }

  /// The table without bars where none has a percentage to draw.
  var withBarsToDraw: Table {
    let places = columns.indices.filter { columns[$0].kind == .bar }
    let isDrawn = rows.contains { row in
      places.contains { place in
        if case .proportion(let proportion) = row[place] {
          proportion.percent != nil
        } else {
          false
        }
      }
    }
    return places.isEmpty || isDrawn ? self : without(.bar)
  }

  /// The table without the columns of one kind.
  func without(_ kind: Kind) -> Table {
    let places = columns.indices.filter { columns[$0].kind != kind }
    return Table(
      columns: places.map { columns[$0] }, rows: rows.map { row in places.map { row[$0] } },
      hasTotal: hasTotal)
  }

  /// Whether its columns are more than a telephone has room for: there each row becomes a card.
  var isWide: Bool {
    let columns = columns.filter { $0.kind != .bar }
    return columns.count > 5
      || columns.count == 5 && columns.dropFirst().contains { $0.kind == .number }
  }
}
