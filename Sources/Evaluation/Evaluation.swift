import Model
import Statistics

/// How well postings were read, measured against labels.
///
/// "Same" means: equal for answers of a closed list and for years, the same set for preferred levels;
/// for titles, companies, skills and fields of study equal by `NameForm`, or one name holds the other
/// as whole words. A skill is compared by its name and by each of its quotes. A label without a record
/// is wrong in every field.
public struct Evaluation: Sendable {
  /// A figure in percent with its 95 % bootstrap interval; nil where there is nothing to count.
  public struct Estimate: Hashable, Sendable {
    /// The figure, 0 to 100.
    public var percent: Double?
    /// Its interval.
    public var interval: ClosedRange<Double>?
  }

  /// How well names were found.
  public struct NameFigures: Hashable, Sendable {
    /// Names of the program that the label has.
    public var found: Int
    /// Names of the program that the label lacks.
    public var wrong: Int
    /// Names of the label that the program lacks.
    public var missed: Int
    /// `found` of `found + wrong`.
    public var precision: Estimate
    /// `found` of `found + missed`.
    public var recall: Estimate
    /// Harmonic mean of both.
    public var f1: Estimate
  }

  /// One headline share by the labels and by the program.
  public struct HeadlineFigures: Hashable, Sendable {
    /// Which share.
    public var share: HeadlineShare
    /// Of all labels.
    public var labels: Share
    /// Of the labels' records.
    public var program: Share
    /// Percentage points by which the program is above the labels, nil where one has no postings.
    public var error: Double?
    /// Its 95 % bootstrap interval.
    public var interval: ClosedRange<Double>?
  }

  /// A label without a record.
  public struct Missing: Hashable, Sendable {
    /// The label's id.
    public var id: String
    /// Why, nil where no input is of that name.
    public var reason: Reason?
  }

  /// Number of labels.
  public let labels: Int
  /// Labels without a record, in the order of the labels.
  public let missing: [Missing]
  /// Number of records that no label speaks of.
  public let unlabelled: Int
  /// Right answers of each field of `EvaluatedField.exact`, in that order.
  public let exact: [(field: EvaluatedField, share: Share)]
  /// Fields of study.
  public let studyFields: NameFigures
  /// Skills.
  public let skills: NameFigures
  /// Share of the skills found whose standing is the label's, and its bootstrap interval.
  public let standing: (share: Share, interval: ClosedRange<Double>?)
  /// The headline shares.
  public let headline: [HeadlineFigures]
  /// Error rates of the headline shares.
  public let calibration: Calibration
  /// Every difference, label by label, in each in the order of the fields.
  public let differences: [Difference]

  /// Scores labels against their outcomes; `unlabelled` counts the records that have no label.
  public init(_ pairs: [LabelledPosting], unlabelled: Int) {
    let scores = pairs.map(PostingScore.init)
    let all = ScoreSums(scores, scores.indices)
    let intervals = Bootstrap.intervals(cases: scores.count, figures: all.figures.count) {
      ScoreSums(scores, $0).figures
    }
    var estimates = zip(all.figures, intervals).map { Estimate(percent: $0, interval: $1) }[...]
    labels = pairs.count
    missing = pairs.filter { $0.record == nil }.map { Missing(id: $0.label.id, reason: $0.reason) }
    self.unlabelled = unlabelled
    exact = zip(EvaluatedField.exact, all.exact).map { ($0, $1) }
    studyFields = NameFigures(all.studyFields, &estimates)
    skills = NameFigures(all.skills, &estimates)
    standing = (all.standing, estimates.removeFirst().interval)
    headline = HeadlineShare.allCases.enumerated().map { place, share in
      let error = estimates.removeFirst()
      return HeadlineFigures(
        share: share, labels: all.headline[place].labels, program: all.headline[place].program,
        error: error.percent, interval: error.interval)
    }
    calibration = Calibration(scores)
    differences = scores.flatMap(\.differences)
  }

  /// The largest error of a headline share in points, whatever its sign; nil where there is none.
  public var worstShareError: Double? { headline.compactMap { $0.error?.magnitude }.max() }
}

extension Evaluation.NameFigures {
  /// Takes the next three estimates.
  fileprivate init(_ counts: NameCounts, _ estimates: inout ArraySlice<Evaluation.Estimate>) {
    (found, wrong, missed) = (counts.found, counts.wrong, counts.missed)
    precision = estimates.removeFirst()
    recall = estimates.removeFirst()
    f1 = estimates.removeFirst()
  }
}

extension Calibration {
  fileprivate init(_ scores: [PostingScore]) {
    self.init()
    for score in scores {
      for (share, answers) in zip(HeadlineShare.allCases, score.headline) {
        guard let label = answers.label, let program = answers.program else { continue }
        self[share].add(label: label, program: program)
      }
      if let minimum = score.minimum {
        levels.add(label: minimum.label, program: minimum.program)
      }
    }
  }
}
