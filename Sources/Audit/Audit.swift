import Model
import Signals

/// Postings side by side, and beside a profile where there is one.
public struct Audit: Hashable, Sendable {
  /// The profile, nil where none was given.
  public var profile: Profile?
  /// The postings: by fit with a profile, else by company; then by title and id.
  public var cards: [Card]
  /// Inputs that gave no posting, by id.
  public var missing: [Missing]
  /// Skills required by any of the postings, the most shared first.
  public var shared: [SharedSkill]
  /// Missing skills, the one that brings most first; empty without a profile.
  public var gaps: [Gap]
  /// The software side, nil without a profile.
  public var coverage: Coverage?
  /// The guide's decision table applied, nil without a profile.
  public var advice: PathAdvice?

  /// An input that gave no posting.
  public struct Missing: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// Why.
    public var reason: Reason
  }

  /// Compares the inputs, in whatever order they come; `vocabulary` is the one that they were read by.
  public init(
    _ inputs: [AuditInput], profile: Profile? = nil, vocabulary: Vocabulary = .builtIn
  ) {
    let relations = SkillRelations(vocabulary: vocabulary)
    let judge = profile.map { Judge($0, relations) }
    var cards: [Card] = []
    var missing: [Missing] = []
    for input in inputs {
      switch input {
      case .posting(let record, let sections, let years):
        cards.append(Card(record, sections: sections, years: years, judge: judge))
      case .record(let record):
        cards.append(Card(record, sections: [], years: nil, judge: judge))
      case .missing(let id, let reason): missing.append(Missing(id: id, reason: reason))
      }
    }
    cards.sort(by: Self.precedes)
    self.profile = profile
    self.cards = cards
    self.missing = missing.sorted { NameOrder.precedes($0.id, $1.id) }
    shared = SharedSkill.of(cards.map(\.record))
    gaps = GapFinder(relations: relations).gaps(cards.map(\.judgements))
    coverage = profile == nil ? nil : Coverage(cards.compactMap(\.fit))
    advice = profile.map { PathAdvice($0, cards) }
  }

  private static func precedes(_ a: Card, _ b: Card) -> Bool {
    if let x = a.fit, let y = b.fit {
      if let isBetter = x.required.isBetter(than: y.required) { return isBetter }
      if let isBetter = x.preferred.isBetter(than: y.preferred) { return isBetter }
    }
    let (own, their) = (a.record.company.value, b.record.company.value)
    if (own == nil) != (their == nil) { return own != nil }
    for (x, y) in [
      (own ?? "", their ?? ""), (a.record.title.value, b.record.title.value),
      (a.record.id, b.record.id),
    ] where x != y {
      return NameOrder.precedes(x, y)
    }
    return false
  }
}
