/// Judges years of experience.
struct YearsJudge {
  let profile: Profile

  /// The verdict on `years` of a subject, and its reason.
  func judge(_ years: Int, _ subject: YearsSubject) -> (verdict: Verdict, reason: String) {
    let wanted = Double(years)
    let (own, words) = own(subject)
    let has = "\(YearsWords.years(own))\(words)"
    if subject == .other {
      return own >= wanted
        ? (.notKnown, "you have \(has); whether they are of the kind asked for is not known")
        : (.notMet, "you have \(has) in all, \(YearsWords.years(wanted - own)) short")
    }
    return own >= wanted
      ? (.met, "you have \(has)")
      : (.notMet, "you have \(has), \(YearsWords.years(wanted - own)) short")
  }

  private func own(_ subject: YearsSubject) -> (Double, String) {
    switch subject {
    case .any: (profile.totalYears, "")
    case .other: (profile.totalYears, "")
    case .software: (profile.softwareYears, " of software")
    case .machineLearning: (profile.machineLearningYears, " of machine learning")
    }
  }
}
