import Model
import Signals

/// How much of the software side of postings a profile meets, posting by posting.
public struct PostingCoverage: Sendable {
  private let judge: Judge

  /// Judges by one profile; `vocabulary` is the one that the postings are read by.
  public init(_ profile: Profile, vocabulary: Vocabulary = .builtIn) {
    judge = Judge(profile, SkillRelations(vocabulary: vocabulary))
  }

  /// The requirements of the software side that are met, and all that are stated; nil for an input
  /// without a posting.
  public func score(_ input: AuditInput) -> Score? {
    switch input {
    case .posting(let record, let sections, let years):
      Card(record, sections: sections, years: years, judge: judge).fit?.software
    case .record(let record): Card(record, sections: [], years: nil, judge: judge).fit?.software
    case .missing: nil
    }
  }
}
