/// Judges years of experience.
struct YearsJudge {
  let profile: Profile
  let own: OwnSkills

  /// The verdict on `years` of a subject, and its reason.
  func judge(_ years: Int, _ subject: YearsSubject) -> (verdict: Verdict, reason: String) {
    let wanted = Double(years)
    let (own, words) = ownYears(subject)
    let has = "\(YearsWords.years(own))\(words)"
    if case .other(let words) = subject {
      return own >= wanted
        ? (.notKnown, "you have \(has); whether they count as “\(words)” is not known")
        : (.notMet, "you have \(has) in all, \(YearsWords.years(wanted - own)) short")
    }
    guard own >= wanted else {
      return (.notMet, "you have \(has), \(YearsWords.years(wanted - own)) short")
    }
    if case .software(let trade?) = subject, self.own.judge(trade).verdict != .met {
      return (.notKnown, "you have \(has); how many of them in \(trade) is not known")
    }
    return (.met, "you have \(has)")
  }

  private func ownYears(_ subject: YearsSubject) -> (Double, String) {
    switch subject {
    case .any, .other: (profile.totalYears, "")
    case .software: (profile.softwareYears, " of software")
    case .machineLearning: (profile.machineLearningYears, " of machine learning")
    }
  }
}
