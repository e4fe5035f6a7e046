import Model

/// What an applicant has or has not, whatever they know: a certificate, a language, a clearance.
public enum Credential: Hashable, Sendable {
  /// A certificate or a licence, by its usual name where it has one.
  case certificate(String)
  /// A language, to be spoken that well at least; nil where any level will do.
  case language(String, LanguageLevel?)
  /// A security clearance in the posting's words.
  case clearance(String)
}

extension RequirementReader {
  static let credentials = "Credentials"

  /// Certificates, languages and the clearance that are required or preferred.
  func credentials() -> [Requirement] {
    var found: [Requirement] = []
    func add(_ credential: Credential, _ standing: Standing, _ evidence: [Evidence]) {
      guard standing != .mentioned else { return }
      found.append(
        Requirement(
          kind: .credential(credential), standing: standing, category: Self.credentials,
          quotes: evidence.map(lines.quote)))
    }
    for certificate in record.certifications {
      add(
        .certificate(certificate.known ?? certificate.name), certificate.standing,
        certificate.evidence)
    }
    for language in record.demands.languages {
      add(.language(language.name, language.level), language.standing, language.evidence)
    }
    if let clearance = record.terms.clearance.value {
      add(.clearance(clearance), .required, record.terms.clearance.evidence)
    }
    return found
  }
}
