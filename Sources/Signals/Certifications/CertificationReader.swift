import Model

/// Reads the certificates and licences that a posting names, each under its strongest standing.
struct CertificationReader {
  let text: ReadText

  /// The certificates in the order of their first place, and their tokens, which name no skills.
  func read(_ scopes: [StandingScopes]) -> (
    found: [Certification], tokens: [Range<Int>]
  ) {
    var found: [Certification] = []
    var known: [String: Int] = [:]
    var tokens: [Range<Int>] = []
    var isUnderHeading = false
    for (index, sentence) in text.sentences.enumerated() where sentence.block > 0 {
      if sentence.isHeading {
        isUnderHeading = isOfCertificates(sentence.tokens)
        if sentence.rule == "heading.vocabulary" { continue }
      }
      guard counts(sentence), mayName(sentence) else { continue }
      let finder = CertificationFinder(sentence: text.view(sentence.tokens))
      for place in finder.places(isUnderHeading: isUnderHeading) {
        tokens.append(place.tokens)
        let standing = standing(of: place, sentence, scopes[index])
        let evidence = text.evidence(place.name, standing.rule)
        let name = place.entry.map { text.lexicon.certificationNames[$0] }
        let key = key(place, name)
        guard let at = known[key] else {
          known[key] = found.count
          found.append(
            Certification(
              name: evidence.quote, known: name, standing: standing.value, evidence: [evidence]))
          continue
        }
        if standing.value < found[at].standing {
          found[at].standing = standing.value
          found[at].name = evidence.quote
          found[at].evidence = [evidence]
        } else if standing.value == found[at].standing,
          found[at].evidence.count < Skill.mostEvidence
        {
          found[at].evidence.append(evidence)
        }
      }
    }
    return (found, tokens)
  }

  /// The same certificate of two levels is two; one without a name of its own is known by its words.
  private func key(_ place: CertificationPlace, _ name: String?) -> String {
    guard let name else { return text.document.string(text.range(place.name)).lowercased() }
    return place.level.map { name + " " + text.document.string(text.range($0)).lowercased() }
      ?? name
  }

  private func isOfCertificates(_ heading: Range<Int>) -> Bool {
    text.holds(.certificateNoun, in: heading)
      || text.holds(.licenceNoun, in: heading)
  }

  private func mayName(_ sentence: Sentence) -> Bool {
    text.mayHold(.certifications, in: sentence)
      || text.mayHold(.certificateNoun, in: sentence) || text.mayHold(.licenceNoun, in: sentence)
      || text.mayHold(.certifiedWord, in: sentence) || text.mayHold(.licensedWord, in: sentence)
  }

  private func counts(_ sentence: Sentence) -> Bool {
    switch sentence.kind {
    case .benefits, .equalOpportunity, .application: false
    default: true
    }
  }

  /// By the words beside it, else by its section; one named in a posting without a list of
  /// requirements is asked for.
  private func standing(
    of place: CertificationPlace, _ sentence: Sentence, _ scopes: StandingScopes
  ) -> (value: Standing, rule: String) {
    let scope = scopes.standing(of: place.tokens)
    if scopes.needless.contains(where: { $0.contains(place.name.lowerBound) }) {
      return (.mentioned, "certification.not-required")
    }
    if let scope, scope.standing == .preferred {
      return (.preferred, "certification.preference-word")
    }
    let isNeeded =
      scope.map { text.holds(.must, in: $0.cue) } == true
    switch sentence.kind {
    case .requirements: return (.required, "certification.section")
    case .preferred:
      return isNeeded
        ? (.required, "certification.need-word") : (.preferred, "certification.section")
    default:
      if isNeeded { return (.required, "certification.need-word") }
      return text.hasRequirementSection
        ? (.mentioned, "certification.elsewhere") : (.required, "certification.named")
    }
  }
}
