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
    /// How proportions are written.
    var proportions: ProportionColumn?
  }

  /// How much a layout gives away to fit.
  struct Thrift {
    var style = ProportionColumn.Style.full
    var isShort = false
    var hasExtras = true
    var gap = 2
    /// Text columns are wrapped down to this width,
    var narrowText = 16
    /// but words of up to this width stay whole.
    var wholeWords = 16
  }

  private static let widestBar = 30
  private static let narrowestBar = 6

  private(set) var columns: [Column] = []
  /// Spaces between columns.
  let gap: Int

  /// Columns that the whole table takes.
  var width: Int { columns.reduce(0) { $0 + $1.width } + gap * max(0, columns.count - 1) }

  /// The most spacious layout that fits, nil where none does.
  static func fitting(_ table: Table, width: Int) -> TableLayout? {
    thrifts.lazy.compactMap { TableLayout(table, $0, room: width) }.first { $0.width <= width }
  }

  /// From the most spacious to the tightest.
  private static let thrifts: [Thrift] = {
    var thrifts: [Thrift] = []
    for hasExtras in [true, false] {
      for style in ProportionColumn.Style.allCases {
        for isShort in [false, true] {
          thrifts.append(Thrift(style: style, isShort: isShort, hasExtras: hasExtras))
        }
      }
    }
    for (gap, words) in [(2, 16), (1, 16), (1, 8)] {
      thrifts.append(
        Thrift(
          style: .stacked, isShort: true, hasExtras: false, gap: gap, narrowText: 8,
          wholeWords: words))
    }
    return thrifts
  }()

  private init?(_ table: Table, _ thrift: Thrift, room: Int) {
    gap = thrift.gap
    var natural: [Int] = []
    var bar: Column?
    for (place, column) in table.columns.enumerated()
    where thrift.hasExtras || !column.isExtra {
      let cells = table.rows.map { $0[place] }
      let title = SafeText.line(
        thrift.isShort ? column.shortTitle ?? column.title : column.title)
      let titleWidth = TerminalText.width(title)
      let word = title.split(separator: " ").map { TerminalText.width(String($0)) }.max() ?? 0
      var laid = Column(place: place, kind: column.kind, title: [title], width: 0, isRight: false)
      switch column.kind {
      case .fold, .note: continue
      case .text:
        let widest = max(titleWidth, Self.widestText(cells))
        let words = min(Self.widestWord(cells), thrift.wholeWords)
        laid.width = min(widest, max(thrift.narrowText, words, word))
        natural.append(widest)
      case .number:
        laid.width = max(titleWidth, Self.widestText(cells))
        laid.isRight = true
        natural.append(laid.width)
      case .proportion:
        let proportions = ProportionColumn(Self.proportions(cells), style: thrift.style)
        guard let proportions else { return nil }
        laid.proportions = proportions
        laid.width = max(proportions.width, word)
        laid.title = Self.wrapped(title, laid.width) + proportions.titleLines
        natural.append(laid.width)
      case .bar:
        bar = laid
        continue
      }
      columns.append(laid)
    }
    widen(to: natural, room: room)
    for place in columns.indices where columns[place].kind == .text {
      columns[place].title = columns[place].title.flatMap {
        Self.wrapped($0, columns[place].width)
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

  private static func wrapped(_ title: String, _ width: Int) -> [String] {
    TerminalWrap(width: width, breaksWords: false).lines(Text(title)).map(\.words)
  }

  private static func widestText(_ cells: [Table.Cell]) -> Int {
    widest(cells) { TerminalText.width($0) }
  }

  private static func widestWord(_ cells: [Table.Cell]) -> Int {
    widest(cells) { line in
      line.split(separator: " ").reduce(0) { max($0, TerminalText.width(String($1))) }
    }
  }

  private static func widest(_ cells: [Table.Cell], _ width: (String) -> Int) -> Int {
    cells.reduce(0) { widest, cell in
      guard case .lines(let lines) = cell else { return widest }
      return lines.reduce(widest) { max($0, width($1.line)) }
    }
  }

  private static func proportions(_ cells: [Table.Cell]) -> [Proportion] {
    cells.compactMap { cell in
      guard case .proportion(let proportion) = cell else { return nil }
      return proportion
    }
  }
}
