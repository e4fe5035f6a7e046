import ArgumentParser
import PostingModel
import Synchronization

/// Counts what became of the inputs, prints the sum and sets the exit code.
final class Tally: Sendable {
  /// What became of one input.
  enum Kind: Int, CaseIterable {
    case posting, noPosting, unreadable, leftOut

    init(_ outcome: Outcome) {
      switch outcome {
      case .posting: self = .posting
      case .noPosting: self = .noPosting
      case .unreadable: self = .unreadable
      case .leftOut: self = .leftOut
      }
    }
  }

  private let counts = Mutex([0, 0, 0, 0])

  /// Counts one input.
  func add(_ kind: Kind) { counts.withLock { $0[kind.rawValue] += 1 } }

  /// Prints the sum to standard error and throws exit code 1 where something could not be read.
  func finish(strict: Bool) throws {
    let counts = counts.withLock { $0 }
    Machine.warn(
      """
      jobreq: \(counts.reduce(0, +)) seen = \(counts[0]) postings + \(counts[1]) without a posting \
      + \(counts[2]) unreadable + \(counts[3]) left out
      """)
    if counts[2] > 0 || strict && counts[1] > 0 { throw ExitCode(1) }
  }
}
