import Statistics

/// Widths and titles of a table's columns for a given room.
struct TableLayout {
  /// One column as it will be written; columns without room are left out at the end.
  struct Column {
    /// Place in the table.
    var place: Int
    var kind: Table.Kind
    /// The lines of the title.
    var title: [String]
    var width: Int
    /// Whether cells are set to the right.
    var isRight: Bool
    /// How shares are written.
    var shares: ShareColumn?
    /// The largest percentage of a bar column, drawn as its whole width.
    var longest = 0.0
  }

  /// Text columns are wrapped down to this width before shares are written shorter.
  private static let narrowText = 16
  private static let widestBar = 30
  private static let narrowestBar = 6

  private(set) var columns: [Column] = []
  /// Spaces between columns.
  let gap: Int

  /// Columns that the whole table takes.
  var width: Int { columns.reduce(0) { $0 + $1.width } + gap * max(0, columns.count - 1) }

  /// The most spacious layout that fits, the narrowest where none does.
  static func fitting(_ table: Table, width: Int) -> TableLayout {
    for hasExtras in [true, false] {
      for style in ShareColumn.Style.allCases {
        for isShort in [false, true] {
          if let layout = TableLayout(
            table, style, isShort: isShort, hasExtras: hasExtras, gap: 2, room: width),
            layout.width <= width
          {
            return layout
          }
        }
      }
    }
    var narrowest = TableLayout(gap: 1)
    for text in [narrowText, 12, 8] {
      guard
        let layout = TableLayout(
          table, .stacked, isShort: true, hasExtras: false, gap: 1, room: width, narrowText: text)
      else { break }
      narrowest = layout
      if layout.width <= width { break }
    }
    return narrowest
  }

  private init(gap: Int) { self.gap = gap }

  private init?(
    _ table: Table, _ style: ShareColumn.Style, isShort: Bool, hasExtras: Bool, gap: Int, room: Int,
    narrowText: Int = Self.narrowText
  ) {
    self.gap = gap
    var natural: [Int] = []
    var bar: Column?
    for (place, column) in table.columns.enumerated() where hasExtras || !column.isExtra {
      let cells = table.rows.map { $0[place] }
      let title = isShort ? column.shortTitle ?? column.title : column.title
      let titleWidth = TerminalText.width(title)
      let word = title.split(separator: " ").map { TerminalText.width(String($0)) }.max() ?? 0
      var laid = Column(
        place: place, kind: column.kind, title: [title], width: 0, isRight: false, shares: nil)
      switch column.kind {
      case .words: continue
      case .text:
        let widest = max(titleWidth, Self.widestText(cells))
        laid.width = min(widest, max(narrowText, word))
        natural.append(widest)
      case .number:
        laid.width = max(titleWidth, Self.widestText(cells))
        laid.isRight = true
        natural.append(laid.width)
      case .share:
        guard let shares = ShareColumn(Self.shares(cells), style: style) else { return nil }
        laid.shares = shares
        laid.width = max(shares.width, word)
        laid.title =
          TerminalText.wrap(title, to: laid.width) + shares.titleLines
        natural.append(laid.width)
      case .bar:
        laid.longest = Self.shares(cells).compactMap(\.told).max() ?? 0
        bar = laid
        continue
      }
      columns.append(laid)
    }
    widen(to: natural, room: room)
    for place in columns.indices where columns[place].kind == .text {
      columns[place].title = columns[place].title.flatMap {
        TerminalText.wrap($0, to: columns[place].width)
      }
    }
    if var bar, room - width - gap >= max(Self.narrowestBar, TerminalText.width(bar.title[0])) {
      bar.width = min(Self.widestBar, room - width - gap)
      columns.append(bar)
    }
  }

  /// Gives the room that is left to the text columns, evenly, up to what each could use.
  private mutating func widen(to natural: [Int], room: Int) {
    var left = room - width
    while left > 0 {
      let before = left
      for place in columns.indices where columns[place].width < natural[place] && left > 0 {
        columns[place].width += 1
        left -= 1
      }
      if left == before { return }
    }
  }

  private static func widestText(_ cells: [Table.Cell]) -> Int {
    cells.reduce(0) { widest, cell in
      switch cell {
      case .text(let text), .link(let text, _):
        max(widest, TerminalText.width(PlainText.line(text)))
      case .share, .words, .empty: widest
      }
    }
  }

  private static func shares(_ cells: [Table.Cell]) -> [Share] {
    cells.compactMap { cell in
      guard case .share(let share) = cell else { return nil }
      return share
    }
  }
}
