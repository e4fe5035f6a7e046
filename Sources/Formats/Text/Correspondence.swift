import Markup
import Model

/// Tells what is written to or by an applicant from a posting: a refusal, an invitation, a letter of
/// application, a curriculum vitae.
enum Correspondence {
  /// Bytes from which on a text holds more than a letter.
  private static let longest = 4_000

  /// What a text is; nil for what may be a posting.
  static func kind(of text: [UInt8]) -> String? {
    if Resume.isOne(text) { return "somebody's curriculum vitae, not a posting" }
    guard text.count < longest else { return nil }
    let line = text.map { $0 == 0x0A ? 0x20 : $0.lowercased }
    // A posting may end with thanks, and with regrets to those who are not chosen.
    if toApplicant.count(in: line) >= (greets(text) ? 2 : 4) { return "a letter to an applicant" }
    if fromApplicant.count(in: line) >= 2 { return "an application, not a posting" }
    if isClosed(line) { return "the text says that the job is closed" }
    return nil
  }

  /// Lines among which a letter's greeting stands: below its subject, its date and its address.
  private static let openingLines = 12

  private static func greets(_ text: [UInt8]) -> Bool {
    text.split(separator: 0x0A, maxSplits: openingLines).contains { line in
      (["dear ", "hello ", "hi "] as [StaticString]).contains { line.startsCaseless($0) }
    }
  }

  /// A posting that only says at its top that it was filled is still one to read.
  private static func isClosed(_ text: [UInt8]) -> Bool {
    text.count < 1_200 && PageStatus(Array(text.prefix(200))).closed
      && !PostingClassifier.clearlyDescribeJob(text)
  }

  private static let toApplicant = PhraseSearch([
    "your application for", "your application to", "your application has",
    "received your application", "thank you for applying", "thank you for your application",
    "thank you for your interest in the", "thank you for the time", "thanks for applying",
    "another candidate", "other candidates", "another applicant", "other applicants whose",
    "not be moving forward", "not to move forward", "not be proceeding", "not to proceed",
    "not been selected", "not been successful", "were not successful", "unable to offer you",
    "decided not to", "regret to inform", "we regret", "unfortunately, we", "pleased to offer you",
    "delighted to offer you", "invite you to an interview", "invite you to interview",
    "invite you for an interview", "keep your details", "keep your cv", "keep your application",
    "keep your resume", "wish you every success", "wish you the best in your",
    "wish you well in your", "impressed by your", "glad to hear from you again",
    "your interview with", "your first day will be", "meet with you",
  ])

  private static let fromApplicant = PhraseSearch([
    "i am applying", "i'm applying", "i’m applying", "i am writing to apply",
    "i would like to apply", "i'd like to apply", "i hereby apply", "my application", "my cv",
    "my resume", "my résumé", "please find attached", "please find enclosed", "i have attached",
    "i look forward to hearing", "i believe i would", "i would be a great fit", "dear hiring",
    "dear sir or madam", "curriculum vitae of", "references available", "references on request",
    "date of birth", "work history", "employment history", "nationality:", "i graduated",
    "in my current role", "in my previous role", "in my last position",
  ])
}
