import Model

/// Every code of a reason that this room gives; those of pages are given where pages are read.
public enum ReasonCode: String, CaseIterable, Sendable {
  /// The path cannot be opened or read.
  case cannotOpen = "cannot-open"
  /// The folder cannot be listed.
  case cannotList = "cannot-list"
  /// Neither a file nor a folder: a device, a pipe, a link to a folder.
  case notAFile = "not-a-file"
  /// A file that another PATH leads to as well, and that is read by that.
  case duplicatePath = "duplicate-path"
  /// A report, records or settings of this program among the postings.
  case ownOutput = "own-output"
  /// A link that leads out of the folder that was named.
  case linkOut = "link-out"
  /// More bytes than the limit, as saved or as unpacked.
  case tooLarge = "too-large"
  /// No text in it.
  case empty
  /// Bytes of no form that holds postings.
  case unknownForm = "unknown-form"
  /// An archive of several files, which the user unpacks.
  case archive
  /// The form needs a program that is not installed.
  case needsProgram = "needs-program"
  /// Cut or broken so that nothing of it can be read.
  case damaged
  /// A line that is no record of `jobreq extract`.
  case notARecord = "not-a-record"
  /// Data without one posting.
  case notAJob = "not-a-job"
  /// A posting's data without the posting's text.
  case noText = "no-text"
  /// A table none of whose columns is known to hold the text.
  case noColumns = "no-columns"
  /// A posting in another language, which the detail names.
  case notEnglish = "not-english"
  /// Reading took longer than it may.
  case timeLimit = "time-limit"
  /// Reading needed more memory than it may, or crashed.
  case crashed
}

extension Reason {
  /// A reason of this room.
  init(_ code: ReasonCode, _ detail: String) { self.init(code: code.rawValue, detail: detail) }
}
