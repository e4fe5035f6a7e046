/// How a column of proportions is written: aligned, and as short as the room asks for.
struct ProportionColumn {
  /// From the widest to the narrowest; all say count, denominator, percentage and interval.
  enum Style: CaseIterable {
    /// `132/412  32 % (28–37)`
    case full
    /// `132  32 % (28–37)`, the denominator in the column's title
    case short
    /// `132/412` above `32 % (28–37)`
    case stacked
  }

  private let style: Style
  private let countWidth: Int
  private let denominatorWidth: Int
  private let percentWidth: Int
  private let intervalWidth: Int
  /// The denominator of all proportions, nil where they have several or none.
  private let denominator: Int?

  /// Measures the proportions; nil where the style cannot write them.
  init?(_ proportions: [Proportion], style: Style) {
    let denominators = Set(proportions.map(\.denominator))
    denominator = denominators.count == 1 ? denominators.first : nil
    if style == .short, denominator == nil { return nil }
    self.style = style
    countWidth = proportions.map { String($0.count).count }.max() ?? 0
    denominatorWidth = denominators.map { String($0).count }.max() ?? 0
    percentWidth = proportions.map { $0.percentage.count }.max() ?? 0
    intervalWidth = proportions.map { $0.interval.count }.max() ?? 0
  }

  /// Columns of a cell.
  var width: Int {
    let counts = countWidth + 1 + denominatorWidth
    let rest = percentWidth + 1 + intervalWidth
    return switch style {
    case .full: counts + 2 + rest
    case .short: countWidth + 2 + rest
    case .stacked: max(counts, rest)
    }
  }

  /// The lines of a column's title below its name.
  var titleLines: [String] {
    guard style == .short, let denominator else { return [] }
    return ["of \(denominator)"]
  }

  /// The lines of a cell, each at most `width` columns.
  func lines(_ proportion: Proportion) -> [TerminalLine] {
    let count = Self.right(String(proportion.count), countWidth)
    let denominator = Self.left(String(proportion.denominator), denominatorWidth)
    let share =
      TerminalLine(Self.right(proportion.percentage, percentWidth) + " ")
      + TerminalLine(Self.left(proportion.interval, intervalWidth), .quiet)
    return switch style {
    case .full: [TerminalLine("\(count)/\(denominator)  ") + share]
    case .short: [TerminalLine("\(count)  ") + share]
    case .stacked: [TerminalLine("\(count)/\(denominator)"), share]
    }
  }

  private static func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
