import Model

/// Reads which proof of earlier work an applicant is asked for, and how much.
struct ProofReader {
  let text: ReadText

  /// The proof that is required or preferred; what is only mentioned is not asked for.
  func read(_ scopes: [StandingScopes]) -> [ProofAsked] {
    let judge = SkillStanding(text: text)
    var asked = [ProofAsked?](repeating: nil, count: Proof.allCases.count)
    for (index, sentence) in text.sentences.enumerated()
    where text.mayHold(.proofs, in: sentence) && isAsking(sentence) {
      for match in text.matches(.proofs, in: sentence)
      where match.payload < asked.count {
        let standing = judge.standing(of: match.tokens, sentence, scopes[index])
        guard standing.value != .mentioned else { continue }
        let rule = standing.value == .required ? "proof.required" : "proof.preferred"
        let found = text.evidence(match.tokens, rule)
        if let known = asked[match.payload], known.standing <= standing.value {
          if known.standing == standing.value, known.evidence.count < 3 {
            asked[match.payload]?.evidence.append(found)
          }
        } else {
          asked[match.payload] = ProofAsked(
            Proof.allCases[match.payload], standing.value, evidence: [found])
        }
      }
    }
    return asked.compactMap { $0 }
  }

  private func isAsking(_ sentence: Sentence) -> Bool {
    switch sentence.kind {
    case .benefits, .equalOpportunity, .application: false
    case .about, .responsibilities, .requirements, .preferred: !sentence.isHeading
    }
  }
}
