import Model

/// How often a yes-or-no answer was read right and wrong, against labels.
public struct Confusion: Hashable, Sendable {
  /// Label yes, program yes.
  public var truePositives = 0
  /// Label no, program yes.
  public var falsePositives = 0
  /// Label yes, program no.
  public var falseNegatives = 0
  /// Label no, program no.
  public var trueNegatives = 0

  /// Starts with nothing counted.
  public init() {}

  /// Counts one posting.
  public mutating func add(label: Bool, program: Bool) {
    switch (label, program) {
    case (true, true): truePositives += 1
    case (false, true): falsePositives += 1
    case (true, false): falseNegatives += 1
    case (false, false): trueNegatives += 1
    }
  }

  /// Share of the postings that have it in which the program says so.
  public var sensitivity: Share { Share(truePositives, of: truePositives + falseNegatives) }

  /// Share of the postings that lack it in which the program says so.
  public var specificity: Share { Share(trueNegatives, of: trueNegatives + falsePositives) }
}

/// The error rates of each headline share, by which shares of other postings can be corrected.
///
/// Postings without a record are not counted: they are in no share either. What the counts are for:
/// Rogan, Gladen, "Estimating Prevalence from the Results of a Screening Test", 1978.
public struct Calibration: Hashable, Sendable {
  private var confusions = [Confusion](repeating: Confusion(), count: HeadlineShare.allCases.count)

  /// The counts of the minimum's levels.
  public var levels = LevelConfusion()

  /// Starts with nothing counted.
  public init() {}

  /// The counts of one share.
  public subscript(share: HeadlineShare) -> Confusion {
    get { confusions[Self.place(share)] }
    set { confusions[Self.place(share)] = newValue }
  }

  /// Number of labelled postings on which it rests: the most that decide any share.
  public var postings: Int {
    confusions.map { $0.sensitivity.denominator + $0.specificity.denominator }.max() ?? 0
  }

  private static func place(_ share: HeadlineShare) -> Int {
    HeadlineShare.allCases.firstIndex(of: share) ?? 0
  }
}
