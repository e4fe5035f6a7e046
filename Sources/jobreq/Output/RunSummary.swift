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
    var pieces = 0
    var postings = 0
    var noPosting = 0
    var leftOut = 0
    var unreadable = 0
    /// What could not be read, as many as are named.
    var faults: [String] = []
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
        counts.unreadable += 1
        if counts.faults.count < Self.named {
          counts.faults.append("\(id): \(reason.code): \(reason.detail)")
        }
      }
    }
  }

  /// Counts one piece of a stream, with what became of all that it held.
  func add(piece kinds: [Kind]) {
    counts.withLock { $0.pieces += 1 }
    for kind in kinds { add(kind) }
  }

  /// Prints the sum to standard error; throws exit code 1 where something could not be read, and an
  /// error where nothing held a posting.
  ///
  /// A stream may hold anything: only its reader, or `strict`, says that it is not as it should be.
  func finish(strict: Bool, isStream: Bool = false) throws {
    let counts = counts.withLock { $0 }
    for line in counts.faults { Machine.warn("jobreq: \(line)") }
    if counts.unreadable > Self.named {
      Machine.warn(
        "jobreq: and \(counts.unreadable - Self.named) more that could not be read; "
          + "jobreq extract names them all")
    }
    let seen =
      counts.postings + counts.noPosting + counts.unreadable + counts.leftOut
    let pieces = isStream && counts.pieces > 0 ? "pages of a stream: \(counts.pieces), " : ""
    Machine.warn(
      """
      jobreq: \(pieces)\(seen) seen = \(counts.postings) posting\(counts.postings == 1 ? "" : "s") + \(counts.noPosting) without a posting \
      + \(counts.unreadable) unreadable + \(counts.leftOut) left out
      """)
    if isStream {
      if strict, counts.unreadable + counts.noPosting > 0 { throw ExitCode(1) }
      return
    }
    if counts.unreadable > 0 { throw ExitCode(1) }
    if counts.postings == 0 {
      // That jobs are named without their texts is an answer, and the commonest export there is.
      guard !counts.listed.isEmpty else { throw CommandError.noPosting }
      for line in counts.listed { Machine.warn("jobreq: \(line)") }
    }
    if strict, counts.noPosting > 0 { throw ExitCode(1) }
  }
}
