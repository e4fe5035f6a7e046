/// A table for a terminal whose cells hold paragraphs, wrapped to columns that fit the room.
struct WrappedTable {
  /// A column: its title and the fewest columns of the terminal that it can do with.
  struct Column {
    var title: String
    var narrowest: Int
  }

  /// Paragraphs of a cell, one below the other.
  typealias Cell = [String]

  private let columns: [Column]
  private let rows: [[Cell]]
  /// A text below each row, over all columns but the first; empty for none.
  private let notes: [String]
  private let widths: [Int]
  private static let gap = 2

  init(_ columns: [Column], _ rows: [[Cell]], notes: [String] = [], room: Int) {
    self.columns = columns
    self.notes = notes
    self.rows = rows
    var widths = columns.indices.map { place in
      rows.reduce(TerminalText.width(columns[place].title)) { widest, row in
        row[place].reduce(widest) { max($0, TerminalText.width($1)) }
      }
    }
    // The widest column gives way first, so that short ones stay in one line.
    func total() -> Int { widths.reduce(0, +) + Self.gap * (columns.count - 1) }
    while total() > room {
      let places = columns.indices.filter { widths[$0] > columns[$0].narrowest }
      guard let widest = places.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    self.widths = widths
  }

  /// Columns that the whole table takes.
  var width: Int { widths.reduce(0, +) + Self.gap * (columns.count - 1) }

  /// The lines of the table; a blank one parts rows of several lines.
  func lines(_ style: TerminalStyle) -> [String] {
    let cells = rows.map { row in
      zip(row, widths).map { cell, width in
        cell.flatMap { TerminalText.wrap($0, to: width, breaksWords: true) }
      }
    }
    let isTall = !notes.isEmpty || cells.contains { row in row.contains { $0.count > 1 } }
    let titles = zip(columns, widths).map {
      TerminalText.wrap($0.title, to: $1, breaksWords: true)
    }
    var lines = (0..<(titles.map(\.count).max() ?? 0)).map { line in
      style.bold(join(titles.map { line < $0.count ? $0[line] : "" }))
    }
    lines.append(style.dim(String(repeating: "─", count: width)))
    for (place, row) in cells.enumerated() {
      if isTall, place > 0 { lines.append("") }
      for line in 0..<(row.map(\.count).max() ?? 0) {
        lines.append(join(row.map { line < $0.count ? $0[line] : "" }))
      }
      if place < notes.count {
        let indent = String(repeating: " ", count: widths[0] + Self.gap)
        lines += TerminalLines.hanging(indent, notes[place], width: width)
      }
    }
    return lines
  }

  private func join(_ cells: [String]) -> String {
    var line = zip(cells, widths).map { TerminalText.pad($0, to: $1) }
      .joined(separator: String(repeating: " ", count: Self.gap))
    while line.last == " " { line.removeLast() }
    return line
  }
}
