import Model

/// One thing that a posting requires or prefers, to be met or not.
public struct Requirement: Hashable, Sendable {
  /// What is asked for.
  public enum Kind: Hashable, Sendable {
    /// One of the given ways to the degree, or around it.
    case degree([DegreePath])
    /// That many years of experience.
    case years(Int, YearsSubject)
    /// A skill, by its canonical name.
    case skill(String)
    /// One of several skills.
    case alternatives([String])
    /// Publications, at the venues named where there are any; `isOneOfSeveral` where something else
    /// will do as well ("releases, publications, or open-source projects").
    case publications(venues: [String], isOneOfSeveral: Bool)
    /// A certificate, a language or a clearance.
    case credential(Credential)
  }

  /// What is asked for.
  public var kind: Kind
  /// Required or preferred.
  public var standing: Standing
  /// Category of the vocabulary for skills, else `Education`, `Experience` or `Research`.
  public var category: String
  /// The words that ask for it.
  public var quotes: [Quote]

  /// Describes a requirement.
  public init(kind: Kind, standing: Standing, category: String, quotes: [Quote]) {
    self.kind = kind
    self.standing = standing
    self.category = category
    self.quotes = quotes
  }

  /// The skills that it names; empty for everything but skills.
  public var skills: [String] {
    switch kind {
    case .skill(let name): [name]
    case .alternatives(let names): names
    default: []
    }
  }
}
