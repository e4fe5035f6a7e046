import Claims
import Model
import ReportKit
import Statistics

/// Claims beside what was measured: each a mark, the measured share a dot with its interval.
enum ClaimsChart {
  /// `listed` is the population whose postings the page lists, nil where it lists none.
  static func blocks(_ verdicts: [Verdict], listed: Population? = nil) -> [PageBlock] {
    let populations = Set(verdicts.map(\.population))
    let drawn = verdicts.compactMap {
      group($0, listed, namesPopulation: populations.count > 1)
    }
    let chart = Chart(
      title: "What is claimed, and what these postings say", kind: .dots, series: ["measured"],
      groups: drawn, origin: origin(verdicts, populations))
    let rest = verdicts.count - drawn.count
    return (drawn.isEmpty ? [] : [.chart(chart)]) + [
      .note(
        "Of \(Wording.count(verdicts.count, "claim")): \(CheckWording.sum(verdicts)). jobreq check has "
          + "each with its source"
          + (rest == 0 || drawn.isEmpty
            ? "." : "; \(rest) of no share \(rest == 1 ? "stands" : "stand") only there."))
    ]
  }

  /// Of which postings the claims are, from when and where these are.
  private static func origin(_ verdicts: [Verdict], _ populations: Set<Population>) -> String? {
    guard populations.count == 1, let first = verdicts.first else {
      return "Of several populations, named behind each claim."
    }
    return first.origin.map { Headline.origin(of: first.population, $0) }
  }

  /// A row of the chart; nil for what is no share.
  private static func group(
    _ verdict: Verdict, _ listed: Population?, namesPopulation: Bool
  ) -> Chart.Group? {
    let claim: ClosedRange<Double>
    let facets = listed.map { Self.facets(verdict, of: $0) } ?? []
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
      name: verdict.expectation.name
        + (namesPopulation
          ? ", of \(Wording.population(verdict.population) ?? "all postings")" : ""),
      [measured], claim: claim,
      verdict: Text(verdict.answer.rawValue, .toned(tone(verdict.answer))))
  }

  /// What the postings behind a claim's figure have in common; empty where that cannot be told.
  private static func facets(_ verdict: Verdict, of listed: Population) -> [Facet] {
    let claim = verdict.expectation
    var facets = Facet.facets(at: claim.statistic.parts)
    guard !facets.isEmpty else { return [] }
    for group in claim.groups {
      switch group.grouping {
      case .role: facets += Role(rawValue: group.name).map { [.role($0)] } ?? []
      case .family: facets += Family(rawValue: group.name).map { [.family($0)] } ?? []
      case .seniority: facets += Seniority(rawValue: group.name).map { [.seniority($0)] } ?? []
      case .country: facets.append(.country(group.name))
      case .source: facets.append(.source(group.name))
      case .company, .month, .quarter: return []
      }
    }
    return verdict.population == listed ? facets : facets + [Facet(verdict.population)]
  }

  static func tone(_ answer: Verdict.Answer) -> Tone {
    switch answer {
    case .holds: .good
    case .fails: .bad
    case .open: .open
    }
  }
}
