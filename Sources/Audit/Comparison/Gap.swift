import Model
import Signals

/// A skill that would meet requirements still missing.
public struct Gap: Hashable, Sendable {
  /// Canonical name.
  public var skill: String
  /// Category of the vocabulary.
  public var category: String
  /// The requirements that it would meet and that no gap before it meets, in the order of the postings.
  public var requirements: [Met]
  /// Preferred ones that it would meet as well.
  public var preferred: Int

  /// A requirement that a skill would meet.
  public struct Met: Hashable, Sendable {
    /// Place of its posting in the audit.
    public var posting: Int
    /// What is asked for.
    public var requirement: Requirement
  }

  /// Postings with a requirement that it would meet, by their places in the audit.
  public var postings: [Int] { Set(requirements.map(\.posting)).sorted() }
}

/// Orders the skills that are missing by what each would bring.
struct GapFinder {
  let relations: SkillRelations

  private struct Missing {
    var met: Gap.Met
    var accepted: Set<String>
  }

  /// The skill that meets the requirements of most postings first, then the best of what is left.
  ///
  /// Of equals the one that meets more requirements, then more preferred ones, then the narrower one
  /// ("machine learning" before "AI/ML"), then by name.
  func gaps(_ judgements: [[Judgement]]) -> [Gap] {
    var missing = self.missing(judgements, .required)
    let preferred = self.missing(judgements, .preferred)
    let candidates = Set(missing.flatMap(\.accepted)).sorted(by: NameOrder.precedes)
    let meets = candidates.map { Set([$0] + relations.broader(than: $0)) }
    var gaps: [Gap] = []
    while !missing.isEmpty {
      var best: Gap?
      var bestPlace = 0
      for (place, name) in candidates.enumerated() {
        let met = missing.filter { !$0.accepted.isDisjoint(with: meets[place]) }
        guard !met.isEmpty else { continue }
        let gap = Gap(
          skill: name, category: relations.category(of: name) ?? "",
          requirements: met.map(\.met),
          preferred: preferred.count { !$0.accepted.isDisjoint(with: meets[place]) })
        if best.map({ isBetter(gap, $0) }) ?? true {
          best = gap
          bestPlace = place
        }
      }
      guard let best else { break }
      gaps.append(best)
      missing.removeAll { !$0.accepted.isDisjoint(with: meets[bestPlace]) }
    }
    return gaps
  }

  private func isBetter(_ a: Gap, _ b: Gap) -> Bool {
    if a.postings.count != b.postings.count { return a.postings.count > b.postings.count }
    if a.requirements.count != b.requirements.count {
      return a.requirements.count > b.requirements.count
    }
    if a.preferred != b.preferred { return a.preferred > b.preferred }
    return relations.broader(than: a.skill).contains(b.skill)
  }

  private func missing(_ judgements: [[Judgement]], _ standing: Standing) -> [Missing] {
    judgements.enumerated().flatMap { index, list in
      list.filter { $0.requirement.standing == standing && !$0.verdict.counts }
        .map {
          Missing(
            met: Gap.Met(posting: index, requirement: $0.requirement),
            accepted: Set($0.requirement.skills))
        }
        .filter { !$0.accepted.isEmpty }
    }
  }
}
