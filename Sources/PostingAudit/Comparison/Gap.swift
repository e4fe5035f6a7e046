import PostingModel
import PostingParser

/// A skill that would meet requirements still missing.
public struct Gap: Hashable, Sendable {
  /// Canonical name.
  public var skill: String
  /// Category of the vocabulary.
  public var category: String
  /// Postings with a requirement that it would meet, by their places in the audit.
  public var postings: [Int]
  /// Requirements that it would meet, over all postings.
  public var requirements: Int
  /// Preferred ones that it would meet as well.
  public var preferred: Int
}

/// Orders the skills that are missing by what each would bring.
struct GapFinder {
  let relations: SkillRelations

  private struct Missing {
    var posting: Int
    var accepted: Set<String>
  }

  /// The skill that meets the requirements of most postings first, then the best of what is left.
  ///
  /// Of equals the one that meets more requirements, then more preferred ones, then by name.
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
          postings: Array(Set(met.map(\.posting))).sorted(), requirements: met.count,
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
    if a.requirements != b.requirements { return a.requirements > b.requirements }
    return a.preferred > b.preferred
  }

  private func missing(_ judgements: [[Judgement]], _ standing: Standing) -> [Missing] {
    judgements.enumerated().flatMap { index, list in
      list.filter { $0.requirement.standing == standing && !$0.verdict.counts }
        .map { Missing(posting: index, accepted: Set($0.requirement.skills)) }
        .filter { !$0.accepted.isEmpty }
    }
  }
}
