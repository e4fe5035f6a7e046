import Statistics

/// How a column of shares is written: aligned, and as short as the room asks for.
struct ShareColumn {
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
  /// The denominator of all shares, nil where they have several or none.
  private let denominator: Int?

  /// Measures the shares; nil where the style cannot write them.
  init?(_ shares: [Share], style: Style) {
    let denominators = Set(shares.map(\.denominator))
    denominator = denominators.count == 1 ? denominators.first : nil
    if style == .short, denominator == nil { return nil }
    self.style = style
    countWidth = shares.map { String($0.count).count }.max() ?? 0
    denominatorWidth = denominators.map { String($0).count }.max() ?? 0
    percentWidth = shares.map { Wording.percentage($0).count }.max() ?? 0
    intervalWidth = shares.map { Wording.interval($0).count }.max() ?? 0
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
  func lines(_ share: Share) -> [(counts: String, interval: String)] {
    let count = TerminalText.pad(String(share.count), to: countWidth, right: true)
    let denominator = TerminalText.pad(String(share.denominator), to: denominatorWidth)
    let percent = TerminalText.pad(Wording.percentage(share), to: percentWidth, right: true)
    let interval = TerminalText.pad(Wording.interval(share), to: intervalWidth)
    return switch style {
    case .full: [("\(count)/\(denominator)  \(percent) ", interval)]
    case .short: [("\(count)  \(percent) ", interval)]
    case .stacked: [("\(count)/\(denominator)", ""), ("\(percent) ", interval)]
    }
  }
}
