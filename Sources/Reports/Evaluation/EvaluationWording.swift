import Evaluation
import Model
import Statistics

/// How an evaluation's figures are named and said.
enum EvaluationWording {
  static let answers = [
    Definition(
      term: "right",
      meaning: """
        the same answer as the label's; for preferred, the same set of levels; for title and \
        company, also where one holds the other as whole words. A company counts where the posting \
        names one. 95 % Wilson interval.
        """)
  ]
  static let names = [
    Definition(
      term: "precision", meaning: "of the names that the program gave, those that the label has."),
    Definition(term: "recall", meaning: "of the names of the label, those that were found."),
    Definition(term: "F1", meaning: "the harmonic mean of both."),
    Definition(
      term: "same name",
      meaning: """
        equal without case and punctuation, or one holds the other as whole words; a skill is \
        compared by its name and by its quotes.
        """),
    Definition(
      term: "interval",
      meaning: """
        95 %, from \(Bootstrap.resamples) bootstrap resamples of the postings, seed fixed; mistakes \
        that no labelled posting shows are not in it.
        """),
  ]
  static let shares = [
    Definition(
      term: "error",
      meaning: """
        the program's share less the labels', in points, with a 95 % interval of the \
        same kind; in brackets, 95 % Wilson intervals.
        """)
  ]

  static func name(_ field: EvaluatedField) -> String {
    switch field {
    case .minimum: "degree minimum"
    case .substitutable: "degree substitutable"
    case .preferred: "degrees preferred"
    case .studyFields: "fields of study"
    case .standing: "standing of skills found"
    case .years, .family, .seniority, .role, .title, .company, .skills: field.rawValue
    }
  }

  static func name(_ share: HeadlineShare) -> String {
    switch share {
    case .bachelorMinimum: "bachelor's minimum"
    case .masterMinimum: "master's minimum"
    case .doctorateMinimum: "doctorate minimum"
    case .noDegree: "no degree required"
    case .masterPreferred: "master's preferred"
    case .doctoratePreferred: "doctorate preferred"
    case .substitutable: "substitutable"
    case .research: "research"
    }
  }

  static func percent(_ percent: Double?) -> String {
    percent.map { Decimals.fixed($0, places: 1) + " %" } ?? "–"
  }

  static func interval(_ interval: ClosedRange<Double>?) -> String {
    interval.map {
      Decimals.fixed($0.lowerBound, places: 1) + "–" + Decimals.fixed($0.upperBound, places: 1)
    } ?? "–"
  }

  /// Points with their sign, as in `+1.1`; `0.0` has none.
  static func signed(_ points: Double) -> String {
    let text = Decimals.fixed(points, places: 1)
    return text.hasPrefix("-") || text == "0.0" ? text : "+" + text
  }

  /// A floor and what was measured, with as many decimals as it takes to tell them apart.
  static func compared(_ verdict: Floors.Verdict) -> (limit: String, value: String) {
    let limit = verdict.floor.limit
    guard let value = verdict.value else { return (Decimals.string(limit, places: 3), "–") }
    let places = (1...6).first {
      limit == value || Decimals.fixed(limit, places: $0) != Decimals.fixed(value, places: $0)
    }
    return (
      Decimals.fixed(limit, places: places ?? 6), Decimals.fixed(value, places: places ?? 6)
    )
  }

  /// The sentence for a floor that does not hold, nil where it holds.
  static func complaint(_ verdict: Floors.Verdict) -> String? {
    guard !verdict.holds else { return nil }
    let key = verdict.floor.figure.key
    let (limit, value) = compared(verdict)
    guard verdict.value != nil else { return "\(key): nothing to count, its floor is \(limit)" }
    return verdict.floor.figure == .shareError
      ? "\(key): \(value) points are more than the \(limit) allowed"
      : "\(key): \(value) is below its floor of \(limit)"
  }
}

extension Floors.Verdict {
  /// What is wrong in one line, as in `minimum: 94.6 is below its floor of 96.0`; nil where it holds.
  public var complaint: String? { EvaluationWording.complaint(self) }
}
