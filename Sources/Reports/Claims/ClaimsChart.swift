import Claims
import Model
import ReportKit
import Statistics

/// Claims beside what was measured: each a mark, the measured share a dot with its interval.
enum ClaimsChart {
  /// `populations` has the postings of claims that have conditions, where the page lists the postings.
  static func blocks(
    _ verdicts: [Verdict], of populations: [[String]: Population]? = nil
  ) -> [PageBlock] {
    let drawn = verdicts.compactMap { group($0, populations) }
    let chart = Chart(
      title: "What is claimed, and what these postings say", kind: .dots, series: ["measured"],
      groups: drawn)
    let rest = verdicts.count - drawn.count
    return (drawn.isEmpty ? [] : [.chart(chart)]) + [
      .note(
        "Of \(Wording.count(verdicts.count, "claim")): \(CheckWording.sum(verdicts)). jobreq check has "
          + "each with its source"
          + (rest == 0 || drawn.isEmpty
            ? "." : "; \(rest) of no share \(rest == 1 ? "stands" : "stand") only there."))
    ]
  }

  /// A row of the chart; nil for what is no share.
  private static func group(
    _ verdict: Verdict, _ populations: [[String]: Population]?
  ) -> Chart.Group? {
    let claim: ClosedRange<Double>
    let facets = populations.map { Self.facets(verdict.expectation, $0) } ?? []
    var measured: Proportion
    switch verdict.figure {
    case .share(let share): measured = Proportion(share, facets)
    case .difference(let difference):
      measured = Proportion(difference.share, facets)
      measured.words += " against \(Wording.percent(difference.other))"
    case .rank, .value, .median, .none: return nil
    }
    switch (verdict.expectation.bound, verdict.figure) {
    case (.atLeast(let low), _): claim = min(low, 100)...100
    case (.atMost(let high), _): claim = 0...max(0, high)
    case (.between(let low, let high), _): claim = low...high
    case (.above, .difference(let difference)): claim = (difference.other.percent ?? 0)...100
    case (.below, .difference(let difference)): claim = 0...(difference.other.percent ?? 100)
    case (.above, _), (.below, _): return nil
    }
    return Chart.Group(
      name: verdict.expectation.name, [measured], claim: claim,
      verdict: Text(verdict.answer.rawValue, .toned(tone(verdict.answer))))
  }

  /// What the postings behind a claim's figure have in common; empty where that cannot be told.
  private static func facets(
    _ claim: Expectation, _ populations: [[String]: Population]
  ) -> [Facet] {
    var facets = Facet.facets(at: claim.statistic.parts)
    guard !facets.isEmpty else { return [] }
    for group in claim.groups {
      switch group.grouping {
      case .role: facets += Role(rawValue: group.name).map { [.role($0)] } ?? []
      case .family: facets += Family(rawValue: group.name).map { [.family($0)] } ?? []
      case .seniority: facets += Seniority(rawValue: group.name).map { [.seniority($0)] } ?? []
      case .company, .source, .country, .month, .quarter: return []
      }
    }
    guard let population = populations[claim.conditions] else { return facets }
    return facets + [.population(population.description)]
  }

  static func tone(_ answer: Verdict.Answer) -> Tone {
    switch answer {
    case .holds: .good
    case .fails: .bad
    case .open: .open
    }
  }
}
