import Claims
import ReportKit
import Statistics

/// Claims beside what was measured: each a mark, the measured share a dot with its interval.
enum ClaimsChart {
  static func blocks(_ verdicts: [Verdict]) -> [PageBlock] {
    let drawn = verdicts.compactMap(group)
    let chart = Chart(
      title: "What is claimed, and what these postings say", kind: .dots, series: ["measured"],
      groups: drawn)
    return (drawn.isEmpty ? [] : [.chart(chart)]) + [
      .note(
        "Of \(Wording.count(verdicts.count, "claim")): \(CheckWording.sum(verdicts)). jobreq check has "
          + "each with its source.")
    ]
  }

  /// A row of the chart; nil for what is no share, or is compared with another share.
  private static func group(_ verdict: Verdict) -> Chart.Group? {
    guard case .share(let share) = verdict.figure else { return nil }
    let claim: ClosedRange<Double>
    switch verdict.expectation.bound {
    case .atLeast(let low): claim = low...100
    case .atMost(let high): claim = 0...high
    case .between(let low, let high): claim = low...high
    case .above, .below: return nil
    }
    return Chart.Group(
      name: verdict.expectation.name, [Proportion(share)], claim: claim,
      verdict: Text(verdict.answer.rawValue, .toned(tone(verdict.answer))))
  }

  static func tone(_ answer: Verdict.Answer) -> Tone {
    switch answer {
    case .holds: .good
    case .fails: .bad
    case .open: .open
    }
  }
}
