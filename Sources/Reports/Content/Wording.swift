import Model
import Statistics

/// How counts, levels and shares are said.
enum Wording {
  /// The level in a table, "none" for no degree.
  static func level(_ level: DegreeLevel?) -> String {
    switch level {
    case nil: "none"
    case .highSchool: "high school"
    case .associate: "associate"
    case .bachelor: "bachelor's"
    case .master: "master's"
    case .doctorate: "doctorate"
    }
  }

  static func series(_ series: DegreeSeries) -> String {
    switch series {
    case .strict: Definitions.strict.term
    case .floor: Definitions.floor.term
    case .anyMention: Definitions.anyMention.term
    }
  }

  static func kind(_ kind: Miss.Kind) -> String {
    switch kind {
    case .noPosting: "no posting"
    case .unreadable: "unreadable"
    case .leftOut: "left out"
    }
  }

  /// A family as words.
  static func family(_ family: Family) -> String {
    switch family {
    case .mlopsEngineer: "MLOps engineer"
    case .aiEngineer: "AI engineer"
    default: family.rawValue.split(separator: "-").joined(separator: " ")
    }
  }

  /// The name of a group, also where its postings name none.
  static func group(_ group: GroupFigures, by grouping: Grouping) -> String {
    switch grouping {
    case .role: group.name ?? ""
    case .family: group.name.flatMap(Family.init(rawValue:)).map(family) ?? ""
    case .company, .source: group.name ?? "(no \(grouping.rawValue) named)"
    }
  }

  /// A number with its noun, as in "1 posting" or "0 postings".
  static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(plural ?? noun + "s")"
  }

  /// A percentage without decimals, as in `32 %`; a dash where the denominator is 0.
  ///
  /// Not quite none and not quite all are `<1 %` and `>99 %`.
  static func percentage(_ share: Share) -> String {
    guard let percent = share.percent else { return "–" }
    let rounded = Decimals.fixed(percent, places: 0)
    if rounded == "0", share.count > 0 { return "<1 %" }
    if rounded == "100", share.count < share.denominator { return ">99 %" }
    return rounded + " %"
  }

  /// The ends of a share's interval in brackets, as in `(28–37)`; empty where there is none.
  static func interval(_ share: Share) -> String { interval(share.interval) }

  /// The ends of an interval in brackets, with one decimal where they would be the same without.
  static func interval(_ interval: ClosedRange<Double>?) -> String {
    guard let interval else { return "" }
    func ends(_ places: Int) -> (low: String, high: String) {
      (
        Decimals.fixed(interval.lowerBound, places: places),
        Decimals.fixed(interval.upperBound, places: places)
      )
    }
    let whole = ends(0)
    let (low, high) =
      whole.low == whole.high && interval.lowerBound != interval.upperBound ? ends(1) : whole
    return "(\(low)–\(high))"
  }

  /// A percentage without decimals.
  static func percentage(_ percent: Double) -> String { Decimals.fixed(percent, places: 0) + " %" }

  /// An estimate with its interval.
  static func estimate(_ estimate: Estimate) -> String {
    percentage(estimate.percent) + " " + interval(estimate.interval)
  }

  /// Percentage points with their sign.
  static func points(_ points: Double) -> String {
    (points > 0 ? "+" : "") + Decimals.fixed(points, places: 1)
  }

  /// A percentage with its interval, as in `32 % (28–37)`.
  static func percent(_ share: Share) -> String {
    share.denominator == 0 ? percentage(share) : percentage(share) + " " + interval(share)
  }

  /// A share in full, as in `132 / 412, 32 % (28–37)`.
  static func share(_ share: Share) -> String {
    "\(share.count) / \(share.denominator), \(percent(share))"
  }

  /// A median or quartile.
  static func years(_ years: Double?) -> String {
    years.map { Decimals.string($0, places: 2) } ?? "–"
  }
}
