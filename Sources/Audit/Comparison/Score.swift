/// How many of some requirements are met: counts, never one number for all.
public struct Score: Hashable, Sendable {
  /// Requirements of each verdict.
  public var met = 0
  /// Those met by another path.
  public var metByAnotherPath = 0
  /// Those that stay open.
  public var notKnown = 0
  /// Those not met.
  public var notMet = 0

  /// Counts the verdicts of judgements.
  public init(_ judgements: some Sequence<Judgement>) {
    for judgement in judgements {
      switch judgement.verdict {
      case .met: met += 1
      case .metByAnotherPath: metByAnotherPath += 1
      case .notKnown: notKnown += 1
      case .notMet: notMet += 1
      }
    }
  }

  /// Requirements met, by whatever path.
  public var fulfilled: Int { met + metByAnotherPath }

  /// Requirements stated.
  public var stated: Int { fulfilled + notKnown + notMet }

  /// Whether a larger share is met here than there; nothing stated comes last.
  func isBetter(than other: Score) -> Bool? {
    if stated == 0 || other.stated == 0 {
      return stated == other.stated ? nil : other.stated == 0
    }
    let own = fulfilled * other.stated
    let theirs = other.fulfilled * stated
    return own == theirs ? nil : own > theirs
  }

  /// The sum of two.
  static func + (a: Score, b: Score) -> Score {
    var sum = a
    sum.met += b.met
    sum.metByAnotherPath += b.metByAnotherPath
    sum.notKnown += b.notKnown
    sum.notMet += b.notMet
    return sum
  }
}

/// How well a profile fits one posting, required and preferred apart.
public struct Fit: Hashable, Sendable {
  /// Of what is required.
  public var required: Score
  /// Of what is preferred.
  public var preferred: Score
  /// Of what is required in the categories of software, see `Coverage`.
  public var software: Score

  init(_ judgements: [Judgement]) {
    let required = judgements.filter { $0.requirement.standing == .required }
    self.required = Score(required)
    preferred = Score(judgements.filter { $0.requirement.standing == .preferred })
    software = Score(required.filter { Coverage.categories.contains($0.requirement.category) })
  }
}
