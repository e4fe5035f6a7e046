import PostingModel
import PostingStatistics

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
  static func interval(_ share: Share) -> String {
    guard let interval = share.interval else { return "" }
    return "(" + Decimals.fixed(interval.lowerBound, places: 0) + "–"
      + Decimals.fixed(interval.upperBound, places: 0) + ")"
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
