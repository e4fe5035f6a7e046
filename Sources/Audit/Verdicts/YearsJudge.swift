/// Judges years of experience.
struct YearsJudge {
  let profile: Profile
  let own: OwnSkills

  /// The verdict on `years` of a subject, and its reason.
  func judge(_ years: Int, _ subject: YearsSubject) -> (verdict: Verdict, reason: String) {
    let wanted = Double(years)
    let (own, kind) = ownYears(subject)
    guard own.upperBound >= wanted else {
      return (.notMet, Self.tooFew(own.upperBound, wanted, subject, kind, isKnown: own.isOne))
    }
    guard own.lowerBound >= wanted else {
      return (.notKnown, "your profile does not say how many years\(kind) you have")
    }
    let has = "you have \(YearsWords.years(own.lowerBound))\(kind)"
    switch subject {
    case .other(let words):
      return (.notKnown, "\(has); whether they count as “\(words)” is not known")
    case .software(let trade?) where self.own.judge(trade).verdict != .met:
      return (.notKnown, "\(has); how many of them in \(trade) is not known")
    case .software(let trade?):
      return (.met, "\(has), and \(trade) is among your skills")
    case .any, .software, .machineLearning: return (.met, has)
    }
  }

  private static func tooFew(
    _ most: Double, _ wanted: Double, _ subject: YearsSubject, _ kind: String, isKnown: Bool
  ) -> String {
    let short = "\(YearsWords.years(wanted - most)) short"
    guard isKnown else {
      return "you have \(YearsWords.years(most)) of software in all, \(short)"
    }
    if case .other = subject { return "you have \(YearsWords.years(most)) in all, \(short)" }
    return "you have \(YearsWords.years(most))\(kind), \(short)"
  }

  private func ownYears(_ subject: YearsSubject) -> (ClosedRange<Double>, String) {
    switch subject {
    case .any, .other: (profile.software, "")
    case .software: (profile.software, " of software")
    case .machineLearning: (profile.machineLearning, " of machine learning")
    }
  }
}

extension ClosedRange<Double> {
  /// Whether it holds one number only: a profile that says it.
  var isOne: Bool { lowerBound == upperBound }
}
