import PostingModel

/// Judges the accepted paths to a degree, and around it.
struct DegreeJudge {
  let profile: Profile
  let own: OwnSkills
  let lines: PostingLines

  /// The best verdict that any of the paths gives.
  func judge(_ paths: [DegreePath], standing: Standing) -> (verdict: Verdict, reason: String) {
    let lowest = paths.filter { !$0.equivalent }.compactMap(\.level).min()
    var best: (verdict: Verdict, reason: String)?
    var bestLevel: DegreeLevel?
    for path in paths {
      let found =
        path.equivalent || path.level == nil
        ? judgeEquivalent(path, lowest ?? .bachelor) : judge(path, lowest)
      // Of paths that fail alike, the one to one's own degree is the nearest.
      let isNearer =
        found.verdict == best?.verdict
        && path.level.map { $0 <= profile.degree ?? .highSchool } == true
        && path.level ?? .highSchool > bestLevel ?? .highSchool
      if isNearer || best.map({ found.verdict < $0.verdict }) ?? true {
        best = found
        bestLevel = path.level
      }
    }
    return best ?? (.notKnown, "the posting's words on degrees give no path")
  }

  private func judge(_ path: DegreePath, _ lowest: DegreeLevel?) -> (
    verdict: Verdict, reason: String
  ) {
    guard let level = path.level else { return (.notKnown, "no level is named") }
    guard let held = profile.degree else { return (.notMet, "you hold no degree") }
    guard held >= level else {
      return (.notMet, "you hold \(DegreeWords.article(held)), below \(DegreeWords.article(level))")
    }
    let words = lines.line(path.evidence.range.lower)
    var reason = "you hold \(DegreeWords.article(held))"
    switch StudyFields.relation(profile.field, to: path.fields, words: words) {
    case .none: break
    case .same: reason += " in \(profile.field ?? "")"
    case .alike(let field): reason += " in \(profile.field ?? ""), which counts as \(field)"
    case .within(let word): reason += " in \(profile.field ?? ""), a \(word) field"
    case .perhapsRelated:
      return (
        .notKnown, reason + "; whether \(profile.field ?? "") counts as related is not said"
      )
    case .different:
      return (
        .notMet,
        reason + " in \(profile.field ?? ""); asked for: " + path.fields.joined(separator: ", ")
      )
    case .unknown: return (.notKnown, reason + ", your profile names no field of study")
    }
    if let years = path.years {
      let subject = YearsSubjectReader.subject(besideDegreeOn: words)
      let (verdict, why) = YearsJudge(profile: profile, own: own).judge(years, subject)
      guard verdict == .met else {
        return (verdict, "\(reason), but with it \(YearsWords.years(years)) are asked for: \(why)")
      }
      reason += " and \(why.dropFirst("you ".count))"
    }
    // A higher degree with fewer years is another way in than the lowest one.
    let isAnother = level != lowest && path.years != nil
    return (isAnother ? .metByAnotherPath : .met, reason)
  }

  /// Experience instead of a degree. Most postings don't say how much: see `studyYears`.
  private func judgeEquivalent(
    _ path: DegreePath, _ level: DegreeLevel
  ) -> (verdict: Verdict, reason: String) {
    let own = profile.totalYears
    let has = "you have \(YearsWords.years(own)) of experience"
    if let years = path.years {
      return own >= Double(years)
        ? (.metByAnotherPath, "\(has) instead of the degree, asked for: \(years)")
        : (.notMet, "\(has); \(years) are asked for instead of the degree")
    }
    if let needed = Self.studyYears(level), own >= Double(needed) {
      return (
        .metByAnotherPath,
        "equivalent experience is accepted; \(has), such a degree takes \(needed)"
      )
    }
    guard own > 0 else { return (.notMet, "\(has) instead of the degree") }
    return (
      .notKnown,
      "equivalent experience is accepted, how much is not said; \(has)"
    )
  }

  /// The years that the studies take, the measure for "equivalent" where a posting gives none; nil
  /// above the bachelor's, where years at work say little of what the degree stands for.
  private static func studyYears(_ level: DegreeLevel) -> Int? {
    switch level {
    case .highSchool: 0
    case .associate: 2
    case .bachelor: 4
    case .master, .doctorate: nil
    }
  }
}

/// Degrees in words.
enum DegreeWords {
  /// As in `a bachelor's`.
  static func article(_ level: DegreeLevel) -> String {
    switch level {
    case .highSchool: "a high-school diploma"
    case .associate: "an associate degree"
    case .bachelor: "a bachelor's"
    case .master: "a master's"
    case .doctorate: "a doctorate"
    }
  }
}
