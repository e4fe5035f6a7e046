/// Whether a profile meets a requirement.
public enum Verdict: String, CaseIterable, Sendable, Comparable {
  /// It does.
  case met
  /// It does by something that the posting accepts instead, as experience for a degree.
  case metByAnotherPath = "met-by-another-path"
  /// Posting and profile together do not say.
  case notKnown = "not-known"
  /// It does not.
  case notMet = "not-met"

  /// Orders from the best to the worst, so that `min` is the best of several paths.
  public static func < (a: Verdict, b: Verdict) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Whether the requirement counts as met.
  public var counts: Bool { self == .met || self == .metByAnotherPath }
}

/// A verdict on one requirement, with its reason in words.
public struct Judgement: Hashable, Sendable {
  /// What was judged.
  public var requirement: Requirement
  /// The verdict.
  public var verdict: Verdict
  /// Why, in a clause that starts in lower case.
  public var reason: String

  /// Pairs a requirement with its verdict.
  public init(requirement: Requirement, verdict: Verdict, reason: String) {
    self.requirement = requirement
    self.verdict = verdict
    self.reason = reason
  }
}
