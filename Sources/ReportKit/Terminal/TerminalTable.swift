/// Writes one table for a terminal: in the most spacious layout that fits its width, or row by row.
struct TerminalTable {
  private let table: Table
  private let room: Int
  private let usesUnicode: Bool

  init(_ table: Table, width: Int, usesUnicode: Bool) {
    self.table = table.withBarsToDraw
    room = width
    self.usesUnicode = usesUnicode
  }

  /// The lines of the table, each at most `width` columns.
  var lines: [TerminalLine] {
    guard let layout = TableLayout.fitting(table, width: room) else { return records }
    let rule = TerminalLine(String(repeating: "─", count: layout.width), .quiet)
    let rows = table.rows.map { written($0, layout) }
    // Where rows are paragraphs, blank lines show where one ends.
    let isTall = table.isWordy && rows.count { $0.isTall } * 2 > rows.count
    var lines = header(layout) + [rule]
    for (place, row) in rows.enumerated() {
      if table.hasTotal, place == rows.count - 1 { lines.append(rule) }
      if isTall, place > 0 { lines.append(TerminalLine()) }
      lines += row.lines
    }
    return lines
  }

  /// Titles stand on the line above the rule, longer ones begin higher.
  private func header(_ layout: TableLayout) -> [TerminalLine] {
    let height = layout.columns.map(\.title.count).max() ?? 0
    return (0..<height).map { line in
      join(
        layout.columns.map { column in
          let place = line - (height - column.title.count)
          return TerminalLine(place < 0 ? "" : column.title[place], .strong)
        }, layout)
    }
  }

  /// A row's lines, and whether its words alone take several.
  private func written(
    _ row: [Table.Cell], _ layout: TableLayout
  ) -> (lines: [TerminalLine], isTall: Bool) {
    let cells = layout.columns.map { cell(row[$0.place], $0) }
    var words = 0
    for (column, lines) in zip(layout.columns, cells) where column.kind == .text {
      words = max(words, lines.count)
    }
    let notes = self.notes(row)
    let lines = (0..<(cells.map(\.count).max() ?? 0)).map { line in
      join(cells.map { line < $0.count ? $0[line] : TerminalLine() }, layout)
    }
    return (lines + notes, words > 1 || !notes.isEmpty)
  }

  /// What stands below a row.
  private func notes(_ row: [Table.Cell]) -> [TerminalLine] {
    table.columns.indices.filter { table.columns[$0].kind == .note }.flatMap { place in
      guard case .lines(let texts) = row[place], let text = texts.first else {
        return [TerminalLine]()
      }
      let title = table.columns[place].shortTitle ?? table.columns[place].title
      return TerminalWrap(width: min(room, TerminalWriter.widestText))
        .hanging(TerminalLine("  "), Text(title.isEmpty ? "" : title + " ") + text)
    }
  }

  private func cell(_ cell: Table.Cell, _ column: TableLayout.Column) -> [TerminalLine] {
    switch (cell, column.kind) {
    case (.empty, _), (.fold, _): return []
    case (.lines(let texts), _):
      return texts.flatMap { TerminalWrap(width: column.width).lines($0) }
    case (.proportion(let proportion), .bar):
      let fraction = min(1, max(0, (proportion.percent ?? 0) / 100))
      return [TerminalLine(Bar.text(fraction, width: column.width, usesUnicode: usesUnicode))]
    case (.proportion(let proportion), _): return column.proportions?.lines(proportion) ?? []
    }
  }

  private func join(_ cells: [TerminalLine], _ layout: TableLayout) -> TerminalLine {
    var line = TerminalLine()
    for (place, (column, cell)) in zip(layout.columns, cells).enumerated() {
      if place > 0 { line.append(String(repeating: " ", count: layout.gap), .plain) }
      line = line + cell.padded(to: column.width, right: column.isRight)
    }
    return line
  }

  /// Each row as a block of lines, a cell a line behind its column's title.
  private var records: [TerminalLine] {
    let wrap = TerminalWrap(width: room)
    return table.rows.flatMap { row -> [TerminalLine] in
      var lines: [TerminalLine] = []
      for (column, cell) in zip(table.columns, row) {
        let texts: [Text] =
          switch cell {
          case .lines(let texts): texts.filter { !$0.isEmpty }
          case .proportion(let proportion):
            column.kind == .bar ? [] : [Text(proportion.inFull)]
          case .fold, .empty: []
          }
        guard let first = texts.first else { continue }
        if lines.isEmpty {
          lines += wrap.lines(first).map { $0.styled(.strong) }
          lines += texts.dropFirst().flatMap { wrap.hanging(TerminalLine("  "), $0) }
        } else {
          let title = column.shortTitle ?? column.title
          lines += texts.enumerated().flatMap { place, text in
            wrap.hanging(
              TerminalLine("  "), (place == 0 ? Text("\(title): ", .quiet) : Text("")) + text)
          }
        }
      }
      return lines + [TerminalLine()]
    }.dropLast()
  }
}
