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

  /// A group of the minimum.
  static func minimum(_ group: MinimumGroup) -> String {
    switch group {
    case .none: "none"
    case .below: "below a bachelor's"
    case .bachelor: level(.bachelor)
    case .master: level(.master)
    case .doctorate: level(.doctorate)
    }
  }

  /// What a posting comes to on degrees.
  static func demand(_ demand: DegreeDemand) -> String {
    switch demand {
    case .none: "names none"
    case .preferred: "only preferred"
    case .substitutable: "substitutable"
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

  static func kind(_ kind: SkippedInput.Kind) -> String {
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

  /// The words of a name of several, as in `cost and latency` for `cost-latency`.
  static func words(_ name: String) -> String {
    let words = name.split(separator: "-").map { $0 == "ml" ? "ML" : String($0) }
    return words.joined(separator: pairs.contains(name) ? " and " : " ")
  }

  /// Names of two things.
  private static let pairs: Set = [
    Duty.costLatency.rawValue, WorkPart.softwareData.rawValue,
    Specialisation.searchRanking.rawValue, Specialisation.speechAudio.rawValue,
    Specialisation.fraudRisk.rawValue, Specialisation.biologyHealth.rawValue,
    Specialisation.hardwarePerformance.rawValue, Industry.defenceGovernment.rawValue,
  ]

  /// The name of a group, also where its postings name none.
  static func group(_ group: GroupFigures, by groupings: [Grouping]) -> String {
    zip(group.names, groupings).map { name, grouping in
      switch grouping {
      case .role, .seniority: name ?? ""
      case .family: name.flatMap(Family.init(rawValue:)).map(family) ?? ""
      case .company, .source, .country: name ?? "(no \(grouping.rawValue) named)"
      case .month, .quarter: name ?? "(no date named)"
      }
    }.joined(separator: ", ")
  }

  /// What postings are grouped by, as in `family and seniority`.
  static func groupings(_ groupings: [Grouping]) -> String {
    groupings.map(\.rawValue).joined(separator: " and ")
  }

  /// Which postings are counted, by name where they have one, else by their conditions; nil for all.
  static func population(_ population: Population) -> String? {
    population.isEverything ? nil : population.name ?? population.description
  }

  /// A number with its noun, as in "1 posting" or "0 postings".
  static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(plural ?? noun + "s")"
  }

  /// A percentage as in `32 %` or `1.9 %`; a dash where the share is out of too few to be told.
  ///
  /// Not quite none and not quite all are `<0.1 %` and `>99 %`.
  static func percentage(_ share: Share) -> String {
    guard let percent = share.told else { return "–" }
    let said = percentage(percent)
    return said == "100 %" && share.count < share.denominator ? ">99 %" : said
  }

  /// The ends of a share's interval in brackets, as in `(28–37)`, with a mark behind it where the share
  /// is unreliable; empty where there is none.
  static func interval(_ share: Share) -> String {
    guard let percent = share.told else { return "" }
    return interval(share.interval, hasDecimals: percent < smallest)
      + (share.reliability == .unreliable ? unreliable : "")
  }

  /// The mark behind a share that is unreliable.
  static let unreliable = "*"

  /// What stands for a share that is out of too few to be told.
  static let tooFew = "too few for a share"

  /// The percentage from which on no decimal is said.
  private static let smallest = 10.0

  /// The ends of an interval in brackets, with one decimal where they would be the same without.
  static func interval(
    _ interval: ClosedRange<Double>?, hasDecimals: Bool = false
  ) -> String {
    guard let interval else { return "" }
    if hasDecimals, interval.upperBound < smallest {
      return "(\(decimal(interval.lowerBound))–\(decimal(interval.upperBound)))"
    }
    func ends(_ places: Int) -> (low: String, high: String) {
      (
        Decimals.fixed(interval.lowerBound, places: places),
        Decimals.fixed(interval.upperBound, places: places)
      )
    }
    let whole = ends(0)
    let (low, high) =
      whole.low == whole.high && interval.lowerBound != interval.upperBound ? ends(1) : whole
    // What some have is no nought.
    return "(\(low == "0" && interval.lowerBound > 0 ? "<1" : low)–\(high))"
  }

  /// A percentage without decimals, below 10 % with one.
  static func percentage(_ percent: Double) -> String {
    (percent < smallest ? decimal(percent) : Decimals.fixed(percent, places: 0)) + " %"
  }

  /// A number with one decimal, but none and ten without.
  private static func decimal(_ number: Double) -> String {
    let said = Decimals.fixed(number, places: 1)
    if said == "0.0" { return number > 0 ? "<0.1" : "0" }
    return said == "10.0" ? "10" : said
  }

  /// An estimate with its interval; a dash where the share it is of is out of too few to be told.
  static func estimate(_ estimate: Estimate?, of share: Share) -> String {
    guard let estimate, share.told != nil else { return "–" }
    return percentage(estimate.percent) + " "
      + interval(estimate.interval, hasDecimals: estimate.percent < smallest)
  }

  /// Percentage points with their sign.
  static func points(_ points: Double) -> String {
    (points > 0 ? "+" : "") + Decimals.fixed(points, places: 1)
  }

  /// A percentage with its interval, as in `32 % (28–37)`, or that there are too few.
  static func percent(_ share: Share) -> String {
    share.told == nil ? tooFew : percentage(share) + " " + interval(share)
  }

  /// A share in full, as in `132 / 412, 32 % (28–37)`.
  static func share(_ share: Share) -> String {
    "\(share.count) / \(share.denominator), \(percent(share))"
  }

  /// A median with its interval, as in `5 (4–5)`; a dash where it is of too few.
  static func median(_ quartiles: Quartiles?) -> String {
    guard let quartiles, let interval = quartiles.interval else { return "–" }
    let ends = [interval.lowerBound, interval.upperBound].map { Decimals.string($0, places: 1) }
    return Decimals.string(quartiles.median, places: 2) + " (\(ends[0])–\(ends[1]))"
      + (quartiles.reliability == .unreliable ? unreliable : "")
  }

  /// The median and the middle half, as in `5, 3 to 8`.
  static func middle(_ quartiles: Quartiles) -> String {
    "\(years(quartiles.median)), \(years(quartiles.lower)) to \(years(quartiles.upper)), "
      + "of \(quartiles.count)"
  }

  /// The middle half of percentages, as in `10–35 %`.
  static func percents(_ quartiles: Quartiles) -> String {
    "\(Decimals.fixed(quartiles.lower, places: 0))–\(Decimals.fixed(quartiles.upper, places: 0)) %"
  }

  /// A median or quartile.
  static func years(_ years: Double?) -> String {
    years.map { Decimals.string($0, places: 2) } ?? "–"
  }
}
