import Claims
import Model
import Statistics

/// How expectations and what was found are said.
enum CheckWording {
  /// What was found, as in `421 / 1134, 37 % (34–40)`.
  static func figure(_ figure: Verdict.Figure) -> String {
    switch figure {
    case .share(let share): Wording.share(share)
    case .rank(let place, let all, let places):
      "place \(place) of \(all)"
        + (places.lowerBound == places.upperBound
          ? "" : " (\(places.lowerBound)–\(places.upperBound))")
    case .median(let quartiles):
      quartiles.interval == nil
        ? "\(Wording.count(quartiles.count, "posting")) are too few for a median"
        : Wording.median(quartiles) + " of \(quartiles.count)"
    case .value(let number): Decimals.string(number, places: 2)
    case .difference(let difference):
      "\(Wording.share(difference.share)) against \(Wording.share(difference.other))"
    case .none(let reason): reason
    }
  }

  /// What is claimed, as in `at least 80 %`.
  static func bound(_ expectation: Expectation) -> String {
    let unit = expectation.measure == .share ? " %" : ""
    func number(_ number: Double) -> String { Decimals.string(number, places: 2) }
    let bound =
      switch expectation.bound {
      case .atLeast(let low): "at least \(number(low))"
      case .atMost(let high): "at most \(number(high))"
      case .between(let low, let high): "\(number(low)) to \(number(high))"
      case .above(let other): "above \(other)"
      case .below(let other): "below \(other)"
      }
    if expectation.bound.other != nil { return bound }
    return (expectation.measure == .rank ? "place " : "") + bound + unit
  }

  /// The statistic and its group, as in `years.median, role research`.
  static func statistic(_ expectation: Expectation) -> String {
    expectation.statistic.description
      + (expectation.bound.other.map { " against \($0)" } ?? "")
      + expectation.groups.map { ", \($0.grouping.rawValue) \($0.name)" }.joined()
      + (expectation.conditions.isEmpty
        ? "" : ", of \(expectation.conditions.joined(separator: "; "))")
  }

  /// A verdict in one sentence.
  static func sentence(_ verdict: Verdict) -> String {
    "\(verdict.expectation.name): \(verdict.answer.rawValue). "
      + "Claimed: \(bound(verdict.expectation)); found: \(figure(verdict.figure))."
  }

  /// Numbers of each answer, as in `2 hold, 5 do not, 1 cannot be told`.
  static func sum(_ verdicts: [Verdict]) -> String {
    func count(_ answer: Verdict.Answer) -> Int { verdicts.count { $0.answer == answer } }
    let holds = count(.holds)
    let fails = count(.fails)
    let open = count(.open)
    return "\(holds) \(holds == 1 ? "holds" : "hold"), \(fails) \(fails == 1 ? "does" : "do") not, "
      + "\(open) cannot be told"
  }
}
