import Model

/// Sets what a profile says of certificates, languages and clearances beside what is asked for.
struct CredentialJudge {
  let profile: Profile

  func judge(_ credential: Credential) -> (verdict: Verdict, reason: String) {
    switch credential {
    case .certificate(let name): judge(certificate: name)
    case .language(let name, let level): judge(language: name, level)
    case .clearance(let words): judge(clearance: words)
    }
  }

  private func judge(certificate name: String) -> (verdict: Verdict, reason: String) {
    guard let own = profile.certifications else {
      return (.notKnown, "your profile does not say which certificates you hold")
    }
    let wanted = name.lowercased()
    let match = own.first { certificate in
      let held = certificate.text.lowercased()
      return held.contains(wanted) || wanted.contains(held)
    }
    if let match { return (.met, "you hold \(match.text)") }
    return (.notMet, "it is not among your certificates")
  }

  private func judge(
    language name: String, _ level: LanguageLevel?
  ) -> (verdict: Verdict, reason: String) {
    guard let languages = profile.languages else {
      return (.notKnown, "your profile does not say which languages you speak")
    }
    guard let own = languages.first(where: { $0.name.lowercased() == name.lowercased() }) else {
      return (.notMet, "\(name) is not among your languages")
    }
    guard let level else { return (.met, "you speak \(own.name)") }
    guard let held = own.level else {
      return (.notKnown, "you speak \(own.name); how well is not said")
    }
    let words = "you speak \(own.name) at the level \(held.rawValue)"
    return (held >= level ? .met : .notMet, words)
  }

  private func judge(clearance words: String) -> (verdict: Verdict, reason: String) {
    guard let own = profile.clearance else {
      return (.notKnown, "your profile does not say which clearance you hold")
    }
    if own.lowercased() == "none" { return (.notMet, "you hold no clearance") }
    let isSame = words.lowercased().contains(own.lowercased())
    return isSame
      ? (.met, "you hold \(own)")
      : (.notKnown, "you hold \(own); whether that is enough is not said")
  }
}
