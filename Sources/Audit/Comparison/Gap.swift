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
    /// Any of them meets it.
    var accepted: Set<String>
  }

  /// What a skill would meet of what is left.
  private struct Candidate {
    var name: String
    /// Places of the requirements that it would meet, by its own name or as a part of what they name.
    var meets: [Int] = []
    /// Requirements that name it and are left, by posting.
    var named: [Int: Int] = [:]
    /// Requirements of `meets` that are left.
    var left = 0
    var preferred = 0
    /// Postings that ask for it at all, met or not.
    var asked = 0
  }

  /// The skill that most postings name first, then the best of what it leaves.
  ///
  /// It is counted by the postings' own words: who lacks Python is told Python, and PySpark only where
  /// more postings name that. Of equals the one that meets more requirements, then more preferred ones,
  /// then the narrower one ("machine learning" before "AI/ML"), then the one that more postings ask for
  /// (of "Ada, C++ or Java" Java, where others want that), then the one that is named first. The time
  /// grows with the number of requirements.
  func gaps(_ judgements: [[Judgement]]) -> [Gap] {
    let missing = self.missing(judgements, .required)
    var candidates = self.candidates(missing, self.missing(judgements, .preferred))
    let asked = self.asked(judgements)
    for place in candidates.indices { candidates[place].asked = asked[candidates[place].name] ?? 0 }
    var meeting = [[Int]](repeating: [], count: missing.count)
    for (place, candidate) in candidates.enumerated() {
      for requirement in candidate.meets { meeting[requirement].append(place) }
    }
    var isMet = [Bool](repeating: false, count: missing.count)
    var gaps: [Gap] = []
    while let best = best(of: candidates) {
      let met = candidates[best].meets.filter { !isMet[$0] }
      let name = candidates[best].name
      gaps.append(
        Gap(
          skill: name, category: relations.category(of: name) ?? "",
          requirements: met.map { missing[$0].met }, preferred: candidates[best].preferred))
      for requirement in met {
        isMet[requirement] = true
        for place in meeting[requirement] {
          candidates[place].left -= 1
          if missing[requirement].accepted.contains(candidates[place].name) {
            candidates[place].named[missing[requirement].met.posting]! -= 1
            if candidates[place].named[missing[requirement].met.posting] == 0 {
              candidates[place].named[missing[requirement].met.posting] = nil
            }
          }
        }
      }
    }
    return gaps
  }

  /// By skill the number of postings that ask for it.
  private func asked(_ judgements: [[Judgement]]) -> [String: Int] {
    var asked: [String: Int] = [:]
    for list in judgements {
      for name in Set(list.flatMap(\.requirement.skills)) { asked[name, default: 0] += 1 }
    }
    return asked
  }

  /// The skills that missing requirements name, in the order of the postings, with what each would meet.
  private func candidates(_ missing: [Missing], _ preferred: [Missing]) -> [Candidate] {
    var seen: Set<String> = []
    let names = missing.flatMap(\.met.requirement.skills).filter { seen.insert($0).inserted }
    func places(_ requirements: [Missing]) -> [String: [Int]] {
      var places: [String: [Int]] = [:]
      for (place, requirement) in requirements.enumerated() {
        for name in requirement.accepted { places[name, default: []].append(place) }
      }
      return places
    }
    let (required, wished) = (places(missing), places(preferred))
    return names.map { name in
      let accepted = [name] + relations.broader(than: name)
      var candidate = Candidate(name: name)
      candidate.meets = Set(accepted.flatMap { required[$0] ?? [] }).sorted()
      candidate.left = candidate.meets.count
      candidate.preferred = Set(accepted.flatMap { wished[$0] ?? [] }).count
      for place in required[name] ?? [] {
        candidate.named[missing[place].met.posting, default: 0] += 1
      }
      return candidate
    }
  }

  /// The place of the best candidate; nil where nothing is left.
  private func best(of candidates: [Candidate]) -> Int? {
    var best: Int?
    for (place, candidate) in candidates.enumerated() where candidate.left > 0 {
      if best.map({ isBetter(candidate, candidates[$0]) }) ?? true { best = place }
    }
    return best
  }

  private func isBetter(_ a: Candidate, _ b: Candidate) -> Bool {
    if a.named.count != b.named.count { return a.named.count > b.named.count }
    if a.left != b.left { return a.left > b.left }
    if a.preferred != b.preferred { return a.preferred > b.preferred }
    if relations.broader(than: a.name).contains(b.name) { return true }
    if relations.broader(than: b.name).contains(a.name) { return false }
    return a.asked > b.asked
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
