import Model
import Signals

/// Sets a profile beside requirements.
struct Judge {
  let profile: Profile
  let own: OwnSkills

  init(_ profile: Profile, _ relations: SkillRelations) {
    self.profile = profile
    own = OwnSkills(profile, relations)
  }

  func judge(_ requirement: Requirement, _ lines: PostingLines) -> Judgement {
    let (verdict, reason): (Verdict, String)
    switch requirement.kind {
    case .degree(let paths):
      (verdict, reason) = DegreeJudge(profile: profile, own: own, lines: lines)
        .judge(paths, standing: requirement.standing)
    case .years(let years, let subject):
      (verdict, reason) = YearsJudge(profile: profile, own: own).judge(years, subject)
    case .skill(let name): (verdict, reason) = own.judge(name)
    case .alternatives(let names): (verdict, reason) = judge(anyOf: names)
    case .publications(let venues, let isOneOfSeveral):
      (verdict, reason) = judge(publicationsAt: venues, isOneOfSeveral)
    case .credential(let credential):
      (verdict, reason) = CredentialJudge(profile: profile).judge(credential)
    }
    return Judgement(requirement: requirement, verdict: verdict, reason: reason)
  }

  /// One of them is enough; the first of the best decides.
  private func judge(anyOf names: [String]) -> (verdict: Verdict, reason: String) {
    let all = names.map(own.judge)
    guard let best = all.map(\.verdict).min(),
      let place = all.firstIndex(where: { $0.verdict == best })
    else { return (.notKnown, "no alternative is named") }
    if best == .notMet {
      let near = names.lazy.compactMap(own.nearest).first.map { "; near: \($0)" } ?? ""
      return (.notMet, "none of them is in your profile" + near)
    }
    return (best, all[place].reason)
  }

  private func judge(
    publicationsAt venues: [String], _ isOneOfSeveral: Bool
  ) -> (verdict: Verdict, reason: String) {
    guard let own = profile.publications else {
      return (.notKnown, "your profile does not say whether you have published")
    }
    let count = own.count
    guard count > 0 else {
      let words = "your profile names no publication"
      return isOneOfSeveral ? (.notKnown, words + "; other work will do as well") : (.notMet, words)
    }
    let words = count == 1 ? "you name 1 publication" : "you name \(count) publications"
    guard !venues.isEmpty else { return (.met, words) }
    let wanted = venues.map { $0.lowercased() }
    let match = own.first { publication in
      publication.venue.map { venue in wanted.contains { venue.lowercased().contains($0) } }
        ?? false
    }
    if let match { return (.met, "\(words), one at \(match.venue ?? "")") }
    return (
      .notKnown,
      "\(words); whether it counts as one at \(venues.joined(separator: ", ")) is not said"
    )
  }
}
