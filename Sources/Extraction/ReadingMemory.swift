import Formats
import Model

/// One thing that an input held when it was read before.
public enum KnownOutcome: Sendable {
  /// A posting's record as `Outcome.write(to:)` writes it, without the line end, and what
  /// `ReadingDetails` wrote; nil where the memory has no details.
  case posting(line: [UInt8], details: [UInt8]?)
  /// Why there is no posting.
  case other(Outcome)
}

/// What is left to do once the outcomes of an input were taken.
public struct ReadingNote: Sendable {
  /// About the bytes that wait with it.
  public var weight: Int
  /// Does it.
  public var take: @Sendable () throws -> Void

  /// Pairs something to do with its weight.
  public init(weight: Int, take: @escaping @Sendable () throws -> Void) {
    self.weight = weight
    self.take = take
  }
}

/// An outcome that was read, to be remembered.
public struct ReadOutcome: Sendable {
  /// The outcome; a record with its text.
  public var outcome: Outcome
  /// Whether a posting was analysed; what came as a record or without one was not.
  public var isAnalysed: Bool
  /// The key of the posting that was analysed; nil where it was read in another process.
  public var posting: String?
  /// Whether the memory gave the record itself.
  public var isKnown: Bool
  /// What the reading says beside the record; nil where it is not known.
  public var details: ReadingDetails?
}

/// What remembers from run to run what inputs held.
///
/// A key names content: two contents of one key are the same.
public protocol ReadingMemory: Sendable {
  /// Whether inputs are taken from the memory alone, and nothing is opened.
  var isAlone: Bool { get }
  /// The key of an input's bytes.
  func key(of bytes: [UInt8]) -> String
  /// The key of a posting, wherever it stands.
  func key(of posting: Posting) -> String
  /// What the input held whose file had this stamp; nil where its bytes have to be looked at.
  func recall(
    _ file: FoundFile, _ stamp: FileStamp
  ) throws -> (outcomes: [KnownOutcome], note: ReadingNote?)?
  /// What the input held that had these bytes, or has them wherever it is now; nil where it has to be read.
  func recall(
    _ file: FoundFile, key: String, _ stamp: FileStamp?
  ) throws -> (outcomes: [KnownOutcome], note: ReadingNote?)?
  /// The record of a posting of that key, with its text, and its details where the memory has them; nil
  /// where it has to be analysed.
  func record(
    of posting: Posting, key: String
  ) throws -> (record: Record, details: ReadingDetails?)?
  /// What is left to do for an input that was read.
  func remember(
    _ file: FoundFile, key: String, _ stamp: FileStamp?, _ outcomes: [ReadOutcome]
  ) -> ReadingNote
  /// What is left to do for an input that could not be opened.
  func miss(_ file: FoundFile) -> ReadingNote
}
