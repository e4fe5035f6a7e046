/// What a stretch of a posting is about.
public enum SectionKind: String, CaseIterable, Sendable {
  /// The company, the team, or the job in general.
  case about
  /// What one does in the job.
  case responsibilities
  /// What an applicant must have.
  case requirements
  /// What an applicant would better have.
  case preferred
  /// Pay, leave, insurance, perks.
  case benefits
  /// Equal-opportunity, accommodation and pay-transparency statements.
  case equalOpportunity = "equal-opportunity"
  /// How to apply, screening questions, forms.
  case application
}

/// A run of blocks under one heading.
public struct Section: Hashable, Sendable {
  /// What the section is about.
  public var kind: SectionKind
  /// The heading's words, nil for text before the first heading.
  public var heading: TextRange?
  /// All of the section, its heading included.
  public var range: TextRange
  /// Rule that named the kind, as in `heading.vocabulary` or `heading.none`.
  public var rule: String

  /// Describes a section.
  public init(kind: SectionKind, heading: TextRange?, range: TextRange, rule: String) {
    self.kind = kind
    self.heading = heading
    self.range = range
    self.rule = rule
  }
}
