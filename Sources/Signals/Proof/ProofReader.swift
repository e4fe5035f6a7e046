import Model

/// Reads which proof of earlier work an applicant is asked for, and how much.
struct ProofReader {
  let text: ReadText

  /// The proof that is required or preferred; what is only mentioned is not asked for.
  func read(_ scopes: [StandingScopes]) -> [ProofAsked] {
    let judge = SkillStanding(text: text)
    var asked = [ProofAsked?](repeating: nil, count: Proof.allCases.count)
    for (index, sentence) in text.sentences.enumerated()
    where text.mayHold(.proofs, in: sentence) {
      let isSent = sentence.kind == .application
      guard isSent ? text.holds(.sendVerb, in: sentence) : isAsking(sentence) else { continue }
      for match in text.matches(.proofs, in: sentence)
      where match.payload < asked.count {
        let standing =
          isSent
          ? sentStanding(match, sentence)
          : judge.standing(of: match.tokens, sentence, scopes[index]).value
        guard standing != .mentioned else { continue }
        let rule = standing == .required ? "proof.required" : "proof.preferred"
        let found = text.evidence(match.tokens, rule)
        if let known = asked[match.payload], known.standing <= standing {
          if known.standing == standing, known.evidence.count < 3 {
            asked[match.payload]?.evidence.append(found)
          }
        } else {
          asked[match.payload] = ProofAsked(
            Proof.allCases[match.payload], standing, evidence: [found])
        }
      }
    }
    return asked.compactMap { $0 }
  }

  /// "Send us your CV and work samples", "… and, if possible, code samples": what comes with an application.
  private func sentStanding(_ match: Match, _ sentence: Sentence) -> Standing {
    guard Proof.allCases[match.payload] == .portfolio else { return .mentioned }
    return text.holds(.ifPossible, in: sentence) ? .preferred : .required
  }

  private func isAsking(_ sentence: Sentence) -> Bool {
    switch sentence.kind {
    case .benefits, .equalOpportunity, .application: false
    case .about, .responsibilities, .requirements, .preferred: !sentence.isHeading
    }
  }
}
