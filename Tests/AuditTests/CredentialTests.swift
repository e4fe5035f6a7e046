import Model
import Testing

@testable import Audit

struct CredentialTests {
  private let profile = Profile(
    certifications: [.init("AWS Certified Developer", line: 1)],
    languages: ["English native", "German (B2)", "Dutch"].map(Profile.Language.init),
    clearance: "Secret")

  @Test(arguments: [
    (Credential.certificate("AWS Certified Developer – Associate"), Verdict.met),
    (.certificate("PMP"), .notMet), (.language("English", .fluent), .met),
    (.language("German", .fluent), .notMet), (.language("German", .professional), .met),
    (.language("Dutch", .basic), .notKnown), (.language("Dutch", nil), .met),
    (.language("French", nil), .notMet), (.clearance("Active Secret clearance"), .met),
    (.clearance("TS/SCI"), .notKnown),
  ])
  func isJudgedByWhatTheProfileSays(_ credential: Credential, _ verdict: Verdict) {
    #expect(CredentialJudge(profile: profile).judge(credential).verdict == verdict)
  }

  @Test(arguments: [
    Credential.certificate("PMP"), .language("English", nil), .clearance("TS/SCI"),
  ])
  func whatTheProfileLeavesOutIsNotKnown(_ credential: Credential) {
    #expect(CredentialJudge(profile: Profile()).judge(credential).verdict == .notKnown)
    let none = Profile(certifications: [], languages: [], clearance: "none")
    #expect(CredentialJudge(profile: none).judge(credential).verdict == .notMet)
  }
}
