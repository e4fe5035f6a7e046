import PostingModel
import PostingStatistics

/// How an expectation stands against the figures.
public struct Verdict: Hashable, Sendable {
  /// The three answers.
  public enum Answer: String, CaseIterable, Sendable {
    case holds
    case fails = "does not hold"
    case open = "cannot tell"
  }

  /// What was found.
  public enum Figure: Hashable, Sendable {
    /// A share.
    case share(Share)
    /// A place, with those that chance leaves open.
    case rank(Int, of: Int, between: ClosedRange<Int>)
    /// A number.
    case value(Double)
    /// Nothing, and why.
    case none(String)
  }

  /// The claim.
  public var expectation: Expectation
  /// What was found.
  public var figure: Figure
  /// How the claim stands.
  public var answer: Answer
}

/// Sets expectations against the figures of a report.
public struct ExpectationJudge {
  private let expectations: [Expectation]
  private let file: String

  /// Takes the expectations of a file.
  public init(_ expectations: [Expectation], file: String) {
    self.expectations = expectations
    self.file = file
  }

  /// The groupings whose figures are needed beside those of all postings.
  public var groupings: [Grouping] {
    Grouping.allCases.filter { grouping in
      expectations.contains { $0.group?.grouping == grouping }
    }
  }

  /// Judges every expectation. `report` gives the JSON report without or with the groups of a
  /// grouping. Throws where a statistic does not exist.
  public func verdicts(_ report: (Grouping?) -> JSONValue) throws(SettingsError) -> [Verdict] {
    let all = report(nil)["all"] ?? .null
    let grouped = groupings.map { ($0, report($0)["groups"]?.array ?? []) }
    var verdicts: [Verdict] = []
    for expectation in expectations {
      var figures = all
      if let group = expectation.group {
        let groups = grouped.first { $0.0 == group.grouping }?.1 ?? []
        guard let found = groups.first(where: { $0["name"]?.string == group.name }) else {
          verdicts.append(
            Verdict(
              expectation: expectation,
              figure: .none("no posting of the \(group.grouping.rawValue) \(group.name)"),
              answer: .open))
          continue
        }
        figures = found
      }
      verdicts.append(try verdict(expectation, figures))
    }
    return verdicts
  }

  private func verdict(
    _ expectation: Expectation, _ figures: JSONValue
  ) throws(SettingsError) -> Verdict {
    let found: StatisticPath.Found
    do {
      found = try expectation.statistic.find(in: figures)
    } catch {
      let nearest = error.nearest.map { "did you mean \"\($0)\"? " } ?? ""
      throw SettingsError(
        file: file, line: expectation.line, problem: "there is no statistic \(error.path)",
        remedy: nearest
          + (error.known.isEmpty
            ? "end the path before it" : "use one of \(error.known.joined(separator: ", "))"))
    }
    let figure = try figure(found, expectation, postings: figures["count"]?.int ?? 0)
    return Verdict(
      expectation: expectation, figure: figure, answer: Self.answer(expectation, figure))
  }

  private func figure(
    _ found: StatisticPath.Found, _ expectation: Expectation, postings: Int
  ) throws(SettingsError) -> Verdict.Figure {
    switch (found, expectation.measure) {
    case (.absent, .share): return .share(Share(0, of: postings))
    case (.absent, _): return .none("no posting has it")
    case (.value(let value, _), .share):
      if let share = Self.share(value) { return .share(share) }
    case (.value(let value, let others), .rank):
      if let share = Self.share(value), !others.isEmpty {
        return Self.rank(share, among: others.compactMap(Self.share))
      }
    case (.value(let value, _), .value):
      if let number = value.double { return .value(number) }
      if value == .null { return .none("no posting states it") }
    }
    throw SettingsError(
      file: file, line: expectation.line,
      problem: "\(expectation.statistic) is no \(expectation.measure.rawValue)",
      remedy: expectation.measure == .value
        ? "name a number, as years.median" : "name a share, as degrees.levels.bachelor.floor.all")
  }

  private static func share(_ value: JSONValue) -> Share? {
    guard let count = value["count"]?.int, let denominator = value["denominator"]?.int else {
      return nil
    }
    return Share(count, of: denominator)
  }

  /// The place of a share: one more than those that are larger. Chance leaves open every place that
  /// shares of overlapping intervals could take.
  private static func rank(_ share: Share, among others: [Share]) -> Verdict.Figure {
    let own = share.interval ?? 0...100
    let larger = others.count { $0.count > share.count }
    let surely = others.count { ($0.interval?.lowerBound ?? 0) > own.upperBound }
    let perhaps = others.count { ($0.interval?.upperBound ?? 100) >= own.lowerBound }
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
    case .rank(_, _, let places): range = Double(places.lowerBound)...Double(places.upperBound)
    case .share(let share):
      guard let interval = share.interval else { return .open }
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
