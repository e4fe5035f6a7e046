import ArgumentParser
import Formats
import Model
import Synchronization

/// Counts what became of the inputs, prints the sum and sets the exit code.
final class RunSummary: Sendable {
  /// What became of one input; with its name and the reason where it could not be read.
  enum Kind: Hashable, Sendable {
    case posting, noPosting, leftOut
    /// Jobs that are named without their texts; with the input's name and how many they are.
    case listed(String, Reason)
    case unreadable(String, Reason)

    init(_ outcome: Outcome) {
      switch outcome {
      case .posting: self = .posting
      case .noPosting(let id, let reason):
        self = reason.namesJobs ? .listed(id, reason) : .noPosting
      case .unreadable(let id, let reason): self = .unreadable(id, reason)
      case .leftOut: self = .leftOut
      }
    }
  }

  private struct Counts {
    var postings = 0
    var noPosting = 0
    var leftOut = 0
    var unreadable: [String] = []
    /// Inputs that only name jobs, as many as are told.
    var listed: [String] = []
  }

  /// Inputs named on standard error; reports and records name all.
  private static let named = 20

  private let counts = Mutex(Counts())

  /// Counts one input.
  func add(_ kind: Kind) {
    counts.withLock { counts in
      switch kind {
      case .posting: counts.postings += 1
      case .noPosting: counts.noPosting += 1
      case .listed(let id, let reason):
        counts.noPosting += 1
        if counts.listed.count < Self.named {
          counts.listed.append("\(id): \(reason.code): \(reason.detail)")
        }
      case .leftOut: counts.leftOut += 1
      case .unreadable(let id, let reason):
        counts.unreadable.append("\(id): \(reason.code): \(reason.detail)")
      }
    }
  }

  /// Prints the sum to standard error; throws exit code 1 where something could not be read, and an
  /// error where nothing held a posting.
  func finish(strict: Bool) throws {
    let counts = counts.withLock { $0 }
    for line in counts.unreadable.prefix(Self.named) { Machine.warn("jobreq: \(line)") }
    if counts.unreadable.count > Self.named {
      Machine.warn(
        "jobreq: and \(counts.unreadable.count - Self.named) more that could not be read; "
          + "jobreq extract names them all")
    }
    let seen =
      counts.postings + counts.noPosting + counts.unreadable.count + counts.leftOut
    Machine.warn(
      """
      jobreq: \(seen) seen = \(counts.postings) posting\(counts.postings == 1 ? "" : "s") + \(counts.noPosting) without a posting \
      + \(counts.unreadable.count) unreadable + \(counts.leftOut) left out
      """)
    if !counts.unreadable.isEmpty { throw ExitCode(1) }
    if counts.postings == 0 {
      // That jobs are named without their texts is an answer, and the commonest export there is.
      guard !counts.listed.isEmpty else { throw CommandError.noPosting }
      for line in counts.listed { Machine.warn("jobreq: \(line)") }
    }
    if strict, counts.noPosting > 0 { throw ExitCode(1) }
  }
}
