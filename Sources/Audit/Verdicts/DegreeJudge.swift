import Model

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
        && path.level.map { $0 <= held ?? .highSchool } == true
        && path.level ?? .highSchool > bestLevel ?? .highSchool
      if isNearer || best.map({ found.verdict < $0.verdict }) ?? true {
        best = found
        bestLevel = path.level
      }
    }
    return best ?? (.notKnown, "the posting's words on degrees give no path")
  }

  private var held: DegreeLevel? {
    guard case .held(let level) = profile.degree else { return nil }
    return level
  }

  private func judge(_ path: DegreePath, _ lowest: DegreeLevel?) -> (
    verdict: Verdict, reason: String
  ) {
    guard let level = path.level else { return (.notKnown, "no level is named") }
    guard profile.degree != nil else {
      return (.notKnown, "your profile does not say which degree you hold")
    }
    guard let held else { return (.notMet, "you hold no degree") }
    guard held >= level else {
      return (.notMet, "you hold \(DegreeWords.article(held)), below \(DegreeWords.article(level))")
    }
    let words = lines.line(path.evidence.range.lower)
    var reason = "you hold \(DegreeWords.article(held))"
    let (field, relation) = StudyFields.relation(
      ofAny: profile.fields, to: path.fields, words: words)
    switch relation {
    case .none: break
    case .same: reason += " in \(field)"
    case .alike(let theirs): reason += " in \(field), which counts as \(theirs)"
    case .within(let word): reason += " in \(field), a \(word) field"
    case .perhapsRelated:
      return (.notKnown, reason + "; whether \(field) counts as related is not said")
    case .different:
      return (
        .notMet, reason + " in \(field); asked for: " + path.fields.joined(separator: ", ")
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
    guard profile.software.isOne else {
      return (
        .notKnown,
        "experience is accepted instead; your profile does not say how many years you have"
      )
    }
    let own = profile.software.lowerBound
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
