import Statistics

/// Sets expectations against the figures of a report.
public struct ExpectationJudge {
  private let expectations: [Expectation]
  private let file: String
  private let known: KnownNames

  /// Takes the expectations of a file, and the names that they may use beside those of the postings.
  public init(_ expectations: [Expectation], file: String, known: KnownNames = KnownNames()) {
    self.expectations = expectations
    self.file = file
    self.known = known
  }

  /// The groupings whose figures are needed beside those of all postings.
  public var groupings: [Grouping] {
    Grouping.allCases.filter { grouping in
      expectations.contains { $0.group?.grouping == grouping }
    }
  }

  /// Judges every expectation. `statistics` gives those without or with the groups of a grouping.
  /// Throws where a statistic does not exist.
  public func verdicts(
    _ statistics: (Grouping?) -> Statistics
  ) throws(SettingsError) -> [Verdict] {
    let all = statistics(nil).overall.tree
    let grouped = groupings.map { ($0, statistics($0).groups) }
    var verdicts: [Verdict] = []
    for expectation in expectations {
      var figures = all
      if let group = expectation.group {
        let groups = grouped.first { $0.0 == group.grouping }?.1 ?? []
        guard let found = groups.first(where: { $0.name == group.name }) else {
          verdicts.append(
            Verdict(
              expectation: expectation,
              figure: .none("no posting of the \(group.grouping.rawValue) \(group.name)"),
              answer: .open))
          continue
        }
        figures = found.figures.tree
      }
      verdicts.append(
        try verdict(expectation, StatisticFinder(figures: figures, all: all, known: known)))
    }
    return verdicts
  }

  private func verdict(
    _ expectation: Expectation, _ finder: StatisticFinder
  ) throws(SettingsError) -> Verdict {
    let found: StatisticFinder.Found
    do {
      found = try finder.find(expectation.statistic)
    } catch {
      throw SettingsError(
        file: file, line: expectation.line, problem: error.problem, remedy: error.remedy)
    }
    guard let figure = Self.figure(found, expectation.measure) else {
      throw SettingsError(
        file: file, line: expectation.line,
        problem: "\(expectation.statistic) is no \(expectation.measure.rawValue)",
        remedy: PathHint(figures: finder.figures)
          .remedy(for: expectation.statistic, expectation.measure))
    }
    return Verdict(
      expectation: expectation, figure: figure, answer: Self.answer(expectation, figure))
  }

  /// The figure of a measure; nil where the value is of another kind.
  private static func figure(
    _ found: StatisticFinder.Found, _ measure: Expectation.Measure
  ) -> Verdict.Figure? {
    switch measure {
    case .value:
      if case .median(let quartiles) = found.value {
        return quartiles.map { .median($0) } ?? Verdict.Figure.none("no posting states it")
      }
      if let number = found.value.number { return .value(number) }
      return found.value == .number(nil) ? Verdict.Figure.none("no posting states it") : nil
    case .share:
      return found.value.share.map { share in found.reason.map { .none($0) } ?? .share(share) }
    case .rank:
      guard let share = found.value.share else { return nil }
      if found.isAbsent { return Verdict.Figure.none(found.reason ?? "no posting names it") }
      return found.others.isEmpty ? nil : rank(share, among: found.others.compactMap(\.share))
    }
  }

  /// The place of a share: one more than those that are larger. Chance leaves open every place that
  /// shares of overlapping intervals could take, and of an unreliable share every place.
  private static func rank(_ share: Share, among others: [Share]) -> Verdict.Figure {
    let own = share.interval ?? 0...100
    let larger = others.count { $0.count > share.count }
    let surely = others.count { ($0.interval?.lowerBound ?? 0) > own.upperBound }
    let perhaps = others.count { ($0.interval?.upperBound ?? 100) >= own.lowerBound }
    guard share.reliability == .reliable else {
      return .rank(larger + 1, of: others.count + 1, between: 1...(others.count + 1))
    }
    return .rank(
      larger + 1, of: others.count + 1, between: (surely + 1)...max(perhaps + 1, surely + 1))
  }

  private static func answer(_ expectation: Expectation, _ figure: Verdict.Figure)
    -> Verdict.Answer
  {
    let range: ClosedRange<Double>
    switch figure {
    case .none: return .open
    case .value(let number): range = number...number
    case .median(let quartiles):
      guard quartiles.reliability == .reliable, let interval = quartiles.interval else {
        return .open
      }
      range = interval
    case .rank(_, _, let places): range = Double(places.lowerBound)...Double(places.upperBound)
    case .share(let share):
      guard share.reliability == .reliable, let interval = share.interval else { return .open }
      range = interval
    }
    let allowed: ClosedRange<Double> =
      switch expectation.bound {
      case .atLeast(let low): low...Double.infinity
      case .atMost(let high): -Double.infinity...high
      case .between(let low, let high): low...high
      }
    if allowed.contains(range.lowerBound), allowed.contains(range.upperBound) { return .holds }
    return allowed.overlaps(range) ? .open : .fails
  }
}
