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

  /// Which postings and groups a claim is about.
  public struct Subject: Hashable, Sendable {
    /// Conditions beside those of the whole check.
    public var conditions: [String]
    /// What they are grouped by.
    public var groupings: [Grouping]
  }

  /// The conditions of the claims that have some, each once, in the order of the file.
  public var conditions: [(conditions: [String], line: Int)] {
    var seen: Set<[String]> = [[]]
    return expectations.filter { seen.insert($0.conditions).inserted }
      .map { ($0.conditions, $0.line) }
  }

  /// Judges every expectation. `statistics` gives those of a subject. Throws where a statistic does not
  /// exist.
  public func verdicts(
    _ statistics: (Subject) -> Statistics
  ) throws(SettingsError) -> [Verdict] {
    var known: [Subject: Statistics] = [:]
    var verdicts: [Verdict] = []
    for expectation in expectations {
      let all = Subject(conditions: expectation.conditions, groupings: [])
      let own = Subject(
        conditions: expectation.conditions, groupings: expectation.groups.map(\.grouping))
      for subject in [all, own] where known[subject] == nil {
        known[subject] = statistics(subject)
      }
      guard let statistics = known[all] else { continue }
      let whole = statistics.overall.tree
      var figures = whole
      if !own.groupings.isEmpty {
        let names = expectation.groups.map { Optional($0.name) }
        guard let found = known[own]?.groups.first(where: { $0.names == names }) else {
          let words = expectation.groups.map { "\($0.grouping.rawValue) \($0.name)" }
          verdicts.append(
            Verdict(
              expectation: expectation,
              figure: .none("no posting of the \(words.joined(separator: ", "))"), answer: .open,
              population: statistics.population, origin: statistics.origin))
          continue
        }
        figures = found.figures.tree
      }
      let finder = StatisticFinder(figures: figures, all: whole, known: self.known)
      var verdict = try verdict(expectation, finder, of: statistics)
      verdict.population = statistics.population
      verdict.origin = statistics.origin
      verdicts.append(verdict)
    }
    return verdicts
  }

  private func verdict(
    _ expectation: Expectation, _ finder: StatisticFinder, of statistics: Statistics
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
    let compared = try expectation.bound.other.map { path throws(SettingsError) in
      try against(path, figure, expectation, finder, of: statistics)
    }
    return Verdict(
      expectation: expectation, figure: compared ?? figure,
      answer: Self.answer(expectation, compared ?? figure))
  }

  /// A share beside the one that it is compared with.
  private func against(
    _ path: StatisticPath, _ figure: Verdict.Figure, _ expectation: Expectation,
    _ finder: StatisticFinder, of statistics: Statistics
  ) throws(SettingsError) -> Verdict.Figure {
    var other = expectation
    other.statistic = path
    other.bound = .atLeast(0)
    switch (figure, try verdict(other, finder, of: statistics).figure) {
    case (.share(let share), .share(let other)):
      let change = statistics.difference(
        of: expectation.statistic.parts, from: path.parts,
        in: expectation.groups.map { ($0.grouping, $0.name) })
      // What the figures count the postings must come to.
      let isSame = change?.new.simple == share.simple && change?.old.simple == other.simple
      return .difference(
        Verdict.Difference(share: share, other: other, paired: isSame ? change?.interval : nil))
    case (.none(let reason), _), (_, .none(let reason)): return .none(reason)
    default: return .none("it is compared with no share")
    }
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
    case .difference(let difference):
      guard let interval = difference.interval else { return .open }
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
      case .above: 0...Double.infinity
      case .below: -Double.infinity...0
      }
    if allowed.contains(range.lowerBound), allowed.contains(range.upperBound) { return .holds }
    return allowed.overlaps(range) ? .open : .fails
  }
}
