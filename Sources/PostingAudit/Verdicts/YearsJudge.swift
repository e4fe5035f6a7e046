/// Judges years of experience.
struct YearsJudge {
  let profile: Profile

  /// The verdict on `years` of a subject, and its reason.
  func judge(_ years: Int, _ subject: YearsSubject) -> (verdict: Verdict, reason: String) {
    let wanted = Double(years)
    let (own, words) = own(subject)
    let has = "\(YearsWords.years(own))\(words)"
    if case .other(let words) = subject {
      return own >= wanted
        ? (.notKnown, "you have \(has); whether they count as “\(words)” is not known")
        : (.notMet, "you have \(has) in all, \(YearsWords.years(wanted - own)) short")
    }
    return own >= wanted
      ? (.met, "you have \(has)")
      : (.notMet, "you have \(has), \(YearsWords.years(wanted - own)) short")
  }

  private func own(_ subject: YearsSubject) -> (Double, String) {
    switch subject {
    case .any, .other: (profile.totalYears, "")
    case .software: (profile.softwareYears, " of software")
    case .machineLearning: (profile.machineLearningYears, " of machine learning")
    }
  }
}
