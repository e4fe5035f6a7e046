import Model

/// Why an input gave no record where one was asked for.
public enum NoRecord: Error, Hashable, Sendable, CustomStringConvertible {
  /// The input was read and holds no posting: a closed job, a list, a form.
  case noPosting(Reason)
  /// The input could not be read.
  case unreadable(Reason)
  /// The input was left out on purpose, as a file that jobreq wrote itself.
  case leftOut(Reason)
  /// The input holds so many postings, or things that are none, not one.
  case several(Int)

  /// The reason in words.
  public var description: String {
    switch self {
    case .noPosting(let reason), .unreadable(let reason), .leftOut(let reason):
      "\(reason.code): \(reason.detail)"
    case .several(let count):
      "it holds \(count) postings, or things that are none, where one was asked for"
    }
  }

  /// The one record of an input; throws where there is none, or more than one outcome.
  static func record(of outcomes: [Outcome]) throws(NoRecord) -> Record {
    guard let outcome = outcomes.first, outcomes.count == 1 else {
      throw .several(outcomes.count)
    }
    switch outcome {
    case .posting(let record): return record
    case .noPosting(_, let reason): throw .noPosting(reason)
    case .unreadable(_, let reason): throw .unreadable(reason)
    case .leftOut(_, let reason): throw .leftOut(reason)
    }
  }
}
