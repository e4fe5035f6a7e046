/// Writes one table for a terminal in the most spacious layout that fits its width.
struct TerminalTable {
  private let table: Table
  private let layout: TableLayout
  private let style: TerminalStyle
  private let usesUnicode: Bool

  init(_ table: Table, width: Int, style: TerminalStyle, usesUnicode: Bool) {
    self.table = table
    layout = TableLayout.fitting(table, width: width)
    self.style = style
    self.usesUnicode = usesUnicode
  }

  /// The lines of the table, each at most `width` columns where that can be.
  var lines: [String] {
    let rule = style.dim(String(repeating: "─", count: layout.width))
    var lines = header + [rule]
    for (place, row) in table.rows.enumerated() {
      if table.hasTotal, place == table.rows.count - 1 { lines.append(rule) }
      lines += self.lines(of: row)
    }
    return lines
  }

  /// Titles stand on the line above the rule, longer ones begin higher.
  private var header: [String] {
    let height = layout.columns.map(\.title.count).max() ?? 0
    return (0..<height).map { line in
      join(
        layout.columns.map { column in
          let place = line - (height - column.title.count)
          return Piece(plain: place < 0 ? "" : column.title[place])
        }, style: style.bold)
    }
  }

  /// A cell's part of one line: what is set plain, then what is set dim.
  private struct Piece {
    var plain: String
    var dim = ""
  }

  private func lines(of row: [Table.Cell]) -> [String] {
    let cells = layout.columns.map { pieces($0, row[$0.place]) }
    return (0..<(cells.map(\.count).max() ?? 0)).map { line in
      join(cells.map { line < $0.count ? $0[line] : Piece(plain: "") }, style: { $0 })
    }
  }

  private func pieces(_ column: TableLayout.Column, _ cell: Table.Cell) -> [Piece] {
    switch (cell, column.kind) {
    case (.empty, _): return []
    case (.words, _): return []
    case (.text(let text), _), (.link(let text, _), _):
      return TerminalText.wrap(PlainText.line(text), to: column.width, breaksWords: true)
        .map { Piece(plain: $0) }
    case (.share(let share), .bar):
      let fraction = column.longest == 0 ? 0 : (share.told ?? 0) / column.longest
      return [
        Piece(plain: Bar.text(fraction, width: column.width, usesUnicode: usesUnicode))
      ]
    case (.share(let share), _):
      return column.shares?.lines(share).map { Piece(plain: $0.counts, dim: $0.interval) } ?? []
    }
  }

  private func join(_ pieces: [Piece], style plainStyle: (String) -> String) -> String {
    var line = ""
    for (column, piece) in zip(layout.columns, pieces) {
      let used = TerminalText.width(piece.plain) + TerminalText.width(piece.dim)
      let spaces = String(repeating: " ", count: max(0, column.width - used))
      let text = plainStyle(piece.plain) + style.dim(piece.dim)
      if !line.isEmpty || column.place > 0 {
        line += String(repeating: " ", count: layout.gap)
      }
      line += column.isRight ? spaces + text : text + spaces
    }
    return line
  }
}
